import { useState } from 'preact/hooks';
import { acceptedValue, limitsText } from '../../lib/figures/address.ts';
import { settingText } from '../../lib/figures/number-text.ts';
import type { NumberParameter } from '../../lib/figures/parameters.ts';
import { sliderPosition, sliderSteps, sliderValue } from '../../lib/figures/slider.ts';
import { SymbolText } from '../plot/symbol-text.tsx';

interface Props {
  readonly id: string;
  readonly parameter: NumberParameter;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** The field keeps what is typed until it is left, and passes on what makes sense. */
function Field({ id, parameter, value, onChange }: Props) {
  const [draft, setDraft] = useState<string>();
  const read = (text: string) => acceptedValue(parameter, text.trim().replace(',', '.'));
  const type = (text: string) => {
    setDraft(text);
    const accepted = read(text);
    if (typeof accepted === 'number') onChange(accepted);
  };
  return (
    <input
      id={id}
      type="text"
      inputMode="decimal"
      autocomplete="off"
      size={6}
      value={draft ?? String(Number(value.toPrecision(4)))}
      aria-describedby={`${id}-limits`}
      aria-invalid={draft !== undefined && read(draft) === undefined}
      onInput={(event) => type(event.currentTarget.value)}
      onBlur={() => setDraft(undefined)}
    />
  );
}

function Parts({ id, parameter, value, onChange }: Props) {
  const { label, symbol, unit } = parameter;
  return (
    <>
      <label id={`${id}-label`} for={id}>
        {label} <SymbolText symbol={symbol} />
      </label>
      <span class="figure-field">
        <Field id={id} parameter={parameter} value={value} onChange={onChange} />
        {unit && <span class="figure-unit">{unit}</span>}
      </span>
      <input
        type="range"
        min={0}
        max={sliderSteps(parameter)}
        value={sliderPosition(parameter, value)}
        aria-labelledby={`${id}-label`}
        aria-valuetext={settingText(Number(value.toPrecision(4)), unit)}
        onInput={(event) => onChange(sliderValue(parameter, Number(event.currentTarget.value)))}
      />
      <span id={`${id}-limits`} class="figure-limits">
        {limitsText(parameter)}
      </span>
    </>
  );
}

/**
 * A slider for the hand, and a field with the unit for those who know the number. Its room is kept from
 * the start, but a slider that cannot be moved yet need not travel with the page.
 */
export function NumberControl({ ready, ...props }: Props & { readonly ready: boolean }) {
  return <div class="figure-control">{ready && <Parts {...props} />}</div>;
}
