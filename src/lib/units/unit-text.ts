/** One factor of a unit: `cm⁻²` is `{ symbol: 'cm', power: -2 }`. */
export interface UnitFactor {
  readonly symbol: string;
  readonly power: number;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** How people spell a unit, and the one symbol that the handbook prints. */
const spellings: Readonly<Record<string, string>> = {
  ohm: 'Ω',
  Ohm: 'Ω',
  kohm: 'kΩ',
  degC: '°C',
  deg: '°',
  hours: 'h',
  hour: 'h',
  hrs: 'h',
  hr: 'h',
  minutes: 'min',
  minute: 'min',
  mins: 'min',
  sec: 's',
  days: 'd',
  day: 'd',
  cycles: 'cycle',
  l: 'L',
  ml: 'mL',
  µl: 'µL',
  angstrom: 'Å',
};

function plainPower(text: string): string {
  return [...text]
    .map((char) => {
      const digit = superscripts.indexOf(char);
      if (digit >= 0) return String(digit);
      return char === '⁻' || char === '−' || char === '–' ? '-' : char;
    })
    .join('');
}

/** Ampere-hours and watt-hours are written as one word, but are products. */
function factorsOf(word: string, power: number): UnitFactor[] {
  const product = /^([mkµ]?[AW])h$/.exec(word);
  if (product) return [product[1] as string, 'h'].map((symbol) => ({ symbol, power }));
  return [{ symbol: spellings[word] ?? word, power }];
}

const factorPattern = /^([A-Za-zµΩ°Å%]+)(?:\^?([-−–]?\d+|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))?[ ·⋅*]*/u;

function factorsOfProduct(text: string): UnitFactor[] | undefined {
  const factors: UnitFactor[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const match = factorPattern.exec(rest);
    if (!match) return undefined;
    factors.push(...factorsOf(match[1] as string, Number(plainPower(match[2] ?? '1'))));
    rest = rest.slice(match[0].length);
  }
  return factors;
}

/** `cm2` or `(A h)`: without brackets a denominator is one factor, since `J/mol K` can be read in two ways. */
function factorsOfDenominator(text: string): UnitFactor[] | undefined {
  const inner = /^\s*\((.+)\)\s*$/.exec(text)?.[1];
  if (inner === undefined && /\S[ ·⋅*]+\S/.test(text)) return undefined;
  return factorsOfProduct(inner ?? text)?.map(({ symbol, power }) => ({ symbol, power: -power }));
}

/** One code point for each sign: the Greek and the micro sign look alike, and so do spaces. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('μ', 'µ')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/(?<![A-Za-z])u(?=(?:mol|Pa|[AgLlmMNSVW])(?![A-Za-z]|%))/g, 'µ')
    .trim();
}

/** Reads a unit as people write it (`mA cm-2`, `mA/cm2`, `mAh cm⁻²`); `undefined` if it cannot be read. */
export function readUnit(text: string): readonly UnitFactor[] | undefined {
  const [numerator = '', ...denominators] = tidy(text).split('/');
  if (numerator === '' && denominators.length === 0) return [];
  const above = numerator === '1' ? [] : factorsOfProduct(numerator);
  const below = denominators.map(factorsOfDenominator);
  const parts = numerator === '' ? [undefined] : [above, ...below];
  if (parts.includes(undefined) || below.some((part) => part?.length === 0)) return undefined;
  return parts.flatMap((part) => part ?? []);
}

function printedPower(power: number): string {
  if (power === 1) return '';
  return [...String(power)].map((char) => superscripts[Number(char)] ?? '⁻').join('');
}

/** `mA cm⁻²`: factors with exponents, separated by plain spaces. */
export function printUnit(factors: readonly UnitFactor[]): string {
  const [first] = factors;
  if (factors.length === 1 && first?.symbol === 'cycle' && first.power === 1) return 'cycles';
  return factors.map(({ symbol, power }) => symbol + printedPower(power)).join(' ');
}
