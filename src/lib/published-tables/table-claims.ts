import { isBound } from '../audit/agreement.ts';
import type { AuditedClaim } from '../audit/audit-claim.ts';
import type { Review } from '../audit/claim-schema.ts';
import { claimOfRef } from '../audit/claim-values.ts';
import type { Quantity } from '../units/quantity.ts';

/** A claim of the audit with the number that the table prints. */
export interface TableClaim {
  readonly audited: AuditedClaim;
  readonly quantity: Quantity;
  /** The row by the number of its reference, or the last one; absent if the claim names none. */
  readonly reference?: number | 'last';
}

/** `Table 1, [72], NaClO₄ in EC and PC`; `Table 3, last row`. */
const placePattern = /^(?<at>Table \d+)(?:, (?:\[(?<reference>\d+)\]|(?<last>last row)))?(?:,|$)/;

type Place = Pick<TableClaim, 'reference'> & { readonly at: string };

function readPlace(place: string): Place | undefined {
  const { at, reference, last } = placePattern.exec(place)?.groups ?? {};
  if (at === undefined) return undefined;
  if (last !== undefined) return { at, reference: 'last' };
  return reference === undefined ? { at } : { at, reference: Number(reference) };
}

/** Where a claim was read, and where the number stands that it is held against, unless that is a claim of its own. */
function sidesOf({ claim, recomputed }: AuditedClaim) {
  const { review, at, quantity, against } = claim;
  const other =
    against && recomputed && claimOfRef(against.value) === undefined
      ? [{ review: against.review ?? review, at: against.at, quantity: recomputed.quantity }]
      : [];
  return [{ review, at, quantity }, ...other];
}

/** All claims on a table: on a number that it prints, or against one. */
export function tableClaims(
  claims: readonly AuditedClaim[],
  review: Review,
  at: string,
): TableClaim[] {
  return claims.flatMap((audited) =>
    sidesOf(audited).flatMap((side) => {
      const place = side.review === review ? readPlace(side.at) : undefined;
      if (place?.at !== at) return [];
      const { at: _, ...row } = place;
      return [{ audited, quantity: side.quantity, ...row }];
    }),
  );
}

/** A claim is on a cell if both have the same number of the same kind. */
export function isOn({ quantity }: TableClaim, cell: Quantity | string | undefined): boolean {
  if (typeof cell !== 'object') return false;
  return cell.kind === quantity.kind && String(cell.si) === String(quantity.si);
}

/** The two numbers do not match, whatever the reason. */
export function isMismatch({ audited }: TableClaim): boolean {
  return audited.verdict !== 'agrees' && audited.verdict !== 'cannot be checked';
}

/** The two cannot both hold; a number that misses a limit or a requirement holds all the same. */
export function isContradicted({ audited }: TableClaim): boolean {
  return audited.verdict === 'disagrees' && !isBound(audited.claim.quantity.qualifier);
}
