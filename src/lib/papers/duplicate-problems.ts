import type { Problem } from '../problems/problem.ts';
import type { ReadPaper } from './read-paper.ts';
import { identities } from './same-work.ts';

/** Records of one work in two files; reported at the later file. */
export function duplicateProblems(read: readonly ReadPaper[]): Problem[] {
  const holders = new Map<string, string>();
  return read.flatMap(({ paper, yaml }) => {
    if (!paper || !yaml) return [];
    const shared = [...identities(paper)].find(([identity]) => holders.has(identity));
    for (const identity of identities(paper).keys()) {
      if (!holders.has(identity)) holders.set(identity, yaml.file);
    }
    if (!shared) return [];
    const [identity, words] = shared;
    const field = identity.startsWith('doi ') ? 'doi' : 'journal';
    const message = `this work is in ${holders.get(identity)} already (${words})`;
    return [{ file: yaml.file, ...yaml.atKey([], field), message }];
  });
}
