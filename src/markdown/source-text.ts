import type { Point } from 'unist';

/** A file's text, with what is needed to tell line and column of an offset. */
export interface SourceText {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

export function sourceText(file: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1);
  }
  return { file, text, lineStarts };
}

/** Line and column, counted from 1. */
export function placeAt({ lineStarts }: SourceText, offset: number): Place {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] as number) + 1 };
}

/** Where a node starts; the first character of the file if the parser gave no position. */
export function placeOf(node: { position?: { start: Point } | undefined }): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
