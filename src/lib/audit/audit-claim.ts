import type { RunFault } from '../data/model-inputs.ts';
import type { RunContext } from '../data/run-model.ts';
import { runWorked } from '../data/run-worked.ts';
import { quantityText } from '../figures/number-text.ts';
import type { Claim } from './claim-schema.ts';
import { judge, type Verdict } from './judge.ts';
import { type Recomputed, recompute } from './recompute.ts';
import { samePlace, selfReferences } from './self-reference.ts';

/** What follows from a printed number. */
export interface Implication {
  readonly label: string;
  readonly model: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly text: string;
  readonly note?: string | undefined;
}

/** A claim with what the handbook finds. */
export interface AuditedClaim {
  readonly id: string;
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly recomputed?: Recomputed;
  readonly implications: readonly Implication[];
}

export interface ClaimAudit {
  /** Absent with faults. */
  readonly audited?: AuditedClaim;
  readonly faults: readonly RunFault[];
}

type Example = Claim['implies'][number];

function imply(example: Example, context: RunContext): Implication | readonly RunFault[] {
  const run = runWorked(example, context);
  if (!run.ok) return run.faults;
  const { label, model, note, digits } = example;
  const { value, unit } = run.quantity;
  return {
    label,
    model,
    note,
    inputs: run.inputs,
    text: quantityText(Number(value), unit, digits),
  };
}

function implicationsOf(claim: Claim, context: RunContext) {
  const found = claim.implies.map((example) => imply(example, context));
  const faults = found.flatMap((one, index) =>
    'text' in one
      ? []
      : one.map(({ path, message }) => ({ path: ['implies', String(index), ...path], message })),
  );
  return { implications: found.filter((one) => 'text' in one), faults };
}

/** Recomputes a claim and compares; collects all that is wrong with it. */
export function auditClaim(id: string, claim: Claim, context: RunContext): ClaimAudit {
  const { implications, faults } = implicationsOf(claim, context);
  const before = [...selfReferences(id, claim, context), ...samePlace(id, claim), ...faults];
  const recomputation = recompute(claim, context);
  if (!recomputation) {
    if (before.length > 0) return { faults: before };
    return { audited: { id, claim, implications, verdict: 'cannot be checked' }, faults: [] };
  }
  if (!recomputation.ok) return { faults: [...before, ...recomputation.faults] };
  const { recomputed } = recomputation;
  const judgement = judge(claim, recomputed);
  if (!('verdict' in judgement)) return { faults: [...before, judgement] };
  if (before.length > 0) return { faults: before };
  const { verdict } = judgement;
  return { audited: { id, claim, verdict, recomputed, implications }, faults: [] };
}
