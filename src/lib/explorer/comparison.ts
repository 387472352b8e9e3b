import type { RecordKind } from '../records/kind-fields.ts';
import type { Row } from './row.ts';

/** A condition in which records must agree to share an axis. */
export interface Condition {
  /** Of the column, and in addresses. */
  readonly name: string;
  readonly label: string;
  readonly of: (row: Row) => string;
}

/** What stands for a condition that a source does not give. */
export const NOT_STATED = 'not stated';

/** Degrees Celsius that people call room temperature. */
const ROOM = [15, 30] as const;

function temperatureOf({ values }: Row): string {
  const degrees = values.temperature_degC;
  if (typeof degrees !== 'number') {
    return values.temperature_words === undefined ? NOT_STATED : 'room temperature';
  }
  if (degrees < ROOM[0]) return 'colder';
  return degrees > ROOM[1] ? 'warmer' : 'room temperature';
}

const temperature: Condition = { name: 'temperature', label: 'Temperature', of: temperatureOf };

function word(name: string, label: string): Condition {
  return { name, label, of: ({ values }) => String(values[name] ?? NOT_STATED) };
}

/** In what besides temperature records of a kind differ so that their numbers cannot stand side by side. */
const ownConditions: Readonly<Partial<Record<RecordKind, readonly Condition[]>>> = {
  'coulombic-efficiency': [word('cell', 'Cell'), word('statistic', 'Statistic')],
  'full-cell': [word('basis', 'Capacity per gram of')],
  retention: [word('convention', 'Convention of the decay')],
  'gas-cell': [word('gas', 'Gas')],
  conductivity: [word('part', 'Part of the conduction')],
  transference: [word('method', 'Method')],
  'interface-resistance': [word('per', 'Resistance per')],
  window: [word('reference', 'Reference')],
  modulus: [word('which', 'Modulus')],
  strength: [word('which', 'Strength')],
  strain: [word('which', 'Strain')],
  composition: [word('component', 'Component'), word('basis', 'Basis')],
  'fluid-property': [word('property', 'Property')],
  dose: [word('component', 'Component')],
  computed: [word('quantity', 'Quantity')],
};

/** A condition that only some axes need. */
const onlyFor: Readonly<Record<string, RegExp>> = {
  basis: /^(capacity|amount)/,
  convention: /^decay/,
};

/** The conditions that points on these axes must share: temperature too, unless it is an axis itself. */
export function conditionsOf(kind: RecordKind, axes: readonly string[]): Condition[] {
  const own = (ownConditions[kind] ?? []).filter(({ name }) =>
    axes.some((axis) => onlyFor[name]?.test(axis) ?? true),
  );
  return axes.includes('temperature_degC') ? own : [...own, temperature];
}

/** Puts all values of a condition on one axis, where a reader asks for it. */
export const TOGETHER = 'together';

/** A condition with what is chosen of it and what there is. */
export interface SharedCondition extends Condition {
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly count: number }[];
}

/** Whether a row may stand beside those of the chosen condition. */
export const fits = (row: Row, { of, chosen }: Pick<SharedCondition, 'of' | 'chosen'>): boolean =>
  chosen === TOGETHER || of(row) === chosen;

function countValues(rows: readonly Row[], { of }: Condition) {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'));
}

/**
 * For each condition the value that the reader chose, if there is such, or else the one that most records have. One
 * after the other, so that the last counts only records that fit those before.
 */
export function shareConditions(
  rows: readonly Row[],
  conditions: readonly Condition[],
  chosen: Readonly<Record<string, string>>,
): SharedCondition[] {
  let left = rows;
  return conditions.map((condition) => {
    const options = countValues(left, condition);
    const wish = chosen[condition.name];
    const isThere = wish === TOGETHER || options.some(({ value }) => value === wish);
    const value = isThere && wish !== undefined ? wish : (options[0]?.value ?? TOGETHER);
    const shared = { ...condition, chosen: value, options };
    left = left.filter((row) => fits(row, shared));
    return shared;
  });
}
