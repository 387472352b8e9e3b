import { setFieldEquation } from './field.ts';
import type { Growth } from './growth.ts';
import { countNearest, KINDS, kindAt, NEAREST } from './lattice.ts';
import { forEachSite } from './level.ts';
import { updateLevels } from './multigrid.ts';
import { addAround, SHIELD_RADIUS } from './shield.ts';
import { addContacts, leaveSurface } from './surface.ts';

/** Gives the electrolyte beside a new metal site its bonds to it. */
function touchNearest({ lattice, surface, width }: Growth, x: number, y: number): void {
  for (const [dx, dy] of NEAREST) {
    if (kindAt(lattice, x + dx, y + dy) !== KINDS.electrolyte) continue;
    addContacts(surface, (y + dy) * width + ((x + dx + width) % width), 1);
  }
}

/** Writes anew the equations that a new metal site changes. */
function changeEquations(growth: Growth, x: number, y: number): void {
  const { lattice, around, levels, settings } = growth;
  const radius = settings.shield > 0 ? SHIELD_RADIUS : 1;
  if (settings.shield > 0) addAround(lattice, around, x, y);
  const box = { left: x - radius, right: x + radius, bottom: y - radius, top: y + radius };
  forEachSite(levels[0], box, (column, row) => setFieldEquation(growth, column, row));
  updateLevels(levels, box);
}

/**
 * Makes a site metal; the field is not yet that of the new cluster.
 *
 * @internal
 */
export function attach(growth: Growth, site: number): void {
  const { lattice, surface, width } = growth;
  const [x, y] = [site % width, Math.floor(site / width)];
  growth.isFinished = countNearest(lattice, x, y, KINDS.far) > 0;
  lattice.kinds[site] = KINDS.metal;
  growth.sites[growth.mass++] = site;
  if (surface.places[site] !== -1) leaveSurface(surface, site);
  touchNearest(growth, x, y);
  changeEquations(growth, x, y);
}
