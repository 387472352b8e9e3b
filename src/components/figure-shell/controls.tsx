import { useMemo } from 'preact/hooks';
import type { ResolvedPreset } from '../../lib/figures/definition.ts';
import {
  type Parameter,
  type Parameters,
  type State,
  usedParameters,
} from '../../lib/figures/parameters.ts';
import { ChoiceControl } from './choice-control.tsx';
import { NumberControl } from './number-control.tsx';

interface Props {
  readonly id: string;
  readonly parameters: Parameters;
  readonly presets: readonly ResolvedPreset[];
  readonly state: State;
  /** Nothing can be set before the figure is alive. */
  readonly ready: boolean;
  readonly onChange: (change: State) => void;
}

function Presets({ presets, state, onChange }: Pick<Props, 'presets' | 'state' | 'onChange'>) {
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

interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly parameter: Parameter;
  readonly value: number | string;
  readonly ready: boolean;
  readonly onChange: (change: State) => void;
}

/** Drawn anew only with its own value: a slider in motion concerns one control of many. */
function Control({ id, name, parameter, value, ready, onChange }: ControlProps) {
  return useMemo(() => {
    const common = {
      id: `${id}-${name}`,
      onChange: (next: number | string) => onChange({ [name]: next }),
    };
    // Stands right below the plot, as its legend.
    if (parameter.kind === 'set') return null;
    if (parameter.kind === 'choice') {
      return <ChoiceControl {...common} parameter={parameter} value={String(value)} />;
    }
    return <NumberControl {...common} {...{ parameter, ready }} value={Number(value)} />;
  }, [id, name, parameter, value, ready, onChange]);
}

/** One control for each parameter, made from its definition; played parameters have their own bar. */
export function Controls({ id, parameters, presets, state, ready, onChange }: Props) {
  return (
    <>
      <Presets presets={presets} state={state} onChange={onChange} />
      {usedParameters(parameters, state).map(([name, parameter]) => {
        if (parameter.kind === 'number' && parameter.playSeconds) return null;
        const value = state[name] ?? parameter.default;
        return <Control key={name} {...{ id, name, parameter, value, ready, onChange }} />;
      })}
    </>
  );
}
