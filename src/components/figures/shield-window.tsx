import { defineFigure } from '../../lib/figures/definition.ts';
import { data } from '../../lib/figures/shield-window/ions.ts';
import { parameters } from '../../lib/figures/shield-window/parameters.ts';
import {
  CONCENTRATIONS,
  nernstLine,
  potentialAt,
  type ShieldWindow,
  shieldWindow,
} from '../../lib/figures/shield-window/window.ts';
import {
  describeShield,
  shieldReadout,
  shieldRemark,
  shieldTable,
} from '../../lib/figures/shield-window/words.ts';
import { unitFromSI } from '../../lib/units/fixed-units.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Band } from '../plot/band.tsx';
import { Curve } from '../plot/curve.tsx';
import { Legend } from '../plot/legend.tsx';
import { PlotLabel } from '../plot/plot-label.tsx';
import { Point } from '../plot/point.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';

/** From below lithium under a strong overpotential to above samarium, with room for the legend. */
const POTENTIALS = [-3.35, -2.4] as const;

const figure = defineFigure({
  slug: 'shield-window',
  title: 'Where a cation shields and where it is plated',
  models: ['nernst'],
  parameters,
  presets: [
    { id: 'ktfsi', label: 'as much as of KTFSI', values: { c: 'shi2018/additive.amount' } },
    { id: 'cspf6', label: 'as much as of CsPF₆', values: { c: 'ding2013/additive.amount' } },
  ],
  data,
  sources: ['ding2013', 'lee2020'],
  compute: shieldWindow,
  axes: () => ({
    x: {
      label: 'Concentration of the cation',
      symbol: 'c',
      unit: 'mol L⁻¹',
      scale: 'log',
      domain: CONCENTRATIONS,
    },
    y: {
      label: 'Potential of reduction, against SHE',
      symbol: 'E',
      unit: 'V',
      scale: 'linear',
      domain: POTENTIALS,
    },
  }),
  describe: describeShield,
  remark: shieldRemark,
  table: shieldTable,
  readout: shieldReadout,
});

/** The lines of the cations, each with its name; the chosen one is drawn last. */
function Cations({ result }: { readonly result: ShieldWindow }) {
  const { cations, chosen } = result;
  return (
    <>
      {cations
        .filter(({ ion }) => ion !== chosen.ion)
        .map((cation) => (
          <Curve key={cation.ion} points={nernstLine(cation)} series={0} thin />
        ))}
      <Curve points={nernstLine(chosen)} series={1} />
      {cations.map((cation) => (
        <PlotLabel
          key={cation.ion}
          at={{ x: cation.named, y: potentialAt(cation, cation.named) }}
          offset={[0, 4]}
          anchor="middle"
        >
          {cation.symbol}
        </PlotLabel>
      ))}
    </>
  );
}

export default liveFigure(figure, ({ values, result }) => {
  const { chosen, plating, potential } = result;
  const { limit, limitOfOneCharge } = chosen;
  const hasDouble = limitOfOneCharge !== undefined;
  return (
    <>
      <Band from={CONCENTRATIONS[0]} to={limit} />
      <ReferenceLine axis="y" value={plating} />
      {hasDouble && (
        <Curve points={nernstLine({ ...chosen, ionCharge: 1 })} series={2} style="dashed" />
      )}
      <Cations result={result} />
      <Point
        x={unitFromSI(values.c, 'mol L⁻¹')}
        y={potential}
        series={1}
        hollow={potential > plating}
      />
      <PlotLabel at={{ across: 1, down: 1 }} offset={[-8, -10]} anchor="end">
        {chosen.symbol} shields where shaded
      </PlotLabel>
      <Legend
        entries={[
          { text: chosen.symbol, series: 1 },
          ...(hasDouble
            ? [{ text: 'as if of one charge', series: 2, style: 'dashed' } as const]
            : []),
          { text: `${values.metal} is plated`, series: 0, style: 'dotted' },
        ]}
      />
    </>
  );
});
