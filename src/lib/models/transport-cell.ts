import { faradayConstant } from './constants.ts';
import { requireWithin } from './domain.ts';
import { type BinaryElectrolyte, saltTransport } from './electrolyte.ts';

/** A binary electrolyte between two plane electrodes of one metal, under constant current. SI. */
export interface TransportCell {
  readonly electrolyte: BinaryElectrolyte;
  /** L between the electrodes, m. The metal dissolves at 0 and is deposited at L. */
  readonly distance: number;
  /** J, A m⁻². */
  readonly currentDensity: number;
}

/** What the equation of transport needs of a cell. */
interface TransportNumbers {
  /** D_eff/ε, m² s⁻¹. */
  readonly diffusivity: number;
  /** Fall of the concentration per length at both electrodes, t_a J/(z_c F D_eff), mol m⁻⁴. */
  readonly slope: number;
}

/** @internal */
export function transportNumbers({ electrolyte, distance, currentDensity }: TransportCell) {
  const salt = saltTransport(electrolyte);
  requireWithin('distance', distance, 'm', { above: 0 });
  requireWithin('current density', currentDensity, 'A m⁻²', { from: 0 });
  const charge = salt.cationCharge * faradayConstant.value;
  return {
    diffusivity: salt.effectiveDiffusivity / salt.porosity,
    slope: (salt.anionTransference * currentDensity) / (charge * salt.effectiveDiffusivity),
  } satisfies TransportNumbers;
}
