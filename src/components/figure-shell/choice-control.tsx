import type { ChoiceParameter } from '../../lib/figures/parameters.ts';

interface Props {
  readonly id: string;
  readonly parameter: ChoiceParameter;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A list to open, for options that would not stand side by side. */
function Selection({ id, parameter, value, onChange }: Props) {
  return (
    <label class="figure-select">
      {parameter.label}
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {parameter.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

export function ChoiceControl(props: Props) {
  const { id, parameter, value, onChange } = props;
  if (parameter.folded) return <Selection {...props} />;
  return (
    <fieldset class="figure-choice">
      <legend>{parameter.label}</legend>
      {parameter.options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
