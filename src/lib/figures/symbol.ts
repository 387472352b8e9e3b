/** A piece of a quantity's symbol as it is typeset. */
export interface SymbolPart {
  readonly text: string;
  readonly place: 'base' | 'sub' | 'sup';
}

/** `J^*` → J, raised *; `c_0` → c, lowered 0; a brace holds more than one sign: `D_{eff}`. */
export function symbolParts(symbol: string): SymbolPart[] {
  return [...symbol.matchAll(/([_^])(?:\{([^}]*)\}|(.))|([^_^]+)/gu)].map(
    ([, mark, braced, single, base]) =>
      base === undefined
        ? { text: braced ?? single ?? '', place: mark === '_' ? 'sub' : 'sup' }
        : { text: base, place: 'base' },
  );
}

/** The symbol on one line, for tables' heads and CSV: `J*`, `c0`, `t+`. */
export function plainSymbol(symbol: string): string {
  return symbolParts(symbol)
    .map(({ text }) => text)
    .join('');
}

/** A sentence with symbols between dollars, `$J^*$`, cut into words and symbols. */
export function sentenceParts(
  sentence: string,
): { place: number; text: string; isSymbol: boolean }[] {
  return sentence
    .split('$')
    .map((text, place) => ({ place, text, isSymbol: place % 2 === 1 }))
    .filter(({ text }) => text);
}

/** The same for ears and files. */
export function plainSentence(sentence: string): string {
  return sentenceParts(sentence)
    .map(({ text, isSymbol }) => (isSymbol ? plainSymbol(text) : text))
    .join('');
}
