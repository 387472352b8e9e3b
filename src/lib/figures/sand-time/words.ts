import type { DataTable, ReadoutStop } from '../definition.ts';
import { durationText, quantityText, shortNumberText } from '../number-text.ts';
import { type Comparison, MILLIAMPERE_PER_CM2, sampleComparison } from './comparison.ts';
import type { SandTimeValues } from './parameters.ts';

const READOUT_STOPS = 91;
/** Ten a decade. */
const TABLE_ROWS = 11;

function currentText(current: number): string {
  return quantityText(current, 'mA cm⁻²');
}

function limitText(limit: number): string {
  return currentText(limit / MILLIAMPERE_PER_CM2);
}

function timeText(time: number | null): string {
  return time === null ? 'never depleted' : `depleted after ${durationText(time)}`;
}

/** What the lever does to J* and, far above it, to the time. */
function gainText({ base, pulled }: Comparison, { lever, focus }: SandTimeValues): string {
  if (!pulled) return '';
  if (lever === 'interphase' && focus === 1) {
    return ' The current is even already, so an even interphase gains nothing.';
  }
  const gain = pulled.curve.limit / base.curve.limit;
  const caveat = lever === 'salt' ? ', if $D$ stayed as it is (it falls with concentration)' : '';
  return ` With ${pulled.name}, $J^*$ is ${limitText(pulled.curve.limit)} and, far above it, depletion takes ${shortNumberText(Number((gain ** 2).toPrecision(2)))} times as long${caveat}.`;
}

export function limitsRemark(values: SandTimeValues, comparison: Comparison): string {
  const limit = limitText(comparison.base.curve.limit);
  return `Below $J^*$ = ${limit} the cell never depletes.${gainText(comparison, values)}`;
}

export function describeComparison(values: SandTimeValues, comparison: Comparison): string {
  const [nearest, ...others] = [2, 10].map((ratio) => {
    const current = ratio * (comparison.base.curve.limit / MILLIAMPERE_PER_CM2);
    const point = sampleComparison({ ...comparison, currents: [current, current * 2] }, 2)[0];
    return `${durationText(point?.time ?? 0)} at ${currentText(current)}`;
  });
  return `Time to depletion falls with the square of the current density, from infinity at $J^*$: ${nearest}, ${others.join(', ')}. ${limitsRemark(values, comparison)} From $J^*$ to 1.5 $J^*$ the far electrode makes it longer than Sand’s law says, which takes the electrolyte as endless.`;
}

export function comparisonTable(_: SandTimeValues, comparison: Comparison): DataTable {
  const { pulled } = comparison;
  const time = { symbol: 'τ', unit: 's' };
  return {
    columns: [
      { label: 'Current density', symbol: 'J', unit: 'mA cm⁻²' },
      { label: 'Time to depletion', ...time },
      ...(pulled ? [{ label: `With ${pulled.name}`, ...time }] : []),
    ],
    rows: sampleComparison(comparison, TABLE_ROWS).map((row) => [
      row.current,
      row.time,
      ...(pulled ? [row.pulledTime] : []),
    ]),
  };
}

export function comparisonReadout(_: SandTimeValues, comparison: Comparison): ReadoutStop[] {
  const { pulled } = comparison;
  return sampleComparison(comparison, READOUT_STOPS).map(({ current, time, pulledTime }) => ({
    x: current,
    points: [
      ...(time === null ? [] : [{ y: time, series: 1 }]),
      ...(pulledTime === null ? [] : [{ y: pulledTime, series: 2 }]),
    ],
    text: `${currentText(current)}: ${timeText(time)}${pulled ? `; with ${pulled.name}, ${timeText(pulledTime)}` : ''}`,
  }));
}
