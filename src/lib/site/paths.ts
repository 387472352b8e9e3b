import { resourcePath } from '../data-package/package-paths.ts';

/** `joinBase('/handbook/', '/papers/')` → `/handbook/papers/`; Astro adds the base to no link that we write. */
export function joinBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** Addresses of the pages that are made from content, without base. */
export const pagePath = {
  chapter: (slug: string) => `/${slug}/`,
  paper: (key: string) => `/papers/${key}/`,
  figures: () => '/figures/',
  addPaper: () => '/contribute/add-a-paper/',
  /** For the form: all papers with their records. */
  paperRecords: () => '/contribute/papers.json',
  learningPaths: () => '/learning-paths/',
  glossary: () => '/glossary/',
  audit: () => '/audit/',
  auditExport: (format: 'csv' | 'json') => `/audit.${format}`,
  dataPackage: () => '/data/datapackage.json',
  /** `name` is that of a file of the data package: `symmetric-cell`. */
  dataFile: (name: string) => `/data/${resourcePath(name)}`,
  download: () => '/data/download/',
  referenceValues: () => '/data/reference/',
  tables: () => '/data/tables/',
  /** `id` is that of a table of a review: `ji2022-table-1`. */
  table: (id: string) => `/data/tables/${id}/`,
  tableExport: (id: string, format: 'csv' | 'json') => `/data/tables/${id}.${format}`,
  data: () => '/data/',
  /** All records of a kind. */
  records: (kind: string) => `/data/${kind}/`,
  explorerData: () => '/data/explorer.json',
  substances: () => '/data/substances.json',
  models: () => '/models/',
  /** `module` is a file or folder of `src/lib/models`. */
  model: (module: string) => `/models/${module}/`,
  calculators: () => '/calculators/',
  symbols: () => '/symbols/',
  /** `format` is the ending of an export's name: `bib`, `ris`, `json`. */
  paperExport: (key: string, format: string) => `/papers/${key}.${format}`,
  bibliography: () => '/papers/',
  bibliographyExport: (format: string) => `/papers.${format}`,
} as const;

/** Id of a record on its paper's page; the prefix keeps it apart from the page's own ids. */
export const recordAnchor = (id: string) => `record-${id}`;

/** Where a record stands, by its reference: `zheng2019b/symmetric-cell`; that of a point of a series leads to the series. */
export function recordPath(ref: string): string {
  const [key = '', id = ''] = ref.split('/');
  return `${pagePath.paper(key)}#${recordAnchor(id.replace(/\.\d+$/, ''))}`;
}

/** Id of a claim on the audit's page. */
export const claimAnchor = (id: string) => `claim-${id}`;

/** Id of a row of a published table, on every page that shows the table. */
export const tableRowAnchor = (table: string, row: number) => `${table}-row-${row}`;

/** Id of a note of a published table. */
export const tableNoteAnchor = (table: string, mark: string) => `${table}-note-${mark}`;

/** Id of a value of a data set on the page of reference values: `elements/sodium.density` → `elements-sodium-density`. */
export const valueAnchor = (ref: string) => ref.replace(/[/.]/g, '-');
