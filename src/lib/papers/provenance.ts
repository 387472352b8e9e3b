/** Where a title or DOI comes from, as the paper's page says it: `confirmed: nature.com` → `Confirmed by nature.com`. */
export function provenanceInWords(found: string): string {
  const [kind = '', ...rest] = found.split(': ');
  const detail = rest.join(': ');
  switch (kind) {
    case 'confirmed':
      return `Confirmed by ${detail}`;
    case 'rule':
      return `Follows from a rule: ${detail}`;
    default:
      return 'As printed, in the reference list of a review or on the work itself';
  }
}
