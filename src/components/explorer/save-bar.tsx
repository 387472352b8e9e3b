import type { ExplorerData, Row } from '../../lib/explorer/row.ts';

interface Props {
  readonly count: number;
  /** Those that are shown; all of them are gathered only to be saved. */
  readonly rows: () => readonly Row[];
  readonly papers: ExplorerData['papers'];
  readonly address: () => string;
}

/** Saves what is shown, with the works to cite; the code for it comes when it is asked for. */
export function SaveBar({ count, rows, papers, address }: Props) {
  const save = async (format: 'csv' | 'json') => {
    const [{ rowsCsv, rowsJson }, { saveFile }] = await Promise.all([
      import('../../lib/explorer/exports.ts'),
      import('../figure-shell/save.ts'),
    ]);
    if (format === 'csv') return saveFile('records.csv', rowsCsv(rows(), papers), 'text/csv');
    const place = { address: address(), accessed: new Date().toISOString().slice(0, 10) };
    saveFile('records.json', rowsJson(rows(), papers, place), 'application/json');
  };
  return (
    <fieldset class="explorer-save">
      <legend>Save these {count} records, with references</legend>
      <button type="button" onClick={() => save('csv')}>
        CSV
      </button>
      <button type="button" onClick={() => save('json')}>
        JSON
      </button>
    </fieldset>
  );
}
