import { cumulativePlating } from '../../models/plating.ts';
import { parabolicThickness } from '../../models/sei-growth.ts';
import { ionicShare } from '../../models/voltage-trace-short.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import { durationText, numberText, quantityText } from '../number-text.ts';
import type { VoltageTraceValues } from './parameters.ts';
import { shortTime, shuntOf } from './regimes.ts';
import { millivolts, type Trace } from './trace.ts';

export function voltageText(volts: number): string {
  return quantityText(millivolts(volts), 'mV');
}

const percent = (share: number, digits: number): string =>
  `${numberText(100 * share, digits)}\u00a0%`;

/** At the start and at the end of what is shown, without the sign. */
function ends({ samples }: Trace): [string, string] {
  const last = samples.at(-1)?.voltage ?? 0;
  return [voltageText(Math.abs(samples[0]?.voltage ?? 0)), voltageText(Math.abs(last))];
}

function shown({ halfCycle, halfCycles }: Trace): number {
  return halfCycle * halfCycles;
}

function endText({ end }: Trace): string {
  if (!end) return '';
  const cycle = Math.floor(end.last.halfCycle / 2) + 1;
  return ` After ${durationText(end.last.time)}, in cycle ${cycle}, it is over. ${end.reason}`;
}

function healthyText(_: VoltageTraceValues, trace: Trace): string {
  return `Rectangles of ${ends(trace)[0]}, $J$ times $R$ to the last digit, for as long as the test runs.`;
}

function interphaseText({ L0, k }: VoltageTraceValues, trace: Trace): string {
  const [from, to] = ends(trace);
  const grown = unitFromSI(parabolicThickness(L0, k, shown(trace)), 'nm');
  return `Rectangles that rise from ${from} to ${to}, fast at first and then with the square root of time, as each interphase grows to ${quantityText(grown, 'nm')}. A rise that slows down and leaves the shape as it is tells of a layer, not of the salt.`;
}

/** Of the last half-cycle that is whole. */
function archText(trace: Trace): string {
  const { halfCycles, halfCycle, voltageAt } = trace;
  const at = (elapsed: number) => {
    const outcome = voltageAt({ halfCycle: halfCycles - 2, elapsed });
    return outcome.holds ? voltageText(outcome.result) : '';
  };
  return `In the last cycle the arch climbs from ${at(0)} to ${at(halfCycle)}, while $J$ $R$ stays ${voltageText(trace.test.currentDensity * trace.test.resistance)}: the shape tells of the salt, the height does not.`;
}

function depletionText({ J, limit }: VoltageTraceValues, trace: Trace): string {
  const ratio = `At ${numberText(J / limit)} $J^*$`;
  if (trace.end)
    return `${ratio} the current drains the salt faster than it comes.${endText(trace)}`;
  return `${ratio} each half-cycle is an arch, for the salt at the plated electrode falls. ${archText(trace)}`;
}

function deadText({ CE, Q }: VoltageTraceValues, trace: Trace): string {
  const [from, to] = ends(trace);
  const lost = quantityText(unitFromSI((1 - CE) * Q, 'mA h cm⁻²'), 'mA h cm⁻²', 2);
  return `Each cycle buries ${lost} on either electrode; the ions pass through what is buried, and the rectangles rise from ${from} to ${to}, by the same step in each cycle.${endText(trace) || ' No sign will announce the end of the foil.'}`;
}

function softText(values: VoltageTraceValues, trace: Trace): string {
  const { currentDensity, resistance } = trace.test;
  const share = ionicShare(resistance, shuntOf(values));
  const before = Math.min(shortTime(values), shown(trace));
  const counted = cumulativePlating(currentDensity, shown(trace));
  const plated =
    cumulativePlating(currentDensity, before) +
    share * cumulativePlating(currentDensity, shown(trace) - before);
  const [from, to] = ends(trace);
  if (before === shown(trace)) return notYet(trace);
  const charge = (si: number) => quantityText(unitFromSI(si, 'mA h cm⁻²'), 'mA h cm⁻²');
  return `The voltage drops from ${from} to ${to} and stays: low, smooth and lasting, it passes for a good cell’s long life. Yet ions carry only ${percent(share, 2)} of the current: of ${charge(counted)} counted for each electrode, ${charge(plated)} were plated. What gives it away is $V/J$ below the ${quantityText(unitFromSI(resistance, 'Ω cm²'), 'Ω cm²')} that the ions had: no path of ions heals at a stroke.`;
}

function hardText(values: VoltageTraceValues, trace: Trace): string {
  if (shortTime(values) >= shown(trace)) return notYet(trace);
  const [from, to] = ends(trace);
  const share = ionicShare(trace.test.resistance, shuntOf(values));
  return `Metal bridges the electrodes: the voltage collapses from ${from} to ${to}, the current times the metal’s own resistance, and ${percent(1 - share, 4)} of the current is that of electrons.`;
}

function notYet(trace: Trace): string {
  return `The short lies beyond the cycles shown: up to it the trace, rectangles of ${ends(trace)[0]}, gives no warning.`;
}

const remarks: Readonly<
  Record<VoltageTraceValues['regime'], (values: VoltageTraceValues, trace: Trace) => string>
> = {
  healthy: healthyText,
  interphase: interphaseText,
  depletion: depletionText,
  dead: deadText,
  soft: softText,
  hard: hardText,
};

/** What to look for in the trace of this cell. */
export function traceRemark(values: VoltageTraceValues, trace: Trace): string {
  return remarks[values.regime](values, trace);
}
