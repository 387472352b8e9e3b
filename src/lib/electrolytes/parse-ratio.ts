import { electrolyteError, type RatioBasis } from './electrolyte.ts';

const bases: Readonly<Record<string, RatioBasis>> = {
  '': 'not stated',
  'v/v': 'volume',
  'by volume': 'volume',
  'w/w': 'mass',
  'by mass': 'mass',
  'mol/mol': 'amount',
  'n/n': 'amount',
  'molar ratio': 'amount',
};

export interface Ratio {
  readonly parts: readonly number[];
  readonly basis: RatioBasis;
}

const ratioPattern = /\((?<parts>\d+(?:\.\d+)?(?: ?: ?\d+(?:\.\d+)?)+)(?<basis>[^()]*)\)/;

/** The ratio in brackets, if there is one, and the text with spaces in its place, so that all else stays where it is. */
export function takeRatio(text: string): {
  readonly ratio?: Ratio & { at: number };
  readonly rest: string;
} {
  const match = ratioPattern.exec(text);
  if (!match?.groups) return { rest: text };
  const { parts = '', basis = '' } = match.groups;
  const rest =
    text.slice(0, match.index) +
    ' '.repeat(match[0].length) +
    text.slice(match.index + match[0].length);
  return {
    ratio: {
      parts: parts.split(':').map(Number),
      basis: readBasis(basis.trim(), text),
      at: match.index,
    },
    rest,
  };
}

function readBasis(words: string, text: string): RatioBasis {
  const basis = bases[words];
  if (basis !== undefined) return basis;
  const known = Object.keys(bases).filter((name) => name !== '');
  throw electrolyteError(text, `a ratio is ${known.join(', ')} or says nothing, got “${words}”`);
}
