import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** No source gives the conductivity of a layer: it is assumed for all of them, and the reader's to set. */
export const parameters = {
  sigma: {
    kind: 'number',
    label: 'Conductivity assumed',
    symbol: 'σ',
    unit: 'mS cm⁻¹',
    si: siFromUnit(1, 'mS cm⁻¹'),
    min: 1e-8,
    max: 1,
    default: 1e-5,
    scale: 'log',
  },
  J: {
    kind: 'number',
    label: 'Current density',
    symbol: 'J',
    unit: 'mA cm⁻²',
    si: siFromUnit(1, 'mA cm⁻²'),
    min: 0.01,
    max: 50,
    default: 1,
    scale: 'log',
  },
  V: {
    kind: 'number',
    label: 'Loss allowed',
    symbol: 'ΔV',
    unit: 'mV',
    si: siFromUnit(1, 'mV'),
    min: 1,
    max: 500,
    default: 20,
    scale: 'log',
  },
} as const satisfies Parameters;

export type ResistanceValues = ValuesOf<typeof parameters>;

export const data = {
  layers: { kinds: ['thickness'], numbers: ['thickness_nm'], words: ['of', 'material'] },
} as const;
