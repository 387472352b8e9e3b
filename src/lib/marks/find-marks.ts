/** A key or id with its place in the text that was searched. */
export interface Named {
  readonly name: string;
  readonly at: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A mark that an author may write within running text. */
export type TextMark = Span &
  (
    | { readonly kind: 'citation'; readonly keys: readonly Named[] }
    | { readonly kind: 'reference'; readonly id: string }
    | { readonly kind: 'notation'; readonly body: string }
    | { readonly kind: 'heading-id'; readonly id: string }
    | { readonly kind: 'mistake'; readonly message: string }
  );

const MARK =
  /\[@(?<group>[^[\]]*)\]|\[=(?<notation>[^[\]]*)\]|\[#(?<heading>[^[\]]*)\]|(?<![\p{L}\p{N}._-])@(?<bare>[\p{L}\p{N}][\p{L}\p{N}_-]*)/gu;
const REFERENCE = /^(?:fig|tbl|eq|sec)-[a-z0-9]+(?:-[a-z0-9]+)*$/;
const KEY = /^\s*@(?<key>[\p{L}\p{N}_-]+)\s*$/u;

/** `[@a; @b]`, `@fig-x`, `[=Na2S6]` and `[#sec-x]` in a text, in order; marks whose first character is escaped are left out. */
export function findMarks(text: string, escaped: (index: number) => boolean): TextMark[] {
  const marks: TextMark[] = [];
  for (const match of text.matchAll(MARK)) {
    if (escaped(match.index)) continue;
    marks.push(readMark(match));
  }
  return marks;
}

function readMark(match: RegExpExecArray): TextMark {
  const { group, notation, heading, bare } = match.groups ?? {};
  const span = { start: match.index, end: match.index + match[0].length };
  if (group !== undefined) return citation(span, match[0]);
  if (notation !== undefined) {
    return { ...span, kind: 'notation', body: notation.replace(/\s+/g, ' ').trim() };
  }
  if (heading !== undefined) return { ...span, kind: 'heading-id', id: heading };
  return bareMark(span, (bare ?? '').replace(/-+$/, ''));
}

function bareMark({ start }: Span, name: string): TextMark {
  const span = { start, end: start + 1 + name.length };
  if (REFERENCE.test(name)) return { ...span, kind: 'reference', id: name };
  return {
    ...span,
    kind: 'mistake',
    message: `expected a citation in brackets such as "[@${name}]", or "@fig-…", "@tbl-…", "@eq-…" or "@sec-…"; got "@${name}"`,
  };
}

function citation(span: Span, written: string): TextMark {
  const keys: Named[] = [];
  let at = span.start + 1;
  for (const piece of written.slice(1, -1).split(';')) {
    const name = KEY.exec(piece)?.groups?.key;
    if (name === undefined) return badCitation(span, written);
    keys.push({ name, at: at + piece.indexOf('@') });
    at += piece.length + 1;
  }
  return { ...span, kind: 'citation', keys };
}

function badCitation(span: Span, written: string): TextMark {
  const message = `expected citations such as "[@zheng2019; @fang2020]", got "${written}"`;
  return { ...span, kind: 'mistake', message };
}
