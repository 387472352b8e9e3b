import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/lib/citations/to-bibtex.ts';
import { toCslJson } from '../../../src/lib/citations/to-csl-json.ts';
import { toRis } from '../../../src/lib/citations/to-ris.ts';
import { samplePaper } from '../papers/sample-paper.ts';

const { title, pages, ...rest } = samplePaper;
const untitled = { ...rest, article: '1903455', etal: true as const };

describe('exports', () => {
  it('writes BibTeX with the key as label, TeX for what TeX reserves, and nothing lost', () => {
    expect(toBibtex([samplePaper])).toBe(`@article{oster2019b,
	author = {\\O{}ster-G{\\' o}mez, {\\v Z}. Y. and Meyer, III, H. M.},
	journal = {The Journal of Physical Chemistry Letters},
	doi = {10.1016/S0378-7753(98)00242_0},
	number = {4},
	year = {2019},
	pages = {707--714},
	title = {Na\\textsubscript{2}{S}\\textsubscript{6} \\& $\\beta$″-{Al}\\textsubscript{2}{O}\\textsubscript{3}: 50 \\% more \\textbraceleft{}life\\textbraceright{} at 5 \\textdollar{} --- a\\textunderscore{}b for {Na}\\textsuperscript{+}},
	volume = {10},
}
`);
  });

  it('leaves out what is not known and says that authors are missing', () => {
    expect(toBibtex([untitled])).not.toMatch(/title = /);
    expect(toBibtex([untitled])).toMatch(/H. M. and others\},/);
    expect(toBibtex([untitled])).toMatch(/eid = \{1903455\}/);
  });

  it('writes RIS line by line, however long the title', () => {
    expect(toRis([samplePaper])).toBe(`TY  - JOUR
ID  - oster2019b
AU  - Øster-Gómez, Ž. Y.
AU  - Meyer, H. M., III
TI  - ${samplePaper.title}
T2  - The Journal of Physical Chemistry Letters
J2  - J. Phys. Chem. Lett.
PY  - 2019
VL  - 10
IS  - 4
SP  - 707
EP  - 714
DO  - 10.1016/S0378-7753(98)00242_0
ER  - 
`);
  });

  it('writes CSL-JSON with the handbook’s own fields under “custom”', () => {
    expect(JSON.parse(toCslJson([samplePaper]))).toEqual([
      {
        id: 'oster2019b',
        type: 'article-journal',
        title:
          'Na<sub>2</sub>S<sub>6</sub> & β″-Al<sub>2</sub>O<sub>3</sub>: 50 % more {life} at 5 $ — a_b for Na<sup>+</sup>',
        author: [
          { family: 'Øster-Gómez', given: 'Ž. Y.' },
          { family: 'Meyer', given: 'H. M.', suffix: 'III' },
        ],
        'container-title': 'The Journal of Physical Chemistry Letters',
        'container-title-short': 'J. Phys. Chem. Lett.',
        issued: { 'date-parts': [[2019]] },
        volume: '10',
        issue: '4',
        page: '707-714',
        DOI: '10.1016/S0378-7753(98)00242_0',
        custom: {
          reviewedIn: { lee2020: 89, ji2022: 74 },
          topics: ['dendrites'],
          provenance: { title: 'printed', doi: 'confirmed: publisher’s page' },
          note: 'ji2022 prints 2018.',
        },
      },
    ]);
  });
});
