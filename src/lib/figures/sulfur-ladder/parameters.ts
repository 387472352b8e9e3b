import type { Parameters, ValuesOf } from '../parameters.ts';

/** At which step sulfur leaves the cathode, and how much of it. */
export const parameters = {
  leaves: {
    kind: 'choice',
    label: 'Sulfur leaves as',
    options: [
      { value: '8', label: 'Na₂S₈' },
      { value: '6', label: 'Na₂S₆' },
      { value: '4', label: 'Na₂S₄' },
    ],
    default: '6',
  },
  f: {
    kind: 'number',
    label: 'Share that leaves',
    symbol: 'f',
    unit: '%',
    si: 0.01,
    min: 0,
    max: 100,
    default: 10,
    step: 1,
    scale: 'linear',
  },
} as const satisfies Parameters;

export type LadderValues = ValuesOf<typeof parameters>;

/** The weights, and two capacities of sulfur that a review prints. */
export const data = {
  sulfur: 'elements/sulfur-atomic-weight',
  sodium: 'elements/sodium-atomic-weight',
  hot: 'review-values/hot-sulfur-capacity',
  room: 'review-values/room-temperature-sulfur-capacity',
} as const;
