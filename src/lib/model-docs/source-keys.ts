/** Sources that are no papers: where the equation comes from, in words. */
const DERIVED = 'closed form: ';

/** The derivation in words, if no paper is named. */
export function derivation(source: string): string | undefined {
  return source.startsWith(DERIVED) ? source.slice(DERIVED.length) : undefined;
}

/** The keys of the papers that a model's docstring names. */
export function sourceKeys(source: string): string[] {
  return derivation(source) === undefined ? source.split(/,\s*/).filter(Boolean) : [];
}
