import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Problem } from '../lib/problems/problem.ts';
import { REFERENCES_ID } from '../lib/site/page-ids.ts';
import type { HeadingIdMark } from './mark-nodes.ts';
import { plainText } from './plain-text.ts';
import { placeOf, type SourceText } from './source-text.ts';

/** Gives every heading its id: the one in `## Title [#sec-x]`, or one made from its text as Astro does. */
export function readHeadings(tree: Root, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  const slugger = new GithubSlugger();
  slugger.slug(REFERENCES_ID);
  visit(tree, 'heading', (heading) => {
    const mark = takeIdMark(heading);
    const id = mark?.id ?? slugger.slug(plainText(heading));
    heading.data = { ...heading.data, hProperties: { id } };
    if (mark && !/^sec-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(mark.id)) {
      problems.push({ file: source.file, ...placeOf(mark), message: badHeadingId(mark.id) });
    }
  });
  visit(tree, 'headingIdMark', (mark) => {
    const message = `an id such as "[#${mark.id}]" belongs at the end of a heading: "## Title [#sec-name]"; a figure, table or equation has its own form`;
    problems.push({ file: source.file, ...placeOf(mark), message });
    return SKIP;
  });
  return problems;
}

const badHeadingId = (id: string) =>
  `expected a heading's id such as "[#sec-dead-sodium]" (sec-, lower-case letters, digits, hyphens), got "[#${id}]"`;

function takeIdMark(heading: Heading): HeadingIdMark | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'headingIdMark') return undefined;
  heading.children.pop();
  const before = heading.children.at(-1);
  if (before?.type === 'text') before.value = before.value.trimEnd();
  return last;
}

/** The id that `readHeadings` gave. */
export function headingId(heading: Heading): string {
  const id = heading.data?.hProperties?.id;
  return typeof id === 'string' ? id : '';
}
