import type { Outcome } from '../models/outcome.ts';
import { type DataRefs, dataOf, type ResolvedData } from './data.ts';
import type {
  Answer,
  Axes,
  DataTable,
  FigureDefinition,
  ReadoutStop,
  SetCounts,
} from './definition.ts';
import { once } from './once.ts';
import { type Parameters, type State, type ValuesOf, valuesOf } from './parameters.ts';
import { plainSentence } from './symbol.ts';

/** All that a figure shows for one state, as data. */
export interface Evaluation<P extends Parameters, Result> {
  readonly values: ValuesOf<P>;
  readonly result: Result;
  readonly axes: Axes;
  readonly answers: readonly Answer[];
  // What follows is worked out when it is asked for: a slider in motion needs none of it.
  readonly description: string;
  /** Empty if the figure has none; symbols as `$J^*$`. */
  readonly remark: string;
  readonly counts: SetCounts;
  readonly table: () => DataTable;
  readonly stops: () => readonly ReadoutStop[];
}

/** Draws on an outcome that was computed before, so that playing does not compute it again. */
export function evaluateOutcome<P extends Parameters, Result, D extends DataRefs>(
  definition: FigureDefinition<P, Result, D>,
  values: ValuesOf<P>,
  outcome: Outcome<Result>,
): Outcome<Evaluation<P, Result>> {
  if (!outcome.holds) return outcome;
  const { result } = outcome;
  const description = once(() => plainSentence(definition.describe(values, result)));
  const remark = once(() => definition.remark?.(values, result) ?? '');
  return {
    holds: true,
    result: {
      values,
      result,
      axes: definition.axes(values, result),
      answers: definition.answers?.(values, result) ?? [],
      get description() {
        return description();
      },
      get remark() {
        return remark();
      },
      counts: definition.counts?.(values, result) ?? {},
      table: once(() => definition.table(values, result)),
      stops: once(() => definition.readout(values, result)),
    },
  };
}

/** The model's outcome for a state. */
export function computeState<P extends Parameters, Result, D extends DataRefs>(
  definition: FigureDefinition<P, Result, D>,
  state: State,
  data: ResolvedData,
): Outcome<Result> {
  const values = valuesOf(definition.parameters, state);
  return definition.compute(values, dataOf(definition.data, data));
}

export function evaluate<P extends Parameters, Result, D extends DataRefs>(
  definition: FigureDefinition<P, Result, D>,
  state: State,
  data: ResolvedData,
): Outcome<Evaluation<P, Result>> {
  const values = valuesOf(definition.parameters, state);
  return evaluateOutcome(definition, values, computeState(definition, state, data));
}
