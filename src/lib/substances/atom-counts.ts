/** How often each element occurs in a formula, by its symbol. */
export type AtomCounts = ReadonlyMap<string, number>;

const TOKEN = /^(?:(?<symbol>[A-Z][a-z]?)|(?<open>\()|(?<close>\)))(?<count>\d+)?/;

/** Counts the atoms of `NaN(SO2F)2`: `{ Na: 1, N: 1, S: 2, O: 4, F: 2 }`; `undefined` if it is no such formula. */
export function atomCounts(formula: string): AtomCounts | undefined {
  const levels = [new Map<string, number>()];
  let rest = formula;
  while (rest !== '') {
    const match = TOKEN.exec(rest);
    if (!match?.groups) return undefined;
    const { symbol, open, count } = match.groups;
    const times = Number(count ?? 1);
    const top = levels.at(-1);
    if (!top || (open !== undefined && count !== undefined)) return undefined;
    if (symbol !== undefined) addTo(top, symbol, times);
    else if (open !== undefined) levels.push(new Map());
    else if (!closeLevel(levels, times)) return undefined;
    rest = rest.slice(match[0].length);
  }
  return levels.length === 1 && formula !== '' ? levels[0] : undefined;
}

function addTo(counts: Map<string, number>, symbol: string, times: number): void {
  counts.set(symbol, (counts.get(symbol) ?? 0) + times);
}

/** Adds what stands in a bracket to what stands around it. */
function closeLevel(levels: Map<string, number>[], times: number): boolean {
  const inner = levels.pop();
  const outer = levels.at(-1);
  if (!inner || !outer || inner.size === 0) return false;
  for (const [symbol, count] of inner) addTo(outer, symbol, count * times);
  return true;
}
