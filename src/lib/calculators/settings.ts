import type { Model } from '../catalogue/model.ts';
import type { QuantityParameter, QuantityResult } from '../catalogue/quantity.ts';
import type { ChoiceParameter, NumberParameter } from '../figures/parameters.ts';

/** An input that the curve can run along. */
export interface NamedParameter {
  readonly name: string;
  readonly parameter: QuantityParameter;
}

/** A calculator has no sets. */
export type CalculatorParameters = Readonly<Record<string, NumberParameter | ChoiceParameter>>;

/** A result that the curve can show. */
export interface NamedResult {
  readonly name: string;
  readonly result: QuantityResult;
}

export function numberParameters({ parameters }: Model): NamedParameter[] {
  return Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.kind === 'number' ? [{ name, parameter }] : [],
  );
}

export function namedResults({ results }: Model): NamedResult[] {
  return Object.entries(results).map(([name, result]) => ({ name, result }));
}

function choice(
  label: string,
  options: readonly ChoiceParameter['options'][number][],
  usual: string | undefined,
): ChoiceParameter {
  return { kind: 'choice', label, options, folded: true, default: usual ?? '' };
}

/** If the catalogue names none: structures come first in the arguments, what is varied in practice comes last. */
function usualAlong(model: Model): string | undefined {
  const all = numberParameters(model);
  const last = all.findLast(({ parameter }) => !parameter.optional) ?? all[0];
  return model.along ?? last?.name;
}

/** A model's inputs, and what the curve shows: along which of them, and of several results which. */
export function calculatorParameters(model: Model): CalculatorParameters {
  const inputs = numberParameters(model).map(({ name, parameter: { label } }) => ({
    value: name,
    label,
  }));
  const results = namedResults(model).map(({ name, result: { label } }) => ({
    value: name,
    label,
  }));
  return {
    ...model.parameters,
    ...(results.length > 1 && { of: choice('Curve of', results, results[0]?.value) }),
    ...(inputs.length > 1 && { along: choice('Curve along', inputs, usualAlong(model)) }),
  };
}

/** The input and the result that are chosen, or the only ones. */
export function chosen(
  model: Model,
  { along, of }: Readonly<Record<string, number | string>>,
): { readonly along: NamedParameter; readonly of: NamedResult } {
  const inputs = numberParameters(model);
  const results = namedResults(model);
  const input = inputs.find(({ name }) => name === along) ?? inputs[0];
  const result = results.find(({ name }) => name === of) ?? results[0];
  if (!input || !result) throw new Error(`“${model.title}” takes or gives no number`);
  return { along: input, of: result };
}
