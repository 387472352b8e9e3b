import { fluxAt } from './field.ts';
import type { Growth } from './growth.ts';
import { nextRandom } from './random.ts';

/** Whole powers by multiplication, which every machine rounds alike. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let n = 0; n < exponent; n++) result *= base;
  return result;
}

/**
 * Draws the surface site that becomes metal: each of its bonds to metal counts with flux^η.
 *
 * @internal
 */
export function chooseSite(growth: Growth): number {
  const { surface, settings, random } = growth;
  const weight = (n: number) => {
    const bonds = surface.contacts[surface.sites[n] as number] as number;
    return bonds * power(fluxAt(growth, n), settings.exponent);
  };
  let total = 0;
  for (let n = 0; n < surface.count; n++) total += weight(n);
  const drawn = nextRandom(random) * total;
  let n = 0;
  for (let sum = weight(0); sum <= drawn; sum += weight(n)) n++;
  return surface.sites[n] as number;
}
