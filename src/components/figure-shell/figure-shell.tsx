import type { FunctionComponent } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { DataRefs, ResolvedData } from '../../lib/figures/data.ts';
import type { FigureDefinition, ResolvedPreset } from '../../lib/figures/definition.ts';
import {
  defaultState,
  type Parameters,
  type ValuesOf,
  valuesOf,
} from '../../lib/figures/parameters.ts';
import { Actions, type Drawn } from './actions.tsx';
import { ClassSwitches } from './class-switch.tsx';
import { Controls } from './controls.tsx';
import { FigureAnswers } from './figure-answers.tsx';
import { FigurePlot } from './figure-plot.tsx';
import { PlayBar } from './play-bar.tsx';
import type { Playhead } from './playhead.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useCalmParts } from './use-calm-parts.tsx';
import { useEvaluation } from './use-evaluation.ts';
import { playedParameter, useFigurePlayhead } from './use-figure-playhead.ts';
import { useFigureState } from './use-figure-state.ts';
import type { UseWork } from './work.ts';

interface ViewProps<P extends Parameters, Result> {
  readonly values: ValuesOf<P>;
  readonly result: Result;
  /** In the display unit of the played parameter; listen with `usePlayhead`. */
  readonly playhead: Playhead;
}

/** The marks of a figure; axes, cursor and text alternative come from the shell. */
export type View<P extends Parameters, Result> = FunctionComponent<ViewProps<P, Result>>;

interface Props<P extends Parameters, Result, D extends DataRefs> {
  readonly definition: FigureDefinition<P, Result, D>;
  readonly View: View<P, Result>;
  readonly presets: readonly ResolvedPreset[];
  readonly data: ResolvedData;
  readonly start?: string;
  readonly useWork: UseWork<P, Result>;
}

/** What every live figure has: plot with read-out, controls, address, saving, citing, table. */
export function FigureShell<P extends Parameters, Result, D extends DataRefs>({
  definition,
  View,
  presets,
  data,
  start,
  useWork,
}: Props<P, Result, D>) {
  const { slug, title, parameters } = definition;
  const id = `figure-${slug}`;
  const { state, set, notes, ready } = useFigureState(definition);
  const values = useMemo(() => valuesOf(parameters, state), [parameters, state]);
  const work = useWork(values, start);
  const outcome = useEvaluation(definition, state, data, work?.outcome);
  const playhead = useFigurePlayhead(parameters, state);
  const played = playedParameter(parameters);
  const shown = outcome.holds ? outcome.result : undefined;
  const marks = useMemo(
    () => shown && <View values={shown.values} result={shown.result} playhead={playhead} />,
    [View, shown, playhead],
  );
  const calm = useCalmParts(definition, state, outcome);
  const { message, say } = useAnnouncement(calm.news, ready);
  const reset = useCallback(() => set(defaultState(parameters)), [set, parameters]);
  const now = useRef<Drawn>({ state });
  now.current = { state, evaluation: shown, marks };

  return (
    <div class="live-figure">
      {shown && <FigureAnswers answers={shown.answers} />}
      {shown ? (
        <FigurePlot
          id={id}
          title={title}
          description={calm.news}
          axes={shown.axes}
          readStops={shown.stops}
          ready={ready}
        >
          {marks}
        </FigurePlot>
      ) : (
        <p class="figure-refusal">{outcome.holds ? '' : outcome.reason}</p>
      )}
      <ClassSwitches
        {...{ parameters, state, ready }}
        counts={shown?.counts ?? {}}
        onChange={set}
      />
      {shown && calm.remark}
      {calm.settings}
      <fieldset class="figure-controls" disabled={!ready}>
        <legend class="sr-only">Settings of “{title}”</legend>
        {played && (
          <PlayBar
            id={`${id}-${played.name}`}
            parameter={played.parameter}
            playhead={playhead}
            onChange={(value) => set({ [played.name]: value })}
          />
        )}
        {work?.bar}
        <Controls {...{ id, parameters, presets, state, ready }} onChange={set} />
        <Actions
          facts={definition}
          isDrawn={shown !== undefined}
          now={now}
          onReset={reset}
          onSay={say}
        />
      </fieldset>
      <div class="figure-notes">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <p class="sr-only" role="status">
        {message}
      </p>
      {shown && calm.table}
    </div>
  );
}
