import { cellKinds } from './kinds/cell-kinds.ts';
import { chemicalKinds } from './kinds/chemical-kinds.ts';
import { electricKinds } from './kinds/electric-kinds.ts';
import type { KindOfQuantity } from './kinds/kind-of-quantity.ts';
import { materialKinds } from './kinds/material-kinds.ts';

const kinds = { ...electricKinds, ...cellKinds, ...materialKinds, ...chemicalKinds } as const;

export type QuantityKind = keyof typeof kinds;

/** Every kind of quantity that the handbook can hold; papers, data sets and figures name them by these keys. */
export const quantityKinds: Readonly<Record<QuantityKind, KindOfQuantity>> = kinds;

export const quantityKindNames = Object.keys(kinds) as readonly QuantityKind[];
