import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** The protrusion, what resists around it, and how much of its tip a shield covers. */
export const parameters = {
  against: {
    kind: 'choice',
    label: 'Against',
    options: [
      { value: 'height', label: 'height' },
      { value: 'shape', label: 'shape' },
    ],
    default: 'height',
  },
  h: {
    kind: 'number',
    label: 'Height of the protrusion',
    symbol: 'h',
    unit: 'µm',
    si: siFromUnit(1, 'µm'),
    min: 0.01,
    max: 1000,
    default: 1,
    scale: 'log',
  },
  shape: {
    kind: 'number',
    label: 'Height over base radius',
    symbol: 'λ',
    unit: '',
    si: 1,
    min: 1,
    max: 20,
    default: 5,
    scale: 'log',
  },
  conductivity: {
    kind: 'number',
    label: 'Conductivity',
    symbol: 'κ',
    unit: 'mS cm⁻¹',
    si: siFromUnit(1, 'mS cm⁻¹'),
    min: 0.001,
    max: 100,
    default: 10,
    scale: 'log',
  },
  resistance: {
    kind: 'number',
    label: 'Interface resistance',
    symbol: 'R_{int}',
    unit: 'Ω cm²',
    si: siFromUnit(1, 'Ω cm²'),
    min: 0.01,
    max: 1000,
    default: 10,
    scale: 'log',
  },
  coverage: {
    kind: 'number',
    label: 'Shielded share of the tip',
    symbol: 'θ',
    unit: '%',
    si: siFromUnit(1, '%'),
    min: 0,
    max: 99,
    step: 1,
    default: 0,
    scale: 'linear',
  },
} as const satisfies Parameters;

export type TipCurrentValues = ValuesOf<typeof parameters>;
