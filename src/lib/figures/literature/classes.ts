import type { ElectrolyteClass } from '../../records/electrolyte-class.ts';

interface ClassGroup {
  readonly value: string;
  readonly label: string;
  /** Colour and shape; there are no more than the eye tells apart, so that rare classes share one. */
  readonly series: number;
  readonly classes: readonly ElectrolyteClass[];
}

/** Liquids, in the order of legends. */
export const liquidGroups = [
  { value: 'ether', label: 'ethers', series: 1, classes: ['ether'] },
  { value: 'carbonate', label: 'carbonates', series: 2, classes: ['carbonate'] },
  {
    value: 'mixed',
    label: 'mixed and other solvents',
    series: 3,
    classes: ['mixed solvents', 'phosphate', 'ionic liquid', 'other solvent'],
  },
  {
    value: 'unnamed',
    label: 'solvent not recorded',
    series: 7,
    classes: ['solvent not recorded', 'not recorded'],
  },
] as const satisfies readonly ClassGroup[];

/** The classes of electrolytes as figures of records draw them. */
export const electrolyteGroups = [
  ...liquidGroups,
  { value: 'polymer', label: 'gels and polymers', series: 4, classes: ['gel', 'dry polymer'] },
  { value: 'ceramic', label: 'ceramics', series: 5, classes: ['ceramic'] },
  { value: 'composite', label: 'composites', series: 6, classes: ['composite'] },
] as const satisfies readonly ClassGroup[];

export type GroupName = (typeof electrolyteGroups)[number]['value'];

type Group = (typeof electrolyteGroups)[number];

/** The group that holds a class. */
export function groupOf(name: ElectrolyteClass): Group {
  const groups: readonly (ClassGroup & Group)[] = electrolyteGroups;
  const found = groups.find(({ classes }) => classes.includes(name));
  if (!found) throw new RangeError(`no group of marks holds the class “${name}”`);
  return found;
}

/** How many there are of each group, none included. */
export function groupCounts(names: readonly GroupName[]): Readonly<Record<GroupName, number>> {
  const count = (value: GroupName) => names.filter((name) => name === value).length;
  return Object.fromEntries(electrolyteGroups.map(({ value }) => [value, count(value)])) as Record<
    GroupName,
    number
  >;
}
