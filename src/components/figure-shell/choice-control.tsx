import type { ChoiceParameter } from '../../lib/figures/parameters.ts';

interface Props {
  readonly id: string;
  readonly parameter: ChoiceParameter;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function ChoiceControl({ id, parameter, value, onChange }: Props) {
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
