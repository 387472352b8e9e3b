import { useMemo } from 'preact/hooks';
import type { DataRefs, ResolvedData } from '../../lib/figures/data.ts';
import type { FigureDefinition } from '../../lib/figures/definition.ts';
import { computeState, type Evaluation, evaluateOutcome } from '../../lib/figures/evaluate.ts';
import { type Parameters, type State, valuesOf } from '../../lib/figures/parameters.ts';
import type { Outcome } from '../../lib/models/outcome.ts';

/**
 * Computes only when something changed that the model sees, which a played parameter is not; and nothing where a
 * worker did.
 */
export function useEvaluation<P extends Parameters, Result, D extends DataRefs>(
  definition: FigureDefinition<P, Result, D>,
  state: State,
  data: ResolvedData,
  worked: Outcome<Result> | undefined,
): Outcome<Evaluation<P, Result>> {
  const seen = Object.entries(definition.parameters)
    .filter(([, parameter]) => parameter.kind !== 'number' || !parameter.playSeconds)
    .map(([name]) => state[name])
    .join();
  const outcome = useMemo(
    () => worked ?? computeState(definition, state, data),
    [definition, data, seen, worked],
  );
  return useMemo(
    () => evaluateOutcome(definition, valuesOf(definition.parameters, state), outcome),
    [definition, state, outcome],
  );
}
