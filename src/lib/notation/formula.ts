import { SYMBOLS } from './elements.ts';
import { NotationError, type NotationPart, plain, sub, sup, withMinus } from './part.ts';

const COUNT = /^(?:\d+(?:\.\d+)?|_\(([^()]+)\)|_(\d+(?:\.\d+)?|[a-z]))/;
const CHARGE = /^(?:\^\(?(\d*[-+−])\)?|([-+−]))$/;

/**
 * Reads a chemical formula: digits after an element or a bracket are counts, a sign at the end is the charge
 * (`PF6-`); a charge of two and more takes a caret (`S^2-`), a count that is no number `_(1+x)`.
 * `undefined` if it is no formula.
 */
export function readFormula(text: string): NotationPart[] | undefined {
  if (text === 'e-' || text === 'e−') return [plain('e'), sup('−')];
  if (/^[A-Z][a-z]?\d[-+−]$/.test(text) && SYMBOLS.has(text.slice(0, -2))) ambiguous(text);
  const [, coefficient = '', body = ''] = /^(\d*)(.*)$/s.exec(text) ?? [];
  const parts = readBody(body);
  if (!parts) return undefined;
  return coefficient === '' ? parts : [plain(coefficient), ...parts];
}

function ambiguous(text: string): never {
  const element = text.slice(0, -2);
  const [digit, sign] = text.slice(-2);
  throw new NotationError(
    `“${text}” can be read in two ways: expected “${element}^${digit}${sign}” for the charge or “${element}_${digit}${sign}” for ${digit} atoms`,
  );
}

function readBody(body: string): NotationPart[] | undefined {
  const parts: NotationPart[] = [];
  let rest = body;
  let depth = 0;
  while (rest !== '') {
    const charge = parts.length > 0 && depth === 0 ? CHARGE.exec(rest) : null;
    if (charge) return [...parts, sup(withMinus(charge[1] ?? charge[2] ?? ''))];
    const unit = symbolOrBracket(rest);
    if (unit === undefined) return undefined;
    if (unit === '(') depth++;
    if (unit === ')') depth--;
    parts.push(plain(unit));
    rest = rest.slice(unit.length);
    const count = unit === '(' ? null : COUNT.exec(rest);
    if (!count) continue;
    parts.push(sub(withMinus(count[1] ?? count[2] ?? count[0])));
    rest = rest.slice(count[0].length);
  }
  return parts.length > 0 && depth === 0 ? merged(parts) : undefined;
}

function symbolOrBracket(text: string): string | undefined {
  const first = text[0] ?? '';
  if (first === '(' || first === ')') return first;
  const two = text.slice(0, 2);
  if (SYMBOLS.has(two)) return two;
  return SYMBOLS.has(first) ? first : undefined;
}

/** Neighbours of one kind become one part: `Na`, `Cl`, `O` → `NaClO`. */
export function merged(parts: readonly NotationPart[]): NotationPart[] {
  const result: NotationPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last && last.script === part.script) {
      result[result.length - 1] = { ...last, text: last.text + part.text };
    } else result.push(part);
  }
  return result;
}
