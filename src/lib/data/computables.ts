import { catalogue } from '../catalogue/catalogue.ts';
import { arithmetic } from './arithmetic.ts';
import type { Computable } from './computable.ts';

/** By module and function: `sand.sandTime`. */
export const computables: ReadonlyMap<string, Computable> = new Map([
  ...Object.entries(arithmetic),
  ...catalogue,
]);
