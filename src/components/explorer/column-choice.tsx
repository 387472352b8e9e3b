import type { TableColumn } from '../../lib/explorer/table-columns.ts';

interface Props {
  readonly columns: readonly TableColumn[];
  readonly shown: readonly TableColumn[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** Which columns the table shows; its first is what the record is of, and stays. */
export function ColumnChoice({ columns, shown, onChange }: Props) {
  const keys = shown.map(({ key }) => key);
  const toggle = (key: string) => {
    const wanted = keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
    onChange(columns.map((column) => column.key).filter((one) => wanted.includes(one)));
  };
  return (
    <details class="explorer-columns">
      <summary>Columns</summary>
      <fieldset>
        <legend class="sr-only">Columns of the table</legend>
        {columns.slice(1).map(({ key, label, unit }) => (
          <label key={key}>
            <input type="checkbox" checked={keys.includes(key)} onChange={() => toggle(key)} />
            {unit ? `${label} / ${unit}` : label}
          </label>
        ))}
        <button type="button" onClick={() => onChange([])}>
          The usual columns
        </button>
      </fieldset>
    </details>
  );
}
