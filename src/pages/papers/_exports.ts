import type { APIRoute } from 'astro';
import { inOrder } from '../../lib/bibliography/entry.ts';
import { type ExportFormat, exportFormats } from '../../lib/citations/export-formats.ts';
import type { Paper } from '../../lib/papers/schema.ts';
import { requirePapers } from '../../loading/papers-fs.ts';

/* One route a format, its ending in the file's name: Astro then asks for no slash at the end, also in development. */

type Ending = ExportFormat['ending'];

export async function paperPaths() {
  const papers = await requirePapers();
  return [...papers.values()].map((paper) => ({ params: { key: paper.key }, props: { paper } }));
}

export function paperExport(ending: Ending): APIRoute {
  return ({ props }) => respond(ending, [props.paper]);
}

export function bibliographyExport(ending: Ending): APIRoute {
  return async () => respond(ending, inOrder((await requirePapers()).values()));
}

function respond(ending: Ending, papers: readonly Paper[]): Response {
  const format = exportFormats.find((one) => one.ending === ending) as ExportFormat;
  return new Response(format.write(papers), { headers: { 'Content-Type': format.mediaType } });
}
