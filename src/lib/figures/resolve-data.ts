import { isQuantity, type KnownValues } from '../data/known-values.ts';
import { resolveValue } from '../data/resolve-value.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { FlatRecord } from '../records/flat-records.ts';
import { countPapers } from './count-papers.ts';
import type { DataRefs, ResolvedData, Series, SeriesRef } from './data.ts';
import type { FigureFacts } from './definition.ts';
import { resolveRecords } from './resolve-records.ts';

/** Every list of every record, for messages. */
function knownLists({ papers }: KnownValues): string[] {
  return [...papers].flatMap(([key, { measurements = [] }]) =>
    measurements.flatMap((record) =>
      Object.entries(record)
        .filter(
          ([, field]) => Array.isArray(field) && field.every((one) => typeof one === 'object'),
        )
        .map(([name]) => `${key}/${record.id}.${name}`),
    ),
  );
}

function listOf(ref: string, known: KnownValues): readonly unknown[] {
  const [, key = '', id = '', name = ''] = /^([^/]+)\/([^./]+)\.(\w+)$/.exec(ref) ?? [];
  const record = known.papers.get(key)?.measurements?.find((one) => one.id === id);
  const list: unknown = record && Object.entries(record).find(([field]) => field === name)?.[1];
  if (Array.isArray(list)) return list;
  throw new Error(`no list is called “${ref}”${didYouMean(ref, knownLists(known))}`);
}

function numberIn(point: unknown, field: string, place: string): number {
  const quantity: unknown = Object.entries(point ?? {}).find(([name]) => name === field)?.[1];
  if (isQuantity(quantity) && typeof quantity.si === 'number') return quantity.si;
  throw new Error(`${place} has no “${field}” that is one number`);
}

function resolveSeries({ ref, fields }: SeriesRef, known: KnownValues): Series {
  const points = listOf(ref, known).map((point, index) =>
    Object.fromEntries(
      fields.map((field) => [field, numberIn(point, field, `point ${index + 1} of “${ref}”`)]),
    ),
  );
  return { record: ref.replace(/\.\w+$/, ''), points };
}

function resolveNumber(ref: string, known: KnownValues): number {
  const resolved = resolveValue(ref, known);
  if (!resolved.ok) throw new Error(resolved.message);
  const { si } = resolved.value.quantity;
  if (typeof si === 'number') return si;
  throw new Error(`“${ref}” is not one number`);
}

/**
 * What a figure asks of the data, as numbers that the page can carry.
 *
 * @throws {Error} if a reference or column is not known, or does not hold what the figure expects
 */
export function resolveData(
  { data = {} }: Pick<FigureFacts, 'data'>,
  known: KnownValues,
  records: readonly FlatRecord[] = [],
): ResolvedData {
  const refs: DataRefs = data;
  const resolved = (ref: DataRefs[string]) => {
    if (typeof ref === 'string') return resolveNumber(ref, known);
    if ('papersBy' in ref) return countPapers(ref, known.papers.values());
    return 'kinds' in ref ? resolveRecords(ref, records) : resolveSeries(ref, known);
  };
  return Object.fromEntries(Object.entries(refs).map(([name, ref]) => [name, resolved(ref)]));
}
