import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../src/lib/citations/csl-item.ts';
import { fromCsl } from '../../../src/lib/citations/from-csl.ts';
import { parseReferences } from '../../../src/lib/citations/parse-references.ts';
import { toBibtex } from '../../../src/lib/citations/to-bibtex.ts';
import { toCslJson } from '../../../src/lib/citations/to-csl-json.ts';
import { toRis } from '../../../src/lib/citations/to-ris.ts';
import { journalNames } from '../../../src/lib/papers/import-papers.ts';
import type { Paper } from '../../../src/lib/papers/schema.ts';
import { loadPapers } from '../../../src/loading/papers-fs.ts';
import { samplePaper } from '../papers/sample-paper.ts';

const { papers } = await loadPapers();
/** Measurements are the handbook's own: a bibliographic format carries the record alone. */
const all: Paper[] = [samplePaper, ...papers.values()].map(({ measurements, ...record }) => record);
const journals = journalNames(all);

function reread(text: string): unknown[] {
  return parseReferences(text).map((item: CslItem) => ({
    key: item.id,
    ...fromCsl(item, journals),
  }));
}

/** What BibTeX and RIS have fields for. */
function bibliographic({ reviewedIn, topics, provenance, note, ...rest }: Paper) {
  return { ...rest, journalTitle: rest.journalTitle ?? rest.journal };
}

const everything = (paper: Paper) => ({
  ...paper,
  journalTitle: paper.journalTitle ?? paper.journal,
});

describe('a record that is exported and read again', () => {
  it('is the same through CSL-JSON, with all that the handbook adds to a record', () => {
    expect(reread(toCslJson(all))).toEqual(all.map(everything));
  });

  it('is the same through BibTeX as far as BibTeX goes, letter by letter', () => {
    expect(reread(toBibtex(all))).toEqual(all.map(bibliographic));
  });

  it('is the same through RIS, which cannot say that a list of authors was cut', () => {
    const expected = all.map(bibliographic).map(({ etal, ...rest }) => rest);
    expect(reread(toRis(all))).toEqual(expected);
  });
});
