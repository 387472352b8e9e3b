import type { QuantityKind } from './quantity-kinds.ts';

/** Coherent SI units, in which models take and give their numbers; empty for a pure number. */
export const siUnits = {
  'current-density': 'A m⁻²',
  current: 'A',
  potential: 'V',
  conductivity: 'S m⁻¹',
  resistance: 'Ω',
  'area-specific-resistance': 'Ω m²',
  'transference-number': '',
  duration: 's',
  ratio: '',
  length: 'm',
  concentration: 'mol m⁻³',
  diffusivity: 'm² s⁻¹',
  temperature: 'K',
} as const satisfies Partial<Record<QuantityKind, string>>;

/** Kinds of quantity that models know. */
export type ModelKind = keyof typeof siUnits;
