import { attach } from './dendrite/attach.ts';
import { chooseSite } from './dendrite/choose.ts';
import { setFieldEquation, settleField, settleNear } from './dendrite/field.ts';
import type { Growth, GrowthSettings } from './dendrite/growth.ts';
import { createLattice, KINDS } from './dendrite/lattice.ts';
import { forEachSite, wholeOf } from './dendrite/level.ts';
import { createLevels, updateLevels } from './dendrite/multigrid.ts';
import { countAround } from './dendrite/shield.ts';
import { addContacts, createSurface } from './dendrite/surface.ts';
import { requireWhole, requireWithin } from './domain.ts';

export type { Cluster, Growth, GrowthSettings } from './dendrite/growth.ts';

function requireSettings(settings: Required<GrowthSettings>): void {
  requireWhole('lattice width', settings.width, { from: 8, to: 1024 });
  requireWhole('lattice height', settings.height, { from: 8, to: 1024 });
  requireWhole('growth exponent', settings.exponent, { from: 0, to: 6 });
  requireWhole('seed', settings.seed, { from: 0, to: 2 ** 32 - 1 });
  requireWithin('shield strength', settings.shield, '', { from: 0, to: 1 });
  requireWithin('interphase resistance', settings.interphase, '', { from: 0 });
  requireWithin('tolerance of the field', settings.tolerance, '', { from: 1e-10, to: 0.1 });
}

function emptyGrowth(settings: Required<GrowthSettings>): Growth {
  const { geometry, width, height, seed } = settings;
  const lattice = createLattice(geometry, width, height);
  return {
    settings,
    width,
    height,
    sites: new Int32Array(width * height),
    mass: 0,
    isFinished: false,
    lattice,
    surface: createSurface(width * height),
    around: countAround(lattice),
    levels: createLevels(width, height),
    random: Uint32Array.of(seed),
  };
}

/** All equations of the field, and the first metal. */
function begin(growth: Growth): void {
  const { lattice, surface, levels, width, height } = growth;
  const whole = wholeOf(levels[0]);
  const onPlate = lattice.below === KINDS.metal;
  for (let x = 0; onPlate && x < width; x++) addContacts(surface, x, 1);
  forEachSite(levels[0], whole, (x, y) => setFieldEquation(growth, x, y));
  updateLevels(levels, whole);
  if (!onPlate) attach(growth, Math.floor(height / 2) * width + Math.floor(width / 2));
  settleField(growth);
}

/**
 * An electrode on which metal will grow by dielectric breakdown, with the field before the first site is added.
 *
 * $$\nabla^2 \varphi = 0, \qquad j = \frac{(1 - \theta c)^4}{1 + w} \, \varphi$$
 *
 * on a square lattice, periodic across, with φ = 1 at the far electrode and the flux j through a bond to metal. The interphase's resistance w (in that of the electrolyte between two sites)
 * evens the flux; the shield θ closes tips to it: c = max(0, 1 − n/n_flat) compares the n metal sites within four of a
 * site with those around a site on a flat surface. The field is solved by multigrid to the tolerance: what flows in
 * and out of all sites balances but for that share of the current, at every step.
 *
 * @param settings dimensionless, see {@link GrowthSettings}
 * @returns the state, dimensionless: lengths in sites, potentials in that between the electrodes
 * @validity A cartoon of shapes: neither time nor length nor kinetics, no moss, no strain, no film that breaks. θ and w
 * are free. Fast where powers of 2 divide the width: the grids of the solver halve it.
 * @throws {RangeError} for a lattice under 8 or over 1024 sites a side, an exponent that is not whole or beyond 6, a
 * seed that is no whole number of 32 bits, a shield beyond 0 to 1, a negative resistance, a tolerance beyond 10⁻¹⁰ to 0.1
 * @source niemeyer1984
 * @example
 * createGrowth({ geometry: 'plate', width: 16, height: 15, exponent: 1, seed: 1 }).surface.count // 16
 */
export function createGrowth(settings: GrowthSettings): Growth {
  const complete = { shield: 0, interphase: 0, tolerance: 1e-3, ...settings };
  requireSettings(complete);
  const growth = emptyGrowth(complete);
  begin(growth);
  return growth;
}

/**
 * Adds metal site by site, the field solved anew for each, until the metal reaches the far electrode.
 *
 * $$p_i = \frac{m_i j_i^\eta}{\sum_k m_k j_k^\eta}$$
 *
 * is the chance of a site with m bonds to metal. The same settings give the same cluster on every machine: it is drawn
 * by sums, products and comparisons alone, and η is whole.
 *
 * @param growth dimensionless, changed in place
 * @param steps number of sites to add, dimensionless
 * @returns the same, dimensionless
 * @validity That of `createGrowth`. η = 0 is Eden's growth, compact; η = 1 that of a field, with branches.
 * @throws {RangeError} for a number of steps that is not whole or negative
 * @source niemeyer1984
 * @example
 * growSteps(createGrowth({ geometry: 'plate', width: 16, height: 15, exponent: 1, seed: 1 }), 10).mass // 10
 */
export function growSteps(growth: Growth, steps: number): Growth {
  requireWhole('number of steps', steps, { from: 0 });
  for (let step = 0; step < steps && !growth.isFinished; step++) {
    const site = chooseSite(growth);
    attach(growth, site);
    settleNear(growth, site % growth.width, Math.floor(site / growth.width));
    settleField(growth);
  }
  return growth;
}
