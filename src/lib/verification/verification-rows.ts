import { inputName } from '../data/input-name.ts';
import type { KnownValues } from '../data/known-values.ts';
import { runContext } from '../data/resolve-value.ts';
import { formatQuantity } from '../units/format-quantity.ts';
import { sortOf, type VerificationEntry, type VerificationSort } from './schema.ts';
import { verify } from './verify.ts';

/** A check of a model as its page shows it. */
export interface VerificationRow {
  readonly id: string;
  readonly label: string;
  readonly inputs: string;
  readonly expected: string;
  readonly got: string;
  readonly deviation: string;
  readonly tolerance: string;
  readonly sort: VerificationSort;
  readonly source: VerificationEntry['source'];
}

/** As many as an expected number may have, and one more, which shows the rounding. */
const DIGITS = 5;

/**
 * The checks of one function.
 *
 * @throws {Error} if one fails, so that no page is built on it
 */
export function verificationRows(
  model: string,
  entries: ReadonlyMap<string, VerificationEntry>,
  known: KnownValues,
): VerificationRow[] {
  const own = [...entries].filter(([, entry]) => entry.model === model);
  return own.map(([id, entry]) => {
    const run = verify(entry, runContext(known));
    if (!run.ok || !run.passes) throw new Error(`“${model}” does not meet its check “${id}”`);
    const inputs = Object.entries(run.inputs).map(([name, text]) => `${inputName(name)} ${text}`);
    return {
      id,
      label: entry.label,
      inputs: inputs.join(', '),
      expected: formatQuantity(run.expected),
      got: formatQuantity(run.got, DIGITS),
      deviation: Number(run.deviation.si) === 0 ? '0' : formatQuantity(run.deviation, 2),
      tolerance: formatQuantity(run.tolerance),
      sort: sortOf(entry),
      source: entry.source,
    };
  });
}
