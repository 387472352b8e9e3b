import type { Model } from '../catalogue/model.ts';
import { quantityText } from '../figures/number-text.ts';
import type { ChoiceParameter } from '../figures/parameters.ts';
import { shownNumber } from './calculation.ts';
import { namedResults } from './settings.ts';

/** What a model gives for every choice, where there is nothing to vary but choices. */
export interface ChoiceTable {
  /** What the rows are. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

type Named = readonly [name: string, parameter: ChoiceParameter];

const DIGITS = 4;

function choices({ parameters }: Model): Named[] {
  return Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.kind === 'choice' ? [[name, parameter] as const] : [],
  );
}

function cellsOf(model: Model, values: Readonly<Record<string, string>>): string[] {
  const outcome = model.run(values);
  return namedResults(model).map(({ name, result }) =>
    outcome.holds
      ? quantityText(shownNumber(outcome.result, name, result), result.unit, DIGITS)
      : '–',
  );
}

/** The options of the first choice as rows; those of the second, or else the results, as columns. */
export function choiceTable(model: Model): ChoiceTable | undefined {
  const [first, second] = choices(model);
  const isOfChoices = Object.values(model.parameters).every(({ kind }) => kind === 'choice');
  if (!first || !isOfChoices) return undefined;
  const [name, { label, options }] = first;
  const across = second ? second[1].options : [];
  const cells = (value: string) =>
    second
      ? across.flatMap((option) => cellsOf(model, { [name]: value, [second[0]]: option.value }))
      : cellsOf(model, { [name]: value });
  const columns = second
    ? across.map((option) => `${second[1].label} ${option.label}`)
    : namedResults(model).map(({ result }) => result.label);
  return {
    label,
    columns,
    rows: options.map((option) => ({ name: option.label, cells: cells(option.value) })),
  };
}
