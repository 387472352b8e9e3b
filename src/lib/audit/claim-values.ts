import type { Resolved } from '../data/bound-value.ts';
import { type KnownValues, knownCases, knownRefs } from '../data/known-values.ts';
import { resolveValue } from '../data/resolve-value.ts';
import type { RunContext } from '../data/run-model.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Claim } from './claim-schema.ts';
import { printedText } from './printed-number.ts';

/** All that a claim can refer to. */
export interface ClaimContext {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly values: KnownValues;
}

/** `claims/lee-cesium-potential` is what the review prints there, not what is recomputed. */
const claimRef = /^claims\/(?<id>[a-z0-9-]+)$/;

export function claimOfRef(ref: string): string | undefined {
  return claimRef.exec(ref)?.groups?.id;
}

function printedValue(id: string, ref: string, { claims, values }: ClaimContext): Resolved {
  const claim = claims.get(id);
  if (!claim) {
    const known = [...[...claims.keys()].map((one) => `claims/${one}`), ...knownRefs(values)];
    return { ok: false, message: `no value is called “${ref}”${didYouMean(ref, known)}` };
  }
  const { label, review, at, printed, quantity } = claim;
  const source = { via: review, at };
  const provenance = { kind: 'dataset', ref, label, source } as const;
  return { ok: true, value: { text: printedText(printed, quantity), quantity, provenance } };
}

/** Finds what a claim refers to: the printed number of another claim, a record, a data set, a worked example. */
export function lookUpFor(context: ClaimContext): RunContext {
  const lookUp = (ref: string) => {
    const id = claimOfRef(ref);
    return id === undefined ? resolveValue(ref, context.values) : printedValue(id, ref, context);
  };
  return { lookUp, cases: knownCases(context.values) };
}
