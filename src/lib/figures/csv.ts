import type { Column, DataTable } from './definition.ts';
import { plainSymbol } from './symbol.ts';

/** `time to depletion τ / h`: quantity over unit, so that the cells are pure numbers. */
export function columnHead({ label, symbol, unit }: Column): string {
  const quantity = symbol ? `${label} ${plainSymbol(symbol)}` : label;
  return unit ? `${quantity} / ${unit}` : quantity;
}

function cell(value: number | string | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  // A spreadsheet would run text that begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with a head row and CRLF. */
export function toCsv({ columns, rows }: DataTable): string {
  const lines = [columns.map(columnHead), ...rows].map((row) => row.map(cell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}
