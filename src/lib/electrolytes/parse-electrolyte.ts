import { type Electrolyte, electrolyteError, type Ingredient, unknownSalt } from './electrolyte.ts';
import { type Piece, parseIngredient } from './parse-ingredient.ts';
import { type Ratio, takeRatio } from './parse-ratio.ts';

/** Signs as people type them; every sign stays in its place. */
function asTyped(written: string): string {
  return written
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[₀-₉]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x2050));
}

/** Pieces between separators, each with its place. */
function split({ text, at }: Piece, separator: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    pieces.push({ text: text.slice(from, match.index), at: at + from });
    from = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(from), at: at + from }];
}

/** Cuts at the first separator: salts before `in`, or before the first slash. */
function cutAtFirst(text: string, whole: string): readonly [Piece, Piece] {
  const cut = / in /.exec(text) ?? /(?<!mol)\//.exec(text);
  if (!cut) throw electrolyteError(whole, 'a salt is “in” a solvent');
  const from = cut.index + cut[0].length;
  return [
    { text: text.slice(0, cut.index), at: 0 },
    { text: text.slice(from), at: from },
  ];
}

/**
 * Reads an electrolyte as a person writes it: `1 M NaPF6 in diglyme`, `0.8 M LiPF6 + 1 M NaPF6 in DME`,
 * `1 M NaClO4 in EC:PC (1:1 v/v) + 50 mM SnCl2`, `NaFSI in DME (1:2 mol/mol)`; with slashes too, as tables print it:
 * `1 M NaPF6/EC/PC + 2 wt% TMTD`. A ratio counts the solvents, or the salts and the solvents.
 * A salt that was not reported is `a salt in EC:PC`.
 *
 * @throws {ElectrolyteError} if it cannot be read.
 */
export function parseElectrolyte(written: string): Electrolyte {
  const whole = written.trim();
  const { ratio, rest } = takeRatio(asTyped(whole));
  const [before, after] = cutAtFirst(rest, whole);
  const [medium, ...added] = split(after, / \+ /g);
  const read = (pieces: readonly Piece[]) => pieces.map((piece) => parseIngredient(piece, whole));
  const salts = before.text.trim() === unknownSalt ? [] : read(split(before, / \+ /g));
  const solvents = read(split(medium ?? after, /[:/]/g));
  const additives = read(added);
  const first = added[0];
  if (ratio && (ratio.at < after.at || (first && ratio.at > first.at))) {
    throw electrolyteError(whole, 'a ratio stands behind the solvents');
  }
  return { text: whole, ...inRatio({ salts, solvents }, ratio, whole), additives };
}

type Medium = Pick<Electrolyte, 'salts' | 'solvents'>;

/** Gives each solvent its part; salts too, if these have no amounts and the ratio has parts for them. */
function inRatio({ salts, solvents }: Medium, ratio: Ratio | undefined, whole: string) {
  if (!ratio) return { salts, solvents };
  const { parts, basis } = ratio;
  const share = (list: readonly Ingredient[], from: number) =>
    list.map((one, index) => ({ ...one, parts: parts[from + index] as number }));
  if (parts.length === solvents.length) return { salts, solvents: share(solvents, 0), basis };
  const bare = salts.every(({ amount }) => amount === undefined);
  if (!bare || parts.length !== salts.length + solvents.length) {
    const fitting = `${solvents.length}${bare ? ` or ${salts.length + solvents.length}` : ''}`;
    throw electrolyteError(whole, `the ratio has ${parts.length} numbers, expected ${fitting}`);
  }
  return { salts: share(salts, 0), solvents: share(solvents, salts.length), basis };
}
