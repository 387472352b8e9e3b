import { parameters } from '../../lib/figures/concentration-profile/parameters.ts';
import { presets } from '../../lib/figures/concentration-profile/presets.ts';
import { type Run, runCell } from '../../lib/figures/concentration-profile/run.ts';
import {
  describeProfile,
  plottedProfile,
  profileReadout,
  profileRemark,
  profileTable,
  stillProfiles,
} from '../../lib/figures/concentration-profile/words.ts';
import { defineFigure } from '../../lib/figures/definition.ts';
import { durationText } from '../../lib/figures/number-text.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { CALM_MS, type Playhead, usePlayhead } from '../figure-shell/playhead.ts';
import { Curve } from '../plot/curve.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';
import { SymbolSpans } from '../plot/symbol-text.tsx';

const figure = defineFigure({
  slug: 'concentration-profile',
  title: 'Salt between two electrodes under current',
  models: ['binary-transport', 'steady-state'],
  parameters,
  presets,
  sources: ['brissot1999', 'rosso2006'],
  compute: runCell,
  axes: ({ L, c0 }) => ({
    x: { label: 'Distance', symbol: 'x', unit: 'µm', scale: 'linear', domain: [0, L * 1e6] },
    y: {
      label: 'Salt concentration',
      symbol: 'c',
      unit: 'mol L⁻¹',
      scale: 'linear',
      domain: [0, (2.1 * c0) / 1000],
    },
  }),
  describe: describeProfile,
  remark: profileRemark,
  table: profileTable,
  readout: profileReadout,
});

interface Film {
  readonly run: Run;
  readonly playhead: Playhead;
}

/** The only part that is drawn anew in each frame. */
function MovingCurve({ run, playhead }: Film) {
  const share = usePlayhead(playhead) / 100;
  return <Curve points={plottedProfile(run, share * run.duration)} series={1} />;
}

function Clock({ run, playhead }: Film) {
  const share = usePlayhead(playhead, CALM_MS) / 100;
  const end = run.isDepleted ? 'depleted' : 'steady';
  return (
    <>
      <PlotLabel at={{ across: 1, down: 0 }} offset={[-8, 40]} anchor="end">
        <SymbolSpans symbol="t" /> = {durationText(share * run.duration)}
        {share === 1 && `: ${end}`}
      </PlotLabel>
      {share === 1 && run.isDepleted && (
        <Point x={run.cell.distance * 1e6} y={0} series={1} hollow />
      )}
    </>
  );
}

export default liveFigure(figure, ({ result: run, playhead }) => (
  <>
    <Curve points={stillProfiles(run)} series={0} thin />
    {run.steady && (
      <Curve
        points={[
          [0, run.steady.dissolving / 1000],
          [run.cell.distance * 1e6, run.steady.depositing / 1000],
        ]}
        series={2}
        style="dashed"
      />
    )}
    <PlotLabel at={{ across: 0, down: 1 }} offset={[8, -10]}>
      sodium dissolves
    </PlotLabel>
    <PlotLabel at={{ across: 1, down: 0 }} offset={[-8, 20]} anchor="end">
      sodium is plated
    </PlotLabel>
    <MovingCurve run={run} playhead={playhead} />
    <Clock run={run} playhead={playhead} />
  </>
));
