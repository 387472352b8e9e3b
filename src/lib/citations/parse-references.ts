import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { z } from 'astro/zod';
import { type CslItem, type CslName, cslItem } from './csl-item.ts';

/** Text that holds no references in a form that can be read. */
class UnreadableReferences extends Error {
  override readonly name = 'UnreadableReferences';
}

const isJson = (text: string) => /^\s*[[{]/.test(text);

function readItems(text: string): unknown[] {
  if (isJson(text)) {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data : [data];
  }
  return plugins.input.chain(text, { generateGraph: false });
}

/**
 * Reads BibTeX, RIS or CSL-JSON; which of them, the text tells.
 *
 * @throws {UnreadableReferences} if it is none of these, or holds nothing.
 */
export function parseReferences(text: string): CslItem[] {
  let items: unknown[];
  try {
    items = readItems(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new UnreadableReferences(
      `expected BibTeX, RIS or CSL-JSON; it cannot be read: ${reason}`,
    );
  }
  const result = z.array(cslItem).safeParse(items);
  if (!result.success) {
    const { path, message } = result.error.issues[0] as z.core.$ZodIssue;
    throw new UnreadableReferences(
      `item ${Number(path[0]) + 1}, ${path.slice(1).join('.')}: ${message}`,
    );
  }
  const filled = result.data.filter((item) => Object.keys(item).length > 0);
  if (filled.length === 0)
    throw new UnreadableReferences('expected at least one reference, found none');
  return isJson(text) ? filled : filled.map(mendNames);
}

/** From BibTeX, the library reads the first half of `{\'O}ster-Gomez` as a particle: it takes TeX's Ó for a small letter. */
function mendNames(item: CslItem): CslItem {
  if (!item.author) return item;
  return { ...item, author: item.author.map(mendName) };
}

function mendName({ 'non-dropping-particle': particle, ...name }: CslName): CslName {
  if (particle === undefined) return name;
  const isHalf = /^(?!\p{ASCII})\p{Lu}\S*$/u.test(particle);
  return { ...name, family: `${particle}${isHalf ? '-' : ' '}${name.family ?? ''}` };
}
