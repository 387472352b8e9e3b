import type { Nodes, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { sentenceAt, tidy } from '../lib/crossrefs/citing-sentence.ts';
import type { PageSurvey, SurveyedTarget } from '../lib/crossrefs/page-survey.ts';
import type { Problem } from '../lib/problems/problem.ts';
import { attribute, isJsx, type JsxElement } from './jsx.ts';
import type { CitationMark } from './mark-nodes.ts';
import { CITATION_SIGN, plainText } from './plain-text.ts';
import { equationId } from './read-equations.ts';
import { headingId } from './read-headings.ts';
import { placeAt, placeOf, type SourceText } from './source-text.ts';
import { surveyIds, surveyLinks } from './survey-links.ts';
import { surveySummary } from './survey-summary.ts';
import { printOptions } from './value-request.ts';

/** Everything that other pages and the check want to know of a page whose marks have been read. */
export function surveyPage(
  tree: Root,
  source: SourceText,
  slug: string,
  problems: readonly Problem[],
): PageSurvey {
  const survey: Draft = {
    targets: [],
    citations: [],
    references: [],
    values: [],
    terms: [],
    components: [],
  };
  const state = { section: '', counts: new Map<string, number>(), source };
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'heading') state.section = headingId(node);
    const target = targetOf(node, ancestors);
    if (target) survey.targets.push({ ...target, ...placeOf(node) });
    if (node.type === 'citationMark') addCitations(survey, node, ancestors, state);
    if (node.type === 'referenceMark') survey.references.push({ name: node.id, ...placeOf(node) });
    if (isJsx(node) && /^[A-Z]/.test(node.name ?? '')) {
      survey.components.push({ name: node.name ?? '', ...placeOf(node) });
    }
    if (isJsx(node, 'Value')) {
      const print = printOptions(node);
      survey.values.push(...named(node, 'of').map((value) => ({ ...value, print })));
    }
    if (isJsx(node, 'Term')) survey.terms.push(...named(node, 'id'));
  });
  const addresses = { links: surveyLinks(tree, source), ids: surveyIds(tree) };
  const summary = slug.startsWith('papers/') ? surveySummary(tree) : '';
  return { slug, file: source.file, ...survey, ...addresses, summary, problems };
}

type Mutable<T> = T extends readonly (infer Item)[] ? Item[] : never;
type Lists = Pick<
  PageSurvey,
  'targets' | 'citations' | 'references' | 'values' | 'terms' | 'components'
>;
type Draft = { [Key in keyof Lists]: Mutable<Lists[Key]> };

function named(node: JsxElement, name: string) {
  const value = attribute(node, name);
  return value ? [{ name: value, ...placeOf(node) }] : [];
}

function targetOf(
  node: Nodes,
  ancestors: readonly Parents[],
): Omit<SurveyedTarget, 'line' | 'column'> | undefined {
  if (node.type === 'math') {
    const id = equationId(node);
    return id === undefined ? undefined : { id, kind: 'equation', preview: node.value };
  }
  if (node.type === 'heading' && headingId(node).startsWith('sec-')) {
    const preview = firstParagraphAfter(node, ancestors.at(-1));
    return { id: headingId(node), kind: 'section', heading: plain(node), preview };
  }
  if (isJsx(node) && /^(?:Figure|Table|PublishedTable)$/.test(node.name ?? '')) {
    return floatTarget(node);
  }
  return undefined;
}

function floatTarget(node: JsxElement): Omit<SurveyedTarget, 'line' | 'column'> | undefined {
  const id = attribute(node, 'id');
  if (!id) return undefined;
  const caption = node.children.filter(({ type }) => type !== 'table');
  const kind = node.name === 'Figure' ? 'figure' : 'table';
  const shows = node.name === 'PublishedTable' ? attribute(node, 'of') : undefined;
  const preview = tidy(caption.map(plain).join(' '));
  return { id, kind, preview, ...(shows === undefined ? {} : { shows }) };
}

const plain = (node: Nodes) => tidy(plainText(node).replaceAll(CITATION_SIGN, ''));

function firstParagraphAfter(heading: Nodes, parent: Parents | undefined): string {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const rest = siblings.slice(siblings.indexOf(heading) + 1);
  const next = rest.find(({ type }) => type === 'paragraph' || type === 'heading');
  return next?.type === 'paragraph' ? plain(next) : '';
}

interface State {
  readonly section: string;
  readonly counts: Map<string, number>;
  readonly source: SourceText;
}

/** Numbers each key's places on the page, so that every one has an anchor. */
function addCitations(
  survey: Draft,
  node: CitationMark,
  ancestors: readonly Parents[],
  { section, counts, source }: State,
): void {
  const sentence = sentenceOf(node, ancestors);
  for (const { name: key, at } of node.keys) {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const anchor = `cite-${key}-${count}`;
    survey.citations.push({ key, section, anchor, sentence, ...placeAt(source, at) });
  }
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement']);

function sentenceOf(mark: CitationMark, ancestors: readonly Parents[]): string {
  const block = ancestors.findLast(({ type }) => BLOCKS.has(type));
  if (!block) return '';
  const marks: CitationMark[] = [];
  visitParents(block, 'citationMark', (node: CitationMark) => {
    marks.push(node);
  });
  const text = plainText(block);
  const at = nthIndexOf(text, CITATION_SIGN, marks.indexOf(mark));
  return tidy(sentenceAt(text, at).replaceAll(CITATION_SIGN, ''));
}

function nthIndexOf(text: string, sign: string, n: number): number {
  let at = text.indexOf(sign);
  for (let i = 0; i < n; i++) at = text.indexOf(sign, at + 1);
  return at;
}
