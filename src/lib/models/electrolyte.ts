import { requireWithin } from './domain.ts';

/** A binary electrolyte between two electrodes, and the porous body that may hold it. SI. */
export interface BinaryElectrolyte {
  /** Ambipolar (salt) diffusivity D of the electrolyte itself, m² s⁻¹. */
  readonly diffusivity: number;
  /** Salt concentration c₀ before any current flows, mol m⁻³. */
  readonly concentration: number;
  /** Transference number of the cation t₊, from 0 to 1; the anion carries the rest. */
  readonly cationTransference: number;
  /** Charge number of the cation z_c, 1 if absent. */
  readonly cationCharge?: number;
  /** MacMullin number N_M = D/D_eff of the separator, 1 (no separator) if absent. */
  readonly macMullinNumber?: number;
  /** Porosity ε of the separator, 1 (no separator) if absent. */
  readonly porosity?: number;
}

/** What transport needs of an electrolyte, checked. */
export interface SaltTransport {
  /** D/N_M, which gives fluxes through the cell's cross-section, m² s⁻¹. */
  readonly effectiveDiffusivity: number;
  readonly porosity: number;
  readonly concentration: number;
  /** t_a = 1 − t₊. */
  readonly anionTransference: number;
  readonly cationCharge: number;
}

/** Checks each number and fills in what is absent. @internal */
export function saltTransport(electrolyte: BinaryElectrolyte): SaltTransport {
  const { diffusivity, concentration, cationTransference } = electrolyte;
  const { cationCharge = 1, macMullinNumber = 1, porosity = 1 } = electrolyte;
  requireWithin('diffusivity', diffusivity, 'm² s⁻¹', { above: 0 });
  requireWithin('concentration', concentration, 'mol m⁻³', { above: 0 });
  requireWithin('cation transference number', cationTransference, '', { from: 0, to: 1 });
  requireWithin('cation charge number', cationCharge, '', { above: 0 });
  requireWithin('MacMullin number', macMullinNumber, '', { from: 1 });
  requireWithin('porosity', porosity, '', { above: 0, to: 1 });
  return {
    effectiveDiffusivity: diffusivity / macMullinNumber,
    porosity,
    concentration,
    anionTransference: 1 - cationTransference,
    cationCharge,
  };
}

/** With t₊ = 1 no salt is moved and no concentration gradient forms: the models of depletion have nothing to say. */
export const noDepletion =
  'With t₊ = 1 no anion moves, and depletion of salt does not apply. That is not to say that such a cell is safe.';

/** For functions that give a bare number, and so cannot say why there is none. @internal */
export function requireAnionTransport(cationTransference: number): void {
  requireWithin('cation transference number', cationTransference, '', { from: 0, below: 1 });
}
