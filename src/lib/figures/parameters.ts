/** For which options of choices a parameter has a meaning; for all of them if absent. */
type UsedFor = Readonly<Record<string, readonly string[]>>;

/** A quantity that the reader sets; `min`, `max`, `default` and `step` are in the display unit. */
export interface NumberParameter {
  readonly kind: 'number';
  readonly label: string;
  /** Base in italics, then `_` and `^` for what stands below and above: `c_0`, `J^*`, `t_+`. */
  readonly symbol: string;
  /** As printed, `mA cm⁻²`; empty for a pure number. */
  readonly unit: string;
  /** One display unit in SI: 10 for `mA cm⁻²`. */
  readonly si: number;
  readonly min: number;
  readonly max: number;
  readonly default: number;
  /** What one press of an arrow key adds on a linear slider; logarithmic ones have 40 steps a decade. */
  readonly step?: number;
  readonly scale: 'linear' | 'log';
  readonly usedFor?: UsedFor;
  /** The figure can be played along this parameter, from `min` to `max` in so many seconds. */
  readonly playSeconds?: number;
}

export interface ChoiceParameter {
  readonly kind: 'choice';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The options stand in a list that opens, not side by side. */
  readonly folded?: true;
  readonly default: string;
}

/** Classes of marks that the reader shows and hides; the control is the plot's legend. */
export interface SetParameter {
  readonly kind: 'set';
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** Colour and shape of its marks. */
    readonly series: number;
  }[];
  /** As in a state: the values in the order of the options, `ether+carbonate`. */
  readonly default: string;
}

export type Parameter = NumberParameter | ChoiceParameter | SetParameter;
export type Parameters = Readonly<Record<string, Parameter>>;

/** Of each kind that a parameter may have. */
type ValueOf<P extends Parameter> = P extends { kind: 'number' }
  ? number
  : P extends { kind: 'choice'; options: readonly { value: infer Choice }[] }
    ? Choice
    : P extends { kind: 'set'; options: readonly { value: infer Choice }[] }
      ? readonly Choice[]
      : never;

/** What the figure's own code sees: numbers in SI, choices as the chosen option's value, sets as a list of them. */
export type ValuesOf<P extends Parameters> = { readonly [Name in keyof P]: ValueOf<P[Name]> };

/** What controls, address and presets hold: numbers in the display unit, sets as `ether+carbonate` or `none`. */
export type State = Readonly<Record<string, number | string>>;

export function defaultState(parameters: Parameters): State {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]),
  );
}

/** The parameters that mean something while the choices stand as they do. */
export function usedParameters(parameters: Parameters, state: State): [string, Parameter][] {
  return Object.entries(parameters).filter(([, parameter]) => {
    const usedFor = parameter.kind === 'number' ? (parameter.usedFor ?? {}) : {};
    return Object.entries(usedFor).every(([name, options]) =>
      options.includes(String(state[name])),
    );
  });
}

/** The options that a set holds, in their order. */
export function chosenOf({ options }: SetParameter, state: string): string[] {
  const chosen = state.split('+');
  return options.map(({ value }) => value).filter((value) => chosen.includes(value));
}

/** The state of a set that holds these, whatever their order. */
export function setState({ options }: SetParameter, chosen: readonly string[]): string {
  const kept = options.map(({ value }) => value).filter((value) => chosen.includes(value));
  return kept.join('+') || 'none';
}

/** Display units → SI. The names are those of `parameters`, which is what the type says. */
export function valuesOf<P extends Parameters>(parameters: P, state: State): ValuesOf<P> {
  const entries = Object.entries(parameters).map(([name, parameter]) => {
    const value = state[name] ?? parameter.default;
    if (parameter.kind === 'set') return [name, chosenOf(parameter, String(value))];
    return [name, parameter.kind === 'number' ? Number(value) * parameter.si : value];
  });
  return Object.fromEntries(entries) as ValuesOf<P>;
}
