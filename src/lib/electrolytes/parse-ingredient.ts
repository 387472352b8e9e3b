import { parseQuantity } from '../units/parse-quantity.ts';
import { type Quantity, QuantityError } from '../units/quantity.ts';
import type { QuantityKind } from '../units/quantity-kinds.ts';
import { ElectrolyteError, electrolyteError, type Ingredient } from './electrolyte.ts';

/** A piece of the text, with its place in it. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}

/** Units of an amount, each with the kind of quantity that it makes. */
const amountUnits: Readonly<Record<string, QuantityKind>> = {
  M: 'concentration',
  mM: 'concentration',
  µM: 'concentration',
  'mol/L': 'concentration',
  'mol L⁻¹': 'concentration',
  'mol/kg': 'molality',
  'mol kg⁻¹': 'molality',
  m: 'molality',
  'wt%': 'mass-fraction',
  ppm: 'mass-fraction',
  'vol%': 'volume-fraction',
  'mol%': 'amount-fraction',
  '%': 'percentage',
};

const qualifiers = '≈|~|about|ca\\.|up to|[><≥≤]=?';
const units = Object.keys(amountUnits).join('|');
const number = `(?:(?:${qualifiers}) ?)?\\d[\\d.]*(?: ?[–-] ?\\d[\\d.]*)?`;
const amountPattern = new RegExp(`^(?<number>${number}) ?(?<unit>${units})(?: (?<name>.*))?$`);

/** A number and then a space or a word: an amount, whereas `1,3-dioxolane` is a name. */
const beginsWithAmount = new RegExp(`^${number} ?(?:[A-Za-zµ%]+ |$| )`);

function readAmount(written: string, unit: string): Quantity {
  try {
    return parseQuantity(written, amountUnits[unit] ?? 'percentage');
  } catch (error) {
    if (error instanceof QuantityError) throw new ElectrolyteError(error.message);
    throw error;
  }
}

/** Reads `5 wt% FEC`, `50 mM SnCl2` or a bare name; `whole` is the electrolyte, for messages. */
export function parseIngredient({ text, at }: Piece, whole: string): Ingredient {
  const written = text.trim().replace(/(wt|vol|mol) %/, '$1%');
  const { number = '', unit = '', name = '' } = amountPattern.exec(written)?.groups ?? {};
  if (number === '') {
    if (beginsWithAmount.test(written)) throw electrolyteError(whole, unknownUnit(written));
    return { name: checkedName(written, whole), at: at + text.indexOf(written) };
  }
  if (name.trim() === '') throw electrolyteError(whole, `“${written}” has no name`);
  const checked = checkedName(name.trim(), whole);
  const amount = readAmount(`${number} ${unit}`, unit);
  return { name: checked, at: at + text.lastIndexOf(checked), amount };
}

function unknownUnit(written: string): string {
  const known = units.replaceAll('|', ', ');
  return `“${written}” begins with an amount that is in none of ${known}`;
}

function checkedName(name: string, whole: string): string {
  if (name === '') throw electrolyteError(whole, 'a name is missing');
  if (/[/:]/.test(name)) throw electrolyteError(whole, `“${name}” is not one substance`);
  return name;
}
