import { merged, readFormula } from './formula.ts';
import { NotationError, type NotationPart, plain } from './part.ts';
import { readAmount } from './quantity.ts';

const SEPARATOR = /([/:@·•,;–]|\.$|(?<=\p{L})-(?=[\p{L}\d])|(?<=[′″])-)/u;

/**
 * Reads what stands in `[=…]`: formulas, amounts with units and the words around them, as in
 * `1 M NaPF6 in diglyme`. Throws `NotationError` if nothing in it needs the notation, or it is ambiguous.
 */
export function readNotation(body: string): NotationPart[] {
  if (body === '')
    throw new NotationError('expected a formula or a number with its unit in "[=…]"');
  const parts: NotationPart[] = [];
  let rest = asTyped(body);
  while (rest !== '') {
    const amount = readAmount(rest);
    const [word = ''] = rest.split(' ', 1);
    parts.push(...(amount ? amount.parts : readWord(word)));
    rest = amount ? amount.rest : rest.slice(word.length).trimStart();
    if (rest !== '') parts.push(plain(' '));
  }
  return merged(parts);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Printed amounts can be read too: `4.5 × 10⁻³ S cm⁻¹` with its superscripts and special spaces. */
function asTyped(body: string): string {
  return body.replace(/[\u00A0\u202F]/g, ' ').replace(/[⁻⁰¹²³⁴-⁹]+/g, (raised) => {
    const digits = [...raised].map((sign) => (sign === '⁻' ? '-' : RAISED.indexOf(sign)));
    return `^${digits.join('')}`;
  });
}

/** The notation as it is copied, read aloud and searched. */
export function notationText(parts: readonly NotationPart[]): string {
  return parts.map(({ text }) => text).join('');
}

const ARROWS: Readonly<Record<string, string>> = { '->': '→', '<->': '⇌', '-': '−' };

function readWord(word: string): NotationPart[] {
  const arrow = ARROWS[word];
  if (arrow !== undefined) return [plain(arrow)];
  return word.split(SEPARATOR).flatMap((piece, index) => {
    if (piece === '') return [];
    return (index % 2 === 0 && readFormula(piece)) || [plain(piece)];
  });
}
