import type { Cell, Column, DataTable } from './definition.ts';
import { plainSymbol } from './symbol.ts';

/** `time to depletion τ / h`: quantity over unit, so that the cells are pure numbers. */
export function columnHead({ label, symbol, unit }: Column): string {
  const quantity = symbol ? `${label} ${plainSymbol(symbol)}` : label;
  return unit ? `${quantity} / ${unit}` : quantity;
}

/** Counts in formulas, which a search for `NaPF6` would miss. */
const LOWERED = /(?<=[\p{L})\]₀-₉])[₀-₉]/gu;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'object') return cell('record' in value ? value.record : value.text);
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  // A spreadsheet would run text that begins like a formula.
  const plain = value.replace(LOWERED, (digit) => String(digit.charCodeAt(0) - 0x2080));
  const safe = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with a head row and CRLF. */
export function toCsv({ columns, rows }: DataTable): string {
  const lines = [columns.map(columnHead), ...rows].map((row) => row.map(cell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}
