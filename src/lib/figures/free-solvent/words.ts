import type { DataTable, ReadoutStop } from '../definition.ts';
import { numberText, quantityText, settingText } from '../number-text.ts';
import { type FreeSolventValues, nameOf } from './parameters.ts';
import type { Counted, Solution } from './solution.ts';

const READOUT_STOPS = 81;
const TABLE_ROWS = 13;

const perLitre = (value: number): string => quantityText(value, 'mol L⁻¹');
const percent = (value: number): string => `${numberText(value, 2)}\u00a0%`;

function freeText({ CN }: FreeSolventValues, { ratio, free }: Counted): string {
  const held = settingText(Number(CN.toPrecision(3)), '');
  return free > 0
    ? `more than the ${held} that the ion holds: ${percent(free)} of the solvent is free`
    : `${numberText(ratio / CN, 2)} of the ${held} that the ion would hold: no solvent is free`;
}

function dilutionText({ v }: FreeSolventValues, { set, plain }: Solution): string {
  if (v === 0) return '';
  const volumes = settingText(Number(v.toPrecision(3)), '');
  return ` With ${volumes} ${v === 1 ? 'volume' : 'volumes'} of diluent the concentration falls to ${perLitre(set.diluted)}, while the ratio, the molality of ${quantityText(set.molality, 'mol kg⁻¹')} and the free share stay; a plain solution of that concentration would have ${percent(plain.free)} of its solvent free.`;
}

export function solutionRemark(values: FreeSolventValues, solution: Solution): string {
  const { set, end } = solution;
  return `At ${perLitre(set.concentration)} there are ${numberText(set.ratio)} molecules of ${nameOf('solvent', values.solvent)} for each ${nameOf('salt', values.salt)}, ${freeText(values, set)}.${dilutionText(values, solution)} The last free molecule goes at ${perLitre(end.concentration)}. $CN$ and $ρ$ are assumed.`;
}

export function describeSolution(values: FreeSolventValues, solution: Solution): string {
  const towards =
    values.against === 'ratio'
      ? 'as the molecules of solvent for each salt become fewer'
      : 'as the concentration of salt rises';
  return `The share of the solvent that no cation holds falls ${towards}, and is nothing from where each cation could hold all there is. An inert diluent moves a solution to a lower concentration without freeing solvent. ${solutionRemark(values, solution)}`;
}

export function solutionTable(_: FreeSolventValues, { along }: Solution): DataTable {
  return {
    columns: [
      { label: 'Molecules of solvent per salt', symbol: 'x' },
      { label: 'Concentration', symbol: 'c', unit: 'mol L⁻¹' },
      { label: 'Molality', symbol: 'b', unit: 'mol kg⁻¹' },
      { label: 'Free solvent', unit: '%' },
      { label: 'Concentration with the diluent', unit: 'mol L⁻¹' },
    ],
    rows: along(TABLE_ROWS).map((one) => [
      one.ratio,
      one.concentration,
      one.molality,
      one.free,
      one.diluted,
    ]),
  };
}

/** Where a solution stands on the x axis. */
export function placeOf({ against }: FreeSolventValues, { ratio, concentration }: Counted): number {
  return against === 'ratio' ? ratio : concentration;
}

export function solutionReadout(values: FreeSolventValues, { along }: Solution): ReadoutStop[] {
  const stops = along(READOUT_STOPS).map((one) => ({
    x: placeOf(values, one),
    points: [{ y: one.free, series: 1 }],
    text: `${perLitre(one.concentration)}, ${numberText(one.ratio)} molecules per salt: ${percent(one.free)} free`,
  }));
  return stops.toSorted((a, b) => a.x - b.x);
}
