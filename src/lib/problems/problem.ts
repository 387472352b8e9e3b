/** One thing that is wrong with a file of the handbook, at the place where the author can mend it. */
export interface Problem {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** What was expected, what was found, and the nearest valid names. */
  readonly message: string;
}

export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}

/** By file, then by place, so that a run prints the same list every time. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** GitHub shows these lines as annotations on the pull request. */
export function formatAnnotation({ file, line, column, message }: Problem): string {
  const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return `::error file=${file},line=${line},col=${column}::${escaped}`;
}
