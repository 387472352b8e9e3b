import { type NumberColumn, numberColumns, wordColumns } from './columns.ts';
import { electrolyteClasses } from './electrolyte-class.ts';
import { type RecordKind, recordKinds } from './kind-fields.ts';

/** A column of a file of records. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly title: string;
  readonly description: string;
  /** As printed: `mA cm⁻²`. */
  readonly unit?: string;
  readonly ucum?: string;
  /** The only values that it can have. */
  readonly values?: readonly string[];
  /** Follows from other columns or from the paper: who writes a file may leave it out. */
  readonly isDerived?: true;
}

const words = (name: string, title: string, description: string): TableField => ({
  name,
  type: 'string',
  title,
  description,
});

/** What stands before the columns of the kind. */
const head: readonly TableField[] = [
  words(
    'id',
    'Record',
    'Unique: key of the paper, a slash, id of the record; a point of a series has its number behind a dot',
  ),
  { ...words('kind', 'Kind', 'What was measured'), values: recordKinds },
  words('paper', 'Paper', 'Key of the paper whose result it is'),
  { ...words('year', 'Year', 'In which the paper appeared'), type: 'integer', isDerived: true },
  words('material', 'Material', 'A solid or polymer electrolyte, a layer, as its source names it'),
  words('electrolyte', 'Electrolyte', 'Salts in solvents, with additives'),
  {
    ...words('phase', 'Phase', 'Of the electrolyte'),
    values: ['liquid', 'gel', 'dry polymer', 'ceramic', 'composite'],
  },
  {
    ...words('role', 'Role', 'Where treated and control stand side by side'),
    values: ['treated', 'control'],
  },
  words('pair', 'Pair', 'Id of the record of the same paper to which it is compared'),
];

const derived: readonly TableField[] = [
  {
    ...words('class', 'Class of the electrolyte', 'Follows from phase and solvents'),
    values: electrolyteClasses,
  },
  words('salts', 'Salts', 'Names as the handbook prints them, separated by semicolons'),
  words('solvents', 'Solvents', 'Names as the handbook prints them, separated by semicolons'),
  words('additives', 'Additives', 'Names as the handbook prints them, separated by semicolons'),
  words(
    'strategies',
    'Strategies',
    'Topics of the paper that name an approach, separated by semicolons',
  ),
].map((field) => ({ ...field, isDerived: true }));

/** What stands behind them. */
const tail: readonly TableField[] = [
  words(
    'temperature_words',
    'Temperature in words',
    'RT where a source says room temperature and gives no degrees',
  ),
  ...derived,
  words('read_in', 'Read in', 'Key of the work in which the value was read'),
  words('read_at', 'Place', 'Section, table or figure of that work'),
  { ...words('read_row', 'Row', 'Of the table, counted from 1'), type: 'integer' },
  {
    ...words('read_from', 'Read from', 'What was read there'),
    values: ['table', 'text', 'caption', 'figure'],
  },
  words('read_also', 'Read also', 'Where else the same result stands, separated by semicolons'),
  words('row_printed', 'Row as printed', 'The head of the row, where it says it otherwise'),
  words('printed', 'As printed', 'The cell or the words of the source'),
  words(
    'conflicts_with',
    'In conflict with',
    'Records that say something else of the same thing, separated by semicolons',
  ),
  words('note', 'Note', 'What a reader of the value must know'),
];

/** Qualifiers as files write them. */
export const qualifiers = ['=', '≈', '>', '≥', '<', '≤', 'up to', 'initial', 'average'] as const;

/** A number takes four columns: itself or the lower end of a range, the upper end, qualifier, uncertainty. */
export const numberParts = {
  high: '_to',
  qualifier: '_qualifier',
  uncertainty: '_uncertainty',
} as const;

function numberFields({ key, label, unit, ucum }: NumberColumn): TableField[] {
  const number = { type: 'number', ...(unit && { unit }), ucum } as const;
  return [
    { name: key, title: label, description: `${label}; of a range the lower end`, ...number },
    {
      name: key + numberParts.high,
      title: `${label}, upper end`,
      description: 'Only of a range',
      ...number,
    },
    {
      ...words(key + numberParts.qualifier, `${label}, qualifier`, 'Empty for a plain value'),
      values: qualifiers.slice(1),
    },
    {
      name: key + numberParts.uncertainty,
      title: `${label}, uncertainty`,
      description: 'The number behind ± where one is printed',
      ...number,
    },
  ];
}

/** The columns of a file of records of one kind, in their order. */
export function tableFields(kind: RecordKind): TableField[] {
  const own = wordColumns(kind).map(({ key, label }) => words(key, label, label));
  return [...head, ...own, ...numberColumns(kind).flatMap(numberFields), ...tail];
}
