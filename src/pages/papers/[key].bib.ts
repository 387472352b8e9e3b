import { paperExport, paperPaths } from './_exports.ts';

export const getStaticPaths = paperPaths;

export const GET = paperExport('bib');
