import type { Paper } from '../papers/schema.ts';
import type { TableValues } from '../records/values-csv.ts';
import { type Resource, wordField } from './resource.ts';

const fields: Resource['fields'] = [
  wordField('key', 'Key', 'By which the handbook cites the work'),
  wordField('title', 'Title', 'As the work has it; empty where it is not known'),
  wordField('authors', 'Authors', 'Family name, comma, given names; separated by semicolons'),
  wordField('authors_cut', 'List cut', '“et al.” where the source cuts the list of authors'),
  wordField('journal', 'Journal', 'Abbreviated, as lists of references print it'),
  { ...wordField('year', 'Year', 'In which the work appeared'), type: 'integer' },
  wordField('volume', 'Volume', 'Of the journal'),
  wordField('issue', 'Issue', 'Of the volume'),
  wordField('pages', 'Pages', 'First and last, or article number'),
  wordField('doi', 'DOI', 'Without the address of the resolver'),
  wordField('topics', 'Topics', 'Separated by semicolons'),
  {
    ...wordField('lee2020', 'In lee2020', 'Number in the list of references of that review'),
    type: 'integer',
  },
  {
    ...wordField('ji2022', 'In ji2022', 'Number in the list of references of that review'),
    type: 'integer',
  },
  wordField('note', 'Note', 'What a reader of the record must know'),
];

const authorNames = ({ authors }: Paper) =>
  authors.map(({ family, given, suffix }) => [family, given, suffix].filter(Boolean).join(', '));

function paperValues(paper: Paper): TableValues {
  return {
    key: paper.key,
    title: paper.title,
    authors: authorNames(paper).join('; '),
    authors_cut: paper.etal ? 'et al.' : undefined,
    journal: paper.journal,
    year: paper.year,
    volume: paper.volume,
    issue: paper.issue,
    pages: paper.pages ?? paper.article,
    doi: paper.doi,
    topics: paper.topics.join('; ') || undefined,
    lee2020: paper.reviewedIn?.lee2020,
    ji2022: paper.reviewedIn?.ji2022,
    note: paper.note,
  };
}

/** The bibliography, to which all other files refer. */
export function paperResource(papers: Iterable<Paper>): Resource {
  return {
    name: 'papers',
    title: 'Bibliography',
    description:
      'The works that the handbook draws on. The other files refer to them by their keys.',
    fields,
    rows: [...papers].map(paperValues),
    primaryKey: 'key',
    foreignKeys: [],
  };
}
