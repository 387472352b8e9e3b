import { useEffect, useState } from 'preact/hooks';
import { type ExplorerData, explorerRow, type Row } from '../../lib/explorer/row.ts';

export interface Records {
  readonly data: ExplorerData;
  readonly rows: readonly Row[];
}

/** Fetches the records once; `failed` if they did not come. */
export function useRecords(source: string): {
  readonly records?: Records;
  readonly failed: boolean;
} {
  const [records, setRecords] = useState<Records>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const load = async () => {
      const answer = await fetch(source);
      if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
      const data: ExplorerData = await answer.json();
      setRecords({ data, rows: data.rows.map((values) => explorerRow(values, data)) });
    };
    load().catch(() => setFailed(true));
  }, [source]);
  return records ? { records, failed } : { failed };
}
