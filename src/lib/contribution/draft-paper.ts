import { parseReferences } from '../citations/parse-references.ts';
import { namedElectrolyteProblems } from '../papers/electrolyte-problems.ts';
import { importPapers, type Library } from '../papers/import-papers.ts';
import { readPaper } from '../papers/read-paper.ts';
import { recordProblems } from '../papers/record-problems.ts';
import { formatProblem } from '../problems/problem.ts';
import type { SubstanceSet } from '../substances/substance-set.ts';

/** What a contributor has filled in. */
export interface Draft {
  /** BibTeX, RIS or CSL-JSON of one work. */
  readonly reference: string;
  readonly topics: readonly string[];
  /** Records in YAML, as a paper's file has them; `via: this` stands for the paper itself. */
  readonly records: string;
  readonly summary: string;
}

export interface Drafted {
  /** What is to be mended; none, and the file can be handed in. */
  readonly problems: readonly string[];
  /** `zheng2026.mdx` and what stands in it, as soon as the reference can be read. */
  readonly file?: { readonly name: string; readonly content: string };
}

export interface Shelf extends Library {
  readonly substances: SubstanceSet;
}

const refused = (...problems: string[]): Drafted => ({ problems });

/** A paper's file from what was filled in, checked as the handbook's own files are. */
export function draftPaper(draft: Draft, shelf: Shelf): Drafted {
  const items = readReference(draft.reference);
  if (typeof items === 'string') return refused(items);
  const { added, problems } = importPapers(items, shelf);
  const [fresh] = added;
  if (!fresh) return refused(...problems);
  const content = compose(fresh.content, fresh.paper.key, draft);
  return {
    problems: [...fileProblems(content, fresh.file, shelf), ...summaryProblems(draft.summary)],
    file: { name: nameOf(fresh.file), content },
  };
}

const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);

/** The work, or what is wrong with the text. */
function readReference(text: string) {
  if (text.trim() === '') return 'expected a reference in BibTeX, RIS or CSL-JSON';
  try {
    const items = parseReferences(text);
    if (items.length === 1) return items;
    return `expected one work, got ${items.length}: “npm run new-paper” takes many at once`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Topics and records before the line that ends the record, the summary after it. */
function compose(record: string, key: string, { topics, records, summary }: Draft): string {
  const listed = records
    .replace(/\bvia:\s*this\b/g, `via: ${key}`)
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : `  ${line}`));
  const lines = [
    record.replace(/---\n$/, '').trimEnd(),
    ...(topics.length > 0 ? [`topics: [${topics.join(', ')}]`] : []),
    ...(records.trim() === '' ? [] : ['measurements:', ...listed]),
    '---',
    summary.trim(),
  ];
  return `${lines.join('\n')}\n`;
}

function fileProblems(content: string, file: string, shelf: Shelf): string[] {
  const read = readPaper(content, file, shelf.schema);
  const others = [...shelf.papers.values()].map((paper) => ({ paper, problems: [] }));
  return [
    ...read.problems,
    ...recordProblems([read, ...others]),
    ...namedElectrolyteProblems([read], shelf.substances),
  ].map((problem) => formatProblem({ ...problem, file: nameOf(problem.file) }));
}

const FEWEST_WORDS = 10;

function summaryProblems(summary: string): string[] {
  const words = summary.split(/\s+/).filter(Boolean).length;
  const problems: string[] = [];
  if (words < FEWEST_WORDS) {
    problems.push('summary: expected two or three sentences: what was done, what was found');
  }
  if (/[{}]|^\s*(?:import|export)\b/m.test(summary)) {
    problems.push('summary: expected plain Markdown, with no braces and no import');
  }
  return problems;
}
