import { didYouMean } from '../problems/nearest.ts';
import { settingText, shortNumberText } from './number-text.ts';
import {
  chosenOf,
  defaultState,
  type Parameter,
  type Parameters,
  type State,
  setState,
} from './parameters.ts';

/** The state that an address asks for, and what of it could not be shown. */
export interface AddressState {
  readonly state: State;
  /** For the reader; never repeats what the address said in place of a value. */
  readonly notes: readonly string[];
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The text as a value of the parameter; nothing if it is not one. */
export function acceptedValue(parameter: Parameter, text: string): number | string | undefined {
  if (parameter.kind === 'choice') {
    return parameter.options.some(({ value }) => value === text) ? text : undefined;
  }
  if (parameter.kind === 'set') {
    // A plus of an address is a space, unless it was escaped.
    const chosen = text === 'none' ? [] : text.split(/[+ ]/);
    const known = chosenOf(parameter, chosen.join('+'));
    return known.length === chosen.length ? setState(parameter, known) : undefined;
  }
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return value >= parameter.min && value <= parameter.max ? value : undefined;
}

/** `between 0.1 and 5 mol L⁻¹`, or the options. */
export function limitsText(parameter: Parameter): string {
  if (parameter.kind === 'choice') {
    return `one of ${parameter.options.map(({ value }) => value).join(', ')}`;
  }
  if (parameter.kind === 'set') {
    return `none or some of ${parameter.options.map(({ value }) => value).join(', ')}, joined by +`;
  }
  const { min, max, unit } = parameter;
  return `between ${shortNumberText(min)} and ${settingText(max, unit)}`;
}

function refusal(parameter: Parameter): string {
  const shown =
    parameter.kind === 'number'
      ? settingText(parameter.default, parameter.unit)
      : parameter.default;
  const expected = `${parameter.kind === 'number' ? 'a number ' : ''}${limitsText(parameter)}`;
  return `The address gives no usable value for “${parameter.label}”: expected ${expected}; ${shown} is shown.`;
}

function unknown(name: string, parameters: Parameters): string {
  if (!/^[\w-]{1,24}$/.test(name)) return 'The address sets something this figure does not have.';
  const near = didYouMean(name, Object.keys(parameters));
  return `The address sets “${name}”, which this figure does not have${near || '.'}`;
}

/** Reads `slug.name=value` pairs; everything that belongs to other figures is passed over. */
export function readAddress(
  slug: string,
  parameters: Parameters,
  pairs: Iterable<readonly [string, string]>,
): AddressState {
  const state: Record<string, number | string> = { ...defaultState(parameters) };
  const notes: string[] = [];
  for (const [key, text] of pairs) {
    if (!key.startsWith(`${slug}.`)) continue;
    const name = key.slice(slug.length + 1);
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const value = parameter && acceptedValue(parameter, text);
    if (!parameter) notes.push(unknown(name, parameters));
    else if (value === undefined) notes.push(refusal(parameter));
    else state[name] = value;
  }
  return { state, notes };
}

/** All pairs of the new address: the others' as they were, then this figure's that differ from the defaults. */
export function writeAddress(
  slug: string,
  parameters: Parameters,
  state: State,
  pairs: Iterable<readonly [string, string]>,
): [string, string][] {
  const kept = [...pairs].filter(([key]) => !key.startsWith(`${slug}.`));
  const own = Object.entries(parameters)
    .filter(([name, parameter]) => state[name] !== parameter.default)
    .map(([name]): [string, string] => [`${slug}.${name}`, String(state[name])]);
  return [...kept.map(([key, value]): [string, string] => [key, value]), ...own];
}
