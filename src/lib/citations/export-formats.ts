import type { Paper } from '../papers/schema.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCslJson } from './to-csl-json.ts';
import { toRis } from './to-ris.ts';

export interface ExportFormat {
  readonly name: string;
  /** Ending of the file's name. */
  readonly ending: 'bib' | 'ris' | 'json';
  readonly mediaType: string;
  readonly write: (papers: readonly Paper[]) => string;
}

/** The forms in which works are handed over to reference managers. */
export const exportFormats: readonly ExportFormat[] = [
  { name: 'BibTeX', ending: 'bib', mediaType: 'application/x-bibtex', write: toBibtex },
  { name: 'RIS', ending: 'ris', mediaType: 'application/x-research-info-systems', write: toRis },
  {
    name: 'CSL-JSON',
    ending: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
];
