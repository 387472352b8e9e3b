/** A piece of typeset notation; the texts joined are what is copied and searched: `Na2S6`. */
export interface NotationPart {
  readonly text: string;
  readonly script?: 'sub' | 'sup';
}

export const plain = (text: string): NotationPart => ({ text });
export const sub = (text: string): NotationPart => ({ text, script: 'sub' });
export const sup = (text: string): NotationPart => ({ text, script: 'sup' });

/** A hyphen as people type it, as the minus that is meant. */
export const withMinus = (text: string): string => text.replaceAll('-', '−');

/** What is written in `[=…]` cannot be read, or could be read in two ways. */
export class NotationError extends Error {}
