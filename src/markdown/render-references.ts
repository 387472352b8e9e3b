import type { Heading, RootContent } from 'mdast';
import { type ReferencePart, referenceParts } from '../lib/citations/reference.ts';
import type { ContentIndex } from '../lib/crossrefs/content-index.ts';
import { REFERENCES_ID, referenceId } from '../lib/site/page-ids.ts';
import { pagePath } from '../lib/site/paths.ts';
import { html } from './html.ts';
import type { CitedWork } from './render-citations.ts';
import { typeset } from './render-notation.ts';

interface Sources extends Pick<ContentIndex, 'papers' | 'summaries'> {
  readonly link: (path: string) => string;
}

/** The list at the end of a page: each work once, with the way back to every place that cites it. */
export function referenceList(works: readonly CitedWork[], sources: Sources): RootContent[] {
  if (works.length === 0) return [];
  const heading: Heading = {
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value: 'References' }],
    data: { hProperties: { id: REFERENCES_ID } },
  };
  const entries = works.map((work) => entry(work, sources));
  return [heading, html('ol', { className: ['references'] }, entries)];
}

function entry(work: CitedWork, { papers, summaries, link }: Sources): RootContent {
  const paper = papers.get(work.key);
  const record = html(
    'a',
    { href: link(pagePath.paper(work.key)), ariaLabel: `Record of reference ${work.number}` },
    ['Record'],
  );
  return html('li', { id: referenceId(work.key) }, [
    ...(paper ? referenceParts(paper).map(referencePart) : []),
    ' ',
    record,
    ' ',
    backLinks(work),
    ...summary(summaries.get(work.key)),
  ]);
}

/** For the preview only: the list itself stays short. */
function summary(sentence: string | undefined): RootContent[] {
  if (sentence === undefined) return [];
  const properties = { className: ['summary'], hidden: true, dataPagefindIgnore: '' };
  return [html('span', properties, typeset(sentence))];
}

const STYLES = { italic: 'i', bold: 'b' } as const;

function referencePart({ text, style, href }: ReferencePart): RootContent | string {
  const styled = style ? html(STYLES[style], {}, [text]) : text;
  if (href !== undefined) return html('a', { href }, [styled]);
  return styled;
}

function backLinks({ anchors, number }: CitedWork): RootContent {
  const links = anchors.flatMap((anchor, place) => [
    ' ',
    html(
      'a',
      {
        href: `#${anchor}`,
        role: 'doc-backlink',
        ariaLabel: `Back to citation ${place + 1} of reference ${number}`,
      },
      [`${place + 1}`],
    ),
  ]);
  return html('span', { className: ['back-links'] }, ['↑', ...links]);
}
