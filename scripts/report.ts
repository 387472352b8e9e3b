import {
  formatAnnotation,
  formatProblem,
  type Problem,
  sortProblems,
} from '../src/lib/problems/problem.ts';

/** Prints all problems and ends the run with exit code 1 if there are any. */
export function report(problems: readonly Problem[], where: string): void {
  for (const problem of sortProblems(problems)) {
    console.error(formatProblem(problem));
    if (process.env.GITHUB_ACTIONS) console.log(formatAnnotation(problem));
  }
  if (problems.length === 0) return;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  console.error(`\n${count} in ${where}.`);
  process.exit(1);
}
