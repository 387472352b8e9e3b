/** The metals of the table, in its order; each with the concentration (mol L⁻¹) at which the plot has room for its name. */
export const ions = [
  { value: 'lithium', symbol: 'Li⁺', named: 2 },
  { value: 'sodium', symbol: 'Na⁺', named: 2 },
  { value: 'potassium', symbol: 'K⁺', named: 1e-5 },
  { value: 'calcium', symbol: 'Ca²⁺', named: 0.02 },
  { value: 'rubidium', symbol: 'Rb⁺', named: 2 },
  { value: 'strontium', symbol: 'Sr²⁺', named: 2 },
  { value: 'caesium', symbol: 'Cs⁺', named: 0.02 },
  { value: 'barium', symbol: 'Ba²⁺', named: 1e-4 },
  { value: 'samarium', symbol: 'Sm²⁺', named: 0.02 },
  { value: 'europium', symbol: 'Eu²⁺', named: 2 },
] as const;

export type Ion = (typeof ions)[number]['value'];

type IonRefs = {
  readonly [Name in Ion as Name | `${Name}Charge`]: string;
};

/** Potentials and charges, by the names of the metals. */
export const data = Object.fromEntries(
  ions.flatMap(({ value }) => [
    [value, `standard-potentials/${value}.standardPotential`],
    [`${value}Charge`, `standard-potentials/${value}.ionCharge`],
  ]),
) as IonRefs;
