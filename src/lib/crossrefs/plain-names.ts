import type { KnownValues } from '../data/known-values.ts';
import { resolveValue } from '../data/resolve-value.ts';
import type { Target } from './content-index.ts';

/** Stands around the reference of a bound value in plain text, until all values are known. */
export const VALUE_SIGN = '\u{E001}';

const REFERENCE = /@((?:fig|tbl|eq|sec)-[a-z0-9-]*[a-z0-9])/g;
const VALUE = new RegExp(`${VALUE_SIGN}([^${VALUE_SIGN}]*)${VALUE_SIGN}`, 'g');

/** A sentence or caption with numbers in place of `@fig-x` and of bound values. */
export function plainNames(
  text: string,
  targets: ReadonlyMap<string, Target>,
  values: KnownValues,
): string {
  return text
    .replace(REFERENCE, (written, id: string) => {
      const target = targets.get(id);
      return target ? referenceText(target) : written;
    })
    .replace(VALUE, (_, ref: string) => {
      const found = resolveValue(ref, values);
      return found.ok ? found.value.text : '…';
    });
}

const NAMES = { figure: 'Figure', table: 'Table', equation: 'Equation' } as const;

/** What a link to it says: `Figure 3.2`, or a section's heading. */
export function referenceText({ kind, label }: Target): string {
  return kind === 'section' ? label : `${NAMES[kind]}\u00A0${label}`;
}
