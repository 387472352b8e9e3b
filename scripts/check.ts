import { formatAnnotation, formatProblem, sortProblems } from '../src/lib/problems/problem.ts';
import { checkContent } from '../src/loading/check-fs.ts';

const root = process.argv[2] ?? 'src/content';
const problems = sortProblems(await checkContent(root));
for (const problem of problems) {
  console.error(formatProblem(problem));
  if (process.env.GITHUB_ACTIONS) console.log(formatAnnotation(problem));
}
if (problems.length > 0) {
  console.error(
    `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.`,
  );
  process.exit(1);
}
