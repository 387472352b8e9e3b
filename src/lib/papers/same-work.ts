import type { PaperRecord } from './schema.ts';

type Identity = Pick<
  PaperRecord,
  'doi' | 'journal' | 'journalTitle' | 'volume' | 'pages' | 'article'
>;

/**
 * What tells one work from another: its DOI; and journal, volume and first page or article number. Two records that
 * share one of these are the same work. Each comes with the words that a message uses.
 */
export function identities(record: Identity): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (record.doi) found.set(`doi ${record.doi.toLowerCase()}`, `DOI ${record.doi}`);
  const { volume } = record;
  const start = record.article ?? record.pages?.split('–')[0];
  if (!volume || !start) return found;
  for (const journal of [record.journal, record.journalTitle ?? record.journal]) {
    const letters = journal
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[^a-z]/g, '');
    found.set(`${letters} ${volume} ${start}`, `${record.journal} ${volume}, ${start}`);
  }
  return found;
}

/** The words for what two records share; undefined for two works. */
export function sameWork(one: Identity, other: Identity): string | undefined {
  const known = identities(other);
  for (const [identity, words] of identities(one)) if (known.has(identity)) return words;
  return undefined;
}
