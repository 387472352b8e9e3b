import { useEffect, useState } from 'preact/hooks';
import type { Range } from '../../lib/explorer/filter.ts';

interface Props {
  readonly label: string;
  readonly unit?: string;
  readonly range: Range;
  readonly onChange: (range: Range) => void;
}

const written = (value: number | undefined) => (value === undefined ? '' : String(value));

/** Nothing for what is empty, `NaN` for what is no number. */
function read(text: string): number | undefined {
  const plain = text.trim().replace('−', '-');
  if (plain === '') return undefined;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain) ? Number(plain) : Number.NaN;
}

/** From and to, as text fields: what is no number is marked and changes nothing. */
export function RangeField({ label, unit, range, onChange }: Props) {
  const [text, setText] = useState({ min: written(range.min), max: written(range.max) });
  useEffect(() => {
    // What the reader is typing stays as typed as long as it says the same.
    setText((current) =>
      read(current.min) === range.min && read(current.max) === range.max
        ? current
        : { min: written(range.min), max: written(range.max) },
    );
  }, [range.min, range.max]);
  const type = (end: 'min' | 'max', value: string) => {
    const next = { ...text, [end]: value };
    setText(next);
    const [min, max] = [read(next.min), read(next.max)];
    if (Number.isNaN(min) || Number.isNaN(max)) return;
    onChange({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) });
  };
  return (
    <fieldset class="explorer-range">
      <legend>
        {label}
        {unit && <span class="figure-unit"> / {unit}</span>}
      </legend>
      {(['min', 'max'] as const).map((end) => (
        <input
          key={end}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          placeholder={end === 'min' ? 'from' : 'to'}
          aria-label={`${label} ${end === 'min' ? 'from' : 'to'}`}
          aria-invalid={Number.isNaN(read(text[end])) ? 'true' : undefined}
          value={text[end]}
          onInput={({ currentTarget }) => type(end, currentTarget.value)}
        />
      ))}
    </fieldset>
  );
}
