import type { APIRoute, GetStaticPaths } from 'astro';
import { exportFormats } from '../../lib/citations/export-formats.ts';
import { loadPapers } from '../../loading/papers-fs.ts';

/** One paper in each form: `/papers/zheng2019b.bib`. */
export const getStaticPaths = (async () => {
  const { papers } = await loadPapers();
  return [...papers.values()].flatMap((paper) =>
    exportFormats.map((format) => ({
      params: { key: paper.key, ending: format.ending },
      props: { paper, format },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props.format.write([props.paper]), {
    headers: { 'Content-Type': props.format.mediaType },
  });
