import { explorerRow, type Row, type Values } from '../../../src/lib/explorer/row.ts';

const papers = {
  zheng2019: {
    name: 'Zheng et al. 2019',
    reference: 'X. Zheng, A layer, J. (2019).',
    reviews: ['ji2022'],
  },
  doi2019: {
    name: 'Doi et al. 2019',
    reference: 'K. Doi, Boron, E. (2019).',
    reviews: ['ji2022', 'lee2020'],
  },
};

export const sampleData = { papers };

/** A row of a symmetric cell, unless the values say otherwise. */
export function row(values: Values, isOwn = false): Row {
  const usual = { id: 'zheng2019/a', kind: 'symmetric-cell', paper: 'zheng2019', year: 2019 };
  return explorerRow({ ...usual, ...values }, sampleData, isOwn);
}
