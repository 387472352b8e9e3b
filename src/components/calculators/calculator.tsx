import { sampleValue } from '../../lib/calculators/calculation.ts';
import { defineCalculator } from '../../lib/calculators/define-calculator.ts';
import type { Topic } from '../../lib/catalogue/topic.ts';
import { type LiveFigure, liveFigure } from '../figure-shell/live-figure.tsx';
import { Band } from '../plot/band.tsx';
import { Curve } from '../plot/curve.tsx';
import { Point } from '../plot/point.tsx';
import { ReferenceLine } from '../plot/reference-line.tsx';

/** The calculator of one of a topic's models. */
export function calculatorOf({ slug, models }: Topic, name: string): LiveFigure {
  const model = models[name];
  if (!model) throw new Error(`“${slug}” has no model “${name}”`);
  const definition = defineCalculator(slug, name, model);
  return liveFigure(definition, ({ result: { samples, gaps, of, x, now } }) => {
    const y = Number(now[of.name]) / of.result.si;
    return (
      <>
        {gaps.map(({ from, to }) => (
          <Band key={from} from={from} to={to} />
        ))}
        <ReferenceLine axis="x" value={x} />
        <ReferenceLine axis="y" value={y} />
        <Curve
          points={samples.map((sample) => [sample.x, sampleValue(sample, of) ?? Number.NaN])}
          series={1}
        />
        <Point x={x} y={y} series={1} />
      </>
    );
  });
}
