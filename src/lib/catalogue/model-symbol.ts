import type { ModelKind } from '../units/si-units.ts';

/** A quantity that models name. */
export interface ModelSymbol {
  /** As in `NumberParameter`: `c_0`, `t_+`. */
  readonly symbol: string;
  /** As a label says it. */
  readonly meaning: string;
  readonly kind: ModelKind;
}
