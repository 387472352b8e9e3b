import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advanceTransport,
  createTransport,
  resetTransport,
  type Transport,
} from '../../../src/lib/models/binary-transport.ts';
import { concentrationOverpotential } from '../../../src/lib/models/concentration-overpotential.ts';
import { limitingCurrentDensity, sandTime } from '../../../src/lib/models/sand.ts';
import { steadyConcentrations } from '../../../src/lib/models/steady-state.ts';

const electrolyte = { diffusivity: 3e-10, concentration: 1000, cationTransference: 0.4 };
const distance = 1e-3;
const limit = limitingCurrentDensity(electrolyte, distance);
const cellAt = (ratio: number) => ({ electrolyte, distance, currentDensity: ratio * limit });

/** Salt per area by the trapezoidal rule, which is what finite volumes with half cells at the ends conserve. */
function salt({ positions, concentrations }: Transport): number {
  const spacing = (positions[1] as number) - (positions[0] as number);
  const ends = ((concentrations[0] as number) + (concentrations.at(-1) as number)) / 2;
  return spacing * (concentrations.subarray(1, -1).reduce((sum, c) => sum + c, 0) + ends);
}

/** The Fourier series of the equation, independent of the solver. */
function exact(position: number, time: number, ratio: number): number {
  const { diffusivity: d, concentration } = electrolyte;
  let sum = 0;
  for (let n = 1; n < 200; n += 2) {
    const k = (n * Math.PI) / distance;
    sum += (Math.cos(k * position) * Math.exp(-k * k * d * time)) / (n * n);
  }
  const steady = 1 - (2 * position) / distance;
  return concentration * (1 + ratio * (steady - (8 / Math.PI ** 2) * sum));
}

function largestError(transport: Transport, ratio: number): number {
  const errors = [...transport.positions].map((x, i) =>
    Math.abs((transport.concentrations[i] as number) - exact(x, transport.time, ratio)),
  );
  return Math.max(...errors);
}

