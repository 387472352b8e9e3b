import type { KnownValues } from '../data/known-values.ts';
import { runContext } from '../data/resolve-value.ts';
import { referenceWorks } from '../data/source-schema.ts';
import type { LocatedYaml } from '../problems/located-yaml.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldPath } from '../problems/schema-problems.ts';
import { formatQuantity } from '../units/format-quantity.ts';
import type { VerificationEntry } from './schema.ts';
import { type Verification, verify } from './verify.ts';

interface Fault {
  readonly path: readonly string[];
  readonly message: string;
}

/** With so many digits that what fails can be seen. */
const digits = 6;

function miss({ expected, got, tolerance, deviation }: Verification): string {
  const [wanted, allowed] = [formatQuantity(expected), formatQuantity(tolerance)];
  const off = formatQuantity(deviation, 2);
  return `expected ${wanted} within ${allowed}, got ${formatQuantity(got, digits)}, off by ${off}`;
}

function sourceFaults({ source }: VerificationEntry, known: KnownValues): Fault[] {
  if (!('via' in source)) return [];
  const names = [...known.papers.keys(), ...referenceWorks];
  if (names.includes(source.via)) return [];
  const near = didYouMean(source.via, names);
  const message = `no paper or reference work is called “${source.via}”${near}`;
  return [{ path: ['source', 'via'], message }];
}

function topicFaults({ model }: VerificationEntry, topic: string): Fault[] {
  if (model.startsWith(`${topic}.`)) return [];
  return [{ path: ['model'], message: `expected a function of “${topic}”, got "${model}"` }];
}

function runFaults(entry: VerificationEntry, known: KnownValues): readonly Fault[] {
  const run = verify(entry, runContext(known));
  if (!run.ok) return run.faults;
  return run.passes ? [] : [{ path: ['expected'], message: miss(run) }];
}

/** Checks of one topic that name what does not exist, or that its models do not meet. */
export function verificationProblems(
  yaml: LocatedYaml,
  topic: string,
  entries: ReadonlyMap<string, VerificationEntry>,
  known: KnownValues,
): Problem[] {
  return [...entries].flatMap(([id, entry]) =>
    [...topicFaults(entry, topic), ...sourceFaults(entry, known), ...runFaults(entry, known)].map(
      ({ path, message }) => ({
        file: yaml.file,
        ...yaml.at([id, ...path]),
        message: `${fieldPath([id, ...path])}: ${message}`,
      }),
    ),
  );
}
