import type { NumberParameter, Parameters } from './parameters.ts';

/** What every figure of salt between two electrodes lets the reader set. */
export const cellParameters = {
  c0: {
    kind: 'number',
    label: 'Salt concentration',
    symbol: 'c_0',
    unit: 'mol L⁻¹',
    si: 1000,
    min: 0.05,
    max: 5,
    default: 1,
    scale: 'log',
  },
  D: {
    kind: 'number',
    label: 'Salt diffusivity',
    symbol: 'D',
    unit: '10⁻¹⁰ m² s⁻¹',
    si: 1e-10,
    min: 0.001,
    max: 20,
    default: 3,
    scale: 'log',
  },
  t: {
    kind: 'number',
    label: 'Transference number',
    symbol: 't_+',
    unit: '',
    si: 1,
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.4,
    scale: 'linear',
  },
  L: {
    kind: 'number',
    label: 'Distance of electrodes',
    symbol: 'L',
    unit: 'µm',
    si: 1e-6,
    min: 5,
    max: 5000,
    default: 1000,
    scale: 'log',
  },
} as const satisfies Parameters;

/** What a separator between them does. */
export const macMullinNumber = {
  kind: 'number',
  label: 'MacMullin number',
  symbol: 'N_M',
  unit: '',
  si: 1,
  min: 1,
  max: 30,
  default: 10,
  scale: 'log',
} as const satisfies NumberParameter;

/** The same of a case of the data set, by reference. */
export function cellRefs(name: string): Readonly<Record<keyof typeof cellParameters, string>> {
  return {
    c0: `transport-cases/${name}.concentration`,
    D: `transport-cases/${name}.diffusivity`,
    t: `transport-cases/${name}.cationTransference`,
    L: `transport-cases/${name}.distance`,
  };
}
