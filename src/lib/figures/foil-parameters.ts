import { depositThickness, type Metal } from '../models/faraday.ts';
import { siFromUnit } from '../units/fixed-units.ts';
import type { Parameters } from './parameters.ts';

/** Whether a fresh cathode brings the sodium that it will cycle. */
export const cathodeState = {
  kind: 'choice',
  label: 'Fresh cathode',
  options: [
    { value: 'sodiated', label: 'with its sodium' },
    { value: 'desodiated', label: 'without sodium' },
  ],
  default: 'sodiated',
} as const;

/** How much sodium a cell is built with: as a multiple of its cathode's charge, or as a foil of one thickness. */
export const foilParameters = {
  metal: {
    kind: 'choice',
    label: 'Sodium given as',
    options: [
      { value: 'ratio', label: 'N/P' },
      { value: 'foil', label: 'thickness of the foil' },
    ],
    default: 'ratio',
  },
  N: {
    kind: 'number',
    label: 'Sodium over cathode',
    symbol: 'N/P',
    unit: '',
    si: 1,
    min: 0,
    max: 20,
    step: 0.1,
    default: 1,
    scale: 'linear',
    usedFor: { metal: ['ratio'] },
  },
  h: {
    kind: 'number',
    label: 'Thickness of the foil',
    symbol: 'h',
    unit: 'µm',
    si: siFromUnit(1, 'µm'),
    min: 1,
    max: 500,
    default: 50,
    scale: 'log',
    usedFor: { metal: ['foil'] },
  },
} as const satisfies Parameters;

interface FoilValues {
  readonly metal: 'ratio' | 'foil';
  readonly N: number;
  readonly h: number;
}

/** N/P of a cell whose cathode holds this charge, C m⁻². */
export function foilRatioOf({ metal: given, N, h }: FoilValues, charge: number, metal: Metal) {
  return given === 'ratio' ? N : h / depositThickness(charge, metal);
}

/** Thickness of the foil beside that cathode, m. */
export function foilThicknessOf(values: FoilValues, charge: number, metal: Metal): number {
  return depositThickness(foilRatioOf(values, charge, metal) * charge, metal);
}
