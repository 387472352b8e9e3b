import { tableCsv } from '../../../lib/published-tables/exports.ts';
import { tableExport, tablePaths } from './_exports.ts';

export const getStaticPaths = tablePaths;

export const GET = tableExport('text/csv', (table) => tableCsv(table));
