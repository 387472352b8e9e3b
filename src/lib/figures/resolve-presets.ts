import type { KnownValues } from '../data/known-values.ts';
import { resolveValue } from '../data/resolve-value.ts';
import type { FigureFacts, Preset, ResolvedPreset } from './definition.ts';
import type { Parameter } from './parameters.ts';

/** The number behind a reference, in the display unit of the parameter. */
function presetNumber(ref: string, parameter: Parameter | undefined, known: KnownValues): number {
  const resolved = resolveValue(ref, known);
  if (!resolved.ok) throw new Error(resolved.message);
  const { si } = resolved.value.quantity;
  if (parameter?.kind !== 'number' || typeof si !== 'number') {
    throw new Error(`“${ref}” is not one number for a parameter that takes one`);
  }
  // Conversion there and back leaves noise in the last digits, which a number field would show.
  const shown = Number((si / parameter.si).toPrecision(12));
  if (shown >= parameter.min && shown <= parameter.max) return shown;
  const limits = `from ${parameter.min} to ${parameter.max} ${parameter.unit}`.trim();
  throw new Error(`“${ref}” is ${shown}, but “${parameter.label}” goes ${limits}`);
}

function resolvePreset(
  { id, label, values }: Preset<string>,
  { parameters }: FigureFacts,
  known: KnownValues,
): ResolvedPreset {
  const refs = Object.entries(values).flatMap(([name, ref]) => (ref ? [[name, ref] as const] : []));
  const numbers = refs.map(([name, ref]) => [name, presetNumber(ref, parameters[name], known)]);
  return {
    id,
    label,
    values: Object.fromEntries(numbers),
    refs: casesOf(refs.map(([, ref]) => ref)),
  };
}

/**
 * A figure's presets as numbers.
 *
 * @throws {Error} if a reference is not known, or its value is not one that the parameter can take
 */
export function resolvePresets(facts: FigureFacts, known: KnownValues): ResolvedPreset[] {
  return facts.presets.map((preset) => resolvePreset(preset, facts, known));
}

/** `transport-cases/free-cell.diffusivity` and its neighbours → `transport-cases/free-cell`, once. */
function casesOf(refs: readonly string[]): string[] {
  return [...new Set(refs.map((ref) => ref.replace(/\.\w+$/, '')))];
}
