import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resolveValue } from '../src/lib/data/resolve-value.ts';
import { loadData } from '../src/loading/data-fs.ts';
import { loadPapers } from '../src/loading/papers-fs.ts';

const room = 'src/content/docs/interphase';
const chapters = await Promise.all(
  (await readdir(room)).map((file) => readFile(join(room, file), 'utf8')),
);
const part = chapters.join('\n');
const { papers } = await loadPapers();
const { values } = await loadData();

/** Numbers of layers that other parts tell, or that stand beside a number that is told. */
const elsewhere: Readonly<Record<string, string>> = {
  'wu2018a/additive': 'an additive, told with the others',
  'wu2018a/oxygen-treated': 'an additive, told with the others',
  'wu2018a/oxygen-pristine': 'an additive, told with the others',
};

const results = ['symmetric-cell', 'gas-cell', 'retention', 'full-cell', 'thickness', 'modulus'];

it('tells every result of a layer made before the cell', () => {
  const layers = [...papers.values()].filter(({ topics }) =>
    topics?.includes('artificial-interphase'),
  );
  const found = layers.flatMap(({ key, measurements = [] }) =>
    measurements
      .filter(({ kind }) => results.includes(kind))
      .map(({ id }) => `${key}/${id}`)
      .filter((ref) => !(ref in elsewhere)),
  );
  expect(found.length).toBeGreaterThan(25);
  expect(found.filter((ref) => !part.includes(`of="${ref}.`))).toEqual([]);
});

/** Edges of the cubic cells with four formula units, in pm, as crystallography has them. */
const cells = { chloride: 564.0, bromide: 597.3, iodide: 647.3, fluoride: 463.4 } as const;
/** Edge of the cell of the metal, with two atoms, in pm. */
const metal = 429.06;

it.each(Object.entries(cells))('has the volume of the %s from its crystal', (name, edge) => {
  const found = resolveValue(`worked/${name}-cover`, values);
  expect(found.ok && found.value.quantity.si).toBeCloseTo(edge ** 3 / 4 / (metal ** 3 / 2), 1);
});
