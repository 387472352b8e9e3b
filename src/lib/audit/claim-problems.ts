import type { RunFault } from '../data/model-inputs.ts';
import type { LocatedYaml } from '../problems/located-yaml.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldPath } from '../problems/schema-problems.ts';

/** A file of claims: its YAML and the ids in it. */
export interface ClaimFile {
  readonly yaml: LocatedYaml;
  readonly ids: readonly string[];
}

/** Messages are read in a terminal, where a no-break space is only in the way. */
const plain = (message: string): string => message.replaceAll('\u00a0', ' ');

/** What is wrong with a claim, at its place in the file; items of a list by their number. */
export function claimProblems(yaml: LocatedYaml, id: string, faults: readonly RunFault[]) {
  return faults.map(({ path, message }): Problem => {
    const full = [id, ...path.map((part) => (/^\d+$/.test(part) ? Number(part) : part))];
    return {
      file: yaml.file,
      ...yaml.at(full),
      message: `${fieldPath(full)}: ${plain(message)}`,
    };
  });
}

/** An id is part of an address and belongs to one claim. */
export function repeatedIds(files: readonly ClaimFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ yaml, ids }) =>
    ids.flatMap((id) => {
      const known = first.get(id);
      if (known === undefined) {
        first.set(id, yaml.file);
        return [];
      }
      const message = `“${id}” is the id of a claim in ${known} already`;
      return [{ file: yaml.file, ...yaml.atKey([], id), message }];
    }),
  );
}
