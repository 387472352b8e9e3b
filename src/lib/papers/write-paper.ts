import { stringify } from 'yaml';
import type { PaperInput } from './schema.ts';

/** As wide as the handbook's other files. */
const WIDTH = 100;

const options = { lineWidth: 0, singleQuote: true } as const;

/** `{ family: Zheng, given: X. Y. }`, on one line. */
function flow(value: unknown): string {
  return stringify(value, { ...options, collectionStyle: 'flow', flowCollectionPadding: true })
    .trim()
    .replace(/\[ (.*) \]/s, '[$1]');
}

function field([name, value]: readonly [string, unknown]): string {
  const line = `${name}: ${typeof value === 'object' ? flow(value) : stringify(value, options).trim()}`;
  if (line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const items = Array.isArray(value)
    ? value.map((item) => `- ${flow(item)}`)
    : Object.entries(value).map(field);
  return [`${name}:`, ...items.map((item) => `  ${item}`)].join('\n');
}

/** The order in which a paper's fields stand in its file. */
const order = [
  'type',
  'title',
  'authors',
  'etal',
  'journal',
  'journalTitle',
  'year',
  'volume',
  'issue',
  'pages',
  'article',
  'doi',
  'reviewedIn',
  'topics',
  'provenance',
  'note',
] as const satisfies readonly (keyof PaperInput)[];

const numbered: readonly string[] = ['volume', 'issue', 'pages', 'article'];

/** Volumes and article numbers that are plain numbers stand without quotes, as people write them. */
function asWritten(name: string, value: unknown): unknown {
  const isNumber = numbered.includes(name) && /^[1-9]\d{0,14}$/.test(String(value));
  return isNumber ? Number(value) : value;
}

/** A paper's file, ready for measurements and a summary. */
export function writePaper(paper: PaperInput): string {
  const fields = order.flatMap((name) => {
    const value = paper[name];
    if (value === undefined) return [];
    return [field([name, asWritten(name, value)])];
  });
  return `---\n${fields.join('\n')}\n---\n`;
}
