import {
  type Draft,
  type Drafted,
  draftPaper,
  type Shelf,
} from '../../lib/contribution/draft-paper.ts';
import { type Paper, paperSchema } from '../../lib/papers/schema.ts';
import { pagePath } from '../../lib/site/paths.ts';
import { substanceSet } from '../../lib/substances/substance-set.ts';
import { withBase } from '../site/with-base.ts';

async function fetched(path: string) {
  const answer = await fetch(withBase(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

let shelf: Promise<Shelf> | undefined;

async function loadShelf(topics: readonly string[]): Promise<Shelf> {
  const [papers, substances]: [Paper[], Parameters<typeof substanceSet>[0]] = await Promise.all([
    fetched(pagePath.paperRecords()),
    fetched(pagePath.substances()),
  ]);
  return {
    papers: new Map(papers.map((paper) => [paper.key, paper])),
    folder: 'src/content/papers',
    schema: paperSchema({ topics, latestYear: new Date().getFullYear() + 1 }),
    substances: substanceSet(substances),
  };
}

/** Checks a draft against the handbook's papers, which are fetched when it is first asked for. */
export async function makeFile(draft: Draft, topics: readonly string[]): Promise<Drafted> {
  shelf ??= loadShelf(topics);
  try {
    return draftPaper(draft, await shelf);
  } catch {
    shelf = undefined;
    return { problems: ['The handbook’s papers could not be fetched; try again.'] };
  }
}
