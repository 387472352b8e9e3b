import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** Many works do not say how much they plate in a stroke: for those it is the reader's to set. */
export const parameters = {
  Q: {
    kind: 'number',
    label: 'Capacity assumed where none is told',
    symbol: 'Q',
    unit: 'mA h cm⁻²',
    si: siFromUnit(1, 'mA h cm⁻²'),
    min: 0.1,
    max: 10,
    default: 1,
    scale: 'log',
  },
} as const satisfies Parameters;

export type RideValues = ValuesOf<typeof parameters>;

export const data = {
  layers: {
    kinds: ['thickness', 'particle-size'],
    numbers: ['thickness_nm', 'size_nm'],
    words: ['of', 'material'],
  },
  cells: {
    kinds: ['symmetric-cell'],
    numbers: ['arealCapacity_mAh_cm2'],
    words: ['role', 'phase'],
  },
  sodiumWeight: 'elements/sodium-atomic-weight',
  sodiumDensity: 'elements/sodium.density',
} as const;
