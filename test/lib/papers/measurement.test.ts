import { describe, expect, it } from 'vitest';
import { measurement } from '../../../src/lib/papers/measurements/measurement.ts';

const source = { via: 'ji2022', at: 'Table 1' };
const parse = (record: object) => measurement.parse({ id: 'a', source, ...record });

describe('a record', () => {
  it('holds quantities with their unit as printed and their value in SI', () => {
    const record = parse({
      kind: 'symmetric-cell',
      duration: '> 500 h',
      currentDensity: '0.5 mA/cm2',
      temperature: 'RT',
    });
    expect(record).toMatchObject({
      duration: { qualifier: '>', value: 500, unit: 'h', si: 1_800_000 },
      currentDensity: { qualifier: '=', value: 0.5, unit: 'mA cm⁻²' },
      temperature: 'RT',
    });
    expect(record).toHaveProperty('currentDensity.si', expect.closeTo(5, 12));
  });

  it('keeps a rate in the unit in which it was printed', () => {
    const rate = (text: string) => parse({ kind: 'full-cell', cathode: 'NVP', rate: text });
    expect(rate('0.5 C')).toMatchObject({ rate: { kind: 'c-rate' } });
    expect(rate('30 mA/g')).toMatchObject({ rate: { kind: 'specific-current' } });
    expect(rate('0.1 mA/cm2')).toMatchObject({ rate: { kind: 'current-density' } });
  });

  it('takes a number without unit for a ratio and for nothing else', () => {
    expect(parse({ kind: 'transference', number: 0.88 })).toMatchObject({
      number: { value: 0.88 },
    });
    expect(() => parse({ kind: 'thickness', thickness: 25, of: 'foil' })).toThrow(
      /expected a thickness/,
    );
  });

  it('takes a bare per cent for a dose, and a ratio for what something consists of', () => {
    const dose = (amount: string) => parse({ kind: 'dose', component: 'SbF3', amount });
    expect(dose('1 %')).toMatchObject({ amount: { kind: 'percentage', value: 1 } });
    expect(dose('2 wt%')).toMatchObject({ amount: { kind: 'mass-fraction', value: 2 } });
    const content = { kind: 'composition', component: 'Na', basis: 'Na for each Li' };
    expect(parse({ ...content, amount: 6 })).toMatchObject({ amount: { kind: 'ratio', value: 6 } });
    expect(() => parse({ ...content, amount: '6 h' })).toThrow(/expected a concentration, /);
  });

  it('does not turn what was not reported into a zero', () => {
    expect(parse({ kind: 'symmetric-cell' })).toEqual({ kind: 'symmetric-cell', id: 'a', source });
  });
});
