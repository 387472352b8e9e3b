import type { Range } from './filter.ts';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;

/** A plain number; nothing for what is none, or has no end. */
export function finite(text: string): number | undefined {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** Takes values out of the query one by one, and keeps account of those that do not fit. */
export class QueryReader {
  readonly refused: string[] = [];
  private readonly query: URLSearchParams;

  constructor(query: URLSearchParams) {
    this.query = query;
  }

  read<Value>(name: string, accept: (text: string) => Value | undefined): Value | undefined {
    const text = this.query.get(name)?.trim();
    if (text === undefined || text === '') return undefined;
    const value = accept(text);
    if (value === undefined) this.refused.push(`${name}=${text.slice(0, 40)}`);
    return value;
  }

  oneOf<Value extends string>(name: string, offered: readonly Value[]): Value | undefined {
    return this.read(name, (text) => offered.find((value) => value === text));
  }

  range(min: string, max: string): Range {
    const low = this.read(min, finite);
    const high = this.read(max, finite);
    return { ...(low !== undefined && { min: low }), ...(high !== undefined && { max: high }) };
  }

  /** Names behind a prefix: `min.duration_h` → `duration_h`. */
  behind(prefix: string): string[] {
    return [...this.query.keys()].flatMap((key) =>
      key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
    );
  }
}
