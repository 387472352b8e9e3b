import type { Brush } from '../../lib/explorer/brush.ts';
import { TOGETHER } from '../../lib/explorer/comparison.ts';
import { isCrowded } from '../../lib/explorer/mark-paths.ts';
import { ownPoints, pointOf, type Scatter, type ScatterPoint } from '../../lib/explorer/scatter.ts';
import type { ScatterFrame, ScatterWish } from '../../lib/explorer/scatter-frame.ts';
import { electrolyteGroups } from '../../lib/figures/literature/classes.ts';
import type { NumberColumn } from '../../lib/records/columns.ts';
import { ClassSign } from './class-mark.tsx';
import { FormulaText } from './formula-text.tsx';
import { PlotChoices } from './plot-choices.tsx';
import { RecordLink } from './record-link.tsx';
import { placeText } from './record-text.ts';
import { ScatterPlot } from './scatter-plot.tsx';

interface Props {
  readonly frame: ScatterFrame;
  readonly scatter: Scatter;
  readonly wish: ScatterWish;
  readonly columns: readonly NumberColumn[];
  readonly brush: Brush | undefined;
  readonly active: string;
  readonly onWish: (change: Partial<ScatterWish>) => void;
  readonly onActivate: (id: string) => void;
  readonly onBrush: (brush: Brush | undefined) => void;
}

/** What is shown, what is left out and why, in words. */
function leftOutText({ count, chosen, leftOut }: Scatter): string {
  const shown = `${count} of ${chosen.length} records are on the plot.`;
  if (leftOut.length === 0) return shown;
  const reasons = leftOut.map((part) => `${part.count} ${part.reason}`).join('; ');
  return `${shown} Left out: ${reasons}.`;
}

function Legend({ scatter }: { readonly scatter: Scatter }) {
  const counts = electrolyteGroups.map(({ value, label, series }) => ({
    // Here solids may be among them.
    label: value === 'unnamed' ? 'electrolyte or solvent not recorded' : label,
    series,
    count: scatter.groups.get(value) ?? 0,
  }));
  const hasOwn = ownPoints(scatter).length > 0;
  return (
    <ul class="scatter-legend" aria-label="Classes of electrolyte on the plot">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ label, series, count }) => (
          <li key={label}>
            <ClassSign series={series} />
            {label} <span class="figure-unit">({count})</span>
          </li>
        ))}
      {hasOwn && (
        <li>
          <svg class="class-sign" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
            <circle class="scatter-own" r="7.5" />
          </svg>
          your data
        </li>
      )}
    </ul>
  );
}

/** The point that is read, with the way to its record and paper. */
function Readout({ frame, point }: { frame: ScatterFrame; point: ScatterPoint | undefined }) {
  if (!point) {
    return (
      <p class="scatter-readout">
        Point at a mark or use the arrow keys to read it; drag to select marks.
      </p>
    );
  }
  return (
    <p class="scatter-readout">
      <RecordLink row={point.row} to="record">
        <FormulaText text={point.row.subject} />
      </RecordLink>
      : {placeText(point, frame)} (
      <RecordLink row={point.row} to="paper">
        {point.row.paperName}
      </RecordLink>
      )
    </p>
  );
}

export function PlotPanel(props: Props) {
  const { frame, scatter, wish, columns, brush, active, onWish, onActivate, onBrush } = props;
  const chosen = active ? pointOf(scatter, active) : undefined;
  const words = leftOutText(scatter);
  const isMixed = frame.conditions.some(
    ({ chosen, options }) => chosen === TOGETHER && options.length > 1,
  );
  return (
    <section class="explorer-plot" aria-labelledby="explorer-plot">
      <h2 id="explorer-plot">Plot</h2>
      <PlotChoices frame={frame} wish={wish} columns={columns} onChange={onWish} />
      <Readout frame={frame} point={chosen} />
      <ScatterPlot
        {...{ frame, scatter, brush, chosen, onActivate, onBrush }}
        description={`A mark for each record, its shape after the class of the electrolyte. ${words}`}
      />
      <Legend scatter={scatter} />
      <p class="scatter-words">
        {words} {isCrowded(scatter) && 'Where marks crowd, one stands for several. '}Bars are
        ranges; an arrow says that the true value lies beyond the mark.
        {isMixed &&
          ' Records of unlike conditions stand together here, as you asked: compare them with care.'}
      </p>
    </section>
  );
}
