import { NotationError } from './part.ts';
import { readNotation } from './read-notation.ts';

const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** `1 M NaPF6 in EC:PC` → `1 M NaPF₆ in EC:PC`, for text that cannot be typeset. What is no notation stays as it is. */
export function subscriptText(written: string): string {
  try {
    return readNotation(written)
      .map(({ text, script }) =>
        script === 'sub' ? text.replace(/\d/g, (digit) => LOWERED.charAt(Number(digit))) : text,
      )
      .join('');
  } catch (error) {
    if (error instanceof NotationError) return written;
    throw error;
  }
}
