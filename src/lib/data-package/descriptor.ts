import { doiAddress } from '../citations/work-link.ts';
import type { Paper } from '../papers/schema.ts';
import type { TableField } from '../records/table-fields.ts';
import { handbook } from '../site/handbook.ts';
import { resourcePath } from './package-paths.ts';
import type { Resource } from './resource.ts';

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

/** What the package says of itself. */
export interface PackageFacts {
  readonly version: string;
  /** Where the handbook stands. */
  readonly home: string;
  /** The works from which the data were read. */
  readonly reviews: readonly Paper[];
}

export const packageDescription = `Published results on ${handbook.subject}: measurements as records with unit, condition and the place where each was read, reference values, and an audit of printed numbers. A field with numbers has its unit twice: “unit” by the Unified Code for Units of Measure (UCUM), “unitText” as printed.`;

function fieldDescriptor(field: TableField, primaryKey: string) {
  const { name, type, title, description, unit, ucum, values } = field;
  const isKey = name === primaryKey;
  const constraints = {
    ...(isKey ? { required: true, unique: true } : {}),
    ...(values ? { enum: values } : {}),
  };
  return {
    name,
    type,
    title,
    description,
    ...(ucum ? { unit: ucum } : {}),
    ...(unit ? { unitText: unit } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function resourceDescriptor(resource: Resource) {
  const { name, title, description, fields, primaryKey, foreignKeys } = resource;
  return {
    $schema: profile('dataresource'),
    name,
    type: 'table',
    title,
    description,
    path: resourcePath(name),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: profile('tableschema'),
      fields: fields.map((field) => fieldDescriptor(field, primaryKey)),
      primaryKey: [primaryKey],
      ...(foreignKeys.length > 0 ? { foreignKeys: foreignKeys.map(keyDescriptor) } : {}),
      missingValues: [''],
    },
  };
}

const keyDescriptor = ({ field, resource, key }: Resource['foreignKeys'][number]) => ({
  fields: [field],
  reference: { resource, fields: [key] },
});

const sourceOf = ({ key, title, doi }: Paper) => ({
  title: title ?? key,
  ...(doi ? { path: doiAddress(doi) } : {}),
});

/** `datapackage.json`: Data Package 2.0, without a date, so that the same data give the same bytes. */
export function packageDescriptor(all: readonly Resource[], facts: PackageFacts) {
  const { version, home, reviews } = facts;
  return {
    $schema: profile('datapackage'),
    name: 'sodium-metal-handbook',
    title: `${handbook.title}: data`,
    description: packageDescription,
    homepage: home,
    version,
    licenses: [
      { name: 'CC-BY-4.0', path: handbook.textLicence.href, title: handbook.textLicence.name },
    ],
    contributors: handbook.authors.map((title) => ({ title, roles: ['author'] })),
    keywords: ['sodium metal anode', 'electrolyte', 'interphase', 'battery'],
    sources: reviews.map(sourceOf),
    resources: all.map(resourceDescriptor),
  };
}
