import { describe, expect, it } from 'vitest';
import { findTex } from '../../../src/lib/maths/find-tex.ts';

describe('findTex', () => {
  it('finds inline formulas and fenced blocks with an id', () => {
    const source = 'A current $J$ drains.\n\n$$ {#eq-sand-time}\n\\tau = 1\n$$\n\nand $c_0$.';
    expect(findTex(source)).toEqual(['J', '\\tau = 1', 'c_0']);
  });

  it('lets an escaped dollar be and does not leap a blank line', () => {
    expect(findTex('It costs \\$5.\n\nIt costs $6.\n\nThen $x$.')).toEqual(['x']);
  });
});
