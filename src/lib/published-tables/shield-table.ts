import type { AuditedClaim } from '../audit/audit-claim.ts';
import type { DataCase } from '../data/entry-schema.ts';
import type { KnownValues } from '../data/known-values.ts';
import { claimAnchor, pagePath } from '../site/paths.ts';
import type { Quantity } from '../units/quantity.ts';
import { NoteList } from './note-list.ts';
import { valuePath } from './property-table.ts';
import { claimNote } from './row-notes.ts';
import type { PublishedTable, TableCell, TableRow } from './table.ts';
import { isMismatch } from './table-claims.ts';

const hosts = ['lithium', 'sodium'] as const;

type Host = (typeof hosts)[number];
type Sets = Pick<KnownValues, 'sets'>;

export const shieldTable = {
  id: 'lee2020-table-2',
  review: 'lee2020',
  at: 'Table 2',
  title: 'Cations beside lithium and sodium: up to which concentration they are not reduced first',
  remark:
    'Potentials of reduction in water against the standard hydrogen electrode. “Too low” stands where the review says so without a number, a dash where no limit is needed or the metal is the same. The review has the metals side by side; here each has a row, in its order.',
  headLabel: 'Metal',
} as const;

const perLitre = 'mol L⁻¹';

const columns = [
  { id: 'standard-potential', label: 'Standard potential', unit: 'V' },
  { id: 'beside-lithium', label: 'Limit beside Li', unit: perLitre },
  { id: 'beside-sodium', label: 'Limit beside Na', unit: perLitre },
] as const;

/** The metals in the order of the table. */
export function shieldMetals({ sets }: Sets): ReadonlyMap<string, DataCase> {
  const entries = [...(sets.get('standard-potentials') ?? [])];
  return new Map(entries.flatMap(([id, one]) => ('values' in one ? [[id, one] as const] : [])));
}

/** `Cs⁺ to Cs` → `Cs`. */
export const metalSymbol = ({ label }: DataCase): string => label.split(' to ')[1] ?? '';

const potentialOf = (metal: string, sets: Sets) =>
  shieldMetals(sets).get(metal)?.values.standardPotential as Quantity;

/** Two decimals, as the table prints them. */
export function printedPotential(metal: string, sets: Sets): string {
  return Number(potentialOf(metal, sets).value).toFixed(2).replace('-', '−');
}

/** `0.014`, `too low`, or a dash: for the metal itself, and for ions that are reduced below it at 1 mol L⁻¹ already. */
export function shieldLimitText(metal: string, host: Host, known: Sets): string {
  const limit = known.sets.get('shield-limits')?.get(`${metal}-beside-${host}`);
  if (limit && 'quantity' in limit) return String(limit.quantity.value);
  const [own, other] = [potentialOf(metal, known), potentialOf(host, known)];
  return Number(own.value) > Number(other.value) ? 'too low' : '—';
}

function limitCell(
  metal: string,
  host: Host,
  known: Sets,
  claims: readonly AuditedClaim[],
  notes: NoteList,
): TableCell {
  const text = shieldLimitText(metal, host, known);
  const audited = claims.find(({ id }) => id === `lee-table-2-${metal}-${host}`);
  const claim = audited && { audited, quantity: audited.claim.quantity };
  const path = audited && `${pagePath.audit()}#${claimAnchor(audited.id)}`;
  return {
    text,
    value: Number.isNaN(Number(text)) ? text : Number(text),
    ...(path ? { path } : {}),
    marks: notes.add(claim && isMismatch(claim) ? claimNote([], [claim]) : undefined),
  };
}

/** Builds Table 2 of lee2020 from the potentials and the limits; each limit leads to its claim. */
export function buildShieldTable(known: Sets, claims: readonly AuditedClaim[]): PublishedTable {
  const notes = new NoteList();
  const rows = [...shieldMetals(known)].map(([metal, entry], index): TableRow => {
    const text = printedPotential(metal, known);
    const path = valuePath(`standard-potentials/${metal}.standardPotential`);
    const potential = { text, value: Number(potentialOf(metal, known).value), path, marks: [] };
    const limits = hosts.map((host) => limitCell(metal, host, known, claims, notes));
    const symbol = metalSymbol(entry);
    return {
      row: index + 1,
      head: { text: symbol, value: symbol, marks: [] },
      cells: [potential, ...limits],
      records: recordsOf(metal, known),
      printed: [],
    };
  });
  return { ...shieldTable, columns, rows, notes: notes.notes };
}

function recordsOf(metal: string, { sets }: Sets): string[] {
  const limits = hosts
    .map((host) => `${metal}-beside-${host}`)
    .filter((id) => sets.get('shield-limits')?.has(id));
  return [
    `standard-potentials/${metal}.standardPotential`,
    ...limits.map((id) => `shield-limits/${id}`),
  ];
}
