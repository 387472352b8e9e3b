import type { CslItem } from '../citations/csl-item.ts';
import { fromCsl, type JournalNames } from '../citations/from-csl.ts';
import { paperKey } from './paper-key.ts';
import { readPaper } from './read-paper.ts';
import { sameWork } from './same-work.ts';
import type { Paper, PaperInput, paperSchema } from './schema.ts';
import { writePaper } from './write-paper.ts';

export interface Library {
  readonly papers: ReadonlyMap<string, Paper>;
  /** Where papers stand: `src/content/papers`. */
  readonly folder: string;
  readonly schema: ReturnType<typeof paperSchema>;
}

export interface NewPaper {
  readonly file: string;
  readonly content: string;
  readonly paper: Paper;
}

export interface Imported {
  readonly added: readonly NewPaper[];
  /** One line for each thing that is wrong with an item. */
  readonly problems: readonly string[];
}

/** Full titles of journals and their short forms, as the papers that are there have them. */
export function journalNames(papers: Iterable<Paper>): JournalNames {
  return new Map(
    [...papers].map(({ journalTitle, journal }) => [journalTitle ?? journal, journal]),
  );
}

/** Files for new papers. An item whose work the handbook holds already, or that lacks something, is a problem. */
export function importPapers(items: readonly CslItem[], library: Library): Imported {
  const known = new Map(library.papers);
  const added: NewPaper[] = [];
  const problems: string[] = [];
  for (const [index, item] of items.entries()) {
    const journals = journalNames(known.values());
    const result = importPaper(fromCsl(item, journals), { ...library, papers: known }, item.id);
    if ('file' in result) {
      added.push(result);
      known.set(result.paper.key, result.paper);
    } else {
      const name = `item ${index + 1} (${item.id ?? item.DOI ?? item.title ?? 'no name'})`;
      problems.push(...result.problems.map((problem) => `${name}: ${problem}`));
    }
  }
  return { added, problems };
}

function importPaper(
  record: PaperInput,
  { papers, folder, schema }: Library,
  wish?: string,
): NewPaper | { readonly problems: readonly string[] } {
  const key = paperKey(record, papers, wish);
  const file = `${folder}/${key ?? 'unnamed0000'}.mdx`;
  const content = writePaper(record);
  const { paper, problems } = readPaper(content, file, schema);
  if (!paper) return { problems: problems.map(({ message }) => message) };
  if (!key) return { problems: ['no key can be made: expected a family name in Latin letters'] };
  for (const other of papers.values()) {
    const shared = sameWork(paper, other);
    if (shared) {
      return { problems: [`this work is in ${folder}/${other.key}.mdx already (${shared})`] };
    }
  }
  return { file, content, paper };
}
