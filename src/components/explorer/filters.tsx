import { useMemo } from 'preact/hooks';
import type { Range } from '../../lib/explorer/filter.ts';
import { type FacetName, facetNames } from '../../lib/explorer/row.ts';
import { facetValues, type RowIndex } from '../../lib/explorer/row-index.ts';
import { type ExplorerState, firstState, withKind } from '../../lib/explorer/state.ts';
import type { NumberColumn } from '../../lib/records/columns.ts';
import { recordKinds } from '../../lib/records/kind-fields.ts';
import { RangeField } from './range-field.tsx';
import type { SetState } from './use-explorer.ts';

const labels: Readonly<Record<FacetName, string>> = {
  phase: 'Phase',
  class: 'Class of electrolyte',
  salt: 'Salt',
  solvent: 'Solvent',
  additive: 'Additive',
  strategy: 'Strategy',
  cathode: 'Cathode',
  review: 'Discussed in',
};

interface Props {
  readonly state: ExplorerState;
  readonly set: SetState;
  /** Of the kind, before any choice. */
  readonly index: RowIndex;
  /** Columns of numbers that the kind fills. */
  readonly columns: readonly NumberColumn[];
  readonly nameOf: (facet: FacetName, value: string) => string;
}

/** Everything by which records are chosen. */
export function Filters({ state, set, index, columns, nameOf }: Props) {
  const { filter, kind } = state;
  const change = (part: Partial<ExplorerState['filter']>) =>
    set({ filter: { ...filter, ...part } });
  // The same elements each time: with every change there would be a hundred to compare.
  const kinds = useMemo(() => recordKinds.map((one) => option(one, one.replaceAll('-', ' '))), []);
  const lists = useMemo(
    () =>
      facetNames.map((name) => {
        const values = facetValues(index, name);
        return { name, values, options: values.map((value) => option(value, nameOf(name, value))) };
      }),
    [index, nameOf],
  );
  const setRange = (key: string, range: Range) =>
    change({ ranges: { ...filter.ranges, [key]: range } });
  return (
    <search aria-label="Records">
      <form class="explorer-filter" onSubmit={stay}>
        <label>
          Kind of record
          <select
            value={kind}
            onChange={({ currentTarget }) =>
              set(withKind(state, currentTarget.value as ExplorerState['kind']))
            }
          >
            <option value="all">All kinds</option>
            {kinds}
          </select>
        </label>
        <label class="explorer-words">
          Words
          <input
            type="search"
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            value={filter.words}
            onInput={({ currentTarget }) => change({ words: currentTarget.value })}
          />
        </label>
        {lists.map(({ name, values, options }) => {
          const chosen = filter.facets[name] ?? '';
          if (values.length === 0 && !chosen) return null;
          return (
            <label key={name}>
              {labels[name]}
              <select
                value={chosen}
                onChange={({ currentTarget }) =>
                  change({ facets: { ...filter.facets, [name]: currentTarget.value } })
                }
              >
                <option value="">Any</option>
                {chosen && !values.includes(chosen) && option(chosen, nameOf(name, chosen))}
                {options}
              </select>
            </label>
          );
        })}
        <RangeField label="Year" range={filter.years} onChange={(years) => change({ years })} />
        <button type="button" onClick={() => set({ ...firstState, kind })}>
          Clear
        </button>
        {columns.length > 0 && (
          <details class="explorer-ranges">
            <summary>Ranges of numbers</summary>
            <div class="explorer-range-list">
              {columns.map(({ key, label, unit }) => (
                <RangeField
                  key={key}
                  label={label}
                  unit={unit}
                  range={filter.ranges[key] ?? {}}
                  onChange={(range) => setRange(key, range)}
                />
              ))}
            </div>
          </details>
        )}
      </form>
    </search>
  );
}

const option = (value: string, text: string) => (
  <option key={value} value={value}>
    {text}
  </option>
);

const stay = (event: Event) => event.preventDefault();
