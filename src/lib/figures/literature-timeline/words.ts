import type { DataTable, ReadoutStop } from '../definition.ts';
import { counted } from '../literature/words.ts';
import { subjects } from './subjects.ts';
import {
  FIRST_YEAR,
  parameters,
  type Timeline,
  type TimelineValues,
  type Year,
} from './timeline.ts';

const labelOf = (subject: string) => subjects.find(({ value }) => value === subject)?.label ?? '';

function citedBy({ review }: TimelineValues): string {
  const option = parameters.review.options.find(({ value }) => value === review);
  return `cited by ${option?.label ?? ''}`;
}

/** `3 on solid electrolytes, 5 on …`. */
function pieces({ pieces: all }: Year): string {
  return all
    .filter(({ from, to }) => to > from)
    .map(({ subject, from, to }) => `${to - from} on ${labelOf(subject)}`)
    .join(', ');
}

export function describeTimeline(values: TimelineValues, { years, earlier }: Timeline): string {
  const told = years.filter(({ papers }) => papers > 0);
  const list = told.map(({ year, papers }) => `${year}: ${papers}`).join(', ') || 'none';
  const sum = years.reduce((all, { papers }) => all + papers, 0);
  return `${counted(sum, 'paper')} ${citedBy(values)}, as stacked bars by the year in which they appeared and by subject: ${list}. ${counted(earlier, 'paper')} of any subject from before ${FIRST_YEAR}.`;
}

export function timelineRemark(values: TimelineValues, { earlier }: Timeline): string {
  const before = earlier === 0 ? 'none' : counted(earlier, 'paper');
  return `Papers ${citedBy(values)}; a paper counts under the topic that it names first. From before ${FIRST_YEAR}, not drawn: ${before}.`;
}

export function timelineTable(_: TimelineValues, { years }: Timeline): DataTable {
  return {
    columns: [
      { label: 'Year' },
      ...subjects.map(({ label }) => ({ label })),
      { label: 'Papers shown' },
    ],
    rows: years.map(({ year, papers, pieces: all }) => [
      String(year),
      ...subjects.map(({ value }) => {
        const piece = all.find(({ subject }) => subject === value);
        return piece ? String(piece.to - piece.from) : null;
      }),
      String(papers),
    ]),
  };
}

export function timelineStops({ years }: Timeline): ReadoutStop[] {
  return years.map((year) => ({
    x: year.year,
    points: [],
    text: `${year.year}: ${[counted(year.papers, 'paper'), pieces(year)].filter(Boolean).join('; ')}.`,
  }));
}
