import { measureOf } from '../units/library.ts';
import { readUnit, type UnitFactor } from '../units/unit-text.ts';
import { type NotationPart, plain, sup, withMinus } from './part.ts';

const NO_BREAK = '\u00A0';
const NARROW = '\u202F';

const NUMBER = '[-−+]?\\d+(?:[.,]\\d+)*(?:e[-−+]?\\d+| ?[×x] ?10\\^?[-−]?\\d+)?|10\\^[-−]?\\d+';
const AMOUNT = new RegExp(
  `^(?<qualifier>[≈~<>≤≥±] ?)?(?<low>${NUMBER})(?: ?(?<joint>[-–±]|to) ?(?<high>${NUMBER}))?(?=$|[\\s%°‰])`,
);

/** A number, a range or a number with its uncertainty, and the unit after it; `rest` is what follows. */
export interface ReadAmount {
  readonly parts: readonly NotationPart[];
  readonly rest: string;
}

/** Reads `0.5 mA cm-2`, `2-12 µm`, `1e-10 cm2/s`, `10 ± 2 %` at the beginning of a text. */
export function readAmount(text: string): ReadAmount | undefined {
  const match = AMOUNT.exec(text);
  if (!match?.groups) return undefined;
  const { qualifier, low = '', joint, high } = match.groups;
  const parts: NotationPart[] = [];
  if (qualifier) parts.push(plain(qualifier.trim().replace('~', '≈') + NO_BREAK));
  parts.push(...number(low));
  if (joint && high !== undefined) parts.push(plain(jointText(joint)), ...number(high));
  const unit = leadingUnit(text.slice(match[0].length));
  return { parts: [...parts, ...unit.parts], rest: unit.rest };
}

const jointText = (joint: string) =>
  joint === '-' || joint === '–' ? '–' : `${NO_BREAK}${joint}${NO_BREAK}`;

/** `1e-10` → 1 × 10⁻¹⁰ */
function number(text: string): NotationPart[] {
  const [, digits = '', power] = /^(.*?)(?:e|(?:^| ?[×x] ?)10\^?)([-−+]?\d+)$/.exec(text) ?? [];
  if (power === undefined || (digits === '' && !text.startsWith('10^'))) {
    return [plain(withMinus(text))];
  }
  const times = digits === '' ? '' : `${withMinus(digits)}${NARROW}×${NARROW}`;
  return [plain(`${times}10`), sup(withMinus(power.replace('+', '')))];
}

/** The longest run of words that is a unit: of `M NaPF6` only `M` is. */
function leadingUnit(text: string): ReadAmount {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count--) {
    const candidate = words.slice(0, count).join(' ').trim();
    if (candidate === 'cycles')
      return { parts: [plain(`${NO_BREAK}cycles`)], rest: words.slice(count).join(' ') };
    const factors = candidate === '' ? undefined : readUnit(candidate);
    if (factors && factors.length > 0 && measureOf(factors)) {
      return { parts: unitParts(factors), rest: words.slice(count).join(' ') };
    }
  }
  return { parts: [], rest: text.trimStart() };
}

function unitParts(factors: readonly UnitFactor[]): NotationPart[] {
  return factors.flatMap(({ symbol, power }, index) => [
    plain((index === 0 && symbol === '°' ? '' : NO_BREAK) + symbol),
    ...(power === 1 ? [] : [sup(withMinus(String(power)))]),
  ]);
}
