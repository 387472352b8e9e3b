import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArrheniusForm,
  arrheniusConductivity,
  fitArrhenius,
} from '../../../src/lib/models/arrhenius.ts';
import { etpta } from './etpta-series.ts';
import { shuffled, withNoise } from './series.ts';

const forms = fc.constantFrom<ArrheniusForm>('ln-sigma', 'ln-sigma-t');
const energies = fc.double({ min: 3e3, max: 120e3, noNaN: true });
const logPrefactors = fc.double({ min: -5, max: 25, noNaN: true });
const temperatures = fc.uniqueArray(fc.integer({ min: 230, max: 420 }), {
  minLength: 3,
  maxLength: 12,
});

function planted(form: ArrheniusForm, activationEnergy: number, logPrefactor: number) {
  const prefactor = Math.exp(logPrefactor);
  return (temperature: number) => ({
    temperature,
    conductivity: arrheniusConductivity({ form, prefactor, activationEnergy }, temperature),
  });
}

describe('the conductivity by Arrhenius', () => {
  it('falls by e from infinite temperature to E_a/R (closed form)', () => {
    const parameters = { prefactor: 7, activationEnergy: 8.314462618 * 300 };
    const plain = { form: 'ln-sigma', ...parameters } as const;
    expect(arrheniusConductivity(plain, 300)).toBeCloseTo(7 / Math.E, 12);
    const timesT = { form: 'ln-sigma-t', ...parameters } as const;
    expect(arrheniusConductivity(timesT, 300)).toBeCloseTo(7 / Math.E / 300, 12);
  });
});

describe('the fit of the ETPTA series of ji2022', () => {
  // All numbers of this block: sums of the normal equations by a script in another language, without a library, with
  // Student's t from an integration of its density.
  it('gives 8.13 ± 1.40 kJ mol⁻¹ for ln σ', () => {
    const { activationEnergy, logPrefactor, regression } = fitArrhenius(etpta, 'ln-sigma');
    expect(activationEnergy.value).toBeCloseTo(8128.81, 1);
    expect(activationEnergy.halfWidth).toBeCloseTo(1400.142, 2);
    expect(logPrefactor.value).toBeCloseTo(1.0865429, 6);
    expect(logPrefactor.halfWidth).toBeCloseTo(0.5634347, 6);
    expect(regression.rSquared).toBeCloseTo(0.97804, 5);
    expect(regression.scatter).toBeCloseTo(0.0558059, 6);
    expect(regression.freedom).toBe(5);
    expect(activationEnergy.doubt).toBeUndefined();
  });

  it('gives 10.65 ± 1.31 kJ mol⁻¹ for ln σT', () => {
    const { activationEnergy, regression } = fitArrhenius(etpta, 'ln-sigma-t');
    expect(activationEnergy.value).toBeCloseTo(10649.756, 2);
    expect(activationEnergy.halfWidth).toBeCloseTo(1310.116, 2);
    expect(regression.rSquared).toBeCloseTo(0.98868, 5);
    expect(regression.scatter).toBeCloseTo(0.0522177, 6);
  });
});

