import type { Outcome } from '../../models/outcome.ts';
import type { RecordPoint } from '../data.ts';
import type { ReportedData, ReportedValues } from './parameters.ts';

/** A condition, and the fields of which each tells it. */
interface Condition {
  readonly name: string;
  readonly numbers?: readonly string[];
  readonly words?: readonly string[];
}

const temperature = {
  name: 'temperature',
  numbers: ['temperature_degC'],
  words: ['temperature'],
} as const;

const conditions: Readonly<Record<ReportedValues['kind'], readonly Condition[]>> = {
  symmetric: [
    { name: 'current density', numbers: ['currentDensity_mA_cm2'] },
    { name: 'duration or cycles', numbers: ['duration_h', 'cycles'] },
    { name: 'areal capacity', numbers: ['arealCapacity_mAh_cm2'] },
    { name: 'overpotential', numbers: ['overpotential_mV'] },
    temperature,
    { name: 'how it ended', words: ['ended'] },
  ],
  efficiencies: [
    { name: 'current density', numbers: ['currentDensity_mA_cm2'] },
    { name: 'cycles', numbers: ['cycles'] },
    { name: 'mean, first or last', words: ['statistic'] },
    { name: 'areal capacity', numbers: ['arealCapacity_mAh_cm2'] },
    { name: 'substrate', words: ['substrate'] },
    temperature,
  ],
  full: [
    { name: 'rate', numbers: ['rate_C', 'rate_mA_g'] },
    { name: 'cycles', numbers: ['cycles'] },
    { name: 'per gram of what', words: ['basis'] },
    temperature,
    { name: 'loading', numbers: ['loading_mg_cm2'] },
    { name: 'N/P', numbers: ['capacityRatio'] },
    {
      name: 'amount of electrolyte',
      numbers: ['electrolyteAmount_uL_mg', 'electrolyteAmount_g_Ah', 'electrolyteAmount_uL'],
    },
  ],
};

export interface ConditionCount {
  readonly name: string;
  /** Records that give it. */
  readonly count: number;
}

export interface Reported {
  readonly total: number;
  readonly counts: readonly ConditionCount[];
}

function tells({ numbers, words }: RecordPoint, condition: Condition): boolean {
  const { numbers: columns = [], words: fields = [] } = condition;
  return (
    columns.some((column) => numbers[column] !== undefined) ||
    fields.some((field) => words[field] !== undefined)
  );
}

export function reportedConditions(
  { kind }: ReportedValues,
  data: ReportedData,
): Outcome<Reported> {
  const records: readonly RecordPoint[] = data[kind];
  if (records.length === 0) return { holds: false, reason: 'There is no record of this kind.' };
  const counts = conditions[kind].map((condition) => ({
    name: condition.name,
    count: records.filter((record) => tells(record, condition)).length,
  }));
  return { holds: true, result: { total: records.length, counts } };
}
