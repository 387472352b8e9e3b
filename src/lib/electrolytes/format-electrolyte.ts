import { formatQuantity } from '../units/format-quantity.ts';
import { type Electrolyte, type Ingredient, type RatioBasis, unknownSalt } from './electrolyte.ts';

const basisWords: Readonly<Record<RatioBasis, string>> = {
  volume: ' v/v',
  mass: ' w/w',
  amount: ' mol/mol',
  'not stated': '',
};

function withAmount({ name, amount }: Ingredient): string {
  return amount ? `${formatQuantity(amount)} ${name}` : name;
}

/** One notation for all: `1 M NaBF4/G2` → `1 M NaBF4 in G2`. Reads as what was written. */
export function formatElectrolyte({ salts, solvents, basis, additives }: Electrolyte): string {
  const parts = [...salts, ...solvents].flatMap((one) => one.parts ?? []);
  const ratio = basis === undefined ? '' : ` (${parts.join(':')}${basisWords[basis]})`;
  const medium = solvents.map(withAmount).join(':');
  const added = additives.map((one) => ` + ${withAmount(one)}`).join('');
  const dissolved = salts.length === 0 ? unknownSalt : salts.map(withAmount).join(' + ');
  return `${dissolved} in ${medium}${ratio}${added}`;
}
