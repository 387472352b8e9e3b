import { doiAddress } from '../citations/work-link.ts';
import { handbook } from '../site/handbook.ts';
import { pagePath } from '../site/paths.ts';
import { type PackageFacts, packageDescription } from './descriptor.ts';
import type { Resource } from './resource.ts';

const isMeasured = ({ name }: { readonly name: string }) => !/_(?:to|uncertainty)$/.test(name);

/** Every column of numbers with a unit, once. */
function variables(all: readonly Resource[]) {
  const fields = all.flatMap((resource) => resource.fields).filter(isMeasured);
  const withUnit = fields.filter(({ ucum }) => ucum !== undefined);
  const byName = new Map(withUnit.map((field) => [field.name, field]));
  return [...byName.values()].map(({ title, unit, ucum }) => ({
    '@type': 'PropertyValue',
    name: title,
    ...(unit ? { unitText: unit } : {}),
    unitCode: ucum,
  }));
}

/** schema.org's description of the data package, as JSON that may stand in a `script` element. */
export function datasetJsonLd(all: readonly Resource[], facts: PackageFacts): string {
  const { home, version, reviews } = facts;
  const address = (path: string) => home.replace(/\/$/, '') + path;
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: address(path),
  });
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${handbook.title}: data`,
    description: packageDescription,
    url: address(pagePath.download()),
    license: handbook.textLicence.href,
    creator: handbook.authors.map((name) => ({ '@type': 'Organization', name })),
    version,
    inLanguage: handbook.language,
    isAccessibleForFree: true,
    citation: reviews.map(({ doi, title, key }) => ({
      '@type': 'ScholarlyArticle',
      name: title ?? key,
      ...(doi ? { sameAs: doiAddress(doi) } : {}),
    })),
    variableMeasured: variables(all),
    distribution: [
      download(pagePath.dataPackage(), 'application/json'),
      ...all.map(({ name }) => download(pagePath.dataFile(name), 'text/csv')),
    ],
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
