import type { Outcome } from '../models/outcome.ts';
import type { Computable } from './computable.ts';

const any = { kind: 'any' } as const;
const share = { kind: 'plain', quantity: 'ratio' } as const;
const optionalShare = { ...share, optional: true } as const;

/** How many times one number goes into another of its kind. */
const quotient: Computable = {
  parameters: { dividend: any, divisor: any },
  results: { quotient: { quantity: 'ratio' } },
  run: ({ dividend, divisor }) => ({
    holds: true,
    result: { quotient: Number(dividend) / Number(divisor) },
  }),
};

/** Parts printed to a few digits may exceed the whole by the last bit of their sum. */
const slack = 1e-9;

function remainderOf(parts: readonly number[]): Outcome<{ remainder: number }> {
  const sum = parts.reduce((whole, part) => whole + part, 0);
  if (parts.some((part) => part < 0) || sum > 1 + slack) {
    return { holds: false, reason: `parts of a whole: expected from 0 to 1 in all, got ${sum}` };
  }
  return { holds: true, result: { remainder: Math.max(0, 1 - sum) } };
}

/** What parts, on one basis, leave of their whole. */
const remainder: Computable = {
  parameters: { first: share, second: optionalShare, third: optionalShare },
  results: { remainder: { quantity: 'ratio' } },
  run: ({ first = 0, second = 0, third = 0 }) => remainderOf([first, second, third].map(Number)),
};

/** Relations between numbers that are no model of the field. */
export const arithmetic = { quotient, remainder } as const;
