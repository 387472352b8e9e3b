import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadPapers } from '../src/loading/papers-fs.ts';

const { papers } = await loadPapers();
const chapter = await readFile('src/content/docs/liquid/film-forming-additives.mdx', 'utf8');

/** Doses in liquids that are told elsewhere. */
const elsewhere: Readonly<Record<string, string>> = {
  CsPF6: 'shields lithium',
  NaBPh4: 'is the salt itself',
  SbF3: 'alloys',
  SnCl2: 'alloys',
  'Sn(TFSI)2': 'alloys, before the cell is built',
};

const doses = [...papers.values()].flatMap(({ key, measurements = [] }) =>
  measurements.flatMap((record) =>
    record.kind === 'dose' && record.phase === 'liquid'
      ? [{ ref: `${key}/${record.id}.amount`, component: record.component }]
      : [],
  ),
);

it('shows every dose of an additive that forms a film in a liquid', () => {
  expect(doses.length).toBeGreaterThan(15);
  const missing = doses.filter(
    ({ ref, component }) => !chapter.includes(`of="${ref}"`) && !(component in elsewhere),
  );
  expect(missing).toEqual([]);
});

it('names every additive of the substances that is neither salt nor solvent', async () => {
  const file = await readFile('src/content/data/substances/additives.yaml', 'utf8');
  const names = [...file.matchAll(/^ {2}name: (.+)$/gm)].map(([, name = '']) => name);
  const silica = { 'SiO2–IL–ClO4': 'Silica with an ionic liquid' };
  const shown = names.map(
    (name) => Object.entries(silica).find(([own]) => own === name)?.[1] ?? name,
  );
  expect(shown.filter((name) => !chapter.includes(name))).toEqual([]);
});
