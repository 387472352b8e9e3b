import type { Quantity } from '../units/quantity.ts';

/** A substance as it is named in an electrolyte. */
export interface Ingredient {
  /** As written; whether it exists is checked against the substances. */
  readonly name: string;
  /** Where the name begins in the text. */
  readonly at: number;
  /** Molarity, molality or a fraction; a bare percentage does not say of what. */
  readonly amount?: Quantity;
  /** Its share in the ratio. */
  readonly parts?: number;
}

/** What the numbers of a ratio count. */
export type RatioBasis = 'volume' | 'mass' | 'amount' | 'not stated';

/** `1 M NaClO4 in EC:PC (1:1 v/v) + 50 mM SnCl2`, taken apart. */
export interface Electrolyte {
  /** As written. */
  readonly text: string;
  /** None if it was not reported. */
  readonly salts: readonly Ingredient[];
  readonly solvents: readonly Ingredient[];
  /** Of the solvents' parts, and of the salts' if these have parts. */
  readonly basis?: RatioBasis;
  readonly additives: readonly Ingredient[];
}

/** Stands for a salt that was not reported. */
export const unknownSalt = 'a salt';

/** Text that is not an electrolyte. */
export class ElectrolyteError extends Error {
  override readonly name = 'ElectrolyteError';
}

export function electrolyteError(text: string, hint: string): ElectrolyteError {
  const example = '1 M NaPF6 in EC:PC (1:1 v/v) + 2 wt% FEC';
  return new ElectrolyteError(
    `expected an electrolyte (such as "${example}"), got "${text}"; ${hint}`,
  );
}

export function ingredientsOf({ salts, solvents, additives }: Electrolyte): Ingredient[] {
  return [...salts, ...solvents, ...additives];
}
