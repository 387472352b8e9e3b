import type { APIRoute } from 'astro';
import { explorerData } from '../../lib/explorer/explorer-data.ts';
import { requirePapers } from '../../loading/papers-fs.ts';
import { loadSubstances } from '../../loading/substances-fs.ts';
import { loadTopics } from '../../loading/topics-fs.ts';

export const GET: APIRoute = async () => {
  const { set } = await loadSubstances();
  return Response.json(explorerData(await requirePapers(), await loadTopics(), set));
};
