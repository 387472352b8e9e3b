import type { Problem } from '../problems/problem.ts';
import type { Chapter, Target, TargetKind } from './content-index.ts';
import type { PageSurvey, SurveyedTarget } from './page-survey.ts';

export interface NumberedTargets {
  readonly targets: ReadonlyMap<string, Target>;
  /** Ids that are used twice, each told where it is used again. */
  readonly problems: readonly Problem[];
}

/** Figures, tables and equations count from 1 in each chapter: `3.2` is the second of chapter 3, `A.2` of appendix A. */
export function numberTargets(
  pages: readonly PageSurvey[],
  chapters: ReadonlyMap<string, Chapter>,
): NumberedTargets {
  const targets = new Map<string, Target>();
  const problems: Problem[] = [];
  for (const page of pages) {
    const counts = new Map<TargetKind, number>();
    for (const found of page.targets) {
      const target = numbered(found, page, chapters.get(page.slug)?.number, counts);
      const first = targets.get(found.id);
      if (first) problems.push(duplicate(target, first));
      else targets.set(found.id, target);
    }
  }
  return { targets, problems };
}

function numbered(
  { heading, ...found }: SurveyedTarget,
  { slug, file }: PageSurvey,
  chapter: string | undefined,
  counts: Map<TargetKind, number>,
): Target {
  const count = (counts.get(found.kind) ?? 0) + 1;
  counts.set(found.kind, count);
  const number = chapter === undefined ? `${count}` : `${chapter}.${count}`;
  return { ...found, label: heading ?? number, chapter: slug, file };
}

function duplicate({ id, file, line, column }: Target, first: Target): Problem {
  const message = `the id “${id}” is already used at ${first.file}:${first.line}:${first.column}; an id stands for one thing in the whole handbook`;
  return { file, line, column, message };
}
