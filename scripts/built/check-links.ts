import type { Problem } from '../../src/lib/problems/problem.ts';
import { type BuiltSite, judgeLink } from './judge-link.ts';

/** Every link of every page that leads nowhere, lacks the base, or loads from another host. */
export function checkLinks(site: BuiltSite, folder: string): Problem[] {
  return [...site.pages].flatMap(([page, { links }]) =>
    links.flatMap((link) => {
      const message = judgeLink(link, page, site);
      const { line, column } = link;
      return message ? [{ file: `${folder}/${page}`, line, column, message }] : [];
    }),
  );
}
