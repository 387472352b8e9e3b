import { didYouMean } from '../problems/nearest.ts';
import { formatQuantity } from '../units/format-quantity.ts';
import { measureIn } from '../units/measure.ts';
import { parseQuantity } from '../units/parse-quantity.ts';
import { type Quantity, QuantityError } from '../units/quantity.ts';
import { type QuantityKind, quantityKinds } from '../units/quantity-kinds.ts';
import type { Resolved } from './bound-value.ts';
import type { WorkedModel } from './worked-models.ts';
import type { WorkedExample } from './worked-schema.ts';

/** What is wrong with a worked example, and at which of its fields. */
export interface WorkedFault {
  readonly path: readonly string[];
  readonly message: string;
}

export interface WorkedInputs {
  readonly quantities: Readonly<Record<string, Quantity>>;
  /** As printed. */
  readonly texts: Readonly<Record<string, string>>;
  readonly faults: readonly WorkedFault[];
}

const refPattern = /^[a-z][a-z0-9-]*\/[a-z0-9-]+(?:\.\w+)?$/;

/** As a fault of the input when it is not one number of the right kind. */
function readInput(
  written: string,
  kind: QuantityKind | 'same',
  lookUp: (ref: string) => Resolved,
): Quantity | string {
  const quantity = refPattern.test(written) ? lookUp(written) : parse(written, kind);
  if (typeof quantity === 'string') return quantity;
  if ('ok' in quantity && !quantity.ok) return quantity.message;
  const found = 'ok' in quantity ? quantity.value.quantity : quantity;
  if (typeof found.value !== 'number') return `expected one number, got the range "${written}"`;
  if (kind !== 'same' && !measureIn(found.unit, kind)) {
    const { name } = quantityKinds[kind];
    return `expected ${name}, got ${quantityKinds[found.kind].name} (${written})`;
  }
  return found;
}

/** A computed input with the digits that its own example asks for. */
function printedInput(
  written: string,
  quantity: Quantity,
  lookUp: (ref: string) => Resolved,
): string {
  const found = refPattern.test(written) ? lookUp(written) : undefined;
  return found?.ok ? found.value.text : formatQuantity(quantity);
}

function parse(written: string, kind: QuantityKind | 'same'): Quantity | string {
  if (kind === 'same') return `expected a reference to a value, got "${written}"`;
  try {
    return parseQuantity(written, kind);
  } catch (error) {
    if (error instanceof QuantityError) return error.message;
    throw error;
  }
}

function nameFaults(example: WorkedExample, names: readonly string[]): WorkedFault[] {
  return Object.keys(example.inputs)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      path: ['inputs', name],
      message: `${example.model} has no input “${name}”${didYouMean(name, names)}`,
    }));
}

/** The text of each input: as the example writes it, else from its case. */
function writtenInputs(example: WorkedExample, model: WorkedModel, caseNames: readonly string[]) {
  return Object.keys(model.inputs).map((name) => {
    const fromCase = caseNames.includes(name) ? `${example.case}.${name}` : undefined;
    return [name, example.inputs[name] ?? fromCase] as const;
  });
}

function missing(model: string, name: string, kind: QuantityKind | 'same' = 'same'): string {
  const what = kind === 'same' ? 'a reference to a value' : quantityKinds[kind].name;
  return `${model} needs an input “${name}”: ${what}`;
}

/** Reads all inputs of a worked example and collects what is wrong with them. */
export function workedInputs(
  example: WorkedExample,
  model: WorkedModel,
  caseNames: readonly string[],
  lookUp: (ref: string) => Resolved,
): WorkedInputs {
  const faults = nameFaults(example, Object.keys(model.inputs));
  const quantities: Record<string, Quantity> = {};
  const texts: Record<string, string> = {};
  for (const [name, written] of writtenInputs(example, model, caseNames)) {
    if (written === undefined) {
      if (model.optional.includes(name)) continue;
      faults.push({ path: ['inputs'], message: missing(example.model, name, model.inputs[name]) });
      continue;
    }
    const quantity = readInput(written, model.inputs[name] ?? 'same', lookUp);
    if (typeof quantity === 'string') {
      faults.push({ path: ['inputs', name], message: quantity });
      continue;
    }
    quantities[name] = quantity;
    texts[name] = printedInput(written, quantity, lookUp);
  }
  return { quantities, texts, faults };
}
