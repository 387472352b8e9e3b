import type { ResolvedPreset } from '../../lib/figures/definition.ts';
import { type Parameters, type State, usedParameters } from '../../lib/figures/parameters.ts';
import { ChoiceControl } from './choice-control.tsx';
import { NumberControl } from './number-control.tsx';

interface Props {
  readonly id: string;
  readonly parameters: Parameters;
  readonly presets: readonly ResolvedPreset[];
  readonly state: State;
  readonly onChange: (change: State) => void;
}

function Presets({ presets, state, onChange }: Omit<Props, 'id' | 'parameters'>) {
  const shown = ({ values }: ResolvedPreset) =>
    Object.entries(values).every(([name, value]) => state[name] === value);
  if (presets.length === 0) return null;
  return (
    <fieldset class="figure-presets">
      <legend>Cases</legend>
      {presets.map((preset) => (
        <button
          key={preset.id}
          type="button"
          aria-pressed={shown(preset)}
          title={`From ${preset.refs.join(', ')}`}
          onClick={() => onChange(preset.values)}
        >
          {preset.label}
        </button>
      ))}
    </fieldset>
  );
}

/** One control for each parameter, made from its definition; played parameters have their own bar. */
export function Controls({ id, parameters, presets, state, onChange }: Props) {
  return (
    <>
      <Presets presets={presets} state={state} onChange={onChange} />
      {usedParameters(parameters, state).map(([name, parameter]) => {
        const common = {
          id: `${id}-${name}`,
          onChange: (value: number | string) => onChange({ [name]: value }),
        };
        if (parameter.kind === 'choice') {
          return (
            <ChoiceControl
              key={name}
              {...common}
              parameter={parameter}
              value={String(state[name])}
            />
          );
        }
        if (parameter.playSeconds) return null;
        return (
          <NumberControl key={name} {...common} parameter={parameter} value={Number(state[name])} />
        );
      })}
    </>
  );
}
