import { type BinaryElectrolyte, noDepletion } from './electrolyte.ts';
import { finiteLengthRatio } from './finite-length.ts';
import type { Outcome } from './outcome.ts';
import { limitingCurrentDensity, sandTime } from './sand.ts';

/** How a cell runs out of salt. SI. */
export interface Depletion {
  /** When the salt at the negative electrode is used up, s. */
  readonly time: number;
  /** The same if the other electrode were endlessly far away, s. */
  readonly sandTime: number;
  /** A m⁻². */
  readonly limitingCurrentDensity: number;
}

/**
 * When a cell of finite length runs out of salt at its negative electrode, or why it never does.
 *
 * $$t = \tau \cdot \frac{t}{\tau}\!\left(\frac{J}{J^*}\right)$$
 *
 * @param electrolyte SI, see {@link BinaryElectrolyte}
 * @param currentDensity J, A m⁻²
 * @param distance L between the electrodes, m
 * @returns times in s and the limit in A m⁻²; at or below J*, and for t₊ = 1, a reason instead
 * @validity Constant D and t₊, no convection, plane electrodes of one metal.
 * @throws {RangeError} for arguments that are not positive or a transference number outside 0 to 1
 * @source brissot1999, rosso2006
 * @example
 * depletion({ diffusivity: 3e-10, concentration: 1000, cationTransference: 0.4 }, 106.14, 1e-3).result.time // 738.7
 */
export function depletion(
  electrolyte: BinaryElectrolyte,
  currentDensity: number,
  distance: number,
): Outcome<Depletion> {
  if (electrolyte.cationTransference === 1) return { holds: false, reason: noDepletion };
  const time = sandTime(electrolyte, currentDensity);
  const limit = limitingCurrentDensity(electrolyte, distance);
  const ratio = currentDensity / limit;
  if (ratio <= 1) return { holds: false, reason: belowLimit };
  return {
    holds: true,
    result: {
      time: time * finiteLengthRatio(ratio),
      sandTime: time,
      limitingCurrentDensity: limit,
    },
  };
}

const belowLimit =
  'At or below the limiting current density J* a steady gradient forms and the salt never runs out; Sand’s time does not apply.';
