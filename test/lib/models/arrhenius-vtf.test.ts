import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitVtf, vtfConductivity } from '../../../src/lib/models/arrhenius-vtf.ts';
import { etpta } from './etpta-series.ts';
import { shuffled, withNoise } from './series.ts';

const kelvins = [250, 262, 275, 290, 310, 335, 360];
const planted = (prefactor: number, pseudoActivation: number, vanishing: number) =>
  kelvins.map((temperature) => ({
    temperature,
    conductivity: vtfConductivity({ prefactor, pseudoActivation, vanishing }, temperature),
  }));

describe('the conductivity by Vogel, Tammann and Fulcher', () => {
  it('is A/(e√T) where T − T₀ is B (closed form)', () => {
    const parameters = { prefactor: 5, pseudoActivation: 100, vanishing: 200 };
    expect(vtfConductivity(parameters, 300)).toBeCloseTo(5 / Math.E / Math.sqrt(300), 12);
  });

  it('comes down to Arrhenius with a factor of 1/√T for T₀ = 0', () => {
    const parameters = { prefactor: 5, pseudoActivation: 1000, vanishing: 0 };
    const ratio = vtfConductivity(parameters, 400) / vtfConductivity(parameters, 250);
    expect(ratio).toBeCloseTo(Math.sqrt(250 / 400) * Math.exp(1000 / 250 - 1000 / 400), 9);
  });
});

describe('the fit of the ETPTA series of ji2022', () => {
  // By a script in another language: T₀ by golden section, the rest by the normal equations, (JᵀJ)⁻¹ by elimination,
  // Student's t by integration of its density.
  const { vanishing, pseudoActivation, logPrefactor, regression } = fitVtf(etpta);

  it('gives T₀ = 151 ± 105 K, which identifies nothing', () => {
    expect(vanishing.value).toBeCloseTo(150.7888, 3);
    expect(vanishing.halfWidth).toBeCloseTo(105.0673, 3);
    expect(vanishing.doubt).toBe('wide');
  });

  it('gives B = 277 ± 405 K, which may as well be nothing', () => {
    expect(pseudoActivation.value).toBeCloseTo(277.425, 3);
    expect(pseudoActivation.halfWidth).toBeCloseTo(404.539, 3);
    expect(pseudoActivation.doubt).toBe('impossible');
  });

  it('follows the points as well as a straight line does, with a parameter more', () => {
    expect(logPrefactor.value).toBeCloseTo(2.57667, 4);
    expect(logPrefactor.halfWidth).toBeCloseTo(1.36357, 4);
    expect(regression.rSquared).toBeCloseTo(0.99225, 5);
    expect(regression.scatter).toBeCloseTo(0.0426662, 6);
    expect(regression.freedom).toBe(4);
  });
});

