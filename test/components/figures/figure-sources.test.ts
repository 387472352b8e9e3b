import { expect, it } from 'vitest';
import { resolveValue } from '../../../src/lib/data/resolve-value.ts';
import type { FigureFacts } from '../../../src/lib/figures/definition.ts';
import { resolveData } from '../../../src/lib/figures/resolve-data.ts';
import { recordsDrawn } from '../../../src/lib/records/record-uses.ts';
import { loadData } from '../../../src/loading/data-fs.ts';
import { loadRecords } from '../../../src/loading/records-fs.ts';

const { values } = await loadData();
const records = await loadRecords();
const known = new Set(records.map(({ ref }) => ref));

const figures = Object.values(
  import.meta.glob<{ readonly definition: FigureFacts }>('../../../src/components/figures/*.tsx', {
    eager: true,
    import: 'default',
  }),
).map(({ definition }) => definition);

const withData = figures.filter(({ data }) => data !== undefined);

/** The values that a figure names one by one, such as a requirement; cases are settings, which the reader can change. */
const singleValues = ({ data = {} }: FigureFacts) =>
  Object.values(data).filter((ref) => typeof ref === 'string' && !/^[\w-]+-cases\//.test(ref));

it('there are figures with data', () => {
  expect(withData.length).toBeGreaterThan(2);
});

it.each(withData.map((figure) => [figure.slug, figure] as const))(
  '%s draws no point that has no record, and names no value without a source',
  (slug, figure) => {
    const drawn = recordsDrawn({ slug, refs: {}, data: resolveData(figure, values, records) });
    expect(drawn.filter((record) => !known.has(record))).toEqual([]);
    const sources = singleValues(figure).map((ref) => {
      const resolved = resolveValue(String(ref), values);
      return resolved.ok ? resolved.value.provenance : resolved.message;
    });
    const unsourced = sources.filter(
      (one) => typeof one === 'string' || ('source' in one && 'illustrative' in one.source),
    );
    expect(unsourced).toEqual([]);
  },
);

it('every record names the work and the place where it was read', () => {
  const without = records.filter(({ record: { source } }) => !source.via || !source.at);
  expect(without).toEqual([]);
});
