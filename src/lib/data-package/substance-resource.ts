import type { TableValues } from '../records/values-csv.ts';
import type { Substance } from '../substances/schema.ts';
import { expressIn } from '../units/express.ts';
import { type Resource, wordField } from './resource.ts';

const densityUnit = { unit: 'g cm⁻³', ucum: 'g/cm3' } as const;

const fields: Resource['fields'] = [
  wordField('id', 'Id', 'Of the substance in the handbook'),
  wordField(
    'name',
    'Name',
    'As the handbook prints it, and as the records of electrolytes have it',
  ),
  wordField('full_name', 'Name in full', 'Where the name is an abbreviation'),
  wordField('synonyms', 'Synonyms', 'Other names that works use, separated by semicolons'),
  wordField('formula', 'Formula', 'In plain digits; empty where it is not fixed'),
  wordField('kind', 'Kind', 'What it is in an electrolyte'),
  wordField('family', 'Family', 'By which electrolytes are sorted'),
  {
    ...wordField('density_g_cm3', 'Density', 'Where a work that was read gives it'),
    type: 'number',
    ...densityUnit,
  },
  wordField('density_read_in', 'Density read in', 'Key of a paper, or a work of reference'),
  {
    ...wordField('denticity', 'Denticity', 'Donor atoms that one molecule can turn to one ion'),
    type: 'integer',
  },
  wordField('note', 'Note', 'What a reader of the entry must know'),
];

function densityValues({ density }: Substance): TableValues {
  if (!density) return {};
  const value = expressIn(density.value, densityUnit.unit)?.value;
  const source = 'via' in density.source ? density.source.via : 'illustrative';
  return {
    density_g_cm3: typeof value === 'number' ? Number(value.toPrecision(12)) : undefined,
    density_read_in: source,
  };
}

function substanceValues(substance: Substance): TableValues {
  const { id, name, fullName, synonyms, formula, kind, family, denticity, note } = substance;
  return {
    id,
    name,
    full_name: fullName,
    synonyms: synonyms.join('; ') || undefined,
    formula,
    kind,
    family,
    ...densityValues(substance),
    denticity: denticity?.value,
    note,
  };
}

/** Salts, solvents and additives, to which the electrolytes of the records refer by their names. */
export function substanceResource(substances: Iterable<Substance>): Resource {
  return {
    name: 'substances',
    title: 'Substances',
    description:
      'Salts, solvents and additives of the electrolytes, with the names that works use.',
    fields,
    rows: [...substances].map(substanceValues),
    primaryKey: 'id',
    foreignKeys: [],
  };
}
