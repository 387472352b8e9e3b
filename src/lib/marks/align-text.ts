/** Where each character of a text stands in the source it was read from. */
export interface Alignment {
  /** Offset in the source of the character at `index`; `text.length` gives the end. */
  readonly offset: (index: number) => number;
  /** Whether a backslash stood before the character. */
  readonly escaped: (index: number) => boolean;
}

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z\d]+);/iy;

/**
 * A parsed text differs from its source by backslashes, character references and the prefixes of
 * continued lines (`> `, indentation). Marks are found in the text, their places told in the source.
 */
export function alignText(text: string, source: string): Alignment {
  const offsets: number[] = [];
  const escapes = new Set<number>();
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const step = nextStep(text, index, source, at);
    if (step.escaped) escapes.add(index);
    offsets.push(step.start);
    at = step.end;
  }
  offsets.push(Math.min(at, source.length));
  return {
    offset: (index) => offsets[Math.min(index, text.length)] ?? 0,
    escaped: (index) => escapes.has(index),
  };
}

interface Step {
  readonly start: number;
  readonly end: number;
  readonly escaped?: true;
}

function nextStep(text: string, index: number, source: string, at: number): Step {
  const character = text[index] as string;
  if (source[at] === '\\' && source[at + 1] === character && /[!-/:-@[-`{-~]/.test(character)) {
    return { start: at, end: at + 2, escaped: true };
  }
  const reference = referenceAt(source, at);
  if (reference && !text.startsWith(reference, index)) {
    return { start: at, end: at + reference.length };
  }
  if (source[at] === character) return { start: at, end: at + 1 };
  const next = source.indexOf(character, at);
  return next < 0 ? { start: at, end: at } : { start: next, end: next + 1 };
}

function referenceAt(source: string, at: number): string | undefined {
  if (source[at] !== '&') return undefined;
  ENTITY.lastIndex = at;
  return ENTITY.exec(source)?.[0];
}
