import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadPapers } from '../src/loading/papers-fs.ts';

const { papers } = await loadPapers();
const chapter = await readFile('src/content/docs/liquid/solvents.mdx', 'utf8');

/** Records that the table of solvents leaves out, with the reason. */
const leftOut: Readonly<Record<string, string>> = {
  'choudhury2017/coated': 'the anode is coated',
  'choudhury2017/pristine': 'the control of a coated anode',
  'yi2019/symmetric-cell': 'table and text disagree about the current density',
  'zhang2018b/symmetric-cell': 'a hybrid of lithium and sodium',
};

const found = [...papers.values()].flatMap(({ key, measurements = [] }) =>
  measurements
    .filter((record) => record.kind === 'symmetric-cell' || record.kind === 'coulombic-efficiency')
    .filter(({ phase, currentDensity }) => phase === 'liquid' && currentDensity?.si === 5)
    .map(({ id }) => `${key}/${id}`),
);

it('shows every life and efficiency of a liquid at 0.5 mA cm⁻²', () => {
  const missing = found.filter((ref) => !chapter.includes(`of="${ref}.`) && !(ref in leftOut));
  expect(missing).toEqual([]);
  expect(Object.keys(leftOut).filter((ref) => !found.includes(ref))).toEqual([]);
});
