import { describe, expect, test } from 'vitest';
import { parameters } from '../../../../src/lib/figures/nyquist/parameters.ts';
import { type Place, spectrumOf } from '../../../../src/lib/figures/nyquist/spectrum.ts';
import {
  frequencyText,
  nyquistReadout,
  nyquistRemark,
} from '../../../../src/lib/figures/nyquist/words.ts';
import { defaultState, valuesOf } from '../../../../src/lib/figures/parameters.ts';

function run(change: Record<string, number | string> = {}) {
  const values = valuesOf(parameters, { ...defaultState(parameters), ...change });
  const outcome = spectrumOf(values);
  if (!outcome.holds) throw new Error(outcome.reason);
  return { values, spectrum: outcome.result };
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const highestOf = (places: readonly Place[]) => Math.max(...places.map(([, up]) => up));

describe('the figure of the impedance of a cell with a ceramic', () => {
  /** 1 mm at 1 mS cm⁻¹ is 100 Ω cm², of which 40 % are grain boundaries; two interfaces of 100 Ω cm². */
  test('adds up to the direct-current resistance by hand', () => {
    const { resistances } = run().spectrum;
    expect(resistances.bulk).toBeCloseTo(60, 9);
    expect(resistances.grainBoundaries).toBeCloseTo(40, 9);
    expect(resistances.interfaces).toBeCloseTo(200, 9);
    expect(resistances.all).toBeCloseTo(300, 9);
  });

  test('is a semicircle of half the resistance in height for α = 1, and flatter below', () => {
    const far = { alpha: 1, tauGb: 0.01, tauInt: 1000, top: '1GHz' };
    const { measured, alone } = run(far).spectrum;
    expect(highestOf(alone.interfaces)).toBeCloseTo(100, 9);
    expect(highestOf(alone.grainBoundaries)).toBeCloseTo(20, 9);
    expect(highestOf(measured.map(({ place }) => place))).toBeCloseTo(100, 0);
    // The top of a depressed arc is R/2 tan(απ/4) high.
    const flat = run({ ...far, alpha: 0.6 }).spectrum.alone.interfaces;
    expect(highestOf(flat)).toBeCloseTo(100 * Math.tan(0.6 * (Math.PI / 4)), 9);
  });

  test('ends at the direct-current resistance, and begins at the bulk', () => {
    const { measured, resistances } = run({ alpha: 1, top: '1GHz' }).spectrum;
    expect(measured.at(-1)?.place[0]).toBeCloseTo(resistances.all, 3);
    expect(measured[0]?.place[0]).toBeCloseTo(resistances.bulk, 3);
  });

  test('says when the instrument ends before the grain boundaries show', () => {
    const slow = run({ tauGb: 0.01, top: '1MHz' });
    expect(plain(nyquistRemark(slow.values, slow.spectrum))).toContain(
      'at 15.9 MHz, lies beyond the instrument: part of them passes for bulk',
    );
    const fast = run({ tauGb: 0.01, top: '1GHz' });
    expect(plain(nyquistRemark(fast.values, fast.spectrum))).toContain('has its top at 15.9 MHz.');
  });

  test('says when the arcs run together, change places, or one is missing', () => {
    const remark = (change: Record<string, number>) => {
      const { values, spectrum } = run(change);
      return nyquistRemark(values, spectrum);
    };
    expect(remark({})).not.toContain('run together');
    expect(remark({ tauInt: 0.05 })).toContain('run together');
    expect(remark({ tauInt: 0.001, tauGb: 100 })).toContain('their arc comes first');
    expect(remark({ share: 0 })).toContain('the left arc is gone');
  });

  test('is read from the highest frequency to the lowest, which is from left to right', () => {
    const { values, spectrum } = run();
    const stops = nyquistReadout(values, spectrum);
    expect(stops.map(({ x }) => x)).toEqual(stops.map(({ x }) => x).sort((a, b) => a - b));
    expect(plain(stops[0]?.text ?? '')).toMatch(/^10\.0 MHz: real part 60\.\d Ω cm²/);
  });

  test.each([
    [2.5e9, '2.50 GHz'],
    [999_999_999.999_9, '1.00 GHz'],
    [1e3, '1.00 kHz'],
    [0.01, '10.0 mHz'],
  ])('writes %f Hz as %s', (frequency, text) => {
    expect(plain(frequencyText(frequency))).toBe(text);
  });
});