describe('a fit by Vogel, Tammann and Fulcher', () => {
  it('finds what was planted', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e4, noNaN: true }),
        fc.double({ min: 50, max: 3000, noNaN: true }),
        fc.double({ min: 5, max: 245, noNaN: true }),
        (prefactor, b, zero) => {
          const fit = fitVtf(planted(prefactor, b, zero));
          expect(fit.vanishing.value).toBeCloseTo(zero, 4);
          expect(fit.pseudoActivation.value / b).toBeCloseTo(1, 5);
          expect(fit.logPrefactor.value).toBeCloseTo(Math.log(prefactor), 4);
          expect([fit.vanishing.doubt, fit.pseudoActivation.doubt]).toEqual([undefined, undefined]);
        },
      ),
    );
  });

  it('does not depend on the order of the points nor on the unit of conductivity', () => {
    const fit = fitVtf(etpta);
    const other = fitVtf(
      shuffled(etpta).map((p) => ({ ...p, conductivity: p.conductivity * 1000 })),
    );
    expect(other.vanishing.value).toBeCloseTo(fit.vanishing.value, 4);
    expect(other.vanishing.halfWidth).toBeCloseTo(fit.vanishing.halfWidth, 4);
    expect(other.logPrefactor.value - fit.logPrefactor.value).toBeCloseTo(Math.log(1000), 6);
  });

  it('has intervals that hold the truth in 95 of 100 noisy series', () => {
    const hits = withNoise(planted(100, 800, 180), 0.01, 300).filter((series) => {
      const { value, halfWidth } = fitVtf(series).vanishing;
      return Math.abs(value - 180) <= halfWidth;
    });
    // Binomial: 285 ± 3 × 3.8.
    expect(hits.length).toBeGreaterThan(273);
    expect(hits.length).toBeLessThan(297);
  });

  it('does no worse than any T₀ on a fine grid', () => {
    for (const series of withNoise(planted(100, 800, 180), 0.1, 20)) {
      const { scatter, freedom } = fitVtf(series).regression;
      const squares = scatter ** 2 * freedom;
      for (let zero = 0; zero < 249; zero += 1) {
        expect(squares).toBeLessThanOrEqual(leastSquaresAt(series, zero) * (1 + 1e-9));
      }
    }
  });

  it('says that T₀ stands at its limit where the series bends the other way', () => {
    const bent = kelvins.map((temperature) => ({
      temperature,
      conductivity: Math.exp(-3000 / temperature + (temperature / 100) ** 2),
    }));
    const { vanishing, pseudoActivation } = fitVtf(bent);
    expect([vanishing.value, vanishing.doubt, pseudoActivation.doubt]).toEqual([
      0,
      'at-limit',
      'at-limit',
    ]);
  });

  it('says so where the lowest point lies so far down that T₀ runs into it', () => {
    const fallen = kelvins.map((temperature, index) => ({
      temperature,
      conductivity: index === 0 ? 1e-6 : 1,
    }));
    expect(fitVtf(fallen).vanishing.doubt).toBe('at-limit');
  });

  it('says that an interval reaches beyond the lowest temperature', () => {
    const series = planted(1, 60, 235)
      .slice(0, 5)
      .map((p, i) => (i === 1 ? { ...p, conductivity: 0.7 * p.conductivity } : p));
    const { vanishing } = fitVtf(series);
    expect(vanishing.value - vanishing.halfWidth).toBeGreaterThan(0);
    expect(vanishing.value + vanishing.halfWidth).toBeGreaterThan(250);
    expect(vanishing.doubt).toBe('impossible');
  });
});

/** Squared residuals of the straight line of ln σ√T against 1/(T − T₀), by the normal equations. */
function leastSquaresAt(series: readonly (typeof etpta)[number][], zero: number): number {
  const x = series.map(({ temperature }) => 1 / (temperature - zero));
  const y = series.map((p) => Math.log(p.conductivity * Math.sqrt(p.temperature)));
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const products = (a: readonly number[], b: readonly number[], ma: number, mb: number) =>
    a.reduce((sum, value, i) => sum + (value - ma) * ((b[i] ?? 0) - mb), 0);
  const [xx, xy, yy] = [products(x, x, mx, mx), products(x, y, mx, my), products(y, y, my, my)];
  return yy - xy ** 2 / xx;
}

describe('what has no meaning', () => {
  const parameters = { prefactor: 1, pseudoActivation: 1, vanishing: 150 };

  it.each([
    [() => fitVtf(etpta.slice(0, 3)), 'number of points: expected from 4, got 3'],
    [
      () => fitVtf([...etpta.slice(0, 2), ...etpta.slice(0, 2)]),
      'number of different temperatures: expected from 3, got 2',
    ],
    [
      () => fitVtf([{ temperature: -1, conductivity: 1 }, ...etpta]),
      'temperature: expected above 0 K, got -1 K',
    ],
    [
      () => fitVtf([{ temperature: 300, conductivity: 0 }, ...etpta]),
      'conductivity: expected above 0 S m⁻¹, got 0 S m⁻¹',
    ],
    [() => vtfConductivity(parameters, 150), 'temperature: expected above 150 K, got 150 K'],
    [() => vtfConductivity(parameters, 140), 'temperature: expected above 150 K, got 140 K'],
    [
      () => vtfConductivity({ ...parameters, vanishing: -1 }, 300),
      'temperature T₀: expected from 0 K, got -1 K',
    ],
    [
      () => vtfConductivity({ ...parameters, prefactor: 0 }, 300),
      'prefactor: expected above 0 S K^½ m⁻¹, got 0 S K^½ m⁻¹',
    ],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
