import { usePlot } from './plot-context.ts';

/**
 * Nothing to see. What is drawn with it always reaches equally far; if its extent changed with the marks, the browser
 * would sort the whole page into layers anew at each change. A saved picture does not change.
 */
export function Ground() {
  if (usePlot().size !== 'fluid') return null;
  return <rect class="plot-ground" />;
}
