type Place = readonly [x: number, y: number];

/** Distance of a place from the straight line between two others. */
function distance([x, y]: Place, [ax, ay]: Place, [bx, by]: Place): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs(dx * (y - ay) - dy * (x - ax)) / length;
}

/**
 * The places that a line through them needs: none of those left out lies further than `tolerance` from the line
 * that remains (Ramer, Douglas and Peucker). A curve travels with the page, and most of it is nearly straight.
 */
export function simplify(places: readonly Place[], tolerance: number): Place[] {
  const kept = new Set([0, places.length - 1]);
  const spans: [number, number][] = [[0, places.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const farthest = farthestOf(places, from, to);
    if (farthest.distance <= tolerance) continue;
    kept.add(farthest.index);
    spans.push([from, farthest.index], [farthest.index, to]);
  }
  return places.filter((_, index) => kept.has(index));
}

function farthestOf(places: readonly Place[], from: number, to: number) {
  const [start, end] = [places[from] as Place, places[to] as Place];
  let found = { index: from, distance: 0 };
  for (let index = from + 1; index < to; index++) {
    const away = distance(places[index] as Place, start, end);
    if (away > found.distance) found = { index, distance: away };
  }
  return found;
}
