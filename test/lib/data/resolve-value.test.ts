import { describe, expect, it } from 'vitest';
import { resolveValue } from '../../../src/lib/data/resolve-value.ts';
import { faradayConstant, gasConstant } from '../../../src/lib/models/constants.ts';
import { loadData } from '../../../src/loading/data-fs.ts';

const { values, problems } = await loadData('src/content');
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function bound(ref: string, options = {}) {
  const resolved = resolveValue(ref, values, options);
  if (!resolved.ok) throw new Error(resolved.message);
  return { ...resolved.value, text: plain(resolved.value.text) };
}

function messageOf(ref: string, options = {}): string {
  const resolved = resolveValue(ref, values, options);
  return resolved.ok ? resolved.value.text : resolved.message;
}

describe('the data sets', () => {
  it('have no problem', () => {
    expect(problems).toEqual([]);
  });

  it('quote the constants that the models use', () => {
    expect(bound('constants/faraday').quantity.si).toBe(faradayConstant.value);
    expect(bound('constants/gas').quantity.si).toBe(gasConstant.value);
  });
});

describe('a reference to a value', () => {
  it('finds an entry of a data set with its source', () => {
    expect(bound('constants/faraday')).toMatchObject({
      text: '96485.33212 C mol⁻¹',
      provenance: { kind: 'dataset', source: { via: 'CODATA 2018', at: 'Faraday constant' } },
    });
  });

  it('finds one value of a case and says that it is illustrative', () => {
    const { text, provenance } = bound('transport-cases/polymer.distance');
    expect(text).toBe('100 µm');
    expect(provenance).toMatchObject({
      kind: 'dataset',
      source: { illustrative: expect.any(String) },
    });
  });

  // Each by hand from the equations and the inputs of the data sets.
  it.each([
    ['worked/thermal-voltage', '25.69 mV'],
    ['worked/sand-time-liquid', '16.9 h'],
    ['worked/sand-time-doubled-concentration', '67.7 h'],
    ['worked/sand-time-gain-concentration', '4'],
    ['worked/sand-time-gain-area', '4'],
    ['worked/sand-time-gain-transference', '9'],
    ['worked/free-cell-limiting-current', '9.65 mA cm⁻²'],
    ['worked/liquid-limiting-current', '38.6 mA cm⁻²'],
    ['worked/polymer-limiting-current', '0.24 mA cm⁻²'],
    ['worked/finite-length-ratio-1-1', '1.37'],
    ['worked/tip-hemisphere', '3'],
    ['worked/tip-wagner', '1000'],
    ['worked/tip-levelled', '1.001'],
  ])('computes %s as %s', (ref, text) => {
    expect(bound(ref).text).toBe(text);
  });

  it('names model and inputs of what was computed', () => {
    const { provenance } = bound('worked/liquid-limiting-current');
    expect(provenance).toMatchObject({
      kind: 'model',
      model: 'sand.limitingCurrentDensity',
      inputs: { distance: '25\u00a0µm', macMullinNumber: '10' },
    });
  });

  it('prints in another unit and to other digits', () => {
    expect(bound('worked/sand-time-liquid', { unit: 's', digits: 4 }).text).toBe('6.093 × 10⁴ s');
    expect(bound('worked/sand-time-liquid', { unit: 'd' }).text).toBe('0.705 d');
    expect(bound('constants/room-temperature', { unit: 'K', digits: 5 }).text).toBe('298.15 K');
    expect(bound('constants/faraday', { digits: 4 }).text).toBe('9.649 × 10⁴ C mol⁻¹');
  });

  it.each([
    [
      'worked/sand-tim-liquid',
      {},
      'no value is called “worked/sand-tim-liquid”; did you mean “worked/sand-time-liquid”',
    ],
    [
      'constants/faraday.value',
      {},
      'no value is called “constants/faraday.value”; did you mean “constants/faraday”?',
    ],
    ['transport-cases/polymer', {}, 'no value is called “transport-cases/polymer”'],
    ['transport-cases/polymer.constructor', {}, /^no value is called/],
    ['nonsense', {}, 'no value is called “nonsense”'],
    [
      'worked/sand-time-liquid',
      { unit: 'mA' },
      '“worked/sand-time-liquid” is a duration (h, min, s, d) and cannot be shown in "mA"',
    ],
  ])('says of %s %j what is wrong', (ref, options, message) => {
    expect(messageOf(ref, options)).toMatch(message);
  });
});
