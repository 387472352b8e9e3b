import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstReference, interphaseDrivingForces } from '../../../src/lib/models/window.ts';

const potentials = fc.double({ min: -4, max: 6, noNaN: true });
const widths = fc.double({ min: 0.01, max: 6, noNaN: true });

describe('a potential against another reference', () => {
  // Standard potentials that lee2020, Table 1, prints: Na −2.71 V, Li −3.04 V.
  it('is 0 V for sodium against sodium, 0.33 V against lithium, −2.71 V against hydrogen', () => {
    expect(againstReference(-2.71, 0, -2.71)).toBe(0);
    expect(againstReference(0, -2.71, -3.04)).toBeCloseTo(0.33, 12);
    expect(againstReference(0, -2.71, 0)).toBe(-2.71);
  });

  it('comes back over any third reference', () => {
    fc.assert(
      fc.property(potentials, potentials, potentials, potentials, (potential, a, b, c) => {
        const around = againstReference(againstReference(potential, a, b), b, c);
        expect(around).toBeCloseTo(againstReference(potential, a, c), 9);
        expect(againstReference(againstReference(potential, a, b), b, a)).toBeCloseTo(potential, 9);
      }),
    );
  });
});

describe('what drives the reactions of an electrolyte', () => {
  const cell = { negative: 0, positive: 3.4 };

  it('attacks at both ends where the electrodes lie outside its window', () => {
    const forces = interphaseDrivingForces(cell, { reduction: 0.7, oxidation: 3.0 });
    expect(forces.reduction).toBeCloseTo(0.7, 12);
    expect(forces.oxidation).toBeCloseTo(0.4, 12);
  });

  it('attacks nowhere within, and is nothing at the edge', () => {
    const within = interphaseDrivingForces(cell, { reduction: -0.2, oxidation: 4 });
    expect(Math.max(within.reduction, within.oxidation)).toBeLessThan(0);
    const edge = interphaseDrivingForces(cell, { reduction: 0, oxidation: 3.4 });
    expect(edge).toEqual({ reduction: 0, oxidation: 0 });
  });

  it('does not depend on the reference', () => {
    fc.assert(
      fc.property(
        potentials,
        widths,
        potentials,
        widths,
        potentials,
        (low, height, red, width, to) => {
          const shift = (potential: number) => againstReference(potential, 0, to);
          const electrodes = { negative: low, positive: low + height };
          const electrolyte = { reduction: red, oxidation: red + width };
          const here = interphaseDrivingForces(electrodes, electrolyte);
          const there = interphaseDrivingForces(
            { negative: shift(electrodes.negative), positive: shift(electrodes.positive) },
            { reduction: shift(electrolyte.reduction), oxidation: shift(electrolyte.oxidation) },
          );
          expect(there.reduction).toBeCloseTo(here.reduction, 9);
          expect(there.oxidation).toBeCloseTo(here.oxidation, 9);
        },
      ),
    );
  });

  it('adds up to what the cell’s voltage exceeds the window by', () => {
    fc.assert(
      fc.property(potentials, widths, potentials, widths, (low, voltage, red, width) => {
        const forces = interphaseDrivingForces(
          { negative: low, positive: low + voltage },
          { reduction: red, oxidation: red + width },
        );
        expect(forces.reduction + forces.oxidation).toBeCloseTo(voltage - width, 9);
      }),
    );
  });
});

describe('what has no meaning', () => {
  const cell = { negative: 0, positive: 3 };
  const window = { reduction: 1, oxidation: 4 };
  it.each([
    [() => againstReference(Number.NaN, 0, 0), 'potential: expected a finite number, got NaN V'],
    [
      () => againstReference(0, Infinity, 0),
      'standard potential of the given reference: expected a finite number, got Infinity V',
    ],
    [
      () => againstReference(0, 0, Infinity),
      'standard potential of the wanted reference: expected a finite number, got Infinity V',
    ],
    [
      () => interphaseDrivingForces({ ...cell, negative: Number.NaN }, window),
      'potential of the negative electrode: expected a finite number, got NaN V',
    ],
    [
      () => interphaseDrivingForces({ ...cell, positive: -1 }, window),
      'potential of the positive electrode: expected above 0 V, got -1 V',
    ],
    [
      () => interphaseDrivingForces(cell, { ...window, reduction: Number.NaN }),
      'reduction potential: expected a finite number, got NaN V',
    ],
    [
      () => interphaseDrivingForces(cell, { ...window, oxidation: 1 }),
      'oxidation potential: expected above 1 V, got 1 V',
    ],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
