import type { AuditedClaim } from '../audit/audit-claim.ts';
import type { DataCase } from '../data/entry-schema.ts';
import type { KnownValues } from '../data/known-values.ts';
import { pagePath, valueAnchor } from '../site/paths.ts';
import { formatQuantity } from '../units/format-quantity.ts';
import type { Quantity } from '../units/quantity.ts';
import { NoteList } from './note-list.ts';
import { claimNote } from './row-notes.ts';
import type { PublishedTable, TableCell, TableRow } from './table.ts';
import { isMismatch, isOn, type TableClaim, tableClaims } from './table-claims.ts';

/** The properties that Table 1 of lee2020 compares, in its order, by their names in the set of elements. */
export const metalProperties: Readonly<Record<string, string>> = {
  atomicRadius: 'Atomic radius',
  atomicWeight: 'Atomic weight',
  firstIonisationEnergy: 'First ionisation energy',
  meltingPoint: 'Melting point',
  density: 'Density',
  specificCapacity: 'Theoretical specific capacity',
  standardPotential: 'Standard redox potential, against SHE',
  bulkModulus: 'Bulk modulus',
};

const metals = ['lithium', 'sodium'] as const;

export const metalTable = {
  id: 'lee2020-table-1',
  review: 'lee2020',
  at: 'Table 1',
  title: 'Lithium and sodium: properties of the atoms and of the metals',
  remark:
    'As printed, with the digits of the review; what follows from better inputs is computed elsewhere in the handbook.',
  headLabel: 'Property',
} as const;

/** A metal of the set of elements, with the properties of the table. */
export function metalCase(metal: string, { sets }: Pick<KnownValues, 'sets'>): DataCase {
  const found = sets.get('elements')?.get(metal);
  if (!found || !('values' in found)) throw new Error(`no case “elements/${metal}”`);
  return found;
}

/** Without its unit, which stands at the head of the row. */
export function plainNumber(quantity: Quantity): string {
  return formatQuantity({ ...quantity, unit: '' });
}

export function valuePath(ref: string): string {
  return `${pagePath.referenceValues()}#${valueAnchor(ref)}`;
}

interface NamedQuantity {
  readonly ref: string;
  readonly quantity: Quantity;
}

function cellOf(
  { ref, quantity }: NamedQuantity,
  claims: readonly TableClaim[],
  notes: NoteList,
): TableCell {
  const own = claims.filter((claim) => isMismatch(claim) && isOn(claim, quantity));
  return {
    text: plainNumber(quantity),
    value: Number(quantity.value),
    path: valuePath(ref),
    marks: notes.add(claimNote([], own)),
  };
}

/** Builds Table 1 of lee2020 from the set of elements. */
export function buildMetalTable(
  known: Pick<KnownValues, 'sets'>,
  claims: readonly AuditedClaim[],
): PublishedTable {
  const notes = new NoteList();
  const onTable = tableClaims(claims, metalTable.review, metalTable.at);
  const rows = Object.entries(metalProperties).map(([name, label], index): TableRow => {
    const found = metals.flatMap((metal): NamedQuantity[] => {
      const quantity = metalCase(metal, known).values[name];
      return quantity ? [{ ref: `elements/${metal}.${name}`, quantity }] : [];
    });
    const text = `${label} / ${found[0]?.quantity.unit}`;
    return {
      row: index + 1,
      head: { text, value: text, marks: [] },
      cells: found.map((one) => cellOf(one, onTable, notes)),
      records: found.map(({ ref }) => ref),
      printed: [],
    };
  });
  const columns = metals.map((metal) => ({
    id: metal,
    label: metal.replace(/^./, (letter) => letter.toUpperCase()),
  }));
  return { ...metalTable, columns, rows, notes: notes.notes };
}
