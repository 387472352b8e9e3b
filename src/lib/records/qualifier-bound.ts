import type { Qualifier } from '../units/quantity.ts';

/** On which side of the number the truth lies: a life of more than 500 h has 500 h as its lower bound. */
export function boundOf(qualifier: Qualifier): 'lower' | 'upper' | undefined {
  if (qualifier === '>' || qualifier === '≥') return 'lower';
  if (qualifier === '<' || qualifier === '≤') return 'upper';
  return undefined;
}
