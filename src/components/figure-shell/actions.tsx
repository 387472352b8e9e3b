import type { ComponentType, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FigureReference } from '../../lib/figures/citation.ts';
import { toCsv } from '../../lib/figures/csv.ts';
import type { DataTable, FigureFacts } from '../../lib/figures/definition.ts';
import type { State } from '../../lib/figures/parameters.ts';
import { figureReference } from './figure-reference.ts';
import { addressOf } from './use-figure-state.ts';

interface Props {
  readonly facts: FigureFacts;
  readonly state: State;
  readonly table: (() => DataTable) | undefined;
  /** The chart at a fixed size; nothing where the model does not hold. */
  readonly picture: (() => VNode) | undefined;
  readonly onReset: () => void;
  readonly onSay: (message: string) => void;
}

type Panel = ComponentType<{ readonly figure: FigureReference }>;

/** What can be done with the figure as it is set; the code for saving and citing comes when asked for. */
export function Actions({ facts, state, table, picture, onReset, onSay }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [citation, setCitation] = useState<{ Panel: Panel; figure: FigureReference }>();
  const { slug } = facts;

  const cite = async () => {
    if (citation) return setCitation(undefined);
    const { default: Panel } = await import('./citation-panel.tsx');
    if (!bar.current) return;
    setCitation({ Panel, figure: figureReference(facts, bar.current, addressOf(facts, state)) });
  };
  const copy = async () => {
    const url = `${addressOf(facts, state).replace(/#.*$/, '')}#fig-${slug}`;
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
    if (kind === 'csv' && table) saveFile(`${slug}.csv`, toCsv(table()), 'text/csv;charset=utf-8');
    if (kind === 'csv' || !picture || !bar.current) return;
    const svg = pictureSvg(picture(), bar.current);
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
        <button type="button" onClick={() => save('csv')} disabled={!table}>
          CSV
        </button>
        <button type="button" onClick={() => save('svg')} disabled={!picture}>
          SVG
        </button>
        <button type="button" onClick={() => save('png')} disabled={!picture}>
          PNG
        </button>
      </fieldset>
      {citation && <citation.Panel figure={citation.figure} />}
    </div>
  );
}
