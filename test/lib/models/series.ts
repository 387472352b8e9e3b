import type { ConductivityPoint } from '../../../src/lib/models/conductivity-series.ts';

/** Numbers from 0 to 1 that are the same in every run (Park and Miller). */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** In another order, always the same. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const next = drawn(7);
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** So many series, each with normal errors of one size in ln σ (Box and Muller). */
export function withNoise(
  points: readonly ConductivityPoint[],
  scatter: number,
  count: number,
): ConductivityPoint[][] {
  const next = drawn(1234);
  const normal = () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  return Array.from({ length: count }, () =>
    points.map((point) => ({
      ...point,
      conductivity: point.conductivity * Math.exp(scatter * normal()),
    })),
  );
}
