import { NotationError, type NotationPart, plain } from './part.ts';
import { readNotation } from './read-notation.ts';

/**
 * Text that may hold formulas, typeset as far as the notation goes: a fraction among the counts of a formula
 * (`Na2/3CoO2`) is beyond it and stays as it is.
 */
export function partsOf(text: string): NotationPart[] {
  if (/\d\/\d/.test(text)) return [plain(text)];
  try {
    return readNotation(text);
  } catch (error) {
    if (error instanceof NotationError) return [plain(text)];
    throw error;
  }
}
