import type { Outcome } from '../../models/outcome.ts';
import type { DataOf, Reading } from '../data.ts';
import { roundDown, roundUp } from '../round-domain.ts';
import type { data, PairsValues } from './parameters.ts';

type Result = DataOf<typeof data>['results'][number];

/** A result with a treatment and the one without that its paper sets beside it. */
export interface Pair {
  readonly treated: Result;
  readonly control: Result;
  readonly after: Reading;
  readonly before: Reading;
}

export interface Pairs {
  /** In rows from the head down. */
  readonly pairs: readonly Pair[];
  /** Pairs of the quantity of which one side is in words. */
  readonly halves: number;
  /** Of gases there are only words. */
  readonly gases: readonly Result[];
  readonly domain: readonly [number, number];
}

interface Quantity {
  readonly column: 'amount_at_percent' | 'retention_percent' | 'duration_h' | 'cycles';
  readonly label: string;
  readonly unit: string;
  readonly scale: 'linear' | 'log';
  /** By the fields that only its kind of record has. */
  readonly kind: (result: Result) => boolean;
}

/** A symmetric cell has neither a retention nor a component. */
const isCell = ({ numbers, words }: Result) => !numbers.retention_percent && !words.component;

export const quantities: Readonly<Record<PairsValues['quantity'], Quantity>> = {
  composition: {
    column: 'amount_at_percent',
    label: 'Share of the sodium in the interphase',
    unit: 'at%',
    scale: 'linear',
    kind: ({ words }) => words.component !== undefined,
  },
  retention: {
    column: 'retention_percent',
    label: 'Capacity retained',
    unit: '%',
    scale: 'linear',
    kind: ({ numbers }) => numbers.retention_percent !== undefined,
  },
  hours: {
    column: 'duration_h',
    label: 'Life of a symmetric cell',
    unit: 'h',
    scale: 'log',
    kind: isCell,
  },
  cycles: {
    column: 'cycles',
    label: 'Life of a symmetric cell',
    unit: 'cycles',
    scale: 'log',
    kind: isCell,
  },
};

/** Paper and record of a reference: its partner stands in the same paper. */
const partner = ({ record, words }: Result) => `${record.split('/')[0]}/${words.pair}`;

function domainOf(pairs: readonly Pair[], scale: Quantity['scale']): [number, number] {
  if (scale === 'linear') return [0, 100];
  const all = pairs.flatMap(({ before, after }) => [before.low, after.low]);
  return [roundDown(Math.min(10, ...all) / 1.5), roundUp(Math.max(100, ...all) * 1.5)];
}

export function findPairs(
  { quantity }: PairsValues,
  { results }: DataOf<typeof data>,
): Outcome<Pairs> {
  const { column, scale, kind } = quantities[quantity];
  const treated = results.filter((one) => one.words.role === 'treated' && kind(one));
  const pairs = treated.flatMap((one): Pair[] => {
    const control = results.find(({ record }) => record === partner(one));
    const [after, before] = [one.numbers[column], control?.numbers[column]];
    return control && after && before ? [{ treated: one, control, after, before }] : [];
  });
  const halves = treated.filter((one) => one.numbers[column]).length - pairs.length;
  const gases = results.filter(({ words }) => words.evolves !== undefined);
  return { holds: true, result: { pairs, halves, gases, domain: domainOf(pairs, scale) } };
}
