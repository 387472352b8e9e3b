import '../schematics/schematic.css';
import type { ComponentChildren } from 'preact';

/** One step of a drawing. */
export interface Panel {
  readonly id: string;
  readonly heading: string;
  /** Stands under the panel for all to read. */
  readonly legend: string;
  /** For readers who cannot see it. */
  readonly description: string;
  readonly drawing: ComponentChildren;
}

interface Props {
  /** Of the drawing: with a panel's id it makes ids for the page. */
  readonly slug: string;
  readonly panels: readonly Panel[];
}

/** The steps of a drawing side by side; on a phone they stand in a column. */
export function Panels({ slug, panels }: Props) {
  return (
    <div class="schematic-panels">
      {panels.map(({ id, heading, legend, description, drawing }) => (
        <div class="schematic-panel" key={id}>
          <svg
            class="schematic"
            viewBox="0 0 220 200"
            role="img"
            aria-labelledby={`${slug}-${id}-title ${slug}-${id}-desc`}
          >
            <title id={`${slug}-${id}-title`}>{heading}</title>
            <desc id={`${slug}-${id}-desc`}>{description}</desc>
            {drawing}
          </svg>
          <p>
            <b>{heading}.</b> {legend}
          </p>
        </div>
      ))}
    </div>
  );
}
