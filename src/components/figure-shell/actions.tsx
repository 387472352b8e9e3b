import type { ComponentChildren, ComponentType } from 'preact';
import { type MutableRef, useMemo, useRef, useState } from 'preact/hooks';
import type { FigureReference } from '../../lib/figures/citation.ts';
import { toCsv } from '../../lib/figures/csv.ts';
import type { FigureFacts } from '../../lib/figures/definition.ts';
import type { Evaluation } from '../../lib/figures/evaluate.ts';
import type { Parameters, State } from '../../lib/figures/parameters.ts';
import { figureReference } from './figure-reference.ts';
import { SavedChart } from './saved-chart.tsx';
import { addressOf } from './use-figure-state.ts';

/** What stands on the page now. */
export interface Drawn {
  readonly state: State;
  /** Left out where the model does not hold. */
  readonly evaluation?: Evaluation<Parameters, unknown> | undefined;
  readonly marks?: ComponentChildren;
}

interface Props {
  readonly facts: FigureFacts;
  readonly isDrawn: boolean;
  /** Looked into when a button is pressed, so that the buttons need not follow a slider in motion. */
  readonly now: MutableRef<Drawn>;
  readonly onReset: () => void;
  readonly onSay: (message: string) => void;
}

type Panel = ComponentType<{ readonly figure: FigureReference }>;

function ActionBar({ facts, isDrawn, now, onReset, onSay }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [citation, setCitation] = useState<{ Panel: Panel; figure: FigureReference }>();
  const { slug } = facts;

  const cite = async () => {
    if (citation) return setCitation(undefined);
    const { default: Panel } = await import('./citation-panel.tsx');
    if (!bar.current) return;
    setCitation({
      Panel,
      figure: figureReference(facts, bar.current, addressOf(facts, now.current.state)),
    });
  };
  const copy = async () => {
    const url = `${addressOf(facts, now.current.state).replace(/#.*$/, '')}#fig-${slug}`;
    try {
      await navigator.clipboard.writeText(url);
      onSay('The link to this figure, as it is set, is in the clipboard.');
    } catch {
      await cite();
      onSay('The clipboard is closed to this page; the link stands in the citation.');
    }
  };
  const save = async (kind: 'csv' | 'svg' | 'png') => {
    const { picturePng, pictureSvg, saveFile } = await import('./save.ts');
    const { evaluation, marks } = now.current;
    if (!evaluation || !bar.current) return;
    if (kind === 'csv') {
      return saveFile(`${slug}.csv`, toCsv(evaluation.table()), 'text/csv;charset=utf-8');
    }
    const picture = (
      <SavedChart facts={facts} evaluation={evaluation}>
        {marks}
      </SavedChart>
    );
    const svg = pictureSvg(picture, bar.current);
    if (kind === 'svg') saveFile(`${slug}.svg`, svg, 'image/svg+xml');
    else saveFile(`${slug}.png`, await picturePng(svg), 'image/png');
  };

  return (
    <div class="figure-actions" ref={bar}>
      <button type="button" onClick={onReset}>
        Reset
      </button>
      <button type="button" onClick={copy}>
        Copy link
      </button>
      <button type="button" onClick={cite} aria-expanded={citation !== undefined}>
        Cite this figure
      </button>
      <fieldset class="figure-save">
        <legend>Save as</legend>
        <button type="button" onClick={() => save('csv')} disabled={!isDrawn}>
          CSV
        </button>
        <button type="button" onClick={() => save('svg')} disabled={!isDrawn}>
          SVG
        </button>
        <button type="button" onClick={() => save('png')} disabled={!isDrawn}>
          PNG
        </button>
      </fieldset>
      {citation && <citation.Panel figure={citation.figure} />}
    </div>
  );
}

/** What can be done with the figure as it is set; the code for saving and citing comes when asked for. */
export function Actions({ facts, isDrawn, now, onReset, onSay }: Props) {
  return useMemo(
    () => <ActionBar facts={facts} isDrawn={isDrawn} now={now} onReset={onReset} onSay={onSay} />,
    [facts, isDrawn, now, onReset, onSay],
  );
}
