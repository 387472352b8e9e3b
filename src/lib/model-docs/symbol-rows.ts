import type { Model } from '../catalogue/model.ts';
import { type SymbolId, symbols } from '../catalogue/symbols.ts';
import { siUnits } from '../units/si-units.ts';
import type { DocQuantity, FunctionDocs, InterfaceDocs } from './model-docs.ts';

/** A line of the table of a function's symbols. */
export interface SymbolRow {
  /** As in `NumberParameter`; empty where the docstring alone tells of the quantity. */
  readonly symbol: string;
  /** In the code, where there is no symbol. */
  readonly name?: string;
  readonly meaning: string;
  /** SI; empty for a pure number. */
  readonly unit: string;
}

/** All symbols of a function, as `NumberParameter` has them. */
export function symbolsOf({ parameters, results }: Model): string[] {
  const inputs = Object.values(parameters).filter((parameter) => parameter.kind === 'number');
  return [...new Set([...inputs, ...Object.values(results)].map(({ symbol }) => symbol))];
}

/** In which the models take and give what a symbol stands for. */
export function siUnitOf(symbol: SymbolId): string {
  return siUnits[symbols[symbol].kind];
}

function catalogueRows({ parameters }: Model): SymbolRow[] {
  return Object.values(parameters).map((parameter) => {
    if (parameter.kind === 'choice') {
      const options = parameter.options.map(({ label }) => label).join(', ');
      return { symbol: '', meaning: `${parameter.label}: ${options}`, unit: '' };
    }
    const { symbol, symbolId, label, optional, unit } = parameter;
    const usual = optional ? `; ${`${parameter.default} ${unit}`.trimEnd()} if left out` : '';
    return { symbol, meaning: `${label}${usual}`, unit: siUnitOf(symbolId) };
  });
}

function docRow({ name, text, optional }: DocQuantity): SymbolRow {
  return {
    symbol: '',
    name,
    meaning: optional && !/left out/i.test(text) ? `${text} (may be left out)` : text,
    unit: '',
  };
}

/** From the catalogue, or without an entry there from the docstring, structures by their fields. */
export function inputRows(
  docs: FunctionDocs,
  model: Model | undefined,
  interfaceOf: (name: string | undefined) => InterfaceDocs | undefined,
): SymbolRow[] {
  if (model) return catalogueRows(model);
  return docs.parameters.flatMap((parameter) => {
    const fields = interfaceOf(parameter.reference)?.fields ?? [];
    return fields.length > 0 ? fields.map(docRow) : [docRow(parameter)];
  });
}

export function resultRows(docs: FunctionDocs, model: Model | undefined): SymbolRow[] {
  if (!model) return [{ symbol: '', meaning: docs.returns, unit: '' }];
  return Object.values(model.results).map(({ symbol, symbolId, label }) => ({
    symbol,
    meaning: label,
    unit: siUnitOf(symbolId),
  }));
}
