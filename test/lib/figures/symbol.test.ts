import { expect, test } from 'vitest';
import { plainSentence, plainSymbol, symbolParts } from '../../../src/lib/figures/symbol.ts';

test('what stands below and above is set apart', () => {
  expect(symbolParts('J^*')).toEqual([
    { text: 'J', place: 'base' },
    { text: '*', place: 'sup' },
  ]);
  expect(symbolParts('D_{eff}')).toEqual([
    { text: 'D', place: 'base' },
    { text: 'eff', place: 'sub' },
  ]);
});

test('a symbol on one line loses its marks', () => {
  expect(plainSymbol('t_+')).toBe('t+');
});

test('a sentence for the ear keeps its symbols as plain letters', () => {
  expect(plainSentence('Below $J^*$ = 3 the cell lasts.')).toBe('Below J* = 3 the cell lasts.');
});
