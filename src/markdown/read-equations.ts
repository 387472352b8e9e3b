import katex, { type KatexOptions } from 'katex';
import type { Root } from 'mdast';
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import type { Problem } from '../lib/problems/problem.ts';
import { type Place, placeOf, type SourceText } from './source-text.ts';

/** What the check and the build both render with, so that neither accepts what the other refuses. */
export const KATEX_OPTIONS: KatexOptions = { output: 'htmlAndMathml', strict: 'error' };

/** The id in `$$ {#eq-x}`. */
export function equationId(node: DisplayMath): string | undefined {
  return /^\{#(eq-[a-z0-9]+(?:-[a-z0-9]+)*)\}$/.exec(node.meta?.trim() ?? '')?.[1];
}

/** Wrong ids and wrong TeX of a page. */
export function readEquations(tree: Root, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return;
    const { file } = source;
    if (node.type === 'math' && node.meta && equationId(node) === undefined) {
      const message = `expected an equation's id on the opening fence as "$$ {#eq-sand-time}", got "$$ ${node.meta}"`;
      problems.push({ file, ...placeOf(node), message });
    }
    const wrong = texError(node);
    if (wrong) problems.push({ file, ...texPlace(node, source, wrong.at), message: wrong.message });
  });
  return problems;
}

function texError(node: DisplayMath | InlineMath): { at: number; message: string } | undefined {
  try {
    katex.renderToString(node.value, { ...KATEX_OPTIONS, displayMode: node.type === 'math' });
    return undefined;
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error;
    const said = error.rawMessage.replace(/ at (?:position \d+|end of input).*$/s, '');
    return { at: error.position ?? 0, message: `this TeX cannot be set: ${said}` };
  }
}

/** KaTeX counts within the formula; the author needs line and column of the file. */
function texPlace(node: DisplayMath | InlineMath, source: SourceText, at: number): Place {
  const start = placeOf(node);
  const before = node.value.slice(0, at).split('\n');
  const row = before.length - 1;
  const line = start.line + row + (node.type === 'math' ? 1 : 0);
  const sourceLine = source.text.slice(source.lineStarts[line - 1] ?? 0).split('\n', 1)[0] ?? '';
  const from = line === start.line ? start.column - 1 : 0;
  const indent = Math.max(sourceLine.indexOf(node.value.split('\n')[row] ?? '', from), from);
  return { line, column: indent + (before[row] ?? '').length + 1 };
}
