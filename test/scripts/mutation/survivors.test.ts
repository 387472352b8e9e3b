import { expect, it } from 'vitest';
import { findMutants } from '../../../scripts/mutation/find-mutants.ts';
import { judgeSurvivors } from '../../../scripts/mutation/survivors.ts';

const source = 'if (a < b) f();\nreturn 2 * c;';
const mutants = findMutants(source);

it('tells what lives without a reason, what has one, and reasons that are no longer needed', () => {
  const reason = 'f does nothing where a is b';
  const known = { code: 'if (a < b) f();', change: '< → <=', reason };
  const gone = { code: 'return 3 * c;', change: '3 → (2 * 3)', reason: 'the scale is free' };
  const judged = judgeSurvivors(source, mutants.slice(0, 2), [known, gone]);
  expect(judged.explained).toMatchObject([{ line: 1, reason }]);
  expect(judged.unexplained).toMatchObject([{ line: 2, original: '*' }]);
  expect(judged.stale).toEqual([gone]);
});
