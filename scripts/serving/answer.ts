import { extname } from 'node:path';
import { decodePath } from '../built/decode-path.ts';

/** What a static host does with a request: a file, a redirect, or the page for missing pages. */
export type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly location: string };

/**
 * Answers the path of a request (`/handbook/papers/`) from the files of a built folder.
 * Nothing outside the list of files is ever read, whatever the path says.
 */
export function answer(path: string, base: string, files: ReadonlySet<string>): Answer {
  const missing = { status: 404, file: '404.html' } as const;
  if (`${path}/` === base) return { status: 301, location: base };
  if (!path.startsWith(base)) return missing;
  const name = decodePath(path.slice(base.length));
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (files.has(file)) return { status: 200, file };
  if (files.has(`${name}/index.html`)) return { status: 301, location: `${path}/` };
  return missing;
}

const TYPES: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export function contentType(file: string): string {
  return TYPES[extname(file)] ?? 'application/octet-stream';
}

/** Files that shrink when they are packed; the others are packed already. */
export function isText(file: string): boolean {
  return /charset|svg/.test(contentType(file));
}
