import type { Growth } from './growth.ts';
import { countNearest, KINDS, kindAt, type Lattice } from './lattice.ts';
import { NEIGHBOURS, placeOf } from './level.ts';
import { vCycle } from './multigrid.ts';
import { findLatticeResidual, relaxLattice } from './relax.ts';
import { openShare } from './shield.ts';

const { S, W, HERE, E, N } = NEIGHBOURS;
/** So far around a new metal site the field is put right first, with so many sweeps. */
const NEAR = 8;
const NEAR_SWEEPS = 6;

function bondTo(lattice: Lattice, x: number, y: number): number {
  return kindAt(lattice, x, y) === KINDS.electrolyte ? 1 : 0;
}

/**
 * Writes the field's equation at a site: what flows in from four sides adds up to nothing.
 *
 * @internal
 */
export function setFieldEquation(growth: Growth, x: number, y: number): void {
  const { settings, lattice, levels, surface, around } = growth;
  const { stencils, diagonal: diagonals, inverse, source, values, residual } = levels[0];
  const place = placeOf(levels[0], x, y);
  stencils.fill(0, 9 * place, 9 * place + 9);
  if (kindAt(lattice, x, y) !== KINDS.electrolyte) {
    for (const array of [diagonals, inverse, source, values, residual]) array[place] = 0;
    return;
  }
  const site = y * lattice.width + x;
  const open = openShare(settings.shield, around[site] as number);
  const conductance = open / (1 + settings.interphase);
  const far = countNearest(lattice, x, y, KINDS.far);
  let diagonal = far + (surface.contacts[site] as number) * conductance;
  for (const [near, dx, dy] of [
    [E, 1, 0],
    [W, -1, 0],
    [N, 0, 1],
    [S, 0, -1],
  ] as const) {
    const bond = bondTo(lattice, x + dx, y + dy);
    stencils[9 * place + near] = bond;
    diagonal += bond;
  }
  stencils[9 * place + HERE] = diagonal;
  diagonals[place] = diagonal;
  inverse[place] = 1 / diagonal;
  source[place] = far;
  surface.conductances[site] = conductance;
}

/**
 * The flux through each bond from the n-th surface site to metal.
 *
 * @internal
 */
export function fluxAt({ surface, levels: [level], width }: Growth, n: number): number {
  const site = surface.sites[n] as number;
  const value = level.values[placeOf(level, site % width, Math.floor(site / width))] as number;
  // Where there is no field, what the tolerance leaves may lie below 0.
  return Math.max(0, value) * (surface.conductances[site] as number);
}

/**
 * All that flows into the metal.
 *
 * @internal
 */
export function totalFlux(growth: Growth): number {
  const { sites, contacts, count } = growth.surface;
  let sum = 0;
  for (let n = 0; n < count; n++) {
    sum += (contacts[sites[n] as number] as number) * fluxAt(growth, n);
  }
  return sum;
}

/**
 * Makes the field as accurate as the tolerance asks, starting from the one that is there.
 *
 * @internal
 */
export function settleField(growth: Growth): void {
  const { levels, settings } = growth;
  while (findLatticeResidual(levels[0]) > settings.tolerance * totalFlux(growth)) vCycle(levels);
}

/**
 * Puts the field right near a new metal site: a small part of the work leaves little for the rest.
 *
 * @internal
 */
export function settleNear({ levels: [level] }: Growth, x: number, y: number): void {
  const box = {
    left: Math.max(0, x - NEAR),
    right: Math.min(level.width - 1, x + NEAR),
    bottom: Math.max(0, y - NEAR),
    top: Math.min(level.height - 1, y + NEAR),
  };
  for (let sweep = 0; sweep < NEAR_SWEEPS; sweep++) relaxLattice(level, box);
}

/**
 * φ at a site: 0 in the metal, 1 at the far electrode.
 *
 * @internal
 */
export function potentialAt({ lattice, levels: [level] }: Growth, x: number, y: number): number {
  const kind = kindAt(lattice, x, y);
  if (kind === KINDS.electrolyte) return level.values[placeOf(level, x, y)] as number;
  return kind === KINDS.metal ? 0 : 1;
}
