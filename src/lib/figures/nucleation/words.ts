import { unitFromSI } from '../../units/fixed-units.ts';
import type { DataTable, ReadoutStop } from '../definition.ts';
import { numberText, quantityText, settingText } from '../number-text.ts';
import { type CriticalNucleus, type Nuclei, nucleiAlong, OVERPOTENTIALS } from './nuclei.ts';
import type { NucleationValues } from './parameters.ts';

const READOUT_STOPS = 61;
const TABLE_ROWS = 9;

const thermal = (barrier: number): string => `${numberText(barrier)}\u00a0$kT$`;
const angle = (si: number): string =>
  settingText(Number(unitFromSI(si, '°').toPrecision(6)), '°').replace('\u00a0', '');

/** Barrier times the square of the overpotential is the same: a surface saves the root of its share. */
function savingText({ theta }: NucleationValues, { wetting }: Nuclei): string {
  const share = numberText(100 * Math.sqrt(wetting));
  return `A surface with a contact angle of ${angle(theta)} leaves ${numberText(100 * wetting)}\u00a0% of the barrier; for one barrier it needs ${share}\u00a0% of the overpotential that free electrolyte does.`;
}

function setText(values: NucleationValues, { set, end }: Nuclei): string {
  const eta = settingText(Number(unitFromSI(values.eta, 'mV').toPrecision(6)), 'mV');
  if (!set) {
    return `At ${eta} the critical nucleus would be smaller than 1\u00a0nm, some hundred atoms: the model says nothing beyond ${quantityText(end, 'mV')}.`;
  }
  const barrier = `the barrier ${thermal(set.onSurface)} on the surface and ${thermal(set.free)} in free electrolyte`;
  return `At ${eta} the critical radius is ${quantityText(set.radius, 'nm')}, ${barrier}.`;
}

export function nucleiRemark(values: NucleationValues, nuclei: Nuclei): string {
  return `${setText(values, nuclei)} ${savingText(values, nuclei)} $γ$ against the electrolyte is not known, and the barrier goes with its cube.`;
}

export function describeNuclei(values: NucleationValues, nuclei: Nuclei): string {
  const law =
    values.show === 'radius'
      ? 'The radius above which a nucleus of sodium grows falls as one over the overpotential'
      : 'The barrier before a nucleus of sodium falls with the square of the overpotential, and is lower on a surface that sodium wets, by the same factor everywhere';
  const [first, last] = nucleiAlong(nuclei, 2);
  const ends = [first, last].flatMap((one) => (one ? [endText(values, one)] : []));
  return `${law}: ${ends.join(', ')}. ${nucleiRemark(values, nuclei)}`;
}

function endText(
  { show }: NucleationValues,
  { overpotential, radius, onSurface }: CriticalNucleus,
) {
  const value = show === 'radius' ? quantityText(radius, 'nm') : thermal(onSurface);
  return `${value} at ${quantityText(overpotential, 'mV')}`;
}

export function nucleiTable(_: NucleationValues, nuclei: Nuclei): DataTable {
  return {
    columns: [
      { label: 'Overpotential', symbol: '|η|', unit: 'mV' },
      { label: 'Critical radius', symbol: 'r^*', unit: 'nm' },
      { label: 'Barrier on the surface', unit: 'kT' },
      { label: 'Barrier in free electrolyte', unit: 'kT' },
    ],
    rows: nucleiAlong(nuclei, TABLE_ROWS).map(({ overpotential, radius, onSurface, free }) => [
      overpotential,
      radius,
      onSurface,
      free,
    ]),
  };
}

/** What stands on the y axis. */
export function shownOf({ show }: NucleationValues, nucleus: CriticalNucleus): number {
  return show === 'radius' ? nucleus.radius : nucleus.onSurface;
}

export function nucleiReadout(values: NucleationValues, nuclei: Nuclei): ReadoutStop[] {
  return nucleiAlong(nuclei, READOUT_STOPS).map((nucleus) => ({
    x: nucleus.overpotential,
    points: [{ y: shownOf(values, nucleus), series: 1 }],
    text: `${quantityText(nucleus.overpotential, 'mV')}: r* = ${quantityText(nucleus.radius, 'nm')}, ${numberText(nucleus.onSurface)} kT on the surface`,
  }));
}

export const overpotentialAxis = {
  label: 'Size of the overpotential',
  symbol: '|η|',
  unit: 'mV',
  scale: 'log',
  domain: OVERPOTENTIALS,
} as const;
