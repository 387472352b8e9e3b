import type { ChoiceParameter, ValuesOf } from '../figures/parameters.ts';
import type { Outcome } from '../models/outcome.ts';
import type { QuantityParameter, QuantityResult } from './quantity.ts';

export type ModelParameter = QuantityParameter | ChoiceParameter;
export type ModelParameters = Readonly<Record<string, ModelParameter>>;
type ModelResults = Readonly<Record<string, QuantityResult>>;
/** By name of the parameter: numbers in SI, choices as the chosen option's value. */
export type ModelValues = Readonly<Record<string, number | string>>;
/** By name of the result, SI. */
export type ModelNumbers = Readonly<Record<string, number>>;

/** An exported function of a model, as pages, calculators, worked examples and verification run it. */
export interface Model {
  /** What it gives, as a heading says it. */
  readonly title: string;
  /** By the names of the function's arguments, in their order; structures are taken apart. */
  readonly parameters: ModelParameters;
  /** The first one is what a worked example means that names none. */
  readonly results: ModelResults;
  /** The argument that its curve runs along unless the reader chooses another. */
  readonly along?: string | undefined;
  /** Other functions of the module that this runs too. */
  readonly covers: readonly string[];
  /** What is left out has its default; where the model does not hold, or an argument is out of range, the reason. */
  readonly run: (values: ModelValues) => Outcome<ModelNumbers>;
}

type Computed<R extends ModelResults> = { readonly [Name in keyof R]: number };

interface Definition<P extends ModelParameters, R extends ModelResults>
  extends Pick<Model, 'title'> {
  readonly along?: Extract<keyof P, string>;
  readonly covers?: Model['covers'];
  readonly parameters: P;
  readonly results: R;
  readonly compute: (values: ValuesOf<P>) => Computed<R> | Outcome<Computed<R>>;
}

function withDefaults<P extends ModelParameters>(parameters: P, given: ModelValues): ValuesOf<P> {
  const values = Object.entries(parameters).map(([name, parameter]) => {
    const usual =
      parameter.kind === 'number' ? parameter.default * parameter.si : parameter.default;
    return [name, given[name] ?? usual];
  });
  return Object.fromEntries(values) as ValuesOf<P>;
}

function isOutcome<Result extends object>(
  computed: Result | Outcome<Result>,
): computed is Outcome<Result> {
  return 'holds' in computed;
}

/** Runs a function that refuses arguments by throwing. */
function outcomeOf<Result extends object>(
  compute: () => Result | Outcome<Result>,
): Outcome<Result> {
  try {
    const computed = compute();
    return isOutcome(computed) ? computed : { holds: true, result: computed };
  } catch (error) {
    if (error instanceof RangeError) return { holds: false, reason: error.message };
    throw error;
  }
}

/** Infers the parameters' names and choices from the literal. */
export function defineModel<const P extends ModelParameters, const R extends ModelResults>(
  definition: Definition<P, R>,
): Model {
  const { title, parameters, results, along, covers = [], compute } = definition;
  const run = (values: ModelValues) => outcomeOf(() => compute(withDefaults(parameters, values)));
  return { title, parameters, results, along, covers, run };
}

/** Names the one number that a function gives. */
export function named<const Name extends string>(
  name: Name,
  outcome: Outcome<number>,
): Outcome<Readonly<Record<Name, number>>> {
  if (!outcome.holds) return outcome;
  return { holds: true, result: { [name]: outcome.result } as Record<Name, number> };
}
