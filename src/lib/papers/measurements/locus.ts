import type { Measurement } from './measurement.ts';

/** Where a record was read, as a page prints it: `Table 1, row 7; also Section 2`. */
export function locus({ at, row, also = [] }: Measurement['source']): string {
  const place = row === undefined ? at : `${at}, row ${row}`;
  return also.length === 0 ? place : `${place}; also ${also.join(', ')}`;
}
