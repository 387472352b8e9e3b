import { useMemo, useState } from 'preact/hooks';
import { brushText, isBrushed } from '../../lib/explorer/brush.ts';
import { explorerRow, type Row, type Values } from '../../lib/explorer/row.ts';
import { rowsAt } from '../../lib/explorer/row-index.ts';
import { type ExplorerState, withKind } from '../../lib/explorer/state.ts';
import { ColumnChoice } from './column-choice.tsx';
import { Filters } from './filters.tsx';
import { Formulas } from './formula-text.tsx';
import { OwnData } from './own-data.tsx';
import { Pager } from './pager.tsx';
import { PlotPanel } from './plot-panel.tsx';
import { RecordsTable } from './records-table.tsx';
import { SaveBar } from './save-bar.tsx';
import { addressOf, useExplorer } from './use-explorer.ts';
import type { Records } from './use-records.ts';
import { offerOf, useShown } from './use-shown.ts';

/** Rows of a page of the table. */
const PAGE = 20;

const kindText = (kind: ExplorerState['kind']) =>
  kind === 'all' ? 'records of all kinds' : `records of the kind “${kind.replaceAll('-', ' ')}”`;

export function Explored({ data, rows: fetched }: Records) {
  const offer = useMemo(() => offerOf(fetched), [fetched]);
  const { state, set, refused } = useExplorer(offer);
  const [active, setActive] = useState('');
  const [own, setOwn] = useState<readonly Row[]>([]);
  const rows = useMemo(() => (own.length > 0 ? [...own, ...fetched] : fetched), [own, fetched]);
  const shown = useShown(rows, state);
  const { index, chosen, numbers, columns, frame, scatter } = shown;
  const { brush } = state;
  const listed = useMemo(() => {
    if (!brush || !scatter) return chosen;
    const { points } = scatter.places;
    return chosen.filter((position) => {
      const point = points[position];
      return point !== undefined && isBrushed(point, brush);
    });
  }, [brush, scatter, chosen]);
  const pages = Math.max(1, Math.ceil(listed.length / PAGE));
  const page = Math.min(state.page, pages);
  const visible = useMemo(
    () =>
      columns.filter(
        ({ key, isUsual }) =>
          key === 'subject' || (state.columns.length > 0 ? state.columns.includes(key) : isUsual),
      ),
    [columns, state.columns],
  );
  const columnChoice = useMemo(() => {
    const choose = (keys: readonly string[]) => set({ columns: keys, page });
    return <ColumnChoice columns={columns} shown={visible} onChange={choose} />;
  }, [columns, visible, page, set]);
  const nameOf = useMemo(() => namesOf(data), [data]);
  const takeOwn = (values: readonly Values[]) => {
    const mine = values.map((one) => explorerRow(one, data, true));
    setOwn(mine);
    const [first] = mine;
    // What was brought is to be seen.
    if (first && state.kind !== 'all' && !mine.some(({ kind }) => kind === state.kind)) {
      set(withKind(state, first.kind));
    }
  };
  const counted = `${listed.length} of ${index.rows.length} ${kindText(state.kind)}`;
  return (
    <Formulas.Provider value={data.formulas}>
      <div class="explorer">
        <Filters state={state} set={set} index={index} columns={numbers} nameOf={nameOf} />
        {refused.length > 0 && (
          <p class="explorer-note" role="alert">
            The address asked for something that is not here, which was left out:{' '}
            {refused.join(', ')}
          </p>
        )}
        {frame && scatter ? (
          <PlotPanel
            frame={frame}
            scatter={scatter}
            wish={state.plot}
            columns={numbers}
            brush={brush}
            active={active}
            onWish={(change) => set({ plot: { ...state.plot, ...change }, brush: undefined })}
            onActivate={setActive}
            onBrush={(next) => set({ brush: next })}
          />
        ) : (
          <p class="explorer-note">
            {state.kind === 'all'
              ? 'Records of unlike kinds share no axes: choose a kind to plot its numbers.'
              : 'These records hold no two numbers that could be plotted.'}
          </p>
        )}
        <section class="explorer-records" aria-labelledby="explorer-records">
          <h2 id="explorer-records">Records</h2>
          <p role="status">{counted}</p>
          {brush && frame && (
            <p class="explorer-note">
              Selected on the plot: {brushText(brush, frame)}.{' '}
              <button type="button" onClick={() => set({ brush: undefined })}>
                Clear the selection
              </button>
            </p>
          )}
          <div class="explorer-tools">
            {columnChoice}
            <SaveBar
              count={listed.length}
              rows={() => rowsAt(index, listed)}
              papers={data.papers}
              address={() => addressOf(state)}
            />
          </div>
          <RecordsTable
            caption={counted}
            columns={visible}
            rows={rowsAt(index, listed.slice((page - 1) * PAGE, page * PAGE))}
            sort={state.sort}
            active={active}
            onSort={(sort) => set({ sort })}
            onActivate={setActive}
          />
          <Pager page={page} pages={pages} onPage={(next) => set({ page: next })} />
        </section>
        <OwnData kind={state.kind} count={own.length} onRows={takeOwn} />
      </div>
    </Formulas.Provider>
  );
}

const namesOf =
  ({ papers, strategies }: Records['data']) =>
  (facet: string, value: string) => {
    if (facet === 'strategy') return strategies[value] ?? value;
    if (facet === 'review') return papers[value]?.name ?? value;
    return value;
  };
