/** A piece of `[1, 3–5]`: one number, or a run of three and more. */
export type CitationRun = readonly [number, ...number[]];

/** Numbers of one group of citations in ascending order; three and more in a row become one run. */
export function citationRuns(numbers: readonly number[]): CitationRun[] {
  const runs: [number, ...number[]][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run): CitationRun[] =>
    run.length < 3 ? run.map((number) => [number]) : [run],
  );
}
