import { type SymbolId, symbols } from '../catalogue/symbols.ts';
import type { Topic } from '../catalogue/topic.ts';
import type { FigureFacts } from '../figures/definition.ts';
import { plainSymbol } from '../figures/symbol.ts';

/** A symbol of the handbook with the modules and figures that use it. */
export interface UsedSymbol {
  readonly id: SymbolId;
  readonly symbol: string;
  readonly meaning: string;
  readonly topics: readonly Topic[];
  readonly figures: readonly FigureFacts[];
}

function symbolsOf({ models }: Topic): Set<SymbolId> {
  const quantities = Object.values(models).flatMap(({ parameters, results }) => [
    ...Object.values(parameters).filter((parameter) => parameter.kind === 'number'),
    ...Object.values(results),
  ]);
  return new Set(quantities.map(({ symbolId }) => symbolId));
}

/** A figure shows a symbol if it sets it, and runs a model that has it. */
function shows({ parameters, models }: FigureFacts, symbol: string, topics: readonly Topic[]) {
  const isSet = Object.values(parameters).some(
    (parameter) => parameter.kind === 'number' && parameter.symbol === symbol,
  );
  return isSet && topics.some(({ slug }) => models.includes(slug));
}

/** Every symbol of the catalogue, Latin before Greek, with all that uses it. */
export function symbolIndex(
  topics: readonly Topic[],
  figures: readonly FigureFacts[],
): UsedSymbol[] {
  const ids = Object.keys(symbols) as SymbolId[];
  const found = topics.map((topic) => ({ topic, used: symbolsOf(topic) }));
  const rows = ids.map((id) => {
    const { symbol, meaning } = symbols[id];
    const using = found.filter(({ used }) => used.has(id)).map(({ topic }) => topic);
    const drawn = figures.filter((figure) => shows(figure, symbol, using));
    return { id, symbol, meaning, topics: using, figures: drawn };
  });
  return rows.sort((a, b) => compare(a.symbol, b.symbol) || compare(a.meaning, b.meaning));
}

function compare(a: string, b: string): number {
  return plainSymbol(a).localeCompare(plainSymbol(b), 'en');
}
