import type { APIRoute } from 'astro';
import { type Resource, resourceCsv } from '../../../lib/data-package/resource.ts';
import { loadResources } from '../../../loading/data-package-fs.ts';

export async function getStaticPaths() {
  const resources = await loadResources();
  return resources.map((resource) => ({ params: { file: resource.name }, props: { resource } }));
}

interface Props {
  readonly resource: Resource;
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(resourceCsv(props.resource), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
