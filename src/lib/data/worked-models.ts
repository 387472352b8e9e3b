import { depletion } from '../models/depletion.ts';
import type { BinaryElectrolyte } from '../models/electrolyte.ts';
import { finiteLengthRatio } from '../models/finite-length.ts';
import type { Outcome } from '../models/outcome.ts';
import { limitingCurrentDensity, sandTime } from '../models/sand.ts';
import { thermalVoltage } from '../models/thermal-voltage.ts';
import {
  effectiveAmplification,
  primaryAmplification,
  tipCurrentDensity,
  wagnerNumber,
} from '../models/tip.ts';
import type { QuantityKind } from '../units/quantity-kinds.ts';

/** Numbers in SI; an optional one may be absent. */
type Inputs = Readonly<Record<string, number>>;

/** A model as a worked example can run it. */
export interface WorkedModel {
  /** By name, in the order of the function's arguments; `same` takes references to quantities of one kind. */
  readonly inputs: Readonly<Record<string, QuantityKind | 'same'>>;
  readonly optional: readonly string[];
  readonly result: QuantityKind;
  readonly run: (inputs: Inputs) => Outcome<number>;
}

/** A function of numbers alone. */
function plain(
  inputs: WorkedModel['inputs'],
  result: QuantityKind,
  model: (...numbers: number[]) => number,
): WorkedModel {
  const names = Object.keys(inputs);
  const run = (values: Inputs) => {
    return { holds: true, result: model(...names.map((name) => Number(values[name]))) } as const;
  };
  return { inputs, optional: [], result, run };
}

const required = {
  diffusivity: 'diffusivity',
  concentration: 'concentration',
  cationTransference: 'transference-number',
} as const satisfies Partial<Record<keyof BinaryElectrolyte, QuantityKind>>;

const optional = {
  cationCharge: 'ratio',
  macMullinNumber: 'ratio',
  porosity: 'ratio',
} as const satisfies Partial<Record<keyof BinaryElectrolyte, QuantityKind>>;

/** Those of the inputs that describe the electrolyte; that all it needs are there was checked before. */
function electrolyteOf(values: Inputs): BinaryElectrolyte {
  const names = [...Object.keys(required), ...Object.keys(optional)];
  const given = names.filter((name) => values[name] !== undefined);
  return Object.fromEntries(
    given.map((name) => [name, values[name]]),
  ) as unknown as BinaryElectrolyte;
}

/** A function of an electrolyte and then of numbers. */
function inElectrolyte(
  others: WorkedModel['inputs'],
  result: QuantityKind,
  model: (electrolyte: BinaryElectrolyte, ...numbers: number[]) => number | Outcome<number>,
): WorkedModel {
  const names = Object.keys(others);
  const run = (values: Inputs): Outcome<number> => {
    const outcome = model(electrolyteOf(values), ...names.map((name) => Number(values[name])));
    return typeof outcome === 'number' ? { holds: true, result: outcome } : outcome;
  };
  const inputs = { ...required, ...optional, ...others };
  return { inputs, optional: Object.keys(optional), result, run };
}

function depletionTime(electrolyte: BinaryElectrolyte, current: number, distance: number) {
  const outcome = depletion(electrolyte, current, distance);
  return outcome.holds ? outcome.result.time : outcome;
}

const wagnerInputs = {
  conductivity: 'conductivity',
  interfaceResistance: 'area-specific-resistance',
  height: 'length',
} as const;

const tipInputs = {
  currentDensity: 'current-density',
  amplification: 'ratio',
  coverage: 'ratio',
} as const;

/** The names of the inputs are those of the functions' arguments. */
const models: Readonly<Record<string, WorkedModel>> = {
  quotient: plain({ dividend: 'same', divisor: 'same' }, 'ratio', (a: number, b: number) => a / b),
  'sand.sandTime': inElectrolyte({ currentDensity: 'current-density' }, 'duration', sandTime),
  'sand.limitingCurrentDensity': inElectrolyte(
    { distance: 'length' },
    'current-density',
    limitingCurrentDensity,
  ),
  'depletion.depletion': inElectrolyte(
    { currentDensity: 'current-density', distance: 'length' },
    'duration',
    depletionTime,
  ),
  'finite-length.finiteLengthRatio': plain({ currentRatio: 'ratio' }, 'ratio', finiteLengthRatio),
  'thermal-voltage.thermalVoltage': plain(
    { temperature: 'temperature' },
    'potential',
    thermalVoltage,
  ),
  'tip.primaryAmplification': plain({ aspectRatio: 'ratio' }, 'ratio', primaryAmplification),
  'tip.wagnerNumber': plain(wagnerInputs, 'ratio', wagnerNumber),
  'tip.effectiveAmplification': plain(
    { primary: 'ratio', wagner: 'ratio' },
    'ratio',
    effectiveAmplification,
  ),
  'tip.tipCurrentDensity': plain(tipInputs, 'current-density', tipCurrentDensity),
};

/** By module and function. */
export const workedModels: ReadonlyMap<string, WorkedModel> = new Map(Object.entries(models));
