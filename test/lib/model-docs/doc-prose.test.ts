import { expect, test } from 'vitest';
import { asSentence, docPieces } from '../../../src/lib/model-docs/doc-prose.ts';

const marked = (text: string, symbols?: readonly string[]) =>
  docPieces(text, symbols)
    .map(({ kind, text: piece }) => (kind === 'text' ? piece : `<${kind} ${piece}>`))
    .join('');

test('code, emphasis, links and lowered symbols are told apart', () => {
  expect(marked('see `depletion`: the *shear* modulus of {@link Metal} with D_eff = D/N_M')).toBe(
    'see <code depletion>: the <emphasis shear> modulus of <reference Metal> with <symbol D_{eff}> = D/<symbol N_{M}>',
  );
});

test('a function’s own symbols are set as such where they stand alone', () => {
  const symbols = ['D', 't_+', 'J', 'J^*', 'c_0'];
  expect(marked('Constant D and t₊ for J > J*; raising c₀', symbols)).toBe(
    'Constant <symbol D> and <symbol t_+> for <symbol J> > <symbol J^*>; raising <symbol c_0>',
  );
  expect(marked('Do not Join them', symbols)).toBe('Do not Join them');
});

test('the letter after an apostrophe is no symbol', () => {
  expect(marked("Eden's seed s", ['s'])).toBe('Eden’s seed <symbol s>');
});

test('neither the letters of words nor units are symbols', () => {
  expect(marked('A layer in A m⁻² and I think', ['A', 'I', 'm'])).toBe(
    'A layer in A m⁻² and I think',
  );
});

test('typed quotes and apostrophes become typographic', () => {
  expect(marked('Sand\'s time and the "short" element')).toBe(
    'Sand’s time and the “short” element',
  );
});

test('a sentence begins with a capital and ends', () => {
  expect(asSentence('for a negative time')).toBe('For a negative time.');
  expect(asSentence('Done.')).toBe('Done.');
});
