import { settingText } from '../../lib/figures/number-text.ts';
import {
  chosenOf,
  type Parameter,
  type Parameters,
  type State,
  usedParameters,
} from '../../lib/figures/parameters.ts';
import { SymbolText } from '../plot/symbol-text.tsx';

function Setting({
  parameter,
  value,
}: {
  readonly parameter: Parameter;
  readonly value: number | string;
}) {
  if (parameter.kind === 'choice') {
    const chosen = parameter.options.find((option) => option.value === value);
    return (
      <span>
        {parameter.label}: {chosen?.label}
      </span>
    );
  }
  if (parameter.kind === 'set') {
    const chosen = chosenOf(parameter, String(value));
    const shown = parameter.options.filter((option) => chosen.includes(option.value));
    return (
      <span>
        {parameter.label}: {shown.map(({ label }) => label).join(', ') || 'none'}
      </span>
    );
  }
  return (
    <span>
      {parameter.symbol ? <SymbolText symbol={parameter.symbol} /> : parameter.label} ={' '}
      {settingText(Number(value), parameter.unit)}
    </span>
  );
}

/** On paper and without scripts: the values for which the figure is drawn, in place of the controls. */
export function SettingsLine({
  parameters,
  state,
}: {
  readonly parameters: Parameters;
  readonly state: State;
}) {
  // A choice that stands at its default says nothing.
  const settings = usedParameters(parameters, state).filter(
    ([name, parameter]) => parameter.kind === 'number' || state[name] !== parameter.default,
  );
  if (settings.length === 0) return null;
  return (
    <p class="figure-settings">
      Drawn for{' '}
      {settings.map(([name, parameter], index) => (
        <span key={name}>
          {index > 0 && '; '}
          <Setting parameter={parameter} value={state[name] ?? parameter.default} />
        </span>
      ))}
      .
    </p>
  );
}
