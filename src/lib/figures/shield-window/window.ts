import { type IonCouple, nernstPotential, shieldLimit } from '../../models/nernst.ts';
import type { Outcome } from '../../models/outcome.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import type { DataOf } from '../data.ts';
import { type data, type Ion, ions } from './ions.ts';
import type { ShieldWindowValues } from './parameters.ts';

/** mol L⁻¹, from traces to about what dissolves. */
export const CONCENTRATIONS = [1e-8, 10] as const;

/** K: that of the tabulated potentials. */
const ROOM_TEMPERATURE = 298.15;

/** A cation beside the metal that is plated. */
export interface Cation extends IonCouple {
  readonly ion: Ion;
  readonly symbol: string;
  /** Where the plot has room for its name, mol L⁻¹. */
  readonly named: number;
  /** Concentration up to which it is not reduced, mol L⁻¹. */
  readonly limit: number;
  /** The same if it had one charge, as a review reckons; absent if it has. */
  readonly limitOfOneCharge?: number;
}

export interface ShieldWindow {
  /** At which the metal is plated, V. */
  readonly plating: number;
  readonly chosen: Cation;
  /** All but the plated metal's own, in the order of the table. */
  readonly cations: readonly Cation[];
  /** At which the chosen cation is reduced where it has the concentration that is set, V. */
  readonly potential: number;
}

type Found = DataOf<typeof data>;

/** Commonly taken for the activity. */
const activityOf = (si: number) => unitFromSI(si, 'mol L⁻¹');

const coupleOf = (ion: Ion, found: Found): IonCouple => ({
  standardPotential: found[ion],
  ionCharge: found[`${ion}Charge`],
});

function cationsBeside({ metal, c0, eta }: ShieldWindowValues, found: Found): Cation[] {
  const plated = coupleOf(metal, found);
  const conditions = {
    activity: activityOf(c0),
    overpotential: eta,
    temperature: ROOM_TEMPERATURE,
  };
  return ions
    .filter(({ value }) => value !== metal)
    .map(({ value: ion, symbol, named }) => {
      const couple = coupleOf(ion, found);
      const asOne = shieldLimit({ ...couple, ionCharge: 1 }, plated, conditions);
      return {
        ...couple,
        ion,
        symbol,
        named,
        limit: shieldLimit(couple, plated, conditions),
        ...(couple.ionCharge === 1 ? {} : { limitOfOneCharge: asOne }),
      };
    });
}

export function shieldWindow(values: ShieldWindowValues, found: Found): Outcome<ShieldWindow> {
  const cations = cationsBeside(values, found);
  const chosen = cations.find(({ ion }) => ion === values.cation);
  if (!chosen) {
    const reason = `The ions of ${values.metal} are those that are plated: they cannot shield it. Choose another cation or the other metal.`;
    return { holds: false, reason };
  }
  const metal = nernstPotential(
    coupleOf(values.metal, found),
    activityOf(values.c0),
    ROOM_TEMPERATURE,
  );
  const potential = nernstPotential(chosen, activityOf(values.c), ROOM_TEMPERATURE);
  const plating = metal + values.eta;
  return { holds: true, result: { plating, chosen, cations, potential } };
}

/** At which a couple stands, V; the concentration in mol L⁻¹ is taken for the activity. */
export function potentialAt(couple: IonCouple, concentration: number): number {
  return nernstPotential(couple, concentration, ROOM_TEMPERATURE);
}

/** A straight line on a logarithmic axis: its two ends, in the axes' units. */
export function nernstLine(couple: IonCouple) {
  return CONCENTRATIONS.map((c) => [c, potentialAt(couple, c)] as const);
}
