import type { Reading, RecordPoint } from '../data.ts';
import { type GroupName, groupOf } from './classes.ts';
import { isOfFullCell } from './full-cell.ts';

type EfficiencyTest = RecordPoint<
  'efficiency_percent' | 'cycles' | 'currentDensity_mA_cm2',
  'cell' | 'statistic'
>;

/** Efficiencies of plating and stripping, as figures ask for them. */
export const efficiencyTests = {
  kinds: ['coulombic-efficiency'],
  numbers: ['efficiency_percent', 'cycles', 'currentDensity_mA_cm2'],
  words: ['cell', 'statistic'],
} as const;

/** A test of an efficiency over a number of cycles. */
export interface PlacedTest {
  readonly test: EfficiencyTest;
  readonly efficiency: Reading;
  readonly cycles: Reading;
  readonly current?: Reading;
  readonly group: GroupName;
  /** 100 % − efficiency. */
  readonly loss: number;
  /** Lost after all cycles, in capacities of one cycle: N (1 − CE). */
  readonly lost: number;
}

/** Nothing for a full cell, and where no cycles were given. */
export function placedTest(test: EfficiencyTest): PlacedTest | undefined {
  const { efficiency_percent: efficiency, cycles, currentDensity_mA_cm2: current } = test.numbers;
  if (!efficiency || !cycles || isOfFullCell(test)) return undefined;
  // Subtraction leaves dust in the last digits.
  const loss = Number((100 - efficiency.low).toPrecision(6));
  const lost = (cycles.low * loss) / 100;
  const group = groupOf(test.class).value;
  return { test, efficiency, cycles, group, loss, lost, ...(current && { current }) };
}
