import type { Model } from '../catalogue/model.ts';
import type { FigureDefinition } from '../figures/definition.ts';
import { type Calculation, calculate } from './calculation.ts';
import { calculatorSlug } from './kebab-case.ts';
import { type CalculatorParameters, calculatorParameters } from './settings.ts';
import {
  answers,
  calculationReadout,
  calculationTable,
  describeCalculation,
  gapRemark,
} from './words.ts';

/** Any model of the catalogue as a live figure: its results as numbers, and one of them along one of its inputs. */
export function defineCalculator(
  topic: string,
  name: string,
  model: Model,
): FigureDefinition<CalculatorParameters, Calculation> {
  return {
    slug: calculatorSlug(name),
    title: model.title,
    models: [topic],
    parameters: calculatorParameters(model),
    presets: [],
    sources: [],
    compute: (values) => calculate(model, values),
    axes: (_, { along: { parameter }, of: { result }, y }) => {
      const { label, symbol, unit, scale, min, max } = parameter;
      return {
        x: { label, symbol, unit, scale, domain: [min, max] },
        y: { label: result.label, symbol: result.symbol, unit: result.unit, ...y },
      };
    },
    answers: (_, calculation) => answers(model, calculation),
    describe: (_, calculation) => describeCalculation(model, calculation),
    remark: (_, calculation) => gapRemark(calculation),
    table: (_, calculation) => calculationTable(model, calculation),
    readout: (_, calculation) => calculationReadout(calculation),
  };
}
