import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

const conductivity = {
  kind: 'number',
  unit: 'mS cm⁻¹',
  si: siFromUnit(1, 'mS cm⁻¹'),
  min: 1e-4,
  max: 10,
  scale: 'log',
} as const;

/** No source gives the two phases of a composite one by one; the defaults are round numbers near room temperature. */
export const parameters = {
  filler: {
    kind: 'choice',
    label: 'Filler',
    options: [
      { value: 'ceramic', label: 'conducts' },
      { value: 'inert', label: 'does not conduct' },
    ],
    default: 'ceramic',
  },
  shell: {
    kind: 'choice',
    label: 'Shell around each grain',
    options: [
      { value: 'none', label: 'none' },
      { value: 'shell', label: 'of another conductivity' },
    ],
    default: 'none',
  },
  polymer: { ...conductivity, label: 'Conductivity of the polymer', symbol: 'σ_m', default: 0.05 },
  ceramic: {
    ...conductivity,
    label: 'Conductivity of the ceramic',
    symbol: 'σ_f',
    default: 0.5,
    usedFor: { filler: ['ceramic'] },
  },
  shellSigma: {
    ...conductivity,
    label: 'Conductivity of the shell, assumed',
    symbol: 'σ_s',
    default: 0.5,
    usedFor: { shell: ['shell'] },
  },
  delta: {
    kind: 'number',
    label: 'Thickness of the shell over the radius, assumed',
    symbol: 'δ',
    unit: '',
    si: 1,
    min: 0.01,
    max: 1,
    default: 0.2,
    scale: 'log',
    usedFor: { shell: ['shell'] },
  },
  phi: {
    kind: 'number',
    label: 'Share of filler to read',
    symbol: 'φ',
    unit: 'vol%',
    si: siFromUnit(1, 'vol%'),
    min: 0,
    max: 100,
    step: 1,
    default: 30,
    scale: 'linear',
  },
} as const satisfies Parameters;

export type CompositeValues = ValuesOf<typeof parameters>;
