import type { APIRoute } from 'astro';
import { withBase } from '../../../components/site/with-base.ts';
import type { PublishedTable } from '../../../lib/published-tables/table.ts';
import { publishedTables } from '../../../loading/published-tables-fs.ts';

export async function tablePaths() {
  const tables = await publishedTables();
  return [...tables.values()].map((table) => ({ params: { table: table.id }, props: { table } }));
}

/** A table as a file; `write` takes it and the handbook's own address. */
export function tableExport(
  mediaType: string,
  write: (table: PublishedTable, home: string) => string,
): APIRoute {
  return ({ props, site }) =>
    new Response(write(props.table, new URL(withBase('/'), site).href), {
      headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
    });
}
