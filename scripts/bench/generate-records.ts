import type { ExplorerData, Values } from '../../src/lib/explorer/row.ts';

/** Evenly spread over 0 to 1 and the same every time; for timing only. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const classes = ['ether', 'carbonate', 'mixed solvents', 'gel', 'ceramic', 'composite'] as const;
const salts = ['NaPF6', 'NaFSI', 'NaClO4', 'NaBF4'] as const;

/** Made-up records of symmetric cells, all of them with a life and a current density. */
export function generateRecords(count: number): ExplorerData {
  const next = numbers(1);
  const oneOf = <const Item>(items: readonly Item[]) =>
    items[Math.floor(next() * items.length)] as Item;
  const rows: Values[] = Array.from({ length: count }, (_, index) => ({
    id: `madeup${2000 + (index % 25)}/cell-${index}`,
    kind: 'symmetric-cell',
    paper: `madeup${2000 + (index % 25)}`,
    year: 2000 + (index % 25),
    electrolyte: `1 M ${oneOf(salts)} in made-up solvent ${index % 40}`,
    phase: 'liquid',
    class: oneOf(classes),
    salts: oneOf(salts),
    solvents: `made-up solvent ${index % 40}`,
    duration_h: Number((10 ** (4 * next())).toPrecision(3)),
    ...(next() < 0.2 && { duration_h_qualifier: '>' }),
    currentDensity_mA_cm2: Number((10 ** (3 * next() - 2)).toPrecision(3)),
    read_in: 'ji2022',
    read_at: 'Table 1',
  }));
  return { papers: {}, strategies: {}, formulas: {}, rows };
}
