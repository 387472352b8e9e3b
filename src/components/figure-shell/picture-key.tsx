import type { Parameters } from '../../lib/figures/parameters.ts';
import { usePlot } from '../plot/plot-context.ts';
import { pointShape } from '../plot/point.tsx';

const COLUMNS = 3;
const LINE = 20;
/** Below the title of the x axis. */
const TOP = 68;

interface Props {
  readonly parameters: Parameters;
  /** As the figure's code sees them: of a set the list of what is shown. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** The legend of classes below a saved picture, where on the page the switches stand. */
export function PictureKey({ parameters, values }: Props) {
  const { size } = usePlot();
  if (size === 'fluid') return null;
  const shown = Object.entries(parameters).flatMap(([name, parameter]) => {
    const chosen = values[name];
    if (parameter.kind !== 'set' || !Array.isArray(chosen)) return [];
    return parameter.options.filter(({ value }) => chosen.includes(value));
  });
  if (shown.length === 0) return null;
  return (
    <g data-height={LINE * Math.ceil(shown.length / COLUMNS)}>
      {shown.map(({ value, label, series }, index) => {
        const x = (index % COLUMNS) * (size.width / COLUMNS);
        const y = size.height + TOP + LINE * Math.floor(index / COLUMNS);
        return (
          <g key={value} transform={`translate(${Math.round(x) + 6},${y})`}>
            <path class={`plot-point plot-s${series}`} d={pointShape(series)} />
            <text class="plot-label" x={12} y={4.5}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
