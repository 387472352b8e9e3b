import type { DataTable, ReadoutStop } from '../definition.ts';
import { durationText, quantityText, settingText } from '../number-text.ts';
import { parameters, type VoltageTraceValues } from './parameters.ts';
import { traceRemark, voltageText } from './remarks.ts';
import { hours, millivolts, type Trace } from './trace.ts';

const READOUT_STOPS = 240;

function regimeLabel(regime: VoltageTraceValues['regime']): string {
  return parameters.regime.options.find(({ value }) => value === regime)?.label ?? regime;
}

const leftOut =
  'An illustration by one process at a time: spikes of nucleation, kinetics, noise and the flicker of true soft shorts are left out.';

export function remarkTrace(values: VoltageTraceValues, trace: Trace): string {
  return `${traceRemark(values, trace)} ${leftOut}`;
}

export function describeTrace(values: VoltageTraceValues, trace: Trace): string {
  const { halfCycle, halfCycles, test } = trace;
  const current = settingText(Number((test.currentDensity / 10).toPrecision(6)), 'mA cm⁻²');
  return `Voltage of a symmetric cell (${regimeLabel(values.regime)}) over ${halfCycles / 2} cycles of ${durationText(2 * halfCycle)} at ${current}: positive while the current flows one way, negative while it flows the other. ${remarkTrace(values, trace)}`;
}

/** One row a cycle. */
export function traceTable(_: VoltageTraceValues, trace: Trace): DataTable {
  const { halfCycle, halfCycles, voltageAt } = trace;
  const at = (k: number, elapsed: number) => {
    const outcome = voltageAt({ halfCycle: k, elapsed });
    return outcome.holds ? millivolts(outcome.result) : null;
  };
  const voltage = { symbol: 'V', unit: 'mV' };
  return {
    columns: [
      { label: 'Cycle' },
      { label: 'Begins at', symbol: 't', unit: 'h' },
      { label: 'First half, begin', ...voltage },
      { label: 'First half, end', ...voltage },
      { label: 'Second half, end', ...voltage },
    ],
    rows: Array.from({ length: halfCycles / 2 }, (_, cycle) => [
      String(cycle + 1),
      hours(2 * cycle * halfCycle),
      at(2 * cycle, 0),
      at(2 * cycle, halfCycle),
      at(2 * cycle + 1, halfCycle),
    ]),
  };
}

export function traceReadout(_: VoltageTraceValues, trace: Trace): ReadoutStop[] {
  const { halfCycle, halfCycles, span, voltageAt } = trace;
  const perHalf = Math.max(1, Math.floor(READOUT_STOPS / halfCycles));
  const isShown = ({ x }: ReadoutStop) => x <= hours(span);
  const stops = Array.from({ length: perHalf * halfCycles }, (_, index) => {
    const k = Math.floor(index / perHalf);
    const elapsed = (((index % perHalf) + 0.5) / perHalf) * halfCycle;
    const outcome = voltageAt({ halfCycle: k, elapsed });
    const time = k * halfCycle + elapsed;
    const place = `${quantityText(hours(time), 'h')}, cycle ${Math.floor(k / 2) + 1}`;
    return {
      x: hours(time),
      points: outcome.holds ? [{ y: millivolts(outcome.result), series: 1 }] : [],
      text: `${place}: ${outcome.holds ? voltageText(outcome.result) : 'the test is over'}`,
    };
  });
  return stops.filter(isShown);
}
