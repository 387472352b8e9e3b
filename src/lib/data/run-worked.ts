import { didYouMean } from '../problems/nearest.ts';
import { formatUnit } from '../units/format-quantity.ts';
import { measureIn } from '../units/measure.ts';
import type { Quantity } from '../units/quantity.ts';
import { quantityKinds } from '../units/quantity-kinds.ts';
import type { Resolved } from './bound-value.ts';
import { type WorkedFault, workedInputs } from './worked-inputs.ts';
import { type WorkedModel, workedModels } from './worked-models.ts';
import type { WorkedExample } from './worked-schema.ts';

export type WorkedRun =
  | {
      readonly ok: true;
      readonly quantity: Quantity;
      readonly inputs: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly faults: readonly WorkedFault[] };

/** What a worked example may refer to. */
export interface WorkedContext {
  readonly lookUp: (ref: string) => Resolved;
  /** Names of the values of each case. */
  readonly cases: ReadonlyMap<string, readonly string[]>;
}

function fail(path: readonly string[], message: string): WorkedRun {
  return { ok: false, faults: [{ path, message }] };
}

function compute(model: WorkedModel, quantities: Readonly<Record<string, Quantity>>) {
  const numbers = Object.entries(quantities).map(([name, { si }]) => [name, Number(si)]);
  try {
    return model.run(Object.fromEntries(numbers));
  } catch (error) {
    if (error instanceof RangeError) return { holds: false, reason: error.message } as const;
    throw error;
  }
}

/** Runs the model of a worked example. */
export function runWorked(example: WorkedExample, context: WorkedContext): WorkedRun {
  const model = workedModels.get(example.model);
  if (!model) {
    const near = didYouMean(example.model, workedModels.keys());
    return fail(['model'], `no model is called “${example.model}”${near}`);
  }
  const caseNames = example.case === undefined ? [] : context.cases.get(example.case);
  if (!caseNames) {
    const near = didYouMean(example.case ?? '', context.cases.keys());
    return fail(['case'], `no case is called “${example.case}”${near}`);
  }
  const { quantities, texts, faults } = workedInputs(example, model, caseNames, context.lookUp);
  if (faults.length > 0) return { ok: false, faults };
  const { name, units } = quantityKinds[model.result];
  const measure = measureIn(example.unit, model.result);
  if (!measure) {
    const preferred = units[0] === '' ? 'none' : units[0];
    return fail(
      ['unit'],
      `expected a unit of ${name} (such as ${preferred}), got "${example.unit}"`,
    );
  }
  const outcome = compute(model, quantities);
  if (!outcome.holds) return fail(['inputs'], outcome.reason);
  const value = (outcome.result - measure.offset) / measure.scale;
  const unit = formatUnit(example.unit);
  const quantity = { kind: model.result, qualifier: '=', value, unit, si: outcome.result } as const;
  return { ok: true, quantity, inputs: texts };
}
