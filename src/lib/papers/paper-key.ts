import type { PaperInput } from './schema.ts';

/** Letters that are not a letter with a mark on it. */
const spelled: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** `Ortiz-Vitoriano` → `ortizvitoriano`; empty for a name in another script. */
function ascii(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{ASCII}]/gu, (char) => spelled[char] ?? '')
    .replace(/[^a-z]/g, '');
}

/**
 * The key of a new paper: first author's family name, year and, if others have these too, the first free letter.
 * Keys stay for ever, so one that is taken never gets a letter later: `li2020`, then `li2020b`. A wish that fits
 * name and year and is free is granted.
 *
 * Undefined if name or year is missing or no letter is left.
 */
export function paperKey(
  { authors, year }: Pick<PaperInput, 'authors' | 'year'>,
  taken: { has: (key: string) => boolean },
  wish = '',
): string | undefined {
  const family = ascii(authors?.[0]?.family ?? '');
  if (!family || !year) return undefined;
  const base = `${family}${year}`;
  if (new RegExp(`^${base}[a-z]?$`).test(wish) && !taken.has(wish)) return wish;
  const lettered = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => base + letter);
  if (!taken.has(base) && !lettered.some((key) => taken.has(key))) return base;
  return lettered.slice(1).find((key) => !taken.has(key));
}
