import { parse } from 'yaml';

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\n---/;

/**
 * Spaces instead of front matter, so that every position below it stays true.
 * Astro hands files to the plugins in this form.
 */
export function blankFrontMatter(text: string): string {
  return text.replace(FRONT_MATTER, (matter) => matter.replace(/[^\r\n]/g, ' '));
}

/** The page's title; its form is checked elsewhere. */
export function titleOf(text: string): string | undefined {
  const matter = FRONT_MATTER.exec(text)?.[1];
  const line = matter === undefined ? undefined : /^title:.*$/m.exec(matter)?.[0];
  if (line === undefined) return undefined;
  try {
    return String(parse(line).title);
  } catch {
    return undefined;
  }
}
