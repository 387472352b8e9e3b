import { cellRefs } from '../cell-parameters.ts';
import type { Preset } from '../definition.ts';

function separatorRefs(name: string) {
  return {
    ...cellRefs(name),
    N: `transport-cases/${name}.macMullinNumber`,
    porosity: `transport-cases/${name}.porosity`,
  };
}

export const presets: readonly Preset<keyof ReturnType<typeof separatorRefs>>[] = [
  {
    id: 'liquid-separator',
    label: 'Liquid in a separator',
    values: separatorRefs('liquid-separator'),
  },
  { id: 'free-cell', label: 'Liquid, 1 mm apart', values: separatorRefs('free-cell') },
  { id: 'polymer', label: 'Polymer', values: separatorRefs('polymer') },
];
