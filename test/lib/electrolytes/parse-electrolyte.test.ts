import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingredientsOf } from '../../../src/lib/electrolytes/electrolyte.ts';
import { formatElectrolyte } from '../../../src/lib/electrolytes/format-electrolyte.ts';
import { parseElectrolyte } from '../../../src/lib/electrolytes/parse-electrolyte.ts';

describe('an electrolyte', () => {
  it('has a salt in a solvent', () => {
    expect(parseElectrolyte('1 M NaPF6 in diglyme')).toMatchObject({
      salts: [{ name: 'NaPF6', amount: { kind: 'concentration', value: 1, si: 1000 } }],
      solvents: [{ name: 'diglyme' }],
      additives: [],
    });
  });

  it('has solvents in a ratio whose basis is said, and additives', () => {
    const read = parseElectrolyte('1 M NaClO4 in EC:PC (1:1 v/v) + 50 mM SnCl2 + 5 wt% FEC');
    expect(read).toMatchObject({
      basis: 'volume',
      solvents: [
        { name: 'EC', parts: 1 },
        { name: 'PC', parts: 1 },
      ],
      additives: [
        { name: 'SnCl2', amount: { kind: 'concentration', si: 50 } },
        { name: 'FEC', amount: { kind: 'mass-fraction', value: 5 } },
      ],
    });
  });

  it('has salts whose amounts are parts of the ratio', () => {
    expect(parseElectrolyte('NaFSI in DME:TTE (1:1.2:1 mol/mol)')).toMatchObject({
      basis: 'amount',
      salts: [{ name: 'NaFSI', parts: 1 }],
      solvents: [
        { name: 'DME', parts: 1.2 },
        { name: 'TTE', parts: 1 },
      ],
    });
  });

  it('has several salts', () => {
    const { salts, solvents } = parseElectrolyte('0.8 M LiPF6 + 1 M NaPF6 in DME');
    expect(salts.map(({ name }) => name)).toEqual(['LiPF6', 'NaPF6']);
    expect(solvents.map(({ name }) => name)).toEqual(['DME']);
  });

  it.each([
    ['0.5 M NaBF4/G2', '0.5 M NaBF4 in G2'],
    ['1 M NaPF₆/EC/PC + 2 wt% TMTD', '1 M NaPF6 in EC:PC + 2 wt% TMTD'],
    [
      '2 M NaFSI/DME/FEPE(1:1 molar ratio) + 1% SbF3',
      '2 M NaFSI in DME:FEPE (1:1 mol/mol) + 1 % SbF3',
    ],
    ['3.2 mol/kg NaTFSI/DMSO', '3.2 mol kg⁻¹ NaTFSI in DMSO'],
    ['1 M NaPF6/FEC/PC/HFE + PFMP', '1 M NaPF6 in FEC:PC:HFE + PFMP'],
    ['1 M NaPF6 in EC:PC:DMC (0.45:0.45:0.1)', '1 M NaPF6 in EC:PC:DMC (0.45:0.45:0.1)'],
  ])('may be written as tables print it: %s', (printed, usual) => {
    expect(formatElectrolyte(parseElectrolyte(printed)).replaceAll('\u00a0', ' ')).toBe(usual);
  });

  it('does not say of what a bare percentage is', () => {
    expect(parseElectrolyte('1 M NaTFSI in FEC + 0.75 % NaAsF6')).toMatchObject({
      additives: [{ amount: { kind: 'percentage', value: 0.75 } }],
    });
  });

  it('has no amount where none was reported', () => {
    const { salts } = parseElectrolyte('NaPF6 in diglyme');
    expect(salts[0]).not.toHaveProperty('amount');
  });

  it('may have a salt that was not reported', () => {
    const read = parseElectrolyte('a salt in TMP:FEC:HFE');
    expect([read.salts, formatElectrolyte(read)]).toEqual([[], 'a salt in TMP:FEC:HFE']);
  });

  it('may have names that begin with a digit or hold brackets and spaces', () => {
    const read = parseElectrolyte(
      '1 M NaFSI in 1,3-dioxolane + 0.1 wt% C60(CF3)6 + ethylene sulfate',
    );
    expect(ingredientsOf(read).map(({ name }) => name)).toEqual([
      'NaFSI',
      '1,3-dioxolane',
      'C60(CF3)6',
      'ethylene sulfate',
    ]);
  });
});

const names = fc.constantFrom(
  'NaPF6',
  'NaN(SO2F)2',
  'EC',
  'C60(CF3)6',
  'ethylene carbonate',
  '1,3-dioxolane',
);
const amounts = fc.constantFrom(
  '1 M',
  '0.033 M',
  '50 mM',
  '5 wt%',
  '2 vol%',
  '1 %',
  '3.2 mol/kg',
  '≈ 4 M',
  '',
);
const ingredients = fc.tuple(amounts, names).map(([amount, name]) => `${amount} ${name}`.trim());
const few = { minLength: 1, maxLength: 3 };
const electrolytes = fc
  .record({
    salts: fc.array(ingredients, few),
    solvents: fc.array(names, few),
    additives: fc.array(ingredients, { maxLength: 2 }),
    parts: fc.array(fc.constantFrom(1, 2, 0.45, 1.2), { minLength: 3, maxLength: 3 }),
    basis: fc.constantFrom(' v/v', ' w/w', ' mol/mol', '', undefined),
  })
  .map(({ salts, solvents, additives, parts, basis }) => {
    const shares = parts.slice(0, solvents.length).join(':');
    const ratio = basis === undefined || solvents.length < 2 ? '' : ` (${shares}${basis})`;
    return [`${salts.join(' + ')} in ${solvents.join(':')}${ratio}`, ...additives].join(' + ');
  });

describe('any electrolyte', () => {
  it('means the same after it has been printed and read again', () => {
    fc.assert(
      fc.property(electrolytes, (text) => {
        const once = formatElectrolyte(parseElectrolyte(text));
        expect(formatElectrolyte(parseElectrolyte(once))).toBe(once);
        expect(once.replaceAll('\u00a0', ' ').replaceAll(' kg⁻¹', '/kg')).toBe(text);
      }),
    );
  });

  it('knows where each of its names stands', () => {
    fc.assert(
      fc.property(electrolytes, (text) => {
        for (const { name, at } of ingredientsOf(parseElectrolyte(text))) {
          expect(text.slice(at, at + name.length)).toBe(name);
        }
      }),
    );
  });

  it('is read, or refused with words; nothing else can happen', () => {
    const pieces = fc.constantFrom(
      ' in ',
      '/',
      ' + ',
      ':',
      '(1:1 v/v)',
      '(',
      '1 M',
      'NaPF6',
      ' ',
      '5',
      '%',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        try {
          parseElectrolyte(parts.join(''));
        } catch (error) {
          expect(String(error)).toMatch(/^(ElectrolyteError|QuantityError): expected /);
        }
      }),
    );
  });
});
