import type { Parameters, ValuesOf } from '../parameters.ts';

const potential = { kind: 'number', unit: 'V', si: 1, step: 0.05, scale: 'linear' } as const;

/** Potentials against Na⁺/Na, whatever reference is shown. The ranges keep anode below cathode and the window open. */
export const parameters = {
  reference: {
    kind: 'choice',
    label: 'Shown against',
    options: [
      { value: 'sodium', label: 'Na⁺/Na' },
      { value: 'lithium', label: 'Li⁺/Li' },
      { value: 'hydrogen', label: 'hydrogen' },
    ],
    default: 'sodium',
  },
  minus: {
    ...potential,
    label: 'Negative electrode',
    symbol: 'E_−',
    min: 0,
    max: 1.4,
    default: 0,
  },
  plus: {
    ...potential,
    label: 'Positive electrode',
    symbol: 'E_+',
    min: 1.5,
    max: 5,
    default: 3.4,
  },
  red: {
    ...potential,
    label: 'Electrolyte reduced below',
    symbol: 'E_{red}',
    min: -0.5,
    max: 2.4,
    default: 0.7,
  },
  ox: {
    ...potential,
    label: 'Electrolyte oxidised above',
    symbol: 'E_{ox}',
    min: 2.5,
    max: 6,
    default: 4.2,
  },
} as const satisfies Parameters;

export type WindowValues = ValuesOf<typeof parameters>;

/** Standard potentials of the references. */
export const data = {
  sodium: 'elements/sodium.standardPotential',
  lithium: 'elements/lithium.standardPotential',
} as const;
