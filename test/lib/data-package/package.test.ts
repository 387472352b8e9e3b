import { describe, expect, it } from 'vitest';
import { datasetJsonLd } from '../../../src/lib/data-package/dataset-json-ld.ts';
import { packageDescriptor } from '../../../src/lib/data-package/descriptor.ts';
import { resourceCsv } from '../../../src/lib/data-package/resource.ts';
import { resourceNames } from '../../../src/lib/data-package/resource-names.ts';
import { ucumUnit } from '../../../src/lib/data-package/ucum.ts';
import { forgetData } from '../../../src/loading/data-fs.ts';
import { loadResources } from '../../../src/loading/data-package-fs.ts';
import { forgetPapers, loadPapers } from '../../../src/loading/papers-fs.ts';
import { forgetSubstances } from '../../../src/loading/substances-fs.ts';
import { readCsv } from './read-csv.ts';
import { type DescribedResource, standard } from './standard.ts';

const { papers } = await loadPapers();
const facts = {
  version: '1.2.3',
  home: 'https://example.org/handbook/',
  reviews: ['lee2020', 'ji2022'].flatMap((key) => papers.get(key) ?? []),
};
const resources = await loadResources();
const descriptor = standard.parse(JSON.parse(JSON.stringify(packageDescriptor(resources, facts))));
const files = new Map(resources.map((one) => [one.name, resourceCsv(one)]));
const described = (name: string) =>
  descriptor.resources.find((one) => one.name === name) as DescribedResource;

/** A file as its descriptor says: a row as an object. */
function rowsOf({ name, schema }: DescribedResource): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(files.get(name) ?? '');
  expect(head).toEqual(schema.fields.map((field) => field.name));
  return rows.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ''])));
}

const column = (name: string, field: string) =>
  rowsOf(described(name)).map((row) => row[field] ?? '');

describe('the data package', () => {
  it('has one resource for each file, as the standard describes it', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(resourceNames);
    expect(descriptor.resources.map(({ path }) => path)).toEqual(
      resourceNames.map((name) => `files/${name}.csv`),
    );
  });

  it('has every field once in its resource', () => {
    for (const { schema } of descriptor.resources) {
      const names = schema.fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(resourceNames)('%s: each cell fits the type and the values of its field', (name) => {
    const resource = described(name);
    for (const row of rowsOf(resource)) {
      for (const { name: key, type, constraints } of resource.schema.fields) {
        const cell = row[key] ?? '';
        if (cell === '') {
          expect(constraints?.required ?? false).toBe(false);
          continue;
        }
        if (type === 'number') expect(cell).toMatch(/^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/);
        if (type === 'integer') expect(cell).toMatch(/^-?\d+$/);
        if (constraints?.enum) expect(constraints.enum).toContain(cell);
      }
    }
  });

  it.each(resourceNames)('%s: names each row once, and its keys name rows that exist', (name) => {
    const { schema } = described(name);
    const [key = ''] = schema.primaryKey;
    const ids = column(name, key);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set(column(reference.resource, reference.fields[0] ?? ''));
      const here = column(name, fields[0] ?? '').filter((value) => value !== '');
      expect(here.filter((value) => !there.has(value))).toEqual([]);
    }
  });

  it('has every record of every paper', () => {
    const refs = [...papers.values()].flatMap(({ key, measurements = [] }) =>
      measurements.map(({ id }) => `${key}/${id}`),
    );
    const kinds = resourceNames.slice(0, 23);
    // A point of a series has its number behind a dot.
    const ids = kinds.flatMap((kind) => column(kind, 'id')).map((id) => id.replace(/\.\d+$/, ''));
    expect([...new Set(ids)].sort()).toEqual(refs.sort());
  });

  it('gives a value as its paper’s file has it, in the unit of the column', () => {
    const row = rowsOf(described('symmetric-cell')).find(
      ({ id }) => id === 'zheng2019b/symmetric-cell',
    );
    // ji2022, Table 1, row 12, and Section 2: over 500 h at 0.5 mA cm⁻².
    expect(row).toMatchObject({
      duration_h: '500',
      duration_h_qualifier: '>',
      currentDensity_mA_cm2: '0.5',
      paper: 'zheng2019b',
      read_in: 'ji2022',
      read_at: 'Table 1',
      read_row: '12',
    });
    const unit = described('symmetric-cell').schema.fields.find(
      ({ name }) => name === 'currentDensity_mA_cm2',
    );
    expect(unit).toMatchObject({ unit: 'mA/cm2', unitText: 'mA cm⁻²' });
  });

  it('is the same byte for byte when all is read anew', async () => {
    forgetPapers();
    forgetData();
    forgetSubstances();
    const again = await loadResources();
    expect(again).not.toBe(resources);
    expect(new Map(again.map((one) => [one.name, resourceCsv(one)]))).toEqual(files);
    expect(JSON.stringify(packageDescriptor(again, facts))).toBe(
      JSON.stringify(packageDescriptor(resources, facts)),
    );
    expect(JSON.stringify(descriptor)).not.toContain('"created"');
  });
});

describe('the description for search engines', () => {
  const data = JSON.parse(datasetJsonLd(resources, facts));

  it('names every file with its whole address', () => {
    expect(data.distribution.map((one: { contentUrl: string }) => one.contentUrl)).toEqual([
      'https://example.org/handbook/data/datapackage.json',
      ...resourceNames.map((name) => `https://example.org/handbook/data/files/${name}.csv`),
    ]);
  });

  it('names each measured quantity once, with its unit in words and in code', () => {
    const names = data.variableMeasured.map((one: { name: string }) => one.name);
    expect(data.variableMeasured).toContainEqual({
      '@type': 'PropertyValue',
      name: 'Current density',
      unitText: 'mA cm⁻²',
      unitCode: 'mA/cm2',
    });
    expect(names.length).toBeGreaterThan(30);
  });
});

describe('units by the Unified Code for Units of Measure', () => {
  // Written from the code: a dot multiplies, an exponent stands behind, Cel, Ohm, mol/L.
  it.each([
    ['mA cm⁻²', 'mA.cm-2'],
    ['Ω cm²', 'Ohm.cm2'],
    ['°C', 'Cel'],
    ['µm', 'um'],
    ['M', 'mol/L'],
    ['J mol⁻¹ K⁻¹', 'J.mol-1.K-1'],
    ['cycles', '{cycle}'],
    ['', '1'],
  ])('%s is %s', (printed, code) => {
    expect(ucumUnit(printed)).toBe(code);
  });

  it('are refused for what is no unit', () => {
    expect(() => ucumUnit('furlongs per fortnight')).toThrow(
      new RangeError('no unit is written "furlongs per fortnight"'),
    );
  });
});
