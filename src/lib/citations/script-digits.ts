const superscripts: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁺': '+',
  '⁻': '-',
};
const subscripts: Readonly<Record<string, string>> = {
  '₀': '0',
  '₁': '1',
  '₂': '2',
  '₃': '3',
  '₄': '4',
  '₅': '5',
  '₆': '6',
  '₇': '7',
  '₈': '8',
  '₉': '9',
  ₓ: 'x',
};

const invert = (table: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(table).map(([raised, plain]) => [plain, raised]));

const tables = [
  { tag: 'sub', to: subscripts, from: invert(subscripts) },
  { tag: 'sup', to: superscripts, from: invert(superscripts) },
] as const;

/** `Na₂S₆` → `Na<sub>2</sub>S<sub>6</sub>`, as CSL-JSON and BibTeX mark it. */
export function toMarkup(text: string): string {
  return tables.reduce(
    (result, { tag, to }) =>
      result.replace(new RegExp(`[${Object.keys(to).join('')}]+`, 'g'), (run) => {
        const plain = [...run].map((char) => to[char]).join('');
        return `<${tag}>${plain}</${tag}>`;
      }),
    text,
  );
}

/** The inverse of {@link toMarkup}; other markup is dropped and its text kept. */
export function fromMarkup(text: string): string {
  const scripts = tables.reduce(
    (result, { tag, from }) =>
      result.replace(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'gi'), (_, run: string) =>
        [...run].map((char) => from[char === '−' || char === '–' ? '-' : char] ?? char).join(''),
      ),
    text,
  );
  return scripts
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}
