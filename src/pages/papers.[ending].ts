import type { APIRoute, GetStaticPaths } from 'astro';
import { inOrder } from '../lib/bibliography/entry.ts';
import { exportFormats } from '../lib/citations/export-formats.ts';
import { loadPapers } from '../loading/papers-fs.ts';

/** The whole bibliography in each form: `/papers.bib`. */
export const getStaticPaths = (() =>
  exportFormats.map((format) => ({
    params: { ending: format.ending },
    props: { format },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const { papers } = await loadPapers();
  return new Response(props.format.write(inOrder(papers.values())), {
    headers: { 'Content-Type': props.format.mediaType },
  });
};
