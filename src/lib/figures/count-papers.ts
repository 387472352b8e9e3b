import type { Paper } from '../papers/schema.ts';
import type { PaperCount, PapersRef } from './data.ts';

type Citing = 'lee2020' | 'ji2022' | 'both' | 'other';

function citing({ reviewedIn }: Paper): Citing {
  const [lee, ji] = [reviewedIn?.lee2020, reviewedIn?.ji2022];
  if (lee === undefined) return ji === undefined ? 'other' : 'ji2022';
  return ji === undefined ? 'lee2020' : 'both';
}

/** Under what a paper counts: each of its topics, or its year and the topic that it names first. */
function headsOf({ topics, year }: Paper, by: PapersRef['papersBy']) {
  const [first = ''] = topics;
  return by === 'year' ? [{ topic: first, year }] : topics.map((topic) => ({ topic }));
}

/** Papers by topic or year, and by the reviews that cite them, in the order in which these first occur. */
export function countPapers({ papersBy }: PapersRef, papers: Iterable<Paper>): PaperCount[] {
  const counts = new Map<string, PaperCount>();
  for (const paper of papers) {
    for (const head of headsOf(paper, papersBy)) {
      const key = Object.values(head).join(' ');
      const none = { ...head, lee2020: 0, ji2022: 0, both: 0, other: 0, records: 0 };
      const before = counts.get(key) ?? none;
      const who = citing(paper);
      const records = before.records + (paper.measurements?.length ?? 0);
      counts.set(key, { ...before, [who]: before[who] + 1, records });
    }
  }
  return [...counts.values()];
}
