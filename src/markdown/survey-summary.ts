import type { Root } from 'mdast';
import { sentenceAt, tidy } from '../lib/crossrefs/citing-sentence.ts';
import { CITATION_SIGN, plainText } from './plain-text.ts';

/**
 * The first sentence of a paper's summary, for previews of its citations: the second and third would weigh more than a
 * chapter can carry for each work that it cites. Notation stays as it is written, so that it can be typeset again.
 */
export function surveySummary(tree: Root): string {
  const first = tree.children.find(({ type }) => type === 'paragraph');
  if (!first) return '';
  const text = plainText(first, (body) => `[=${body}]`);
  return tidy(sentenceAt(text, 0).replaceAll(CITATION_SIGN, ''));
}
