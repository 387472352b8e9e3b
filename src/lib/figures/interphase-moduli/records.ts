import { siFromUnit } from '../../units/fixed-units.ts';
import type { DataOf, RecordPoint } from '../data.ts';
import type { Layers } from './comparison.ts';

export const data = {
  sodium: 'metal-cases/sodium-stiffness.metal',
  lithium: 'metal-cases/lithium-stiffness.metal',
  moduli: { kinds: ['modulus'], numbers: ['modulus_GPa'], words: ['which', 'material'] },
} as const;

type Modulus = RecordPoint<'modulus_GPa', 'which' | 'material'>;

function layerOf({ record, work, subject, numbers, words }: Modulus) {
  const { modulus_GPa: modulus } = numbers;
  const { which } = words;
  if (!modulus || (which !== 'Young' && which !== 'shear')) return [];
  const name = words.material ?? subject;
  const isBound = modulus.qualifier === '>' || modulus.qualifier === '≥';
  return [{ record, work, name, which, isBound, modulus: siFromUnit(modulus.low, 'GPa') } as const];
}

/** The layers whose shear modulus is reported or follows from a Young’s modulus. */
export function reportedLayers({ moduli }: Pick<DataOf<typeof data>, 'moduli'>): Layers {
  const layers = moduli.flatMap(layerOf);
  const missing = moduli.length - layers.length;
  return { layers, leftOut: [{ count: missing, reason: 'with another modulus or none named' }] };
}
