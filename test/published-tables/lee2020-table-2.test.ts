import { describe, expect, it } from 'vitest';
import type { DataEntry } from '../../src/lib/data/entry-schema.ts';
import { type IonCouple, shieldLimit } from '../../src/lib/models/nernst.ts';
import {
  metalSymbol,
  printedPotential,
  shieldLimitText,
  shieldMetals,
} from '../../src/lib/published-tables/shield-table.ts';
import type { Quantity } from '../../src/lib/units/quantity.ts';
import { loadData } from '../../src/loading/data-fs.ts';
import { readPrinted } from './read-printed.ts';

const { values } = await loadData();
const { sets } = values;
const potentials = shieldMetals(values);
const limits = sets.get('shield-limits') as ReadonlyMap<string, DataEntry>;
const printed = await readPrinted('lee2020-table-2');

const quantityOf = (metal: string, name: 'standardPotential' | 'ionCharge') =>
  potentials.get(metal)?.values[name] as Quantity;

const coupleOf = (metal: string): IonCouple => ({
  standardPotential: Number(quantityOf(metal, 'standardPotential').si),
  ionCharge: Number(quantityOf(metal, 'ionCharge').si),
});

function rowOf(row: string, cellOf: (metal: string) => string): Record<string, string> {
  const cells = [...potentials].map(
    ([metal, entry]) => [metalSymbol(entry), cellOf(metal)] as const,
  );
  return { row, ...Object.fromEntries(cells) };
}

/** As the table has it: a limit with its unit, and a capital where there is none. */
const limitCell = (metal: string, host: 'lithium' | 'sodium') =>
  shieldLimitText(metal, host, values)
    .replace(/^[\d.]+$/, '$& M')
    .replace('too low', 'Too low');

/** Entries whose number is not what the printed potentials give with the ion's true charge, and why. */
const otherLimit = {
  'caesium-beside-lithium': 'computed from potentials of three decimals',
  'barium-beside-lithium': 'computed for an ion of one charge',
  'samarium-beside-sodium': 'computed for an ion of one charge',
};

/** The model's activities are concentrations over 1 mol L⁻¹, here in mol m⁻³. */
const perLitre = 1000;

/** As the table has them: unit activity of the metal's ion, no overpotential. */
const conditions = { activity: 1, overpotential: 0, temperature: 298.15 };

describe('Table 2 of lee2020', () => {
  it('is rebuilt from the potentials and the limits cell by cell', () => {
    const rebuilt = [
      rowOf('Standard reduction potential (vs. SHE)', (metal) => printedPotential(metal, values)),
      rowOf('Metal cations concentration/lithium', (metal) => limitCell(metal, 'lithium')),
      rowOf('Metal cations concentration/sodium', (metal) => limitCell(metal, 'sodium')),
    ];
    expect(rebuilt).toEqual(printed);
    expect(limits.size).toBe(5);
  });

  it('has its limits computed again within 2 %, but for those that are named', () => {
    const differ = [...limits].filter(([id, { quantity }]) => {
      const [metal = '', host = ''] = id.split('-beside-');
      const limit = shieldLimit(coupleOf(metal), coupleOf(host), conditions);
      return Math.abs((limit * perLitre) / Number(quantity.si) - 1) > 0.02;
    });
    expect(differ.map(([id]) => id)).toEqual(Object.keys(otherLimit));
  });
});
