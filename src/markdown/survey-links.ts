import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SurveyedLink } from '../lib/crossrefs/page-survey.ts';
import { attribute, isJsx } from './jsx.ts';
import { headingId } from './read-headings.ts';
import { type Place, placeAt, placeOf, type SourceText } from './source-text.ts';

/** Every address that the author wrote: in a link, in the definition of one, in the `href` of an element. */
export function surveyLinks(tree: Root, source: SourceText): SurveyedLink[] {
  const links: SurveyedLink[] = [];
  visit(tree, (node) => {
    const url = addressOf(node);
    if (url !== undefined) links.push({ url, ...placeOfAddress(node, url, source) });
  });
  return links;
}

/** Ids of headings and of plain elements; those of figures, tables and equations are targets. */
export function surveyIds(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') ids.push(headingId(node));
    if (isJsx(node) && /^[a-z]/.test(node.name ?? '')) ids.push(attribute(node, 'id') ?? '');
  });
  return ids.filter((id) => id !== '');
}

function addressOf(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  return isJsx(node) ? attribute(node, 'href') : undefined;
}

/** Where the address itself stands, for the text of a link may fill lines; its start if it was written otherwise. */
function placeOfAddress(node: Nodes, url: string, source: SourceText): Place {
  const start = node.position?.start.offset;
  const written = source.text.slice(start, node.position?.end.offset);
  const at = isJsx(node) ? written.indexOf(url) : written.lastIndexOf(url);
  return start === undefined || at < 0 ? placeOf(node) : placeAt(source, start + at);
}
