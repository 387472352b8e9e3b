import { describe, expect, it } from 'vitest';
import { findMutants, mutate } from '../../../scripts/mutation/find-mutants.ts';

const changes = (source: string) => findMutants(source).map((one) => mutate(source, one));

describe('the mutants of a source', () => {
  it('double each number, and make one of zero', () => {
    expect(changes('f(3e-9, 0)')).toEqual(['f((2 * 3e-9), 0)', 'f(3e-9, 1)']);
  });

  it('turn each operator and sign', () => {
    expect(changes('-a * b')).toEqual(['-a / b', 'a * b']);
    expect(changes('a ** b <= c')).toEqual(['a ** b < c', 'a * b <= c']);
    expect(changes('if (a && !b) c += d')).toEqual([
      'if (a || !b) c += d',
      'if (a && b) c += d',
      'if (a && !b) c -= d',
    ]);
  });

  it('run counters the other way', () => {
    expect(changes('i++')).toEqual(['i--']);
    expect(changes('--i')).toEqual(['++i']);
  });

  it('leave types, texts and comments alone', () => {
    expect(changes('let a: 1 | -2 = b; // 3 + 4\nf("5 * 6", `7`)')).toEqual([]);
  });

  it('say where they stand', () => {
    expect(findMutants('a;\n  b + c')).toMatchObject([{ line: 2, column: 5, original: '+' }]);
  });
});
