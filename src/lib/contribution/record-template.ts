import { kindFields, type RecordKind } from '../records/kind-fields.ts';
import { shownUnits } from '../records/shown-units.ts';

/** A record of a kind to be filled in: what it can say stands in comments, with a unit that it can have. */
export function recordTemplate(kind: RecordKind): string {
  const { numbers, words } = kindFields[kind];
  return [
    `- id: ${kind}`,
    `  kind: ${kind}`,
    '  phase: liquid',
    '  electrolyte: 1 M NaPF6 in DME',
    ...Object.entries(numbers).map(([field, [quantity]]) =>
      `  # ${field}: ${shownUnits[quantity].unit && `… ${shownUnits[quantity].unit}`}`.trimEnd(),
    ),
    ...words.map((field) => `  # ${field}:`),
    '  source: { via: this, at: Table 1, from: table }',
    '',
  ].join('\n');
}
