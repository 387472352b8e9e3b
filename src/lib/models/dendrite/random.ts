/**
 * Numbers from 0 to 1 that look random: the generator mulberry32 (T. Ettinger), a counter and a mixing of its 32 bits.
 * All of it is whole-number arithmetic, so every machine draws the same; the state is one number, changed in place.
 *
 * @internal
 */
export function nextRandom(state: Uint32Array): number {
  const count = ((state[0] as number) + 0x6d2b79f5) >>> 0;
  state[0] = count;
  let mixed = Math.imul(count ^ (count >>> 15), count | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
