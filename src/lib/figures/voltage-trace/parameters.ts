import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';
import { interphase, loss, salt, short } from './regime-parameters.ts';

/** What every test of a symmetric cell has. */
const test = {
  J: {
    kind: 'number',
    label: 'Current density',
    symbol: 'J',
    unit: 'mA cm⁻²',
    si: siFromUnit(1, 'mA cm⁻²'),
    min: 0.05,
    max: 10,
    default: 0.5,
    scale: 'log',
  },
  Q: {
    kind: 'number',
    label: 'Areal capacity',
    symbol: 'Q',
    unit: 'mA h cm⁻²',
    si: siFromUnit(1, 'mA h cm⁻²'),
    min: 0.05,
    max: 10,
    default: 0.5,
    scale: 'log',
  },
  R: {
    kind: 'number',
    label: 'Resistance when fresh',
    symbol: 'R',
    unit: 'Ω cm²',
    si: siFromUnit(1, 'Ω cm²'),
    min: 1,
    max: 1000,
    default: 100,
    scale: 'log',
  },
  N: {
    kind: 'number',
    label: 'Cycles shown',
    symbol: 'N',
    unit: '',
    si: 1,
    min: 1,
    max: 60,
    step: 1,
    default: 12,
    scale: 'linear',
  },
} as const satisfies Parameters;

export const parameters = {
  regime: {
    kind: 'choice',
    label: 'Cell',
    options: [
      { value: 'healthy', label: 'healthy' },
      { value: 'interphase', label: 'thickening interphase' },
      { value: 'depletion', label: 'depletion' },
      { value: 'dead', label: 'dead sodium' },
      { value: 'soft', label: 'soft short' },
      { value: 'hard', label: 'hard short' },
    ],
    default: 'soft',
  },
  ...test,
  ...interphase,
  ...salt,
  ...loss,
  ...short,
} as const satisfies Parameters;

export type VoltageTraceValues = ValuesOf<typeof parameters>;

/** Of the metal that is plated. */
export const data = {
  molarMass: 'elements/sodium-atomic-weight',
  density: 'elements/sodium.density',
} as const;
