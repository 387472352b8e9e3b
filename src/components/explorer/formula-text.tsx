import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Words that hold formulas, with their subscripts. */
export const Formulas = createContext<Readonly<Record<string, string>>>({});

const LOWERED = /([₀-₉]+)/;

const onTheLine = (digits: string) =>
  [...digits].map((digit) => String(digit.charCodeAt(0) - 0x2080)).join('');

/** Words with formulas, whose counts stand low on the page and on the line where they are copied. */
export function formulaPieces(text: string, formulas: Readonly<Record<string, string>>) {
  const shown = Object.hasOwn(formulas, text) ? (formulas[text] ?? text) : text;
  const pieces = shown.split(LOWERED);
  if (pieces.length === 1) return shown;
  return pieces.map((piece, index) =>
    index % 2 === 1 ? <sub key={pieces.slice(0, index).join('')}>{onTheLine(piece)}</sub> : piece,
  );
}

export function FormulaText({ text }: { readonly text: string }) {
  return <>{formulaPieces(text, useContext(Formulas))}</>;
}
