import type { APIRoute } from 'astro';
import { requirePapers } from '../../loading/papers-fs.ts';

/** All papers as the form for a new one knows them: a work that is here already is refused. */
export const GET: APIRoute = async () => Response.json([...(await requirePapers()).values()]);
