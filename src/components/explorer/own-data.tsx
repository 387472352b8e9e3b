import { useState } from 'preact/hooks';
import type { Values } from '../../lib/explorer/row.ts';
import { formatProblem, type Problem } from '../../lib/problems/problem.ts';
import type { RecordKind } from '../../lib/records/kind-fields.ts';
import { pagePath } from '../../lib/site/paths.ts';
import { withBase } from '../site/with-base.ts';

interface Props {
  readonly kind: RecordKind | 'all';
  readonly count: number;
  readonly onRows: (rows: readonly Values[]) => void;
}

/** More are counted, not listed. */
const MOST_PROBLEMS = 20;

/** The schema comes when a file is given: nobody else needs it. */
async function read(file: File) {
  const [{ readOwnRecords }, { substanceSet }, answer, text] = await Promise.all([
    import('../../lib/own-data/read-own-records.ts'),
    import('../../lib/substances/substance-set.ts'),
    fetch(withBase(pagePath.substances())),
    file.text(),
  ]);
  return readOwnRecords(text, file.name, substanceSet(await answer.json()));
}

async function saveTemplate(kind: RecordKind) {
  const [{ recordsCsv }, { saveFile }] = await Promise.all([
    import('../../lib/records/table-values.ts'),
    import('../figure-shell/save.ts'),
  ]);
  saveFile(`${kind}.csv`, recordsCsv(kind, []), 'text/csv');
}

/** A reader's own records beside those of the literature. The file is read here and goes nowhere. */
export function OwnData({ kind, count, onRows }: Props) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [message, setMessage] = useState('');
  const [isOver, setOver] = useState(false);

  const take = async (file: File | undefined) => {
    if (!file) return;
    setMessage(`Reading ${file.name} …`);
    const own = await read(file);
    setProblems(own.problems);
    onRows(own.rows);
    const refused = new Set(own.problems.map(({ line }) => line)).size;
    setMessage(
      `${own.rows.length} records of ${file.name} are shown${refused > 0 ? `; ${refused} ${refused === 1 ? 'line has' : 'lines have'} problems` : ''}.`,
    );
  };
  const remove = () => {
    setProblems([]);
    setMessage('Your data are removed.');
    onRows([]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files[0]);
  };
  return (
    <section
      class={isOver ? 'explorer-own over' : 'explorer-own'}
      aria-labelledby="explorer-own"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="explorer-own">Your own data beside these</h2>
      <p>
        Drop a CSV file here, or choose one. It is read in this browser and sent nowhere; it is gone
        when the page is left. Its columns are those of the files that are saved here, and{' '}
        <code>kind</code> is the only one that every line needs.
      </p>
      <div class="explorer-own-tools">
        <label>
          CSV file
          <input
            type="file"
            accept=".csv,text/csv"
            onChange={({ currentTarget }) => {
              take(currentTarget.files?.[0]);
              // The same file, mended, may be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
        {kind !== 'all' && (
          <button type="button" onClick={() => saveTemplate(kind)}>
            Empty file for this kind
          </button>
        )}
        {count > 0 && (
          <button type="button" onClick={remove}>
            Remove your data
          </button>
        )}
      </div>
      <p role="status">{message}</p>
      {problems.length > 0 && (
        <ul class="explorer-problems">
          {problems.slice(0, MOST_PROBLEMS).map((problem) => (
            <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
          ))}
          {problems.length > MOST_PROBLEMS && <li>and {problems.length - MOST_PROBLEMS} more</li>}
        </ul>
      )}
    </section>
  );
}
