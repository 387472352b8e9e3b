import { referenceParts, workName } from '../citations/reference.ts';
import { subscriptText } from '../notation/subscript-text.ts';
import type { Paper } from '../papers/schema.ts';
import { flatRecords } from '../records/flat-records.ts';
import { allRecords } from '../records/record-in-paper.ts';
import { strategies } from '../records/strategies.ts';
import { tableValues } from '../records/table-values.ts';
import type { SubstanceSet } from '../substances/substance-set.ts';
import { filledValues } from './filled-values.ts';
import { type ExplorerData, type ExplorerPaper, explorerRow, type Row } from './row.ts';

function explorerPaper(paper: Paper): ExplorerPaper {
  return {
    name: workName(paper),
    reference: referenceParts(paper)
      .map(({ text }) => text)
      .join(''),
    reviews: Object.keys(paper.reviewedIn ?? {}),
  };
}

/** Columns of words that may hold formulas. */
const withFormulas = ['cathode', 'component', 'of', 'gas', 'outcome', 'salts', 'additives'];

/** The browser need not know how formulas are read. A fraction among the counts (`Na2/3CoO2`) is beyond the notation. */
function formulasIn(rows: readonly Row[]): Record<string, string> {
  const words = rows.flatMap(({ subject, values }) => [
    subject,
    ...withFormulas.flatMap((name) => values[name] ?? []).map(String),
  ]);
  const changed = [...new Set(words)]
    .filter((word) => !/\d\/\d/.test(word))
    .map((word) => [word, subscriptText(word)] as const)
    .filter(([word, shown]) => word !== shown);
  return Object.fromEntries(changed);
}

/** What the explorer fetches: every record as files hold it, and the papers that it needs to name. */
export function explorerData(
  papers: ReadonlyMap<string, Paper>,
  topics: ReadonlyMap<string, string>,
  substances: SubstanceSet,
): ExplorerData {
  const rows = flatRecords(allRecords(papers.values()), substances);
  const values = rows.map((row) => filledValues(tableValues(row)));
  const cited = new Set(rows.map(({ paper }) => paper));
  const byKey = Object.fromEntries([...cited].map((paper) => [paper.key, explorerPaper(paper)]));
  return {
    papers: byKey,
    strategies: Object.fromEntries(strategies.map((slug) => [slug, topics.get(slug) ?? slug])),
    rows: values,
    formulas: formulasIn(values.map((one) => explorerRow(one, { papers: byKey }))),
  };
}
