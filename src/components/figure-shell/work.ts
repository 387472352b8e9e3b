import type { VNode } from 'preact';
import type { Parameters, ValuesOf } from '../../lib/figures/parameters.ts';
import type { Outcome } from '../../lib/models/outcome.ts';

/** What a figure shows that takes its time: the result so far, and the bar that steers the work. */
interface Work<Result> {
  /** The same object as long as it has not changed. */
  readonly outcome: Outcome<Result>;
  readonly bar: VNode;
}

/**
 * The hook of a figure that is worked out in a worker, in place of `compute`. `start` is what was computed ahead for
 * the defaults, with which page and hydration begin alike.
 */
export type UseWork<P extends Parameters, Result> = (
  values: ValuesOf<P>,
  start: string | undefined,
) => Work<Result> | undefined;

/** Most figures are done at once. */
export function useNoWork(): undefined {
  return undefined;
}
