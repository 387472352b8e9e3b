const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const mantissa = '[-−+]?\\d+(?:\\.\\d+)?(?:[eE][-−+]?\\d+)?';
const raised = '\\^[-−]?\\d+|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+';

/**
 * Source of a pattern for one number: `0.5`, `−2.71`, `3e-10`, `4.5×10⁻³`, `10⁻⁴`.
 * A bare `10-12` is no power of ten but a range.
 */
export const numberPattern = `(?:10(?:${raised})|${mantissa}(?: ?[×x] ?10(?:${raised}|[-−]?\\d+))?)`;

const parts = new RegExp(
  `^(?:(?<mantissa>${mantissa}) ?(?:[×x] ?10(?<power>${raised}|[-−]?\\d+))?|10(?<bare>${raised}))$`,
);

function plainPower(text: string): string {
  return [...text.replace('^', '')]
    .map((char) => {
      const digit = superscripts.indexOf(char);
      return digit >= 0 ? String(digit) : char.replace(/[⁻−]/, '-');
    })
    .join('');
}

/** Reads one number that fits {@link numberPattern}; anything else gives `NaN`. */
export function readNumber(text: string): number {
  const groups = parts.exec(text.trim())?.groups;
  if (!groups) return Number.NaN;
  const { mantissa: plain = '1', power, bare } = groups;
  const exponent = power ?? bare;
  const digits = bare === undefined ? plain.replaceAll('−', '-') : '1';
  return Number(exponent === undefined ? digits : `${digits}e${plainPower(exponent)}`);
}
