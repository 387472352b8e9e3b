import type { DataTable, ReadoutStop } from '../definition.ts';
import { durationText, numberText, quantityText, settingText } from '../number-text.ts';
import type { ProfileValues } from './parameters.ts';
import { profileAt, type Run } from './run.ts';

const MOLAR = 1000;
const MICROMETRE = 1e-6;
const MILLIAMPERE_PER_CM2 = 10;
/** Of so many nodes one is read off, and one stands in the table. */
const READOUT_EVERY = 5;
const TABLE_EVERY = 40;
const STILL_EVERY = 4;

/** Shares of the run of which the profile is shown besides the moving one. */
const STILLS = [0, 0.05, 0.25, 0.5] as const;

/** Points for the plot: µm and mol L⁻¹; of every so many nodes one, and the last. */
export function plottedProfile(run: Run, time: number, every = 1): [number, number][] {
  const concentrations = profileAt(run, time);
  const last = run.positions.length - 1;
  const points: [number, number][] = [];
  for (let node = 0; node < last + every; node += every) {
    const at = Math.min(node, last);
    points.push([
      (run.positions[at] as number) / MICROMETRE,
      (concentrations[at] as number) / MOLAR,
    ]);
  }
  return points;
}

/** All stills as one curve with gaps, so that they are one thing to draw. */
export function stillProfiles(run: Run): (readonly [number, number])[] {
  return STILLS.flatMap((share) => [
    ...plottedProfile(run, share * run.duration, STILL_EVERY),
    [Number.NaN, Number.NaN] as const,
  ]);
}

function currentText(current: number): string {
  return quantityText(current / MILLIAMPERE_PER_CM2, 'mA cm⁻²');
}

function outcomeText({ isDepleted, duration, steady }: Run): string {
  if (isDepleted)
    return `the salt at the plating electrode is used up after ${durationText(duration)}`;
  const low = quantityText((steady?.depositing ?? 0) / MOLAR, 'mol L⁻¹', 2);
  return `the profile becomes a straight line within ${durationText(duration, 2)} and ${low} stays at the plating electrode, for ever`;
}

export function profileRemark(_: ProfileValues, run: Run): string {
  const current = currentText(run.cell.currentDensity);
  return `At ${current} ($J^*$ is ${currentText(run.limit)}) ${outcomeText(run)}. The salt as a whole is conserved: what one electrode lacks, the other has.`;
}

export function describeProfile(values: ProfileValues, run: Run): string {
  const time = values.played * run.duration;
  const profile = plottedProfile(run, time);
  const ends = [profile[0], profile.at(-1)].map((point) => numberText(point?.[1] ?? 0, 2));
  return `Salt concentration between the dissolving electrode on the left and the plating electrode on the right, ${durationText(time)} after the current was switched on: ${ends[0]} falls to ${ends[1]} mol L⁻¹, from ${settingText(values.c0 / MOLAR, 'mol L⁻¹')} everywhere at the start. ${profileRemark(values, run)}`;
}

export function profileTable(values: ProfileValues, run: Run): DataTable {
  const shares = [...new Set([...STILLS.slice(1), values.played, 1])].sort((a, b) => a - b);
  const profiles = shares.map((share) => plottedProfile(run, share * run.duration, TABLE_EVERY));
  return {
    columns: [
      { label: 'Distance', symbol: 'x', unit: 'µm' },
      ...shares.map((share) => ({
        label: `After ${durationText(share * run.duration)}:`,
        symbol: 'c',
        unit: 'mol L⁻¹',
      })),
    ],
    rows: (profiles[0] ?? []).map(([x], row) => [
      x,
      ...profiles.map((profile) => profile[row]?.[1] ?? null),
    ]),
  };
}

export function profileReadout(values: ProfileValues, run: Run): ReadoutStop[] {
  const time = values.played * run.duration;
  return plottedProfile(run, time, READOUT_EVERY).map(([x, c]) => ({
    x,
    points: [{ y: c, series: 1 }],
    text: `${quantityText(x, 'µm')} from the dissolving electrode, after ${durationText(time)}: ${quantityText(c, 'mol L⁻¹')}`,
  }));
}
