import { fieldName } from '../papers/measurements/field-name.ts';
import { kindFields, type RecordKind } from './kind-fields.ts';
import { type ShownQuantity, shownUnits } from './shown-units.ts';

/** A column of numbers in one unit. What is in another kind of unit (cycles, not hours) is another column. */
export interface NumberColumn {
  /** For ever, for files of data use it: `currentDensity_mA_cm2`. */
  readonly key: string;
  /** Of the record: `currentDensity`. */
  readonly field: string;
  readonly quantity: ShownQuantity;
  /** `Current density`. */
  readonly label: string;
  /** `J`; empty where the field has none. */
  readonly symbol: string;
  readonly unit: string;
  readonly ucum: string;
}

/** A column of words: `ended`, `cathode`. */
export interface WordColumn {
  readonly key: string;
  readonly label: string;
}

/** Where the field's name is not what the field calls it. */
const labels: Readonly<Record<string, string>> = {
  capacityRatio: 'Capacity ratio N/P',
  number: 'Transference number',
  loading: 'Loading of the cathode',
  part: 'Part of the conduction',
  per: 'Resistance per',
  which: 'Which of them',
  potential: 'Potential or width',
  cutOff: 'Cut-off current density',
  of: 'Of what',
  gas: 'Gas',
};

const symbols: Readonly<Record<string, string>> = {
  duration: 't',
  cycles: 'N',
  currentDensity: 'J',
  overpotential: 'η',
  conductivity: 'σ',
  temperature: 'T',
  number: 't_+',
};

const labelOf = (field: string): string => labels[field] ?? fieldName(field);

function numberColumn(field: string, quantity: ShownQuantity): NumberColumn {
  const { unit, suffix, ucum } = shownUnits[quantity];
  return {
    key: suffix === '' ? field : `${field}_${suffix}`,
    field,
    quantity,
    label: labelOf(field),
    symbol: symbols[field] ?? '',
    unit,
    ucum,
  };
}

/** Every record may have a temperature; that of a room is in words, unless a paper gives it in degrees. */
const temperatureColumn = numberColumn('temperature', 'temperature');

/** The columns of numbers of a kind, temperature last. */
export function numberColumns(kind: RecordKind): NumberColumn[] {
  const own = Object.entries(kindFields[kind].numbers).flatMap(([field, quantities]) =>
    quantities.map((quantity) => numberColumn(field, quantity)),
  );
  return [...own, temperatureColumn];
}

export function wordColumns(kind: RecordKind): WordColumn[] {
  return kindFields[kind].words.map((key) => ({ key, label: labelOf(key) }));
}
