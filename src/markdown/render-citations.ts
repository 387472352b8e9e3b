import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type CitationRun, citationRuns } from '../lib/citations/number-group.ts';
import { referenceId } from '../lib/site/page-ids.ts';
import { html } from './html.ts';
import type { CitationMark } from './mark-nodes.ts';

/** A cited work of a page: its number, and the anchors of the places that cite it. */
export interface CitedWork {
  readonly key: string;
  readonly number: number;
  readonly anchors: readonly string[];
}

/** Turns `[@a; @b]` into bracketed numbers in order of appearance; returns the works in that order. */
export function renderCitations(tree: Root): CitedWork[] {
  const works = new Map<string, { key: string; number: number; anchors: string[] }>();
  visit(tree, 'citationMark', (mark, index, parent) => {
    if (!parent || index === undefined) return;
    const anchors = new Map<number, string>();
    for (const { name: key } of mark.keys) {
      const work = works.get(key) ?? { key, number: works.size + 1, anchors: [] };
      works.set(key, work);
      const anchor = `cite-${key}-${work.anchors.length + 1}`;
      work.anchors.push(anchor);
      anchors.set(work.number, anchor);
    }
    parent.children[index] = group(mark, [...works.values()], anchors);
  });
  return [...works.values()];
}

function group(
  mark: CitationMark,
  works: readonly { key: string; number: number }[],
  anchors: ReadonlyMap<number, string>,
): RootContent {
  const key = (number: number) => works[number - 1]?.key ?? '';
  const runs = citationRuns([...anchors.keys()]);
  const links = runs.flatMap((run, place) => [
    ...(place > 0 ? [', '] : []),
    runLink(run, key, (number) => anchors.get(number) ?? ''),
  ]);
  const node = html('span', { className: ['citation'] }, ['[', ...links, ']']);
  return { ...node, position: mark.position };
}

/** One link for a run; its preview shows every work of it. */
function runLink(
  run: CitationRun,
  key: (number: number) => string,
  anchor: (number: number) => string,
): RootContent {
  const [first, ...rest] = run;
  const last = run.at(-1) ?? first;
  const properties = {
    id: anchor(first),
    href: `#${referenceId(key(first))}`,
    role: 'doc-biblioref',
    ariaLabel: rest.length > 0 ? `references ${first}–${last}` : `reference ${first}`,
    ...(rest.length > 0
      ? { dataPreview: run.map((number) => referenceId(key(number))).join(' ') }
      : {}),
  };
  const others = rest.map((number) => html('span', { id: anchor(number) }, []));
  return html('a', properties, [rest.length > 0 ? `${first}–${last}` : `${first}`, ...others]);
}
