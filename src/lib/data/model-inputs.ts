import { didYouMean } from '../problems/nearest.ts';
import { quantityKinds } from '../units/quantity-kinds.ts';
import type { Resolved } from './bound-value.ts';
import type { Computable, InputParameter } from './computable.ts';
import { type ReadInput, readQuantityInput } from './quantity-input.ts';

/** What is wrong with a run of a model, and at which of its fields. */
export interface RunFault {
  readonly path: readonly string[];
  readonly message: string;
}

/** A run of a model as data files write it. */
export interface WrittenRun {
  readonly model: string;
  readonly case?: string | undefined;
  readonly inputs: Readonly<Record<string, string>>;
}

interface ModelInputs {
  readonly given: Readonly<Record<string, ReadInput>>;
  readonly faults: readonly RunFault[];
}

/** As a fault of the input when it cannot be read. */
function readInput(
  written: string,
  parameter: InputParameter,
  lookUp: (ref: string) => Resolved,
): ReadInput | string {
  if (parameter.kind === 'any') return readQuantityInput(written, 'any', lookUp);
  if (parameter.kind !== 'choice') return readQuantityInput(written, parameter.quantity, lookUp);
  const option = parameter.options.find(({ value }) => value === written);
  if (option) return { value: option.value, text: option.label };
  const names = parameter.options.map(({ value }) => value);
  return `expected one of ${names.join(', ')}, got "${written}"${didYouMean(written, names)}`;
}

function nameFaults({ model, inputs }: WrittenRun, names: readonly string[]): RunFault[] {
  return Object.keys(inputs)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      path: ['inputs', name],
      message: `${model} has no input “${name}”${didYouMean(name, names)}`,
    }));
}

function wanted(parameter: InputParameter): string {
  if (parameter.kind === 'any') return 'a reference to a value';
  if (parameter.kind !== 'choice') return quantityKinds[parameter.quantity].name;
  return `one of ${parameter.options.map(({ value }) => value).join(', ')}`;
}

function mayBeLeftOut(parameter: InputParameter): boolean {
  return 'optional' in parameter && parameter.optional === true;
}

/** Reads all inputs of a run, those that it does not write from its case, and collects what is wrong with them. */
export function modelInputs(
  run: WrittenRun,
  { parameters }: Computable,
  caseNames: readonly string[],
  lookUp: (ref: string) => Resolved,
): ModelInputs {
  const faults = nameFaults(run, Object.keys(parameters));
  const given: Record<string, ReadInput> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const fromCase = caseNames.includes(name) ? `${run.case}.${name}` : undefined;
    const written = run.inputs[name] ?? fromCase;
    if (written === undefined) {
      if (mayBeLeftOut(parameter)) continue;
      const message = `${run.model} needs an input “${name}”: ${wanted(parameter)}`;
      faults.push({ path: ['inputs'], message });
      continue;
    }
    const read = readInput(written, parameter, lookUp);
    if (typeof read === 'string') faults.push({ path: ['inputs', name], message: read });
    else given[name] = read;
  }
  return { given, faults };
}
