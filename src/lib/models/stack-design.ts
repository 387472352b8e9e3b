import { requireWithin } from './domain.ts';
import type { Metal } from './faraday.ts';
import { type CathodeState, sodiumReservoir } from './inventory.ts';

/** A coated electrode. SI. */
export interface Cathode {
  /** Active material per area, kg m⁻². */
  readonly loading: number;
  /** Per mass of active material as it is built in, C kg⁻¹. */
  readonly specificCapacity: number;
  /** Mass of active material over that of the coating, above 0 to 1. */
  readonly activeFraction: number;
  /** Of the coating with its pores, kg m⁻³. */
  readonly density: number;
  /** Mean voltage of the cell on discharge, V. */
  readonly voltage: number;
  readonly state: CathodeState;
}

/** A sheet: foil, separator with its pores but without electrolyte, or solid electrolyte. SI. */
export interface Sheet {
  /** m; half of a foil that is coated on both sides. */
  readonly thickness: number;
  /** kg m⁻³. */
  readonly density: number;
}

/** One repeat unit of a stack, by area. SI. */
export interface StackDesign {
  readonly cathode: Cathode;
  readonly metal: Metal;
  /** N/P: capacity of the metal foil over that of the cathode; 0 for a cell built without metal. */
  readonly foilRatio: number;
  readonly separator: Sheet;
  /** Mass of liquid electrolyte per charge of the cathode, kg C⁻¹; 0 in a cell without liquid. */
  readonly electrolytePerCharge: number;
  readonly cathodeCollector: Sheet;
  readonly anodeCollector: Sheet;
  /** Mass of the stack over that of the cell, above 0 to 1. */
  readonly stackMassShare: number;
  /** Volume of the stack over that of the cell, above 0 to 1. */
  readonly stackVolumeShare: number;
}

function requireSheet(name: string, { thickness, density }: Sheet): void {
  requireWithin(`thickness of the ${name}`, thickness, 'm', { from: 0 });
  requireWithin(`density of the ${name}`, density, 'kg m⁻³', { above: 0 });
}

function requireCathode(cathode: Cathode): void {
  requireWithin('loading', cathode.loading, 'kg m⁻²', { above: 0 });
  requireWithin('specific capacity', cathode.specificCapacity, 'C kg⁻¹', { above: 0 });
  requireWithin('active fraction', cathode.activeFraction, '', { above: 0, to: 1 });
  requireWithin('density of the cathode', cathode.density, 'kg m⁻³', { above: 0 });
  requireWithin('voltage', cathode.voltage, 'V', { above: 0 });
}

/** Checks each number but those of the metal, which are checked where they are used. @internal */
export function requireDesign(design: StackDesign): void {
  requireCathode(design.cathode);
  sodiumReservoir(design.foilRatio, design.cathode.state);
  requireSheet('separator', design.separator);
  requireSheet('cathode collector', design.cathodeCollector);
  requireSheet('anode collector', design.anodeCollector);
  requireWithin('electrolyte per charge', design.electrolytePerCharge, 'kg C⁻¹', { from: 0 });
  requireWithin('stack’s share of the mass', design.stackMassShare, '', { above: 0, to: 1 });
  requireWithin('stack’s share of the volume', design.stackVolumeShare, '', { above: 0, to: 1 });
}
