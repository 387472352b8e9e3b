import { reviews } from '../../lib/audit/summary.ts';
import type { PackageFacts } from '../../lib/data-package/descriptor.ts';
import { requirePapers } from '../../loading/papers-fs.ts';
import { version } from '../site/version.ts';
import { withBase } from '../site/with-base.ts';

/** What the data package says of itself where the handbook is served. */
export async function packageFacts(site: URL | undefined): Promise<PackageFacts> {
  const papers = await requirePapers();
  return {
    version,
    home: new URL(withBase('/'), site).href,
    reviews: reviews.flatMap((key) => papers.get(key) ?? []),
  };
}
