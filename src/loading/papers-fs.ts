import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { duplicateProblems } from '../lib/papers/duplicate-problems.ts';
import { namedElectrolyteProblems } from '../lib/papers/electrolyte-problems.ts';
import { type ReadPaper, readPaper } from '../lib/papers/read-paper.ts';
import { recordProblems } from '../lib/papers/record-problems.ts';
import { type Paper, paperSchema } from '../lib/papers/schema.ts';
import { blankFrontMatter } from '../lib/problems/front-matter.ts';
import { formatProblem, type Problem } from '../lib/problems/problem.ts';
import { traceProblems } from '../lib/published-tables/trace-problems.ts';
import { parseMdx } from '../markdown/parse-mdx.ts';
import { refuseCode } from '../markdown/refuse-code.ts';
import { loadSubstances } from './substances-fs.ts';
import { loadTopics } from './topics-fs.ts';

export interface Papers {
  /** By key, in alphabetical order; files with a problem are left out. */
  readonly papers: ReadonlyMap<string, Paper>;
  readonly problems: readonly Problem[];
}

const cache = new Map<string, Promise<Papers>>();

/** All papers below `root`; read once. */
export function loadPapers(root = 'src/content'): Promise<Papers> {
  const known = cache.get(root);
  if (known) return known;
  const fresh = readPapers(root);
  cache.set(root, fresh);
  return fresh;
}

/**
 * The same for pages, which need every paper.
 *
 * @throws {Error} that lists all problems, for whoever writes a paper with the site open beside.
 */
export async function requirePapers(): Promise<ReadonlyMap<string, Paper>> {
  const { papers, problems } = await loadPapers();
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return papers;
}

/** After a file has changed. */
export function forgetPapers(): void {
  cache.clear();
}

/** The schema with the topics below `root`; the newest year is the next one. */
export async function loadPaperSchema(root: string): Promise<ReturnType<typeof paperSchema>> {
  const topics = [...(await loadTopics(root)).keys()];
  return paperSchema({ topics, latestYear: new Date().getFullYear() + 1 });
}

async function readPapers(root: string): Promise<Papers> {
  const schema = await loadPaperSchema(root);
  const names: string[] = [];
  for await (const name of glob('*.mdx', { cwd: join(root, 'papers') })) names.push(name);
  const read = await Promise.all(
    names.sort().map(async (name) => {
      const file = join(root, 'papers', name).replaceAll('\\', '/');
      return readFileOf(file, await readFile(file, 'utf8'), schema);
    }),
  );
  const papers = new Map(read.flatMap(({ paper }) => (paper ? [[paper.key, paper] as const] : [])));
  const own = read.flatMap((one) => one.problems);
  const { set } = await loadSubstances(root);
  const problems = [
    ...own,
    ...duplicateProblems(read),
    ...recordProblems(read),
    ...traceProblems(read),
    ...namedElectrolyteProblems(read, set),
  ];
  return { papers, problems };
}

function readFileOf(
  file: string,
  content: string,
  schema: ReturnType<typeof paperSchema>,
): ReadPaper {
  const read = readPaper(content, file, schema);
  const code = codeProblems(file, content);
  return { ...read, problems: [...read.problems, ...code] };
}

/** A body that cannot be parsed is reported with the marks of all pages. */
function codeProblems(file: string, content: string): Problem[] {
  const body = blankFrontMatter(content);
  if (body.trim() === '') return [];
  const parsed = parseMdx(file, body);
  return 'problem' in parsed ? [] : refuseCode(parsed.tree, parsed.source);
}
