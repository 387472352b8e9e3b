import '../figure-shell/figure-shell.css';
import './explorer.css';
import { Explored } from './explored.tsx';
import { useRecords } from './use-records.ts';

interface Props {
  /** Where the records are fetched. */
  readonly source: string;
}

/** The explorer, once its records are there; without scripts the page leads to the tables instead. */
export default function Explorer({ source }: Props) {
  const { records, failed } = useRecords(source);
  if (records) return <Explored {...records} />;
  return (
    <p class="explorer-wait" role="status" data-waiting={failed ? undefined : ''}>
      {failed
        ? 'The records could not be fetched. Load the page again, or read them in the tables below.'
        : 'Fetching the records …'}
    </p>
  );
}
