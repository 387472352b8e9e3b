import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FigureFacts } from '../../lib/figures/definition.ts';
import type { Evaluation } from '../../lib/figures/evaluate.ts';
import type { Parameters, State } from '../../lib/figures/parameters.ts';
import type { Outcome } from '../../lib/models/outcome.ts';
import { SentenceText } from '../plot/symbol-text.tsx';
import { DataPanel } from './data-panel.tsx';
import { SettingsLine } from './settings-line.tsx';
import { useSettled } from './use-settled.ts';

interface CalmParts {
  /** The text alternative, or why there is no plot. */
  readonly news: string;
  readonly remark: VNode | false;
  readonly settings: VNode;
  readonly table: VNode | false;
}

/**
 * The words and numbers around a plot. A slider in motion moves the plot alone, within one frame; these follow when it
 * rests.
 */
export function useCalmParts(
  { title, parameters }: FigureFacts,
  state: State,
  outcome: Outcome<Evaluation<Parameters, unknown>>,
): CalmParts {
  const settled = useSettled(useMemo(() => ({ state, outcome }), [state, outcome]));
  return useMemo(() => {
    const shown = settled.outcome.holds && settled.outcome.result;
    return {
      news: settled.outcome.holds ? settled.outcome.result.description : settled.outcome.reason,
      remark: shown && shown.remark !== '' && (
        <p class="figure-remark">
          <SentenceText sentence={shown.remark} />
        </p>
      ),
      settings: <SettingsLine parameters={parameters} state={settled.state} />,
      table: shown && <DataPanel title={title} table={shown.table()} />,
    };
  }, [title, parameters, settled]);
}
