import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { coverageSchema } from '../src/lib/coverage/schema.ts';
import { coverageFiles } from '../src/loading/coverage-fs.ts';
import { contentIndex } from '../src/loading/index-fs.ts';

/** Numbers that a record has in another form than the print. */
const otherForm: Readonly<Record<string, string>> = {
  '98 °C': 'the table has the melting point in kelvin',
  '1 day': 'the record says it in words',
  '1 week': 'the record has it in days',
};

/** Digits in the names of substances and in units are no numbers; a bracket tells alike prints apart. */
function numbersIn(text: string): number[] {
  const bare = text.replaceAll('cm⁻²', '').replace(/\(.*\)|[A-Za-z]\w*\d\w*/g, '');
  return (bare.match(/(?<![\d.])\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** Every number of an entry as it was written: neither its id, nor its place, nor its value in SI. */
function written(entry: unknown): string {
  const left = new Set(['id', 'source', 'si']);
  return JSON.stringify(entry, (name, value: unknown) => (left.has(name) ? undefined : value));
}

const { papers, values } = await contentIndex();

function entryOf(place: string): unknown {
  const [room = '', id = '', name] = place.split(/[/.]/);
  const entry = values.sets.get(room)?.get(id);
  if (entry) return name && 'values' in entry ? entry.values[name] : entry;
  return papers.get(room)?.measurements?.find((record) => record.id === id);
}

it('has each number of the first review in the records and entries to which it leads', async () => {
  const files = (await coverageFiles('src/content')).filter((file) => file.includes('/lee2020'));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const numbers = texts
    .flatMap((text) => coverageSchema.parse(parse(text)))
    .flatMap(({ at, numbers = [] }) => numbers.map((number) => ({ ...number, passage: at })));
  expect(numbers.length).toBeGreaterThan(240);
  const missing = numbers.flatMap(({ printed, passage, in: places = [] }) =>
    places.flatMap((place) => {
      const entry = entryOf(place);
      if (entry === undefined || printed in otherForm) return [];
      const found = new Set((written(entry).match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
      const absent = numbersIn(printed).filter((number) => !found.has(number));
      return absent.map((number) => `${passage}: ${printed} → ${place} has no ${number}`);
    }),
  );
  expect(missing).toEqual([]);
});
