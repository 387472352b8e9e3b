import type { Nodes } from 'mdast';
import { VALUE_SIGN } from '../lib/crossrefs/plain-names.ts';
import { NotationError } from '../lib/notation/part.ts';
import { notationText, readNotation } from '../lib/notation/read-notation.ts';
import { attribute } from './jsx.ts';

/** Stands for a citation in plain text until the sentence around it is found. */
export const CITATION_SIGN = '\u{E000}';

/**
 * What a reader would see, without marks; cross references stay `@fig-x` until they are numbered.
 * `notation` says how `[=Na2S6]` reads.
 */
export function plainText(node: Nodes, notation = asRead): string {
  const textOf = (child: Nodes) => plainText(child, notation);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'notationMark':
      return notation(node.value);
    case 'inlineMath':
      return plainTex(node.value);
    case 'referenceMark':
      return `@${node.id}`;
    case 'citationMark':
      return CITATION_SIGN;
    case 'break':
      return ' ';
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      if (node.name === 'Value') return VALUE_SIGN + (attribute(node, 'of') ?? '') + VALUE_SIGN;
      return node.children.map(textOf).join('');
    default:
      return 'children' in node ? node.children.map(textOf).join('') : '';
  }
}

/** As it is read; what cannot be read is reported elsewhere. */
function asRead(body: string): string {
  try {
    return notationText(readNotation(body));
  } catch (error) {
    if (error instanceof NotationError) return body;
    throw error;
  }
}

/** `J^{*}` → `J*`, `t_\mathrm{a}` → `ta`: short symbols in a sentence stay readable. */
function plainTex(tex: string): string {
  return tex
    .replace(/\\(?:mathrm|text|mathit|mathbf|left|right)\b/g, '')
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/\\(?=[a-zA-Z])/g, '')
    .replace(/[{}^_\\$]/g, '');
}
