import type { GrowthSettings } from '../../models/dendrite.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

/** The law of growth, what the right-hand electrode has to tame it, and the lattice. */
export const parameters = {
  eta: {
    kind: 'choice',
    label: 'Growth goes with the field to the power η of',
    options: [
      { value: '0', label: '0: not at all' },
      { value: '1', label: '1' },
      { value: '2', label: '2' },
      { value: '3', label: '3' },
    ],
    default: '1',
  },
  lattice: {
    kind: 'choice',
    label: 'Lattice',
    options: [
      { value: '64', label: '64 × 64' },
      { value: '128', label: '128 × 128' },
      { value: '256', label: '256 × 256' },
    ],
    default: '64',
  },
  shield: {
    kind: 'number',
    label: 'Shield of the tips, right',
    symbol: 'θ',
    unit: '',
    si: 1,
    min: 0,
    max: 1,
    step: 0.05,
    default: 1,
    scale: 'linear',
  },
  interphase: {
    kind: 'number',
    label: 'Even interphase, right',
    symbol: 'w',
    unit: '',
    si: 1,
    min: 0,
    max: 100,
    step: 1,
    default: 0,
    scale: 'linear',
  },
  seed: {
    kind: 'number',
    label: 'Seed of the chances',
    symbol: '',
    unit: '',
    si: 1,
    min: 1,
    max: 999,
    step: 1,
    default: 1,
    scale: 'linear',
  },
} as const satisfies Parameters;

export type GrowthValues = ValuesOf<typeof parameters>;

/** Both electrodes: the bare one, and the one with shield and interphase. */
export type Pair<Part> = readonly [bare: Part, tamed: Part];

export function settingsOf({
  eta,
  lattice,
  shield,
  interphase,
  seed,
}: GrowthValues): Pair<GrowthSettings> {
  const bare = {
    geometry: 'plate',
    width: Number(lattice),
    height: Number(lattice),
    exponent: Number(eta),
    seed: Math.round(seed),
  } as const;
  return [bare, { ...bare, shield, interphase }];
}
