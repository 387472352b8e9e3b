import { didYouMean } from '../problems/nearest.ts';
import { expressIn } from '../units/express.ts';
import { formatQuantity } from '../units/format-quantity.ts';
import { quantityKinds } from '../units/quantity-kinds.ts';
import type { Resolved } from './bound-value.ts';
import { type Found, findInPapers, findInSets } from './find-value.ts';
import { type KnownValues, knownCases, knownRefs } from './known-values.ts';
import type { RunContext } from './run-model.ts';
import { runWorked } from './run-worked.ts';

/** How a page wants a number printed. */
export interface PrintOptions {
  readonly unit?: string;
  /** Significant digits. */
  readonly digits?: number;
}

/** What inputs may refer to; `trail` holds the worked examples that are waiting for one. */
export function runContext(known: KnownValues, trail: readonly string[] = []): RunContext {
  return { lookUp: (ref) => lookUp(ref, known, trail), cases: knownCases(known) };
}

/** Runs one worked example; `trail` holds those that are waiting for it. */
export function runKnownWorked(id: string, known: KnownValues, trail: readonly string[] = []) {
  const example = known.worked.get(id);
  return example && runWorked(example, runContext(known, [...trail, id]));
}

function findWorked(
  id: string,
  known: KnownValues,
  trail: readonly string[],
): Found | string | undefined {
  if (trail.includes(id)) return `“worked/${id}” refers to itself`;
  const example = known.worked.get(id);
  const run = runKnownWorked(id, known, trail);
  if (!example || !run) return undefined;
  if (!run.ok) return `“worked/${id}” cannot be computed: ${run.faults[0]?.message}`;
  const { label, model, note, digits } = example;
  const provenance = {
    kind: 'model',
    ref: `worked/${id}`,
    label,
    model,
    inputs: run.inputs,
    note,
  } as const;
  return { quantity: run.quantity, digits, provenance };
}

function lookUp(ref: string, known: KnownValues, trail: readonly string[]): Resolved {
  const worked = /^worked\/(.+)$/.exec(ref)?.[1];
  const found =
    worked === undefined
      ? (findInSets(ref, known) ?? findInPapers(ref, known))
      : findWorked(worked, known, trail);
  if (typeof found === 'string') return { ok: false, message: found };
  if (!found) {
    const near = didYouMean(ref, knownRefs(known));
    return { ok: false, message: `no value is called “${ref}”${near}` };
  }
  const { quantity, provenance, digits } = found;
  return { ok: true, value: { text: formatQuantity(quantity, digits), quantity, provenance } };
}

/** A number that was converted without saying to how many digits keeps so many. */
const digitsAfterConversion = 3;

/**
 * Finds the number behind a reference: `constants/faraday`, `transport-cases/liquid-separator.diffusivity`,
 * `worked/liquid-limiting-current`, `zheng2019/cell-1.duration`.
 */
export function resolveValue(
  ref: string,
  known: KnownValues,
  { unit, digits }: PrintOptions = {},
): Resolved {
  const resolved = lookUp(ref, known, []);
  if (!resolved.ok || (unit === undefined && digits === undefined)) return resolved;
  const { quantity: own, provenance } = resolved.value;
  const quantity = unit === undefined ? own : expressIn(own, unit);
  if (!quantity) {
    const { name, units } = quantityKinds[own.kind];
    const message = `“${ref}” is ${name} (${units.join(', ')}) and cannot be shown in "${unit}"`;
    return { ok: false, message };
  }
  const text = formatQuantity(quantity, digits ?? digitsAfterConversion);
  return { ok: true, value: { text, quantity, provenance } };
}
