import type { Geometry, Lattice } from './lattice.ts';
import type { Levels } from './multigrid.ts';
import type { Surface } from './surface.ts';

/** Lengths in sites of the lattice, potentials in that between the electrodes: all dimensionless. */
export interface GrowthSettings {
  /** From an electrode along the lower edge, the far one along the upper; or from one site within a far circle. */
  readonly geometry: Geometry;
  /** Of the lattice, in sites along the electrodes. */
  readonly width: number;
  /** Of the lattice, in sites from electrode to electrode. */
  readonly height: number;
  /** η: growth goes with this power of the flux. */
  readonly exponent: number;
  /** The same seed gives the same cluster. */
  readonly seed: number;
  /** θ, from 0 (none) to 1: how far the shield closes tips to the current. Left out, 0. */
  readonly shield?: number;
  /** w: resistance of the interphase over that of the electrolyte between two sites. Left out, 0. */
  readonly interphase?: number;
  /** Of the current, the share that the field may leave unaccounted for at each step. Left out, 10⁻³. */
  readonly tolerance?: number;
}

/** The metal of a cluster: what is drawn and measured. */
export interface Cluster {
  readonly width: number;
  readonly height: number;
  /** The first `mass` of these in the order in which they became metal, as row × width + column. */
  readonly sites: Int32Array;
  mass: number;
}

/** A cluster with all that goes on growing needs, as plain data; `growSteps` changes it in place. */
export interface Growth extends Cluster {
  readonly settings: Required<GrowthSettings>;
  /** The metal has reached the far electrode, and nothing more can be added. */
  isFinished: boolean;
  readonly lattice: Lattice;
  readonly surface: Surface;
  /** Metal near each site, which the shield feels. */
  readonly around: Uint8Array;
  /** The grids of the field; the first one is the lattice. */
  readonly levels: Levels;
  readonly random: Uint32Array;
}
