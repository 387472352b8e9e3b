import { recordTables } from './definitions.ts';
import { metalTable } from './property-table.ts';
import { shieldTable } from './shield-table.ts';

/** Ids of all tables of the reviews, in the order in which they appeared. */
export const publishedTableIds: readonly string[] = [metalTable, shieldTable, ...recordTables].map(
  ({ id }) => id,
);
