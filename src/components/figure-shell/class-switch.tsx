import type { SetCounts } from '../../lib/figures/definition.ts';
import {
  chosenOf,
  type Parameters,
  type SetParameter,
  type State,
  setState,
} from '../../lib/figures/parameters.ts';
import { pointShape } from '../plot/point.tsx';

interface SwitchProps {
  readonly name: string;
  readonly parameter: SetParameter;
  readonly value: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly ready: boolean;
  readonly onChange: (change: State) => void;
}

function ClassSwitch({ name, parameter, value, counts, ready, onChange }: SwitchProps) {
  const chosen = chosenOf(parameter, value);
  const press = (option: string, isOn: boolean) => {
    const next = isOn ? [...chosen, option] : chosen.filter((one) => one !== option);
    onChange({ [name]: setState(parameter, next) });
  };
  return (
    <fieldset class="figure-classes" disabled={!ready}>
      <legend class="sr-only">{parameter.label}</legend>
      {parameter.options
        .filter((option) => counts[option.value] !== 0)
        .map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) => press(option.value, event.currentTarget.checked)}
            />
            <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              <path class={`plot-point plot-s${option.series}`} d={pointShape(option.series)} />
            </svg>
            {option.label}
            {counts[option.value] !== undefined && <small> {counts[option.value]}</small>}
          </label>
        ))}
    </fieldset>
  );
}

interface Props {
  readonly parameters: Parameters;
  readonly state: State;
  readonly counts: SetCounts;
  /** Before the figure is alive these are a legend only. */
  readonly ready: boolean;
  readonly onChange: (change: State) => void;
}

/** The legend of classes: how many marks each has, and a switch for each. */
export function ClassSwitches({ parameters, state, counts, ready, onChange }: Props) {
  return (
    <>
      {Object.entries(parameters).map(([name, parameter]) =>
        parameter.kind === 'set' ? (
          <ClassSwitch
            key={name}
            {...{ name, parameter, ready, onChange }}
            value={String(state[name])}
            counts={counts[name] ?? {}}
          />
        ) : null,
      )}
    </>
  );
}
