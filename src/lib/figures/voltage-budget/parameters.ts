import { siFromUnit } from '../../units/fixed-units.ts';
import type { DataOf } from '../data.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** Conductivities and interfaces are reported; current, thickness and the loss allowed are the reader's to set. */
export const parameters = {
  show: {
    kind: 'choice',
    label: 'Show',
    options: [
      { value: 'loss', label: 'loss at a current' },
      { value: 'current', label: 'current for a loss' },
    ],
    default: 'loss',
  },
  group: {
    kind: 'choice',
    label: 'Electrolytes',
    options: [
      { value: 'interface', label: 'with a reported interface' },
      { value: 'polymer', label: 'gels and polymers' },
      { value: 'ceramic', label: 'ceramics and composites' },
    ],
    default: 'interface',
  },
  basis: {
    kind: 'choice',
    label: 'A reported interface is',
    options: [
      { value: 'per interface', label: 'one of two' },
      { value: 'per cell', label: 'both together' },
    ],
    default: 'per interface',
  },
  room: {
    kind: 'choice',
    label: '“Room temperature” is',
    options: [
      { value: '25', label: '25 °C' },
      { value: 'unknown', label: 'not known' },
    ],
    default: '25',
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
  t: {
    kind: 'number',
    label: 'Thickness of the electrolyte',
    symbol: 't',
    unit: 'µm',
    si: siFromUnit(1, 'µm'),
    min: 5,
    max: 2000,
    default: 100,
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
    default: 100,
    scale: 'log',
  },
} as const satisfies Parameters;

export type BudgetValues = ValuesOf<typeof parameters>;

export const data = {
  conductivities: {
    kinds: ['conductivity'],
    numbers: ['conductivity_mS_cm', 'temperature_degC'],
    words: ['material', 'temperature'],
  },
  interfaces: {
    kinds: ['interface-resistance'],
    numbers: ['resistance_ohm_cm2', 'temperature_degC'],
    words: ['material', 'temperature'],
  },
} as const;

export type BudgetData = DataOf<typeof data>;
export type Conductivity = BudgetData['conductivities'][number];
export type Interface = BudgetData['interfaces'][number];
