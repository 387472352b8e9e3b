import { defineFigure } from '../../lib/figures/definition.ts';
import { findPairs, type Pair, quantities } from '../../lib/figures/gas-and-composition/pairs.ts';
import { data, parameters } from '../../lib/figures/gas-and-composition/parameters.ts';
import {
  changeText,
  describePairs,
  pairName,
  pairStops,
  pairsRemark,
  pairsTable,
  rowOf,
} from '../../lib/figures/gas-and-composition/words.ts';
import { liveFigure } from '../figure-shell/live-figure.tsx';
import { Curve } from '../plot/curve.tsx';
import { Point } from '../plot/point.tsx';
import { RowWords } from '../plot/row-words.tsx';

const figure = defineFigure({
  slug: 'gas-and-composition',
  title: 'Without and with a treatment',
  models: [],
  parameters,
  presets: [],
  data,
  sources: ['lee2020', 'ji2022'],
  compute: findPairs,
  axes: ({ quantity }, { domain, rows }) => {
    const { label, unit, scale } = quantities[quantity];
    return {
      x: { label, symbol: '', unit, scale, domain },
      y: { label: 'Pair', symbol: '', unit: '', scale: 'linear', domain: [0, rows] },
      rows,
    };
  },
  describe: describePairs,
  remark: pairsRemark,
  table: pairsTable,
  readout: pairStops,
});

function PairMarks({ pair, y }: { readonly pair: Pair; readonly y: number }) {
  const [from, to] = [pair.before.low, pair.after.low];
  return (
    <>
      <Curve
        points={[
          [from, y],
          [to, y],
        ]}
        series={1}
        thin
      />
      <Point x={from} y={y} series={1} hollow />
      <Point x={to} y={y} series={1} />
    </>
  );
}

export default liveFigure(figure, ({ values, result }) => (
  <>
    {result.pairs.map((pair, index) => (
      <g key={pair.treated.record}>
        <RowWords
          y={rowOf(index, result)}
          name={pairName(pair)}
          figure={changeText(pair, values)}
        />
        <PairMarks pair={pair} y={rowOf(index, result) - 0.2} />
      </g>
    ))}
  </>
));
