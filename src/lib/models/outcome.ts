/** What a model gives; where it does not hold, the reason in one sentence, which a figure prints in place of a curve. */
export type Outcome<Result> =
  | { readonly holds: true; readonly result: Result }
  | { readonly holds: false; readonly reason: string };