describe('a fit by Arrhenius', () => {
  it('finds what was planted', () => {
    fc.assert(
      fc.property(forms, energies, logPrefactors, temperatures, (form, energy, logA, kelvins) => {
        const fit = fitArrhenius(kelvins.map(planted(form, energy, logA)), form);
        expect(fit.activationEnergy.value / energy).toBeCloseTo(1, 7);
        expect(fit.logPrefactor.value).toBeCloseTo(logA, 5);
        expect(fit.regression.rSquared).toBeCloseTo(1, 9);
        expect(fit.activationEnergy.doubt).toBeUndefined();
      }),
    );
  });

  it('does not depend on the order of the points, nor the energy on the unit of conductivity', () => {
    fc.assert(
      fc.property(forms, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (form, unit) => {
        const fit = fitArrhenius(etpta, form);
        const other = fitArrhenius(
          shuffled(etpta).map((p) => ({ ...p, conductivity: p.conductivity * unit })),
          form,
        );
        expect(other.activationEnergy.value / fit.activationEnergy.value).toBeCloseTo(1, 9);
        expect(other.activationEnergy.halfWidth / fit.activationEnergy.halfWidth).toBeCloseTo(1, 9);
        expect(other.logPrefactor.value - fit.logPrefactor.value).toBeCloseTo(Math.log(unit), 9);
      }),
    );
  });

  it('gives for σT an energy that is RT higher, T between the ends of the series', () => {
    fc.assert(
      fc.property(energies, temperatures, (energy, kelvins) => {
        const points = kelvins.map(planted('ln-sigma', energy, 0));
        const difference = fitArrhenius(points, 'ln-sigma-t').activationEnergy.value - energy;
        expect(difference).toBeGreaterThan(8.314 * Math.min(...kelvins));
        expect(difference).toBeLessThan(8.315 * Math.max(...kelvins));
      }),
    );
  });

  it('has intervals that hold the truth in 95 of 100 noisy series', () => {
    const point = planted('ln-sigma', 30e3, 5);
    const exact = [260, 280, 300, 320, 340, 360].map(point);
    const hits = withNoise(exact, 0.1, 1000).filter((series) => {
      const { value, halfWidth } = fitArrhenius(series, 'ln-sigma').activationEnergy;
      return Math.abs(value - 30e3) <= halfWidth;
    });
    // Binomial: 950 ± 3 × 6.9.
    expect(hits.length).toBeGreaterThan(929);
    expect(hits.length).toBeLessThan(971);
  });

  it('says when the energy is lost in the scatter', () => {
    const scattered = [
      { temperature: 300, conductivity: 1 },
      { temperature: 301, conductivity: 2 },
      { temperature: 302, conductivity: 1.5 },
    ];
    expect(fitArrhenius(scattered, 'ln-sigma').activationEnergy.doubt).toBe('wide');
  });

  it('explains nothing of a conductivity that does not change', () => {
    const flat = [300, 320, 340].map((temperature) => ({ temperature, conductivity: 1 }));
    const { activationEnergy, regression } = fitArrhenius(flat, 'ln-sigma');
    expect(activationEnergy.value).toBeCloseTo(0, 9);
    expect(regression.rSquared).toBe(0);
  });

  it('says when the temperatures are too near to each other for the digits of a number', () => {
    const near = [300, 300 + 1e-6, 300 + 2e-6].map((temperature) => ({
      temperature,
      conductivity: temperature,
    }));
    expect(fitArrhenius(near, 'ln-sigma').activationEnergy.doubt).toBe('ill-conditioned');
  });
});

describe('what has no meaning', () => {
  const [first = { temperature: 300, conductivity: 1 }, ...rest] = etpta;
  const of = (change: object) => () => fitArrhenius([{ ...first, ...change }, ...rest], 'ln-sigma');

  it.each([
    [() => fitArrhenius(etpta.slice(0, 2), 'ln-sigma'), 'number of points: expected from 3, got 2'],
    [
      () => fitArrhenius([first, first, first], 'ln-sigma'),
      'number of different temperatures: expected from 2, got 1',
    ],
    [of({ temperature: 0 }), 'temperature: expected above 0 K, got 0 K'],
    [of({ temperature: Number.NaN }), 'temperature: expected above 0 K, got NaN K'],
    [of({ conductivity: 0 }), 'conductivity: expected above 0 S m⁻¹, got 0 S m⁻¹'],
    [of({ conductivity: -1 }), 'conductivity: expected above 0 S m⁻¹, got -1 S m⁻¹'],
    [
      () => arrheniusConductivity({ form: 'ln-sigma', prefactor: 0, activationEnergy: 1 }, 300),
      'prefactor: expected above 0 S m⁻¹, got 0 S m⁻¹',
    ],
    [
      () => arrheniusConductivity({ form: 'ln-sigma-t', prefactor: -1, activationEnergy: 1 }, 300),
      'prefactor: expected above 0 S K m⁻¹, got -1 S K m⁻¹',
    ],
    [
      () => arrheniusConductivity({ form: 'ln-sigma', prefactor: 1, activationEnergy: 1 }, 0),
      'temperature: expected above 0 K, got 0 K',
    ],
  ])('is refused (%#)', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
