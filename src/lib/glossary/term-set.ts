import type { Glossary } from './schema.ts';

/** The glossary for machines: schema.org's DefinedTermSet, at `address`. */
export function termSet(terms: Glossary, address: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': address,
    name: 'Glossary of the Sodium Metal Handbook',
    inLanguage: 'en',
    hasDefinedTerm: [...terms].map(([id, { term, abbreviation, definition }]) => ({
      '@type': 'DefinedTerm',
      '@id': `${address}#${id}`,
      name: term,
      ...(abbreviation === undefined ? {} : { termCode: abbreviation }),
      description: definition,
    })),
  };
}
