import { sentenceParts, symbolParts } from '../../lib/figures/symbol.ts';

/** A quantity's symbol in HTML: base italic, what stands above and below upright. */
export function SymbolText({ symbol }: { readonly symbol: string }) {
  return (
    <span class="symbol">
      {symbolParts(symbol).map(({ text, place }) => {
        if (place === 'base') return <i key={text}>{text}</i>;
        return place === 'sub' ? <sub key={text}>{text}</sub> : <sup key={text}>{text}</sup>;
      })}
    </span>
  );
}

/** A sentence whose symbols stand between dollars. */
export function SentenceText({ sentence }: { readonly sentence: string }) {
  return (
    <>
      {sentenceParts(sentence).map(({ place, text, isSymbol }) =>
        isSymbol ? <SymbolText key={place} symbol={text} /> : text,
      )}
    </>
  );
}

/** Pixels: an `em` would be that of the smaller piece. */
const SHIFT = { base: 0, sub: 3, sup: -4 } as const;

/** The same in SVG, where `dy` moves all that follows: each piece goes back first. */
export function SymbolSpans({ symbol }: { readonly symbol: string }) {
  let shift = 0;
  const spans = symbolParts(symbol).map(({ text, place }) => {
    const dy = SHIFT[place] - shift;
    shift = SHIFT[place];
    return (
      <tspan key={text} dy={dy || undefined} class={`symbol-${place}`}>
        {text}
      </tspan>
    );
  });
  return (
    <>
      {spans}
      {shift !== 0 && <tspan dy={-shift}>{'\u200b'}</tspan>}
    </>
  );
}
