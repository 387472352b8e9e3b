import { siFromUnit } from '../../units/fixed-units.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** What no source gives of the tests; the doses and efficiencies come from records. */
export const parameters = {
  h: {
    kind: 'number',
    label: 'Electrolyte per area of electrode',
    symbol: 'h_l',
    unit: 'mm',
    si: siFromUnit(1, 'mm'),
    min: 0.01,
    max: 5,
    default: 0.5,
    scale: 'log',
  },
  Q: {
    kind: 'number',
    label: 'Charge plated in each cycle',
    symbol: 'Q',
    unit: 'mA h cm⁻²',
    si: siFromUnit(1, 'mA h cm⁻²'),
    min: 0.01,
    max: 10,
    default: 1,
    scale: 'log',
  },
  z: {
    kind: 'number',
    label: 'Electrons that each molecule takes up',
    symbol: 'z_a',
    unit: '',
    si: 1,
    min: 1,
    max: 20,
    default: 1,
    step: 1,
    scale: 'linear',
  },
  rho: {
    kind: 'number',
    label: 'Density of the electrolyte',
    symbol: 'ρ',
    unit: 'g cm⁻³',
    si: siFromUnit(1, 'g cm⁻³'),
    min: 0.8,
    max: 1.6,
    default: 1.2,
    step: 0.01,
    scale: 'linear',
  },
} as const satisfies Parameters;

export type StockValues = ValuesOf<typeof parameters>;

export const data = {
  doses: {
    kinds: ['dose'],
    numbers: ['amount_mol_L', 'amount_wt_percent'],
    words: ['component', 'phase'],
  },
  tests: {
    kinds: ['coulombic-efficiency'],
    numbers: ['efficiency_percent', 'cycles'],
    words: ['cell'],
  },
  fec: 'substances/fec.molarMass',
  dtd: 'substances/dtd.molarMass',
  fullerene: 'substances/trifluoromethylfullerene.molarMass',
} as const;
