import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** What is dissolved in what, how much of it, and what it is diluted with. */
export const parameters = {
  against: {
    kind: 'choice',
    label: 'Against',
    options: [
      { value: 'concentration', label: 'concentration' },
      { value: 'ratio', label: 'molecules per salt' },
    ],
    default: 'concentration',
  },
  salt: {
    kind: 'choice',
    label: 'Salt',
    options: [
      { value: 'nafsi', label: 'NaFSI' },
      { value: 'natfsi', label: 'NaTFSI' },
      { value: 'napf6', label: 'NaPF₆' },
    ],
    default: 'nafsi',
  },
  solvent: {
    kind: 'choice',
    label: 'Solvent',
    options: [
      { value: 'dme', label: 'DME' },
      { value: 'diglyme', label: 'diglyme' },
      { value: 'dmso', label: 'DMSO' },
      { value: 'tmp', label: 'TMP' },
    ],
    default: 'dme',
  },
  c: {
    kind: 'number',
    label: 'Concentration of the salt',
    symbol: 'c',
    unit: 'mol L⁻¹',
    si: siFromUnit(1, 'mol L⁻¹'),
    min: 0.1,
    max: 5.5,
    default: 4,
    scale: 'log',
  },
  v: {
    kind: 'number',
    label: 'Volumes of inert diluent',
    symbol: 'v',
    unit: '',
    si: 1,
    min: 0,
    max: 4,
    step: 0.1,
    default: 1,
    scale: 'linear',
  },
  CN: {
    kind: 'number',
    label: 'Molecules that Na⁺ holds (assumed)',
    symbol: 'CN',
    unit: '',
    si: 1,
    min: 1,
    max: 6,
    step: 0.1,
    default: 3,
    scale: 'linear',
  },
  rho: {
    kind: 'number',
    label: 'Density of the solution (assumed)',
    symbol: 'ρ',
    unit: 'g cm⁻³',
    si: siFromUnit(1, 'g cm⁻³'),
    min: 0.9,
    max: 1.8,
    step: 0.01,
    default: 1.2,
    scale: 'linear',
  },
} as const satisfies Parameters;

/** Molar masses, from the formulas. */
export const data = {
  nafsi: 'substances/nafsi.molarMass',
  natfsi: 'substances/natfsi.molarMass',
  napf6: 'substances/napf6.molarMass',
  dme: 'substances/dme.molarMass',
  diglyme: 'substances/diglyme.molarMass',
  dmso: 'substances/dmso.molarMass',
  tmp: 'substances/tmp.molarMass',
} as const;

export type FreeSolventValues = ValuesOf<typeof parameters>;

/** `nafsi` → `NaFSI`, as its control says. */
export function nameOf(choice: 'salt' | 'solvent', value: string): string {
  const options: readonly { value: string; label: string }[] = parameters[choice].options;
  return options.find((option) => option.value === value)?.label ?? value;
}
