import type { Paper } from '../../../src/lib/papers/schema.ts';

/** A record that has everything. */
export const samplePaper: Paper = {
  key: 'oster2019b',
  type: 'article-journal',
  title: 'Na₂S₆ & β″-Al₂O₃: 50 % more {life} at 5 $ — a_b for Na⁺',
  authors: [
    { family: 'Øster-Gómez', given: 'Ž. Y.' },
    { family: 'Meyer', given: 'H. M.', suffix: 'III' },
  ],
  journal: 'J. Phys. Chem. Lett.',
  journalTitle: 'The Journal of Physical Chemistry Letters',
  year: 2019,
  volume: '10',
  issue: '4',
  pages: '707–714',
  doi: '10.1016/S0378-7753(98)00242_0',
  reviewedIn: { lee2020: 89, ji2022: 74 },
  topics: ['dendrites'],
  provenance: { title: 'printed', doi: 'confirmed: publisher’s page' },
  note: 'ji2022 prints 2018.',
};
