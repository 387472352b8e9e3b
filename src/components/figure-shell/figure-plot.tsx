import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Axes, PageLink, ReadoutStop } from '../../lib/figures/definition.ts';
import { recordPath } from '../../lib/site/paths.ts';
import { Chart } from '../plot/chart.tsx';
import { Cursor } from '../plot/cursor.tsx';
import { plotRatio } from '../plot/plot-context.ts';
import { withBase } from '../site/with-base.ts';
import { PlotCursor } from './plot-cursor.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly axes: Axes;
  /** Asked for only when somebody reads the plot. */
  readonly readStops: () => readonly ReadoutStop[];
  /** Nothing can be read off before the figure is alive. */
  readonly ready: boolean;
  /** The marks; the same element as long as nothing changed, so that moving the cursor redraws none. */
  readonly children: ComponentChildren;
}

/** Where the read-out of a stop leads. */
function linkOf({ record, link }: ReadoutStop): PageLink | undefined {
  return record === undefined ? link : { path: recordPath(record), text: 'Record' };
}

/** The plot with its read-out, which is a line above it, so that no finger hides it. */
export function FigurePlot({ id, title, description, axes, readStops, ready, children }: Props) {
  const [index, setIndex] = useState<number>();
  const [pinned, setPinned] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const ratio = plotRatio(axes);
  const rows = axes.y.scale === 'rows' ? axes.y.domain[1] : undefined;
  const stop = index === undefined ? undefined : readStops()[index];
  const target = stop && linkOf(stop);
  return (
    <div class="figure-plot">
      <p class="figure-readout" aria-hidden="true">
        {stop?.text ?? (ready ? 'Point at the plot to read it, or use the arrow keys.' : '')}
        {target && (
          <>
            {' '}
            <a ref={link} href={withBase(target.path)} tabIndex={-1}>
              {target.text}
            </a>
          </>
        )}
      </p>
      <div
        class={`figure-box${ratio ? ' figure-isometric' : ''}${rows ? ' figure-rows' : ''}`}
        style={ratio || rows ? { '--ratio': ratio, '--rows': rows } : undefined}
      >
        <Chart id={id} title={title} description={description} axes={axes}>
          {children}
          {stop && <Cursor stop={stop} />}
        </Chart>
        {ready && (
          <PlotCursor
            label={`Read “${title}” along ${axes.x.label.toLowerCase()}`}
            axes={axes}
            readStops={readStops}
            index={index}
            onMove={setIndex}
            pinned={pinned}
            onPin={setPinned}
            onOpen={() => link.current?.click()}
          />
        )}
      </div>
    </div>
  );
}
