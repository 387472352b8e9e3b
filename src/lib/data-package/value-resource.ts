import type { DataCase, DataEntry } from '../data/entry-schema.ts';
import type { KnownValues } from '../data/known-values.ts';
import { fieldName } from '../papers/measurements/field-name.ts';
import { numberParts, qualifiers } from '../records/table-fields.ts';
import type { TableValues } from '../records/values-csv.ts';
import type { Quantity } from '../units/quantity.ts';
import { type Resource, wordField } from './resource.ts';
import { ucumUnit } from './ucum.ts';

/** The sets that hold facts; the others are settings of figures and examples. */
export const referenceSets: Readonly<Record<string, string>> = {
  constants: 'Constants',
  elements: 'Elements and the two metals',
  substances: 'Molar masses of substances',
  'standard-potentials': 'Standard potentials',
  'shield-limits': 'Limits of shielding cations, as a review prints them',
  thermochemistry: 'Thermochemistry',
  'review-values': 'Numbers that a review states in its own name',
};

const number = (name: string, title: string, description: string) =>
  ({ ...wordField(name, title, description), type: 'number' }) as const;

const fields: Resource['fields'] = [
  wordField('id', 'Value', 'Set, slash, entry; a value of several has its name behind a dot'),
  { ...wordField('set', 'Set', 'Of reference values'), values: Object.keys(referenceSets) },
  wordField('label', 'Label', 'What it is'),
  number('value', 'Value', 'In the unit beside it; of a range the lower end'),
  number(`value${numberParts.high}`, 'Upper end', 'Only of a range'),
  {
    ...wordField(`value${numberParts.qualifier}`, 'Qualifier', 'Empty for a plain value'),
    values: qualifiers.slice(1),
  },
  number(`value${numberParts.uncertainty}`, 'Uncertainty', 'The number behind ±'),
  wordField('unit', 'Unit', 'As printed; empty for a pure number'),
  wordField('ucum', 'Unit, UCUM', 'By the Unified Code for Units of Measure'),
  wordField('paper', 'Paper', 'Key of the work in which it was read, if the bibliography has it'),
  wordField('read_in', 'Read in', 'That work, or a work of reference'),
  wordField('read_at', 'Place', 'In that work'),
  wordField('note', 'Note', 'What a reader of the value must know'),
];

function quantityValues({ value, qualifier, uncertainty, unit }: Quantity): TableValues {
  const [low, high] = typeof value === 'number' ? [value, undefined] : value;
  return {
    value: low,
    [`value${numberParts.high}`]: high,
    [`value${numberParts.qualifier}`]: qualifier === '=' ? undefined : qualifier,
    [`value${numberParts.uncertainty}`]: uncertainty,
    unit: unit || undefined,
    ucum: ucumUnit(unit),
  };
}

type Known = Pick<KnownValues, 'papers' | 'sets'>;

function sourceValues({ source }: DataEntry | DataCase, { papers }: Known): TableValues {
  if ('illustrative' in source) return { read_in: 'illustrative', read_at: source.illustrative };
  const paper = papers.has(source.via) ? source.via : undefined;
  return { paper, read_in: source.via, read_at: source.at };
}

function entryRows(set: string, id: string, entry: DataEntry | DataCase, known: Known) {
  const shared = { set, ...sourceValues(entry, known), note: entry.note };
  const row = (name: string | undefined, quantity: Quantity): TableValues => ({
    ...shared,
    id: name === undefined ? `${set}/${id}` : `${set}/${id}.${name}`,
    label: name === undefined ? entry.label : `${entry.label}: ${fieldName(name).toLowerCase()}`,
    ...quantityValues(quantity),
  });
  if (!('values' in entry)) return [row(undefined, entry.quantity)];
  return Object.entries(entry.values).map(([name, quantity]) => row(name, quantity));
}

/** The sets of reference values, one value a line. */
export function valueResource(known: Known): Resource {
  const rows = Object.keys(referenceSets).flatMap((set) =>
    [...(known.sets.get(set) ?? [])].flatMap(([id, entry]) => entryRows(set, id, entry, known)),
  );
  return {
    name: 'reference-values',
    title: 'Reference values',
    description:
      'Constants, atomic weights, molar masses, properties of the metals, standard potentials, Gibbs energies of formation, and numbers that a review states in its own name.',
    fields,
    rows,
    primaryKey: 'id',
    foreignKeys: [{ field: 'paper', resource: 'papers', key: 'key' }],
  };
}
