import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  criticalRadius,
  nucleationBarrier,
  thermalBarrier,
  wettingFactor,
} from '../../../src/lib/models/nucleation.ts';

const faraday = 96485.33212;
/** V_m = 22.990 g mol⁻¹ over 0.968 g cm⁻³. */
const sodium = { surfaceEnergy: 0.24, molarVolume: 0.02299 / 968 };

const nuclei = fc.record({
  surfaceEnergy: fc.double({ min: 0.01, max: 2, noNaN: true }),
  molarVolume: fc.double({ min: 5e-6, max: 1e-4, noNaN: true }),
});
const overpotentials = fc.double({ min: 1e-3, max: 1, noNaN: true });
const angles = fc.double({ min: 0, max: Math.PI, noNaN: true });

describe('a nucleus of sodium in free electrolyte', () => {
  // 2γV_m/Fη and (4/3)πγr*², by hand
  it.each([
    [0.01, 11.8, 3.4e4],
    [0.05, 2.36, 1364],
  ])('at %d V must reach %d nm over a barrier of %d kT', (overpotential, nanometres, barrier) => {
    expect(criticalRadius(sodium, overpotential) * 1e9).toBeCloseTo(nanometres, 1);
    const energy = thermalBarrier(nucleationBarrier(sodium, overpotential), 298.15);
    expect(Math.abs(energy / barrier - 1)).toBeLessThan(0.005);
  });

  it('is as high in joules as in kT times the thermal energy', () => {
    const temperatures = fc.double({ min: 100, max: 1000, noNaN: true });
    fc.assert(
      fc.property(nuclei, overpotentials, temperatures, (nucleus, overpotential, kelvins) => {
        const barrier = nucleationBarrier(nucleus, overpotential);
        const thermal = 1.380649e-23 * kelvins;
        expect((thermalBarrier(barrier, kelvins) * thermal) / barrier).toBeCloseTo(1, 9);
      }),
    );
  });

  it('takes an overpotential of either sign', () => {
    expect(criticalRadius(sodium, -0.01)).toBe(criticalRadius(sodium, 0.01));
    expect(nucleationBarrier(sodium, -0.01)).toBe(nucleationBarrier(sodium, 0.01));
  });
});

describe('the barrier', () => {
  const energyOfSphere = (nucleus: typeof sodium, overpotential: number, radius: number) =>
    4 * Math.PI * radius ** 2 * nucleus.surfaceEnergy -
    ((4 / 3) * Math.PI * radius ** 3 * faraday * overpotential) / nucleus.molarVolume;

  it('is the highest energy that a growing sphere passes, at the critical radius', () => {
    fc.assert(
      fc.property(nuclei, overpotentials, (nucleus, overpotential) => {
        const radius = criticalRadius(nucleus, overpotential);
        const barrier = nucleationBarrier(nucleus, overpotential);
        const energy = (factor: number) => energyOfSphere(nucleus, overpotential, factor * radius);
        expect(energy(1) / barrier).toBeCloseTo(1, 6);
        expect(energy(0.9)).toBeLessThan(energy(1));
        expect(energy(1.1)).toBeLessThan(energy(1));
      }),
    );
  });

  it('falls with the square of the overpotential and of the charge', () => {
    fc.assert(
      fc.property(nuclei, overpotentials, (nucleus, overpotential) => {
        const barrier = nucleationBarrier(nucleus, overpotential);
        expect(nucleationBarrier(nucleus, 2 * overpotential) / barrier).toBeCloseTo(0.25, 9);
        const divalent = { ...nucleus, ionCharge: 2 };
        expect(nucleationBarrier(divalent, overpotential) / barrier).toBeCloseTo(0.25, 9);
        const tenser = { ...nucleus, surfaceEnergy: 2 * nucleus.surfaceEnergy };
        expect(nucleationBarrier(tenser, overpotential) / barrier).toBeCloseTo(8, 9);
      }),
    );
  });

  it('is scaled by the wetting', () => {
    fc.assert(
      fc.property(angles, (angle) => {
        const free = nucleationBarrier(sodium, 0.05);
        const share = nucleationBarrier(sodium, 0.05, angle) / free;
        expect(share).toBeCloseTo(wettingFactor(angle), 12);
      }),
    );
  });
});

describe('wetting', () => {
  it('takes the barrier away where the metal spreads, halves it at a right angle, leaves it whole unwetted', () => {
    expect(wettingFactor(0)).toBe(0);
    expect(wettingFactor(Math.PI / 2)).toBeCloseTo(0.5, 12);
    expect(wettingFactor(Math.PI)).toBe(1);
  });

  it('is the share of a sphere’s volume that a cap of the same curvature has', () => {
    fc.assert(
      fc.property(angles, (angle) => {
        // Volume of a cap of height h = 1 − cos θ on a sphere of radius 1: πh²(3 − h)/3.
        const height = 1 - Math.cos(angle);
        const share = (height ** 2 * (3 - height)) / 4;
        expect(wettingFactor(angle)).toBeCloseTo(share, 12);
      }),
    );
  });

  it('grows with the angle', () => {
    fc.assert(
      fc.property(angles, angles, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(wettingFactor(low)).toBeLessThanOrEqual(wettingFactor(high) + 1e-15);
      }),
    );
  });
});

describe('what has no meaning', () => {
  const of = (change: object) => () => criticalRadius({ ...sodium, ...change }, 0.01);
  it.each([
    [of({ surfaceEnergy: 0 }), 'surface energy: expected above 0 J m⁻², got 0 J m⁻²'],
    [of({ molarVolume: 0 }), 'molar volume: expected above 0 m³ mol⁻¹, got 0 m³ mol⁻¹'],
    [of({ ionCharge: 0 }), 'charge number: expected above 0, got 0'],
    [() => criticalRadius(sodium, 0), 'size of the overpotential: expected above 0 V, got 0 V'],
    [() => wettingFactor(-1), `contact angle: expected from 0 to ${Math.PI} rad, got -1 rad`],
    [
      () => nucleationBarrier(sodium, 0.01, 4),
      `contact angle: expected from 0 to ${Math.PI} rad, got 4 rad`,
    ],
    [() => thermalBarrier(-1, 298), 'barrier: expected from 0 J, got -1 J'],
    [() => thermalBarrier(1, 0), 'temperature: expected above 0 K, got 0 K'],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
