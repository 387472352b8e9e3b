import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { massFraction, volumeFraction } from '../../../src/lib/models/phase-fractions.ts';

const fractions = fc.double({ min: 0, max: 1, noNaN: true });
const densities = fc.double({ min: 500, max: 8000, noNaN: true });

describe('fractions by mass and by volume', () => {
  it('are 10 % by mass and 5.26 % by volume for a filler twice as dense (by hand)', () => {
    expect(volumeFraction(0.1, 2200, 1100)).toBeCloseTo(1 / 19, 12);
    expect(massFraction(1 / 19, 2200, 1100)).toBeCloseTo(0.1, 12);
  });

  it('turn into each other and back', () => {
    fc.assert(
      fc.property(fractions, densities, densities, (share, filler, matrix) => {
        const back = massFraction(volumeFraction(share, filler, matrix), filler, matrix);
        expect(back).toBeCloseTo(share, 9);
        expect(volumeFraction(share, matrix, matrix)).toBeCloseTo(share, 9);
      }),
    );
    expect([volumeFraction(0, 1, 2), volumeFraction(1, 1, 2)]).toEqual([0, 1]);
  });
});

describe('what has no meaning', () => {
  it.each([
    [() => volumeFraction(2, 1, 1), 'mass fraction of the filler: expected from 0 to 1, got 2'],
    [
      () => volumeFraction(0.5, 0, 1),
      'density of the filler: expected above 0 kg m⁻³, got 0 kg m⁻³',
    ],
    [
      () => volumeFraction(0.5, 1, 0),
      'density of the matrix: expected above 0 kg m⁻³, got 0 kg m⁻³',
    ],
    [() => massFraction(2, 1, 1), 'volume fraction of the filler: expected from 0 to 1, got 2'],
    [() => massFraction(0.5, 0, 1), 'density of the filler: expected above 0 kg m⁻³, got 0 kg m⁻³'],
    [() => massFraction(0.5, 1, 0), 'density of the matrix: expected above 0 kg m⁻³, got 0 kg m⁻³'],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
