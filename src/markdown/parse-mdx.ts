import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '../lib/problems/problem.ts';
import { type SourceText, sourceText } from './source-text.ts';
import { syntaxProblem } from './syntax-problem.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath).freeze();

export type ParsedPage =
  | { readonly tree: Root; readonly source: SourceText }
  | { readonly problem: Problem };

/** Parses a page with the syntax that the build has; `text` without front matter. */
export function parseMdx(file: string, text: string): ParsedPage {
  const source = sourceText(file, text);
  try {
    return { tree: parser.parse(source.text), source };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { problem: syntaxProblem(error, source) };
  }
}
