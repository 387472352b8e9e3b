import type { Quantity } from '../units/quantity.ts';
import type { Provenance } from './bound-value.ts';
import { isQuantity, type KnownValues } from './known-values.ts';

/** A quantity before it is printed. */
export interface Found {
  readonly quantity: Quantity;
  readonly provenance: Provenance;
  readonly digits?: number;
}

/** `transport-cases/polymer.distance` is a set or a paper, an entry or a record, and a name in it if it has several. */
const refPattern = /^(?<room>[^/]+)\/(?<id>[^./]+)(?:\.(?<name>\w+))?$/;

/** An entry of a data set or a value of a case. */
export function findInSets(ref: string, { sets }: KnownValues): Found | undefined {
  const { room = '', id = '', name } = refPattern.exec(ref)?.groups ?? {};
  const entry = sets.get(room)?.get(id);
  if (!entry || 'values' in entry !== (name !== undefined)) return undefined;
  const quantity = 'values' in entry ? entry.values[name ?? ''] : entry.quantity;
  if (!isQuantity(quantity)) return undefined;
  const { label, source, note } = entry;
  return { quantity, provenance: { kind: 'dataset', ref, label, source, note } };
}

/** A field of a paper's record. */
export function findInPapers(ref: string, { papers }: KnownValues): Found | undefined {
  const { room = '', id = '', name = '' } = refPattern.exec(ref)?.groups ?? {};
  const record = papers.get(room)?.measurements?.find((one) => one.id === id);
  const field: unknown = record && Object.entries(record).find(([key]) => key === name)?.[1];
  if (!record || !isQuantity(field)) return undefined;
  const { via, at } = record.source;
  const provenance = { kind: 'record', ref, paper: room, record: id, source: { via, at } } as const;
  return { quantity: field, provenance };
}
