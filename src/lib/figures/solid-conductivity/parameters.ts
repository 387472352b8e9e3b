import type { Parameters, ValuesOf } from '../parameters.ts';

/** Which classes are shown. */
export const parameters = {
  classes: {
    kind: 'set',
    label: 'Electrolytes',
    options: [
      { value: 'gel', label: 'gels', series: 4 },
      { value: 'polymer', label: 'dry polymers', series: 3 },
      { value: 'ceramic', label: 'ceramics', series: 5 },
      { value: 'composite', label: 'composites', series: 6 },
      { value: 'unnamed', label: 'class not recorded', series: 7 },
    ],
    default: 'gel+polymer+ceramic+composite+unnamed',
  },
} as const satisfies Parameters;

export type SolidValues = ValuesOf<typeof parameters>;

type GroupName = SolidValues['classes'][number];

/** By the classes of `src/lib/records`; a liquid is none of these. */
const groups: Readonly<Record<string, GroupName>> = {
  gel: 'gel',
  'dry polymer': 'polymer',
  ceramic: 'ceramic',
  composite: 'composite',
  'not recorded': 'unnamed',
};

export function solidGroup(name: string) {
  const { options } = parameters.classes;
  return options.find(({ value }) => value === groups[name]);
}

export const data = {
  conductivities: {
    kinds: ['conductivity'],
    numbers: ['conductivity_mS_cm', 'temperature_degC'],
    words: ['temperature'],
  },
  required: 'review-values/solid-conductivity',
} as const;
