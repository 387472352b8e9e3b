import type { Problem } from '../../src/lib/problems/problem.ts';

const MEND = 'see src/lib/links/route-content.ts';

/** What the content's links are checked against must be what is built: every page, and no other. */
export function checkAddresses(
  pages: Iterable<string>,
  known: Iterable<string>,
  folder: string,
): Problem[] {
  const built = new Map([...pages].map((page) => [addressOf(page), page]));
  const promised = new Set([...known].filter((address) => address.endsWith('/')));
  const unknown = [...built].filter(([address]) => !promised.has(address));
  const missing = [...promised].filter((address) => !built.has(address));
  return [
    ...unknown.map(([address, page]) =>
      problem(`${folder}/${page}`, `the content check refuses links to “${address}”; ${MEND}`),
    ),
    ...missing.map((address) =>
      problem(folder, `the content check accepts links to “${address}”, no page; ${MEND}`),
    ),
  ];
}

const addressOf = (page: string) =>
  page === '404.html' ? '/404/' : `/${page.replace(/(?:^|(?<=\/))index\.html$/, '')}`;

const problem = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message });
