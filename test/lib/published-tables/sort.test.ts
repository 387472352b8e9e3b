import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareCells,
  nextOrder,
  readOrder,
  type SortValue,
  writeOrder,
} from '../../../src/lib/published-tables/sort.ts';

const values: SortValue[] = [600, 'RT', undefined, 25, '30 mA g⁻¹', 3];

describe('the order of the rows of a table', () => {
  it('has numbers first, then words, and last what is not reported, up and down', () => {
    const sorted = (descending: boolean) =>
      values.toSorted((a, b) => compareCells(a, b, descending));
    // Array.prototype.sort puts undefined last whatever the comparison says; so does compareCells.
    expect(sorted(false)).toEqual([3, 25, 600, '30 mA g⁻¹', 'RT', undefined]);
    expect(sorted(true)).toEqual([600, 25, 3, 'RT', '30 mA g⁻¹', undefined]);
    expect(compareCells(undefined, 1, true)).toBeGreaterThan(0);
    expect(compareCells(undefined, undefined, false)).toBe(0);
  });

  it('does not contradict itself', () => {
    const value = fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.constant(undefined));
    fc.assert(
      fc.property(value, value, fc.boolean(), (a, b, descending) => {
        const [there, back] = [compareCells(a, b, descending), compareCells(b, a, descending)];
        return Math.sign(there) === -Math.sign(back) || there === back;
      }),
    );
  });

  it('goes up, down and back to that of the review when a head is pressed again', () => {
    const first = nextOrder(readOrder(''), 'duration');
    const second = nextOrder(first, 'duration');
    expect([first, second, nextOrder(second, 'duration')].map(writeOrder)).toEqual([
      'duration',
      '-duration',
      '',
    ]);
    expect(writeOrder(nextOrder(second, 'rate'))).toBe('rate');
  });
});
