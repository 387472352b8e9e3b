import { catalogue } from '../catalogue/catalogue.ts';
import { inputName } from '../data/input-name.ts';
import { isBound } from './agreement.ts';
import type { AuditedClaim } from './audit-claim.ts';
import type { Review } from './claim-schema.ts';
import { claimOfRef } from './claim-values.ts';
import { deviation } from './deviation.ts';
import type { Verdict } from './judge.ts';
import { printedText } from './printed-number.ts';
import type { Recomputed } from './recompute.ts';

export interface InputRow {
  readonly name: string;
  readonly text: string;
  /** Id of the claim that gives it. */
  readonly claim?: string | undefined;
}

/** How a number was computed. */
export interface ComputedRow {
  /** `faraday.specificCapacity`. */
  readonly model: string;
  /** What it gives, in words. */
  readonly title: string;
  readonly inputs: readonly InputRow[];
}

export interface ImplicationRow extends ComputedRow {
  readonly label: string;
  readonly text: string;
  readonly note?: string | undefined;
}

/** A claim as a page, a table and a file show it. */
export interface ClaimRow {
  readonly id: string;
  readonly label: string;
  readonly review: Review;
  readonly at: string;
  /** As the review has it. */
  readonly printed: string;
  /** How a word was read as a number, if the review prints a word. */
  readonly readAs?: string | undefined;
  readonly recomputed?: string | undefined;
  readonly deviation?: string | undefined;
  readonly verdict: Verdict;
  readonly reason?: string | undefined;
  readonly how?: string | undefined;
  readonly computed?: ComputedRow | undefined;
  readonly comparedWith?:
    | {
        readonly text: string;
        readonly at: string;
        readonly review: Review;
        readonly claim?: string | undefined;
      }
    | undefined;
  readonly implications: readonly ImplicationRow[];
}

type Texts = Readonly<Record<string, string>>;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function computedRow(model: string, texts: Texts, written: Texts): ComputedRow {
  const inputs = Object.entries(texts).map(([name, text]) => ({
    name: inputName(name),
    text,
    claim: claimOfRef(written[name] ?? ''),
  }));
  return { model, title: catalogue.get(model)?.title ?? capitalised(model), inputs };
}

function comparedWith({ claim, recomputed }: AuditedClaim): ClaimRow['comparedWith'] {
  const { against, review } = claim;
  if (!against || !recomputed) return undefined;
  const text = recomputed.inputs.value ?? recomputed.text;
  return {
    text,
    at: against.at,
    review: against.review ?? review,
    claim: claimOfRef(against.value),
  };
}

/** `too low` is what is printed; `< 0.007` is how it was read. */
function printedTexts({ printed, quantity, words }: AuditedClaim['claim']) {
  const text = printedText(printed, quantity);
  if (words === undefined) return { printed: text };
  // `0.007 M` needs no explanation that 0.007 was compared.
  const plain = text.replaceAll('\u00a0', ' ');
  return words.includes(plain) ? { printed: words } : { printed: words, readAs: text };
}

function implicationRows({ claim, implications }: AuditedClaim): ImplicationRow[] {
  return implications.map(({ label, text, note, model, inputs }, index) => ({
    ...computedRow(model, inputs, claim.implies[index]?.inputs ?? {}),
    label,
    text,
    note,
  }));
}

/** A bound that is kept has none: how far within it the number lies means nothing. */
function deviationOf({ claim, verdict }: AuditedClaim, { quantity }: Recomputed) {
  const isKept = verdict === 'agrees' && isBound(claim.quantity.qualifier);
  return isKept ? undefined : deviation(claim.quantity, quantity);
}

export function claimRow(audited: AuditedClaim): ClaimRow {
  const { id, claim, verdict, recomputed } = audited;
  const { label, review, at, how, model } = claim;
  return {
    id,
    label,
    review,
    at,
    ...printedTexts(claim),
    recomputed: recomputed?.text,
    deviation: recomputed && deviationOf(audited, recomputed),
    verdict,
    reason: claim.acknowledged?.reason ?? claim.cannotBeChecked,
    how,
    computed:
      model !== undefined && recomputed
        ? computedRow(model, recomputed.inputs, claim.inputs)
        : undefined,
    comparedWith: comparedWith(audited),
    implications: implicationRows(audited),
  };
}
