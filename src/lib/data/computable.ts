import type { ModelNumbers, ModelParameter, ModelValues } from '../catalogue/model.ts';
import type { Outcome } from '../models/outcome.ts';
import type { QuantityKind } from '../units/quantity-kinds.ts';

/** A number of any kind, by reference: what it measures does not matter. */
interface AnyQuantity {
  readonly kind: 'any';
}

/** A number of one kind that has no symbol. */
interface PlainQuantity {
  readonly kind: 'plain';
  readonly quantity: QuantityKind;
  readonly optional?: true;
}

export type InputParameter = ModelParameter | AnyQuantity | PlainQuantity;

/** What a worked example can run: a model of the catalogue, or arithmetic with what others gave. */
export interface Computable {
  readonly parameters: Readonly<Record<string, InputParameter>>;
  readonly results: Readonly<Record<string, { readonly quantity: QuantityKind }>>;
  readonly run: (values: ModelValues) => Outcome<ModelNumbers>;
}
