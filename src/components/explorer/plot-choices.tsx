import { TOGETHER } from '../../lib/explorer/comparison.ts';
import type { ScatterFrame, ScatterWish } from '../../lib/explorer/scatter-frame.ts';
import type { NumberColumn } from '../../lib/records/columns.ts';

interface Props {
  readonly frame: ScatterFrame;
  readonly wish: ScatterWish;
  readonly columns: readonly NumberColumn[];
  readonly onChange: (change: Partial<ScatterWish>) => void;
}

const named = ({ label, unit }: NumberColumn) => (unit ? `${label} / ${unit}` : label);

/** What stands on the axes, how they are divided, and which conditions the points share. */
export function PlotChoices({ frame, wish, columns, onChange }: Props) {
  return (
    <div class="explorer-filter">
      {(['y', 'x'] as const).map((axis) => (
        <label key={axis}>
          {axis === 'y' ? 'Upwards' : 'Across'}
          <select
            value={frame[axis].key}
            onChange={({ currentTarget }) =>
              onChange({
                x: frame.x.key,
                y: frame.y.key,
                [axis]: currentTarget.value,
                conditions: {},
              })
            }
          >
            {columns.map((column) => (
              <option key={column.key} value={column.key}>
                {named(column)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {(['y', 'x'] as const).map((axis) => (
        <label key={axis}>
          {axis === 'y' ? 'Scale upwards' : 'Scale across'}
          <select
            value={frame[axis].scale}
            onChange={({ currentTarget }) => {
              const scale = currentTarget.value === 'log' ? 'log' : 'linear';
              onChange(axis === 'y' ? { yScale: scale } : { xScale: scale });
            }}
          >
            <option value="linear">linear</option>
            <option value="log">logarithmic</option>
          </select>
        </label>
      ))}
      {frame.conditions
        .filter(({ options }) => options.length > 1)
        .map(({ name, label, chosen, options }) => (
          <label key={name}>
            {label}
            <select
              value={chosen}
              onChange={({ currentTarget }) =>
                onChange({ conditions: { ...wish.conditions, [name]: currentTarget.value } })
              }
            >
              {options.map(({ value, count }) => (
                <option key={value} value={value}>
                  {`${value} (${count})`}
                </option>
              ))}
              <option value={TOGETHER}>all together</option>
            </select>
          </label>
        ))}
    </div>
  );
}
