import type { KnownValues } from '../data/known-values.ts';
import { resolveValue } from '../data/resolve-value.ts';
import type { Problem } from '../problems/problem.ts';
import type { PageSurvey } from './page-survey.ts';

/** Values on a page that cannot be found, or not be printed as asked. */
export function valueProblems({ file, values }: PageSurvey, known: KnownValues): Problem[] {
  return values.flatMap(({ name, print, line, column }) => {
    const found = resolveValue(name, known, print);
    return found.ok ? [] : [{ file, line, column, message: found.message }];
  });
}
