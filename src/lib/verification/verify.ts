import { type Failed, fail, type RunContext, runModel } from '../data/run-model.ts';
import { measureIn } from '../units/measure.ts';
import { parseQuantity } from '../units/parse-quantity.ts';
import { type Quantity, QuantityError } from '../units/quantity.ts';
import type { QuantityKind } from '../units/quantity-kinds.ts';
import type { VerificationEntry } from './schema.ts';

/** How near a model came to an expected number. */
export interface Verification {
  readonly ok: true;
  readonly expected: Quantity;
  /** In the unit of the expected number. */
  readonly got: Quantity;
  /** A percentage of the expected number, or as large as that in its own kind, as the entry states it. */
  readonly tolerance: Quantity;
  /** Got minus expected, in the unit of the tolerance. */
  readonly deviation: Quantity;
  readonly passes: boolean;
  /** As printed, by name. */
  readonly inputs: Readonly<Record<string, string>>;
}

function readOne(written: string, kind: QuantityKind, path: readonly string[]): Quantity | Failed {
  try {
    const quantity = parseQuantity(written, kind);
    if (typeof quantity.value === 'number') return quantity;
    return fail(path, `expected one number, got the range "${written}"`);
  } catch (error) {
    if (error instanceof QuantityError) return fail(path, error.message);
    throw error;
  }
}

function readTolerance({ tolerance }: VerificationEntry, expected: Quantity): Quantity | Failed {
  if ('absolute' in tolerance) {
    return readOne(tolerance.absolute, expected.kind, ['tolerance', 'absolute']);
  }
  const path = ['tolerance', 'relative'];
  if (expected.si === 0) return fail(path, 'a share of 0 is nothing: give an absolute tolerance');
  return readOne(tolerance.relative, 'percentage', path);
}

/** Another number of the same kind, in the same unit. */
function alike({ kind, unit }: Quantity, si: number): Quantity {
  const { scale, offset } = measureIn(unit, kind) ?? { scale: 1, offset: 0 };
  return { kind, unit, qualifier: '=', si, value: (si - offset) / scale };
}

/** Runs the model of an entry and sets what it gives beside what is expected. */
export function verify(entry: VerificationEntry, context: RunContext): Verification | Failed {
  const run = runModel(entry, context);
  if (!run.ok) return run;
  const expected = readOne(entry.expected, run.kind, ['expected']);
  if ('ok' in expected) return expected;
  const tolerance = readTolerance(entry, expected);
  if ('ok' in tolerance) return tolerance;
  const difference = run.si - Number(expected.si);
  const scale = 'relative' in entry.tolerance ? Math.abs(Number(expected.si)) : 1;
  const deviation = alike(tolerance, difference / scale);
  const passes = Math.abs(Number(deviation.si)) <= Number(tolerance.si);
  const got = alike(expected, run.si);
  return { ok: true, expected, got, tolerance, deviation, passes, inputs: run.inputs };
}
