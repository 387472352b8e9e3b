/** `solid electrolyte interphase (SEI)` */
export function termName({
  term,
  abbreviation,
}: {
  term: string;
  abbreviation?: string | undefined;
}): string {
  return abbreviation === undefined ? term : `${term} (${abbreviation})`;
}
