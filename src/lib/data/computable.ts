import { catalogue } from '../catalogue/catalogue.ts';
import type { ModelNumbers, ModelParameter, ModelValues } from '../catalogue/model.ts';
import type { Outcome } from '../models/outcome.ts';
import type { QuantityKind } from '../units/quantity-kinds.ts';

/** A number of any kind, by reference: what it measures does not matter. */
interface AnyQuantity {
  readonly kind: 'any';
}

export type InputParameter = ModelParameter | AnyQuantity;

/** What a worked example can run: a model of the catalogue, or arithmetic with what others gave. */
export interface Computable {
  readonly parameters: Readonly<Record<string, InputParameter>>;
  readonly results: Readonly<Record<string, { readonly quantity: QuantityKind }>>;
  readonly run: (values: ModelValues) => Outcome<ModelNumbers>;
}

const any: AnyQuantity = { kind: 'any' };

const quotient: Computable = {
  parameters: { dividend: any, divisor: any },
  results: { quotient: { quantity: 'ratio' } },
  run: ({ dividend, divisor }) => ({
    holds: true,
    result: { quotient: Number(dividend) / Number(divisor) },
  }),
};

/** By module and function: `sand.sandTime`. */
export const computables: ReadonlyMap<string, Computable> = new Map([
  ['quotient', quotient],
  ...catalogue,
]);
