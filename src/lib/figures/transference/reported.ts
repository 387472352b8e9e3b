import type { RecordPoint } from '../data.ts';
import { type RecordMark, sideBySide } from '../literature/record-mark.ts';
import { readingText } from '../literature/words.ts';

export const data = {
  reported: { kinds: ['transference'], numbers: ['number'], words: ['method'] },
} as const;

export type Reported = RecordPoint<'number', 'method'>;

/** Along the foot of the plot, for no model says where else such a number should stand. */
export function footMarks(reported: readonly Reported[], foot: number): RecordMark[] {
  const marks = reported.flatMap(({ record, work, subject, numbers: { number }, words }) => {
    if (!number) return [];
    const method = words.method ? `, by ${words.method}` : '';
    const text = `${work}: t₊ = ${readingText(number, '')} in ${subject}${method}`;
    const place = { x: number.low, y: foot, arrows: [], series: 2, shift: 0 };
    return [{ record, text, ...place }];
  });
  const rounded = marks.map((mark) => ({ ...mark, x: Number(mark.x.toFixed(2)) }));
  const close = sideBySide(rounded, () => true);
  return close.map((mark, index) => ({ ...mark, x: marks[index]?.x ?? mark.x }));
}
