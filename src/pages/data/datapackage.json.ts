import type { APIRoute } from 'astro';
import { packageFacts } from '../../components/data-package/package-facts.ts';
import { packageDescriptor } from '../../lib/data-package/descriptor.ts';
import { loadResources } from '../../loading/data-package-fs.ts';

export const GET: APIRoute = async ({ site }) => {
  const descriptor = packageDescriptor(await loadResources(), await packageFacts(site));
  return new Response(`${JSON.stringify(descriptor, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
