import type { VFileMessage } from 'vfile-message';
import type { Problem } from '../lib/problems/problem.ts';
import type { Place, SourceText } from './source-text.ts';
import { unclosedBrace } from './unclosed-brace.ts';

/** What the MDX parser threw, in words that say where and how to mend it. */
export function syntaxProblem(error: VFileMessage, source: SourceText): Problem {
  const fallback = { line: error.line ?? 1, column: error.column ?? 1 };
  const { message, ...place } = explain(error, source) ?? { message: error.reason };
  return { file: source.file, ...fallback, ...place, message };
}

type Explanation = Partial<Place> & { readonly message: string };

function explain(error: VFileMessage, source: SourceText): Explanation | undefined {
  switch (error.ruleId) {
    case 'end-tag-mismatch':
      return tagMismatch(error.reason);
    case 'unexpected-closing-slash':
      return { message: 'this closing tag closes nothing: its opening tag is missing' };
    case 'unexpected-eof':
      return unexpectedEnd(error.reason, source);
    case 'unexpected-character':
      return { message: badTag(error.reason) };
    case 'acorn':
      return { message: badCode(error.reason) };
    default:
      return undefined;
  }
}

function tagMismatch(reason: string): Explanation | undefined {
  const open = /<(?<name>[^/>\s]+)>`? \((?<line>\d+):(?<column>\d+)/.exec(reason)?.groups;
  const wrong = /closing tag `<\/(?<name>[^>]+)>`, expected/.exec(reason)?.groups?.name;
  if (open && wrong) {
    const { name, line, column } = open;
    return { message: `expected "</${name}>", which closes ${line}:${column}; got "</${wrong}>"` };
  }
  if (!open) {
    const name = /closing tag `<\/([^>]+)>`/.exec(reason)?.[1];
    return name === undefined ? undefined : { message: loneTag(name) };
  }
  const end = /before the end of `(?<block>\w+)`/.exec(reason)?.groups?.block;
  const where = end ? `before the end of this ${BLOCKS[end] ?? end}` : 'before the end of the page';
  return {
    line: Number(open.line),
    column: Number(open.column),
    message: `<${open.name}> is not closed: expected "</${open.name}>" ${where}`,
  };
}

const loneTag = (name: string) =>
  `<${name}> and "</${name}>" stand half inside a paragraph: put each in a line of its own, with empty lines around the text`;

const BLOCKS: Readonly<Record<string, string>> = {
  blockQuote: 'quotation',
  listItem: 'list item',
};

function unexpectedEnd(reason: string, source: SourceText): Explanation {
  const isBrace = reason.includes('closing brace');
  const place = isBrace ? unclosedBrace(source) : undefined;
  const message = isBrace
    ? 'this brace is not closed: write "\\{" for a brace in the text'
    : 'the page ends within a tag: a quotation mark or ">" is missing';
  return { ...place, message };
}

function badTag(reason: string): string {
  const character = /^Unexpected character `(.+?)` \(/.exec(reason)?.[1] ?? '';
  if (reason.includes('attribute value')) {
    return `expected a value in quotation marks, such as id="fig-sand-time"; got "${character}"`;
  }
  if (character === '!') return 'expected a comment as "{/* … */}", got "<!"';
  return `"<" opens a tag, which cannot go on with "${character}": write "\\<" for a less-than sign`;
}

function badCode(reason: string): string {
  if (reason.includes('import/exports')) {
    return 'a line that starts with "import" or "export" is read as code, and this is none';
  }
  return 'what stands in braces is read as code, and this is none: write "\\{" for a brace; an id is written "## Title [#sec-x]" or, on the opening fence, "$$ {#eq-x}"';
}
