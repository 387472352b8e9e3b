import type { ContentIndex } from '../lib/crossrefs/content-index.ts';

/** What the renderers of one page share. */
export interface RenderContext {
  readonly slug: string;
  readonly index: ContentIndex;
  /** Adds the base to an address within the handbook. */
  readonly link: (path: string) => string;
}
