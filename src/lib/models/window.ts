import { requireWithin } from './domain.ts';

/** Potentials of the two electrodes against one reference, V. */
export interface ElectrodePotentials {
  readonly negative: number;
  readonly positive: number;
}

/** Between which an electrolyte is neither reduced nor oxidised, against the same reference, V. */
export interface StabilityWindow {
  readonly reduction: number;
  readonly oxidation: number;
}

/** V; above 0 the electrolyte is attacked at that electrode. */
export interface InterphaseDrivingForces {
  /** E_red − E of the negative electrode: what forms the solid electrolyte interphase. */
  readonly reduction: number;
  /** E of the positive electrode − E_ox: what forms the cathode's interphase. */
  readonly oxidation: number;
}

function requirePotentials(potentials: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(potentials)) requireWithin(name, value, 'V', {});
}

/**
 * The same potential against another reference electrode.
 *
 * $$E_\mathrm{B} = E_\mathrm{A} + E^\circ_\mathrm{A} - E^\circ_\mathrm{B}$$
 *
 * @param potential E_A, V
 * @param from E°_A of the reference that it was measured against, V
 * @param to E°_B of the reference that is wanted, V against the same scale
 * @returns E_B, V
 * @validity References are compared through standard potentials in water; in an organic electrolyte they shift.
 * @throws {RangeError} for potentials that are not finite
 * @source closed form: potentials are differences
 * @example
 * againstReference(0, -2.71, 0) // -2.71
 */
export function againstReference(potential: number, from: number, to: number): number {
  requirePotentials({
    potential,
    'standard potential of the given reference': from,
    'standard potential of the wanted reference': to,
  });
  return potential + from - to;
}

/**
 * What drives electrons from the negative electrode into the electrolyte, and from the electrolyte into the positive one.
 *
 * $$\Delta_\mathrm{red} = E_\mathrm{red} - E_-, \quad \Delta_\mathrm{ox} = E_+ - E_\mathrm{ox}$$
 *
 * An electron leaves the metal if its electrochemical potential there, −eE₋, lies above −eE_red.
 *
 * @param electrodes SI, see {@link ElectrodePotentials}
 * @param electrolyte SI, see {@link StabilityWindow}
 * @returns both, V; above 0 the reaction can run
 * @validity Potentials of reduction and oxidation of the electrolyte as a whole. The energies of its highest and lowest
 * orbitals are not such potentials. Says that a reaction can run, not how fast, nor what protects.
 * @throws {RangeError} for potentials that are not finite, a window or a cell that is upside down
 * @source peljo2018, goodenough2013
 * @example
 * interphaseDrivingForces({ negative: 0, positive: 3.4 }, { reduction: 0.7, oxidation: 4.2 }).reduction // 0.7
 */
export function interphaseDrivingForces(
  electrodes: ElectrodePotentials,
  electrolyte: StabilityWindow,
): InterphaseDrivingForces {
  const { negative, positive } = electrodes;
  const { reduction, oxidation } = electrolyte;
  requirePotentials({ 'potential of the negative electrode': negative });
  requireWithin('potential of the positive electrode', positive, 'V', { above: negative });
  requirePotentials({ 'reduction potential': reduction });
  requireWithin('oxidation potential', oxidation, 'V', { above: reduction });
  return { reduction: reduction - negative, oxidation: positive - oxidation };
}
