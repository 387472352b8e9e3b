type Place = readonly [x: number, y: number];

/**
 * The path through places, in whole units of its sheet: straight, or as cubic curves, of which each has two places that
 * it bends to and one where it ends. All are written from where the piece before ended (“l20,-3 40,1”): small numbers,
 * of which a page carries hundreds.
 */
export function relativePath(places: readonly Place[], piece: 'l' | 'c' = 'l'): string {
  const length = piece === 'c' ? 3 : 1;
  let [fromX, fromY] = [0, 0];
  const steps = places.map((place, index) => {
    const [x, y] = [Math.round(place[0]), Math.round(place[1])];
    const step = `${x - fromX},${y - fromY}`;
    if (index % length === 0) [fromX, fromY] = [x, y];
    return step;
  });
  const [start, ...rest] = steps;
  if (start === undefined) return '';
  return rest.length > 0 ? `M${start}${piece}${rest.join(' ')}` : `M${start}Z`;
}
