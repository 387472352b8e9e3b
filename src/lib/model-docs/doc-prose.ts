import { symbolParts } from '../figures/symbol.ts';

/** A piece of a docstring's sentence as it is typeset. */
export interface DocPiece {
  readonly kind: 'text' | 'code' | 'emphasis' | 'symbol' | 'reference';
  readonly text: string;
}

const marks =
  '`(?<code>[^`]+)`|(?<![\\w*])\\*(?<emphasis>[^*\\s][^*]*)\\*(?![\\w*])|\\{@link\\s+(?<reference>\\w+)\\}';
/** As code has them: `D_eff`, `c_{0}`. */
const written = '(?<![\\p{L}\\d`])(?<symbol>\\p{L}{1,2}[*°]?_(?:\\{[^}]+\\}|[A-Za-z0-9]+))';

const signs: Readonly<Record<string, string>> = {
  '+': '₊',
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '*': '*',
};

/** `t_+` → `t₊`, `J^*` → `J*`: how a docstring prints a symbol, if it can in plain signs. */
function printed(symbol: string): string | undefined {
  const parts = symbolParts(symbol).map(({ text, place }) =>
    place === 'base' ? text : signs[text],
  );
  return parts.includes(undefined) ? undefined : parts.join('');
}

/** A word of English is no symbol. */
const words = ['a', 'A', 'I'];

/** Those of the symbols that can be told from words, by how they are printed, the longest first. */
function printedSymbols(symbols: readonly string[]): Map<string, string> {
  const pairs = symbols.flatMap((symbol): [string, string][] => {
    const text = printed(symbol);
    return text === undefined || words.includes(text) ? [] : [[text, symbol]];
  });
  return new Map(pairs.sort(([one], [other]) => other.length - one.length));
}

function patternOf(texts: Iterable<string>): RegExp {
  const own = [...texts].map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const alone =
    own.length > 0
      ? `|(?<![\\p{L}\\d_]|\\p{L}['’])(?<own>${own.join('|')})(?![\\p{L}\\d_*₊₀-₉⁻²³])`
      : '';
  return new RegExp(`${marks}|${written}${alone}`, 'gu');
}

/** `D_eff` → `D_{eff}`, as symbols are written elsewhere. */
function braced(symbol: string): string {
  return symbol.replace(/_(?!\{)(\w+)$/, '_{$1}');
}

function pieceOf(groups: Record<string, string | undefined>, known: Map<string, string>): DocPiece {
  const { code, emphasis, reference, symbol, own } = groups;
  if (code !== undefined) return { kind: 'code', text: code };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  if (reference !== undefined) return { kind: 'reference', text: reference };
  return { kind: 'symbol', text: symbol ? braced(symbol) : (known.get(own ?? '') ?? '') };
}

/** Docstrings are typed on a keyboard. */
function typeset(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L}|\s|$)/gu, '’').replace(/"([^"]*)"/g, '“$1”');
}

/** Code in backticks, words between stars, links to interfaces, and symbols: `D_eff`, or those given. */
export function docPieces(sentence: string, symbols: readonly string[] = []): DocPiece[] {
  const known = printedSymbols(symbols);
  const pieces: DocPiece[] = [];
  let end = 0;
  const addText = (text: string) => text && pieces.push({ kind: 'text', text: typeset(text) });
  for (const match of sentence.matchAll(patternOf(known.keys()))) {
    addText(sentence.slice(end, match.index));
    pieces.push(pieceOf(match.groups ?? {}, known));
    end = match.index + match[0].length;
  }
  addText(sentence.slice(end));
  return pieces;
}

/** A sentence's first letter as a capital, its end with a full stop. */
export function asSentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
