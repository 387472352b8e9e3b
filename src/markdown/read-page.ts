import type { Root } from 'mdast';
import type { PageSurvey } from '../lib/crossrefs/page-survey.ts';
import { blankFrontMatter } from '../lib/problems/front-matter.ts';
import type { PageText } from '../loading/pages-fs.ts';
import { parseMdx } from './parse-mdx.ts';
import { readEquations } from './read-equations.ts';
import { readFloats } from './read-floats.ts';
import { readHeadings } from './read-headings.ts';
import { readMistakes } from './read-mistakes.ts';
import { readNames } from './read-names.ts';
import { readNumbers } from './read-numbers.ts';
import { readProse } from './read-prose.ts';
import { readQuestions } from './read-questions.ts';
import type { SourceText } from './source-text.ts';
import { splitMarks } from './split-marks.ts';
import { surveyPage } from './survey-page.ts';

const NOTHING = {
  targets: [],
  citations: [],
  references: [],
  values: [],
  terms: [],
  components: [],
  links: [],
  summary: '',
} as const;

/** Reads a page from disk's text; a page that cannot be parsed has one problem and nothing else. */
export function readPage({ slug, file, text }: PageText): PageSurvey {
  const parsed = parseMdx(file, blankFrontMatter(text));
  if ('problem' in parsed) return { slug, file, ...NOTHING, problems: [parsed.problem] };
  return readMarks(parsed.tree, parsed.source, slug);
}

const READERS = [
  readMistakes,
  readHeadings,
  readEquations,
  readFloats,
  readNames,
  readProse,
  readQuestions,
];

/** The same for a tree that is parsed already; the tree then holds marks as nodes. */
export function readMarks(tree: Root, source: SourceText, slug: string): PageSurvey {
  splitMarks(tree, source);
  const readers = slug.startsWith('papers/') ? READERS : [...READERS, readNumbers];
  const problems = readers.flatMap((read) => read(tree, source));
  return surveyPage(tree, source, slug, problems);
}
