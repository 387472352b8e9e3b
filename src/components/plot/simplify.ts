type Place = readonly [x: number, y: number];

/**
 * The places that a line through them needs: none of those left out lies further than `tolerance` from the line
 * that remains (Ramer, Douglas and Peucker). A curve travels with the page, and most of it is nearly straight.
 */
export function simplify(places: readonly Place[], tolerance: number): Place[] {
  if (places.length < 3) return [...places];
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

/** The place between two others that is farthest from the straight line through them; a film asks in every frame. */
function farthestOf(places: readonly Place[], from: number, to: number) {
  const [ax, ay] = places[from] as Place;
  const [bx, by] = places[to] as Place;
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  let found = { index: from, distance: 0 };
  for (let index = from + 1; index < to; index++) {
    const place = places[index] as Place;
    const [right, up] = [place[0] - ax, place[1] - ay];
    const away = length === 0 ? Math.hypot(right, up) : Math.abs(dx * up - dy * right) / length;
    if (away > found.distance) found = { index, distance: away };
  }
  return found;
}
