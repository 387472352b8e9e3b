import { expect, it } from 'vitest';
import { drawDeposit } from '../../../src/lib/site/deposit-drawing.ts';

it('draws the same deposit each time, in finite numbers', () => {
  const drawing = drawDeposit(1200, 150, 11);
  expect(drawing).toEqual(drawDeposit(1200, 150, 11));
  expect(drawing.film + drawing.branches).not.toMatch(/NaN|Infinity|e[-+]/);
});
