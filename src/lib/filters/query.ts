const LONGEST = 200;

/** What an address asks a list for: by field, empty for any. */
export interface Asked<Field extends string> {
  readonly values: Readonly<Record<Field, string>>;
  /** What the page does not offer, as `name=value`. */
  readonly refused: readonly string[];
}

/**
 * Reads the fields of a filter from an address. `names` are theirs in the address; `words` are free, anything else must
 * be offered by the page. A value that is not is left out and named, never shown as markup; parameters that are not the
 * filter's are none of its business.
 */
export function readQuery<Field extends string>(
  query: URLSearchParams,
  names: Readonly<Record<Field, string>>,
  isOffered: (field: Field, value: string) => boolean,
): Asked<Field> {
  const refused: string[] = [];
  const entries = Object.entries<string>(names).map(([field, name]) => {
    const value = query.get(name)?.trim() ?? '';
    const fits = field === 'words' ? value.length <= LONGEST : isOffered(field as Field, value);
    if (value !== '' && !fits) refused.push(`${name}=${value.slice(0, 40)}`);
    return [field, fits ? value : ''];
  });
  return { values: Object.fromEntries(entries) as Record<Field, string>, refused };
}

/** The address' query for a filter: nothing for what is not set. */
export function writeQuery<Field extends string>(
  values: Readonly<Record<Field, string>>,
  names: Readonly<Record<Field, string>>,
): string {
  const query = new URLSearchParams();
  for (const [field, name] of Object.entries<string>(names)) {
    const value = values[field as Field];
    if (value) query.set(name, value);
  }
  return query.size > 0 ? `?${query}` : '';
}
