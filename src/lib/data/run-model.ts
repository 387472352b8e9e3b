import { didYouMean } from '../problems/nearest.ts';
import type { QuantityKind } from '../units/quantity-kinds.ts';
import type { Resolved } from './bound-value.ts';
import type { Computable } from './computable.ts';
import { computables } from './computables.ts';
import { modelInputs, type RunFault, type WrittenRun } from './model-inputs.ts';

/** What the inputs of a run may refer to. */
export interface RunContext {
  readonly lookUp: (ref: string) => Resolved;
  /** Names of the values of each case. */
  readonly cases: ReadonlyMap<string, readonly string[]>;
}

export interface Failed {
  readonly ok: false;
  readonly faults: readonly RunFault[];
}

export type ModelRun =
  | {
      readonly ok: true;
      readonly kind: QuantityKind;
      readonly si: number;
      /** As printed, by name. */
      readonly inputs: Readonly<Record<string, string>>;
    }
  | Failed;

export function fail(path: readonly string[], message: string): Failed {
  return { ok: false, faults: [{ path, message }] };
}

/** The result that is asked for: the first, if none is named. */
function resultOf({ results }: Computable, model: string, name: string | undefined) {
  const found = Object.entries(results).find(([key]) => name === undefined || key === name);
  if (found) return { name: found[0], kind: found[1].quantity };
  const near = didYouMean(name ?? '', Object.keys(results));
  return fail(['result'], `${model} has no result “${name}”${near}`);
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, one]) => [name, change(one)]));
}

/** Runs a model of the catalogue with inputs as data files write them. */
export function runModel(
  run: WrittenRun & { readonly result?: string | undefined },
  context: RunContext,
): ModelRun {
  const computable = computables.get(run.model);
  if (!computable) {
    const near = didYouMean(run.model, computables.keys());
    return fail(['model'], `no model is called “${run.model}”${near}`);
  }
  const caseNames = run.case === undefined ? [] : context.cases.get(run.case);
  if (!caseNames) {
    const near = didYouMean(run.case ?? '', context.cases.keys());
    return fail(['case'], `no case is called “${run.case}”${near}`);
  }
  const result = resultOf(computable, run.model, run.result);
  if ('ok' in result) return result;
  const { given, faults } = modelInputs(run, computable, caseNames, context.lookUp);
  if (faults.length > 0) return { ok: false, faults };
  const outcome = computable.run(mapValues(given, ({ value }) => value));
  if (!outcome.holds) return fail(['inputs'], outcome.reason);
  const si = Number(outcome.result[result.name]);
  return { ok: true, kind: result.kind, si, inputs: mapValues(given, ({ text }) => text) };
}
