import { bibliographyExport } from './papers/_exports.ts';

export const GET = bibliographyExport('ris');
