import type { DocBlock, DocExample } from './model-docs.ts';

/** In one line: lines end where the editor's width did. */
export function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function paragraphs(text: string): DocBlock[] {
  return text
    .split(/\n\s*\n/)
    .map(unwrapped)
    .filter(Boolean)
    .map((paragraph) => ({ kind: 'text', text: paragraph }));
}

/** Cut at each `$$`: every second piece is TeX, if another `$$` ends it. */
export function docBlocks(text: string): DocBlock[] {
  const pieces = text.split('$$');
  return pieces.flatMap((piece, index) =>
    index % 2 === 1 && index < pieces.length - 1
      ? [{ kind: 'equation', tex: unwrapped(piece) } as const]
      : paragraphs(piece),
  );
}

/** `{@link Metal}` → `Metal`. */
export function referenceIn(text: string): string | undefined {
  return /\{@link\s+(\w+)\}/.exec(text)?.[1];
}

/** One example a line, the result behind two slashes. */
export function docExamples(text: string): DocExample[] {
  return text.split('\n').flatMap((line) => {
    const at = line.lastIndexOf(' // ');
    if (at < 0) return [];
    return [{ code: line.slice(0, at).trim(), result: line.slice(at + 4).trim() }];
  });
}
