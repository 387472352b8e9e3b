import { unitFromSI } from '../../units/fixed-units.ts';
import type { Axes } from '../definition.ts';
import { groupOf } from '../literature/classes.ts';
import type { PlacedTest } from '../literature/efficiency-test.ts';
import { type RecordMark, recordMark } from '../literature/record-mark.ts';
import { readingText } from '../literature/words.ts';
import { lives } from './life.ts';
import type { CycleLifeValues } from './parameters.ts';

export const percentOf = (share: number): number => unitFromSI(share, '%');

export function lifeAxes({ show, n }: CycleLifeValues): Axes {
  const cycles = { label: 'Cycles', symbol: 'n', unit: '' } as const;
  if (show === 'left')
    return {
      x: { ...cycles, scale: 'linear', domain: [0, n] },
      // Above it stand the names of the curves.
      y: { label: 'Capacity left', symbol: 'ρ', unit: '%', scale: 'linear', domain: [0, 139] },
    };
  return {
    x: { ...cycles, scale: 'log', domain: lives },
    y: {
      label: 'Loss per cycle, 1 − CE',
      symbol: '',
      unit: '%',
      scale: 'log',
      domain: [0.001, 100],
    },
  };
}

/** An efficiency of the literature where its cycles and its loss meet. */
export function testMark({ test, efficiency, cycles, loss }: PlacedTest): RecordMark {
  return recordMark({
    point: test,
    x: cycles,
    y: { low: loss },
    scales: { x: 'log', y: 'log' },
    series: groupOf(test.class).series,
    text: `${test.work}, ${test.subject}: ${readingText(efficiency, '%')} over ${readingText(cycles, 'cycles')}`,
  });
}
