import { expect, test } from 'vitest';
import { figureBibtex, figureCitationText } from '../../../src/lib/figures/citation.ts';

const figure = {
  slug: 'sand-time',
  title: 'Time to depletion',
  number: '3.1',
  chapter: 'How dendrites begin and grow',
  handbook: 'Sodium Metal Handbook',
  version: '0.1.0',
  url: 'https://example.org/foundations/dendrites/?sand-time.c0=2&a_b=1#fig-sand-time',
  accessed: '2026-03-31',
};

test('the citation says which figure, where, as it is set, and when it was seen', () => {
  expect(figureCitationText(figure)).toBe(
    'Figure 3.1, “Time to depletion”, in “How dendrites begin and grow”, Sodium Metal Handbook, version 0.1.0, https://example.org/foundations/dendrites/?sand-time.c0=2&a_b=1#fig-sand-time (accessed 2026-03-31).',
  );
});

test('a figure outside the chapters is cited without number and chapter', () => {
  const { number: _, chapter: __, version: ___, ...bare } = figure;
  expect(figureCitationText(bare)).toBe(
    'Figure “Time to depletion”, in Sodium Metal Handbook, https://example.org/foundations/dendrites/?sand-time.c0=2&a_b=1#fig-sand-time (accessed 2026-03-31).',
  );
});

test('BibTeX keeps the address as it is and escapes the words', () => {
  expect(figureBibtex({ ...figure, title: '50 % {of} salt' })).toBe(
    `@inbook{sodium-metal-handbook-sand-time,
  title = {{50 \\% of salt}},
  booktitle = {{Sodium Metal Handbook}},
  note = {Figure 3.1, version 0.1.0},
  url = {https://example.org/foundations/dendrites/?sand-time.c0=2&a_b=1#fig-sand-time},
  urldate = {2026-03-31}
}
`,
  );
});
