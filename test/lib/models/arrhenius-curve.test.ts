import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitArrhenius } from '../../../src/lib/models/arrhenius.ts';
import {
  type ConductivityForm,
  fitConductivity,
  fittedConductivity,
} from '../../../src/lib/models/arrhenius-curve.ts';
import { fitVtf } from '../../../src/lib/models/arrhenius-vtf.ts';
import { etpta } from './etpta-series.ts';
import { withNoise } from './series.ts';

const forms: readonly ConductivityForm[] = ['ln-sigma', 'ln-sigma-t', 'vtf'];

describe('a fitted curve', () => {
  it('is that of the equation which was asked for', () => {
    expect(fitConductivity(etpta, 'ln-sigma')).toEqual(fitArrhenius(etpta, 'ln-sigma'));
    expect(fitConductivity(etpta, 'vtf')).toEqual(fitVtf(etpta));
  });

  // By hand from the sums of the straight line: y ± t s √(1/n + (x − x̄)²/S_xx); ln σ at 25 and at −40 °C.
  it.each([
    [298.15, -2.1925822, 0.0543671],
    [233.15, -3.106771, 0.1703163],
  ])('of the ETPTA series at %d K has the textbook’s band', (temperature, logarithm, half) => {
    const fit = fitConductivity(etpta, 'ln-sigma');
    const { conductivity, low, high } = fittedConductivity(fit, temperature);
    expect(Math.log(conductivity)).toBeCloseTo(logarithm, 6);
    expect(Math.log(high / conductivity)).toBeCloseTo(half, 6);
    expect(Math.log(conductivity / low)).toBeCloseTo(half, 6);
  });

  it('of σT has the same kind of band', () => {
    const { conductivity, high } = fittedConductivity(fitConductivity(etpta, 'ln-sigma-t'), 298.15);
    expect(Math.log(conductivity * 298.15)).toBeCloseTo(3.5096588, 6);
    expect(Math.log(high / conductivity)).toBeCloseTo(0.0508714, 6);
  });

  it.each(forms)('by %s passes through points without scatter and has no band there', (form) => {
    const exact = [260, 280, 300, 320, 340].map((temperature) => ({
      temperature,
      conductivity: fittedConductivity(fitConductivity(etpta, form), temperature).conductivity,
    }));
    for (const { temperature, conductivity } of exact) {
      const again = fittedConductivity(fitConductivity(exact, form), temperature);
      expect(again.conductivity / conductivity).toBeCloseTo(1, 7);
      expect(again.high / again.low).toBeCloseTo(1, 6);
    }
  });

  it.each(forms)('by %s goes up with the conductivities, whatever their unit', (form) => {
    const factors = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const before = fittedConductivity(fitConductivity(etpta, form), 300);
    fc.assert(
      fc.property(factors, (factor) => {
        const points = etpta.map(({ temperature, conductivity }) => ({
          temperature,
          conductivity: factor * conductivity,
        }));
        const after = fittedConductivity(fitConductivity(points, form), 300);
        expect(after.conductivity / before.conductivity / factor).toBeCloseTo(1, 6);
        expect(after.high / after.low / (before.high / before.low)).toBeCloseTo(1, 6);
      }),
      { numRuns: 20 },
    );
  });

  it.each(forms)('by %s is known best among its points and worse away from them', (form) => {
    const fit = fitConductivity(etpta, form);
    const width = (temperature: number) => {
      const { low, high } = fittedConductivity(fit, temperature);
      return high / low;
    };
    expect(width(300)).toBeGreaterThan(1);
    expect(width(400)).toBeGreaterThan(width(353.15));
    expect(width(220)).toBeGreaterThan(width(263.15));
    expect(width(263.15)).toBeGreaterThan(width(300));
  });

  it('by VTF has a band that holds the truth in 95 of 100 noisy series', () => {
    const truth = fitConductivity(etpta, 'vtf');
    const exact = etpta.map(({ temperature }) => ({
      temperature,
      conductivity: fittedConductivity(truth, temperature).conductivity,
    }));
    const at = fittedConductivity(truth, 310).conductivity;
    const hits = withNoise(exact, 0.02, 300).filter((series) => {
      const { low, high } = fittedConductivity(fitConductivity(series, 'vtf'), 310);
      return low <= at && at <= high;
    });
    // Binomial: 285 ± 3 × 3.8, less what the straight-line approximation errs.
    expect(hits.length).toBeGreaterThan(270);
  });

  it.each([
    ['ln-sigma', 0, 'temperature: expected above 0 K, got 0 K'],
    ['vtf', 100, /^temperature: expected above 150\.78\d+ K, got 100 K$/],
  ] as const)('by %s is refused at %d K', (form, temperature, message) => {
    expect(() => fittedConductivity(fitConductivity(etpta, form), temperature)).toThrow(message);
  });
});
