/** The sites beside metal, at which more can be added. */
export interface Surface {
  /** The first `count` of these, in no order. */
  readonly sites: Int32Array;
  /** Where each site of the lattice stands among them, or −1. */
  readonly places: Int32Array;
  /** Bonds of each site of the lattice to metal. */
  readonly contacts: Uint8Array;
  /** How well each of these bonds conducts, over one within the electrolyte. */
  readonly conductances: Float64Array;
  count: number;
}

/** @internal */
export function createSurface(size: number): Surface {
  return {
    sites: new Int32Array(size),
    places: new Int32Array(size).fill(-1),
    contacts: new Uint8Array(size),
    conductances: new Float64Array(size),
    count: 0,
  };
}

/**
 * Gives a site so many bonds to metal more.
 *
 * @internal
 */
export function addContacts(surface: Surface, site: number, more: number): void {
  surface.contacts[site] = (surface.contacts[site] as number) + more;
  if (more === 0 || surface.places[site] !== -1) return;
  surface.places[site] = surface.count;
  surface.sites[surface.count++] = site;
}

/**
 * Takes away a site that has become metal; the last one comes in its place.
 *
 * @internal
 */
export function leaveSurface(surface: Surface, site: number): void {
  const { sites, places } = surface;
  const place = places[site] as number;
  const last = sites[--surface.count] as number;
  sites[place] = last;
  places[last] = place;
  places[site] = -1;
}
