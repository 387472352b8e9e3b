import { formatUnit } from '../units/format-quantity.ts';
import { measureIn } from '../units/measure.ts';
import type { Quantity } from '../units/quantity.ts';
import { quantityKinds } from '../units/quantity-kinds.ts';
import { type Failed, fail, type RunContext, runModel } from './run-model.ts';
import type { WorkedExample } from './worked-schema.ts';

type WorkedRun =
  | {
      readonly ok: true;
      readonly quantity: Quantity;
      readonly inputs: Readonly<Record<string, string>>;
    }
  | Failed;

/** Runs the model of a worked example, and brings its result to the unit that the example asks for. */
export function runWorked(example: WorkedExample, context: RunContext): WorkedRun {
  const run = runModel(example, context);
  if (!run.ok) return run;
  const { kind, si, inputs } = run;
  const measure = measureIn(example.unit, kind);
  if (!measure) {
    const { name, units } = quantityKinds[kind];
    const preferred = units[0] === '' ? 'none' : units[0];
    return fail(
      ['unit'],
      `expected a unit of ${name} (such as ${preferred}), got "${example.unit}"`,
    );
  }
  const value = (si - measure.offset) / measure.scale;
  const unit = formatUnit(example.unit);
  return { ok: true, quantity: { kind, qualifier: '=', value, unit, si }, inputs };
}