describe('the salt between two electrodes', () => {
  it('follows the Fourier series', () => {
    for (const time of [10, 100, 1000]) {
      const transport = advanceTransport(createTransport(cellAt(0.9)), time);
      expect(transport.time).toBeCloseTo(time, 9);
      expect(largestError(transport, 0.9)).toBeLessThan(0.1);
    }
  });

  it('has an error of second order in Δx', () => {
    const errors = [26, 51, 101].map((nodes) =>
      largestError(advanceTransport(createTransport(cellAt(0.9), nodes), 100), 0.9),
    );
    const [coarse = 0, middle = 0, fine = 0] = errors;
    expect(Math.log2(coarse / middle)).toBeCloseTo(2, 0);
    expect(Math.log2(middle / fine)).toBeCloseTo(2, 0);
  });

  it('is conserved to 1e-9', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 5000, noNaN: true }),
        (ratio, time) => {
          const transport = createTransport(cellAt(ratio), 60);
          const before = salt(transport);
          expect(salt(advanceTransport(transport, time)) / before).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('settles on a straight line below the limiting current density', () => {
    const cell = cellAt(0.8);
    const transport = advanceTransport(createTransport(cell), 20000);
    const steady = steadyConcentrations(cell);
    if (!steady.holds) throw new Error(steady.reason);
    expect(steady.result.dissolving).toBeCloseTo(1800, 9);
    expect(steady.result.depositing).toBeCloseTo(200, 9);
    for (const [i, x] of transport.positions.entries()) {
      const line = 1800 - (1600 * x) / distance;
      expect(transport.concentrations[i]).toBeCloseTo(line, 3);
    }
    expect(transport.depletedAt).toBeUndefined();
  });

  it.each([2, 3, 5, 10])('runs out within 1 %% of Sand’s time at %d times the limit', (ratio) => {
    const transport = advanceTransport(createTransport(cellAt(ratio)), 1e5);
    expect((transport.depletedAt as number) / sandTime(electrolyte, ratio * limit)).toBeCloseTo(
      1,
      2,
    );
    expect(
      Math.abs((transport.depletedAt as number) / sandTime(electrolyte, ratio * limit) - 1),
    ).toBeLessThan(0.01);
  });

  it('runs out 1.37 times later than Sand’s time at 1.1 times the limit', () => {
    const transport = advanceTransport(createTransport(cellAt(1.1)), 1e5);
    expect((transport.depletedAt as number) / sandTime(electrolyte, 1.1 * limit)).toBeCloseTo(
      1.37,
      2,
    );
  });

  it('stands still once it has run out, with an empty last node', () => {
    const transport = advanceTransport(createTransport(cellAt(2)), 1e5);
    expect(transport.time).toBe(transport.depletedAt);
    expect(Math.abs(transport.concentrations.at(-1) as number)).toBeLessThan(1e-6);
    expect(advanceTransport(transport, 100).time).toBe(transport.depletedAt);
  });

  it('comes to the same however time is cut', () => {
    const whole = advanceTransport(createTransport(cellAt(1.5)), 200);
    const pieces = createTransport(cellAt(1.5));
    for (let i = 0; i < 77; i++) advanceTransport(pieces, 200 / 77);
    for (const [i, c] of whole.concentrations.entries()) {
      expect(pieces.concentrations[i]).toBeCloseTo(c, 1);
    }
  });

  it('starts anew after a reset', () => {
    const transport = advanceTransport(createTransport(cellAt(2)), 1e5);
    resetTransport(transport);
    expect(transport).toMatchObject({ time: 0, depletedAt: undefined });
    expect(transport.concentrations.every((c) => c === 1000)).toBe(true);
  });

  it('stays uniform without current and with t₊ = 1', () => {
    const single = { electrolyte: { ...electrolyte, cationTransference: 1 }, distance };
    for (const cell of [cellAt(0), { ...single, currentDensity: 1000 }]) {
      const { concentrations } = advanceTransport(createTransport(cell, 20), 1000);
      for (const c of concentrations) expect(c).toBeCloseTo(1000, 9);
    }
  });

  it('is slower by N_M ε in a separator', () => {
    const held = { ...electrolyte, macMullinNumber: 8, porosity: 0.5 };
    const currentDensity = 2 * limitingCurrentDensity(held, distance);
    const transport = advanceTransport(
      createTransport({ electrolyte: held, distance, currentDensity }),
      1e6,
    );
    const free = advanceTransport(createTransport(cellAt(2)), 1e6);
    expect((transport.depletedAt as number) / (free.depletedAt as number)).toBeCloseTo(4, 6);
  });

  it('goes the same way after a reset, whatever was before', () => {
    const ratio = fc.double({ min: 0.1, max: 4, noNaN: true });
    const duration = fc.double({ min: 1, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(ratio, duration, duration, (of, before, after) => {
        const used = advanceTransport(createTransport(cellAt(of), 20), before);
        const anew = advanceTransport(resetTransport(used), after);
        const fresh = advanceTransport(createTransport(cellAt(of), 20), after);
        expect(anew.time).toBe(fresh.time);
        expect([...anew.concentrations]).toEqual([...fresh.concentrations]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    [() => createTransport(cellAt(1), 2), 'number of nodes: expected from 3, got 2'],
    [
      () => createTransport({ ...cellAt(1), currentDensity: -1 }),
      'current density: expected from 0 A m⁻², got -1 A m⁻²',
    ],
    [() => createTransport({ ...cellAt(1), distance: 0 }), 'distance: expected above 0 m, got 0 m'],
    [
      () => advanceTransport(createTransport(cellAt(1)), -1),
      'duration: expected from 0 s, got -1 s',
    ],
  ])('refuses what has no meaning (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});

describe('the steady state', () => {
  it('empties the depositing electrode at the limit, and does not exist above', () => {
    const below = steadyConcentrations(cellAt(1 - 1e-12));
    expect(below.holds && below.result.depositing).toBeCloseTo(0, 6);
    expect(steadyConcentrations(cellAt(1.01))).toEqual({
      holds: false,
      reason:
        'Above the limiting current density J* there is no steady state: the salt at the negative electrode runs out.',
    });
  });

  it('holds as much salt as there was at first, and is the further from it the higher the current', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (ratio) => {
        const steady = steadyConcentrations(cellAt(ratio));
        if (!steady.holds) throw new Error(steady.reason);
        const { dissolving, depositing } = steady.result;
        expect((dissolving + depositing) / 2).toBeCloseTo(1000, 9);
        expect((dissolving - depositing) / 2000).toBeCloseTo(ratio, 9);
      }),
    );
  });

  it('says nothing of t₊ = 1, and refuses a current that runs backwards', () => {
    const cell = { ...cellAt(1), electrolyte: { ...electrolyte, cationTransference: 1 } };
    expect(steadyConcentrations(cell).holds).toBe(false);
    expect(() => steadyConcentrations({ ...cellAt(1), currentDensity: -1 })).toThrow(
      new RangeError('current density: expected from 0 A m⁻², got -1 A m⁻²'),
    );
  });
});

describe('the concentration overpotential', () => {
  const cell = { cationTransference: 0.4, temperature: 298.15 };

  it('is 2 × 0.6 × 25.693 mV × ln 3 for 1.5 against 0.5 mol L⁻¹', () => {
    const eta = concentrationOverpotential(cell, { dissolving: 1500, depositing: 500 });
    expect(eta).toBeCloseTo(2 * 0.6 * 0.025692579 * Math.log(3), 8);
  });

  it('changes sign with the direction and goes with the thermodynamic factor', () => {
    const c = fc.double({ min: 1, max: 5000, noNaN: true });
    fc.assert(
      fc.property(c, c, (a, b) => {
        const there = concentrationOverpotential(cell, { dissolving: a, depositing: b });
        const back = concentrationOverpotential(cell, { dissolving: b, depositing: a });
        expect(there + back).toBeCloseTo(0, 12);
        const real = { ...cell, thermodynamicFactor: 2 };
        expect(concentrationOverpotential(real, { dissolving: a, depositing: b })).toBeCloseTo(
          2 * there,
          12,
        );
      }),
    );
  });

  it('grows beyond bounds as the salt runs out, and refuses an empty electrode', () => {
    expect(() => concentrationOverpotential(cell, { dissolving: 1000, depositing: 0 })).toThrow(
      new RangeError(
        'concentration at the depositing electrode: expected above 0 mol m⁻³, got 0 mol m⁻³',
      ),
    );
  });
});
