import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

type Path = readonly PropertyKey[];

/** YAML that remembers where each of its values stands in the file. */
export interface LocatedYaml {
  readonly file: string;
  readonly data: unknown;
  /** Errors of YAML itself; with any of them, `data` is not to be used. */
  readonly problems: readonly Problem[];
  /** The place of a value, or of the nearest thing around it that exists. */
  readonly at: (path: Path) => { line: number; column: number };
  /** The place of a sign within a text that stands on one line. */
  readonly within: (path: Path, offset: number) => { line: number; column: number };
  /** The place of a field's name. */
  readonly atKey: (path: Path, key: string) => { line: number; column: number };
}

/** `firstLine` is the line of the file on which `text` begins: 2 for front matter. */
export function parseLocatedYaml(text: string, file: string, firstLine = 1): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems = document.errors.map((error) => ({
    file,
    ...place(error.pos[0]),
    message: syntaxMessage(error, text),
  }));
  return {
    file,
    data: problems.length > 0 ? undefined : document.toJS(),
    problems: problems.slice(0, 1),
    at: (path) => place(offsetOf(document, path)),
    within: (path, offset) => {
      const start = offsetOf(document, path);
      return place(start + offset + (/["']/.test(text[start] ?? '') ? 1 : 0));
    },
    atKey: (path, key) => place(keyOffset(document, path, key) ?? offsetOf(document, path)),
  };
}

/** YAML's own wording speaks of tokens; these are the slips that people make. */
function syntaxMessage(error: YAMLError, text: string): string {
  const lineStart = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  if (/^(<<<<<<<|=======|>>>>>>>)/m.test(text)) {
    return 'expected YAML, found a merge marker; keep one of the two versions and delete the markers';
  }
  if (error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)) {
    return 'expected spaces at the beginning of the line, found a tab';
  }
  if (error.code === 'DUPLICATE_KEY') return 'a field with this name stands here twice';
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    return 'expected one text, found “: ” within it: put the text in quotation marks';
  }
  if (/^Flow (?:map|sequence) .*end with/.test(error.message)) {
    return 'a list or record that is opened with "[" or "{" is not closed where it should be';
  }
  return `expected YAML, found something else: ${error.message.replace(/\.$/, '')}; a text with “: ” or “#” needs quotes`;
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return (document.contents as { range?: [number] } | null)?.range?.[0] ?? 0;
}

function keyOffset(document: Document, path: Path, key: string): number | undefined {
  const parent = (path.length > 0 ? document.getIn(path, true) : document.contents) as
    | { items?: { key: { value?: unknown; range?: [number] } }[] }
    | undefined;
  return parent?.items?.find((item) => item.key?.value === key)?.key.range?.[0];
}
