import { type Level, NEIGHBOURS, wrapRow } from './level.ts';

const { SW, S, SE, W, HERE, E, NW, N, NE } = NEIGHBOURS;

// Both loops are written out, for they run at every step of growth over all sites.

/**
 * Sets the coarser grid the task of the finer one's residual, gathered as its values will be shared out.
 *
 * @internal
 */
export function restrict(fine: Level, coarse: Level): void {
  const { residual, stride } = fine;
  const { shares, source, values, width, height } = coarse;
  values.fill(0);
  for (let y = 0; y < height; y++) {
    const row = (y + 1) * coarse.stride + 1;
    const middle = (2 * y + 1) * stride + 1;
    for (let x = 0; x < width; x++) {
      const s = 9 * (row + x);
      const here = middle + 2 * x;
      const [below, above] = [here - stride, here + stride];
      source[row + x] =
        (shares[s + SW] as number) * (residual[below - 1] as number) +
        (shares[s + S] as number) * (residual[below] as number) +
        (shares[s + SE] as number) * (residual[below + 1] as number) +
        ((shares[s + W] as number) * (residual[here - 1] as number) +
          (shares[s + HERE] as number) * (residual[here] as number) +
          (shares[s + E] as number) * (residual[here + 1] as number)) +
        ((shares[s + NW] as number) * (residual[above - 1] as number) +
          (shares[s + N] as number) * (residual[above] as number) +
          (shares[s + NE] as number) * (residual[above + 1] as number));
    }
  }
}

/**
 * Adds to the finer grid's values what it takes over from the coarser one's.
 *
 * @internal
 */
export function prolong(coarse: Level, fine: Level): void {
  const { stride } = fine;
  const { shares, values, width, height } = coarse;
  const target = fine.values;
  for (let y = -1; y <= fine.height; y++) target[(y + 1) * stride] = 0;
  for (let y = 0; y < height; y++) {
    const row = (y + 1) * coarse.stride + 1;
    const middle = (2 * y + 1) * stride + 1;
    for (let x = 0; x < width; x++) {
      const value = values[row + x] as number;
      const s = 9 * (row + x);
      const here = middle + 2 * x;
      const [below, above] = [here - stride, here + stride];
      target[below - 1] = (target[below - 1] as number) + (shares[s + SW] as number) * value;
      target[below] = (target[below] as number) + (shares[s + S] as number) * value;
      target[below + 1] = (target[below + 1] as number) + (shares[s + SE] as number) * value;
      target[here - 1] = (target[here - 1] as number) + (shares[s + W] as number) * value;
      target[here] = (target[here] as number) + (shares[s + HERE] as number) * value;
      target[here + 1] = (target[here + 1] as number) + (shares[s + E] as number) * value;
      target[above - 1] = (target[above - 1] as number) + (shares[s + NW] as number) * value;
      target[above] = (target[above] as number) + (shares[s + N] as number) * value;
      target[above + 1] = (target[above + 1] as number) + (shares[s + NE] as number) * value;
    }
  }
  returnBeyondEdge(fine);
}

/** What went to the padding on the left belongs to the right end of its row. */
function returnBeyondEdge(fine: Level): void {
  const { values, width, stride } = fine;
  for (let y = 0; y < fine.height; y++) {
    const start = (y + 1) * stride;
    values[start + width] = (values[start + width] as number) + (values[start] as number);
    wrapRow(values, fine, y);
  }
}
