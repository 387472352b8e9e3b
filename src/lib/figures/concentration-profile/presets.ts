import { cellRefs } from '../cell-parameters.ts';
import type { Preset } from '../definition.ts';

/** Cells without separator: the profile is that of the electrolyte itself. */
export const presets: readonly Preset<'c0' | 'D' | 't' | 'L'>[] = [
  { id: 'free-cell', label: 'Liquid, 1 mm apart', values: cellRefs('free-cell') },
  { id: 'polymer', label: 'Polymer', values: cellRefs('polymer') },
];
