import type { VerificationSort } from '../../src/lib/verification/schema.ts';
import { reachable } from './model-calls.ts';
import type { Evidence } from './read-evidence.ts';

/** An exported function of a model. */
export interface ModelFunction {
  /** `sand.sandTime`. */
  readonly id: string;
  /** Its docstring says that it never throws. */
  readonly refusesNothing: boolean;
  /** Of a module that solves its equation step by step. */
  readonly isNumerical: boolean;
}

/** All that can speak for the functions. */
export interface Grounds {
  /** Functions that an entry of the catalogue runs. */
  readonly catalogued: ReadonlySet<string>;
  /** Sorts of the expected numbers of each function. */
  readonly verified: ReadonlyMap<string, readonly VerificationSort[]>;
  readonly tested: Evidence;
  readonly calls: ReadonlyMap<string, ReadonlySet<string>>;
}

const conventions = {
  'a test of convergence (“… of second order”, “converges …”, “… refined”)':
    /second order|converge|refine/i,
  'a test of conservation (“conserves …”)': /conserve/i,
} as const;

/** Of a test that runs the module: a solver is tested as a whole. */
function hasTitle({ id }: ModelFunction, { titles }: Evidence, pattern: RegExp): boolean {
  const module = id.replace(/\w+$/, '');
  return [...titles].some(
    ([title, models]) =>
      pattern.test(title) && [...models].some((model) => model.startsWith(module)),
  );
}

/** What must be shown for a function, and whether it is. */
function demands(one: ModelFunction, grounds: Grounds): [string, boolean][] {
  const sorts = grounds.verified.get(one.id) ?? [];
  const reached = [...reachable(one.id, grounds.calls)];
  const refused = reached.some((name) => grounds.tested.refusals.has(name));
  const numerical = Object.entries(conventions).map(([what, pattern]): [string, boolean] => [
    what,
    !one.isNumerical || hasTitle(one, grounds.tested, pattern),
  ]);
  return [
    ['an entry of the catalogue', grounds.catalogued.has(one.id)],
    ['two numbers that it must give', sorts.length >= 2],
    [
      'a number published, in closed form or computed independently',
      sorts.some((sort) => sort !== 'limiting case'),
    ],
    ['a limiting case', sorts.includes('limiting case')],
    ['a property', grounds.tested.properties.has(one.id)],
    ['an exact RangeError', one.refusesNothing || refused],
    ...numerical,
  ];
}

/** One line for each thing that nothing shows: `sand.sandTime lacks a property`. */
export function missingEvidence(functions: readonly ModelFunction[], grounds: Grounds): string[] {
  return functions.flatMap((one) =>
    demands(one, grounds).flatMap(([what, shown]) => (shown ? [] : [`${one.id} lacks ${what}`])),
  );
}
