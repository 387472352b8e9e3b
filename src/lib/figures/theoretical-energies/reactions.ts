import { cellReactions } from '../../catalogue/reactions/cell-reactions.ts';
import type { Outcome } from '../../models/outcome.ts';
import {
  type CellReaction,
  type MassBasis,
  reactionCapacity,
  reactionSpecificEnergy,
  standardVoltage,
} from '../../models/reactions.ts';
import { type FixedUnit, unitFromSI } from '../../units/fixed-units.ts';
import type { DataOf } from '../data.ts';
import type { data, EnergiesValues } from './parameters.ts';

type Quantity = EnergiesValues['show'];

interface Shown {
  readonly label: string;
  readonly unit: FixedUnit;
  /** The axis ends on a multiple of this. */
  readonly step: number;
  readonly of: (reaction: CellReaction, per: MassBasis) => number;
}

export const quantities: Readonly<Record<Quantity, Shown>> = {
  energy: { label: 'Specific energy', unit: 'W h kg⁻¹', step: 500, of: reactionSpecificEnergy },
  capacity: { label: 'Capacity', unit: 'mA h g⁻¹', step: 250, of: reactionCapacity },
  voltage: { label: 'Standard voltage', unit: 'V', step: 0.5, of: standardVoltage },
};

/** The reactions of the cells that the reviews treat. */
const cells = [
  { key: 'sulfide', name: 'Na–S, to Na₂S' },
  { key: 'superoxide', name: 'Na–O₂, to NaO₂' },
  { key: 'peroxide', name: 'Na–O₂, to Na₂O₂' },
  { key: 'carbonate', name: 'Na–CO₂, to Na₂CO₃ and C' },
] as const;

export const rowCount = cells.length;

/** The product that a printed energy fits; the review names two. */
const PRINTED_FOR = 'superoxide';

export interface ReactionRow {
  readonly name: string;
  /** As an equation. */
  readonly label: string;
  /** In the unit of the quantity that is shown. */
  readonly value: number;
  readonly printed: number | undefined;
  /** In SI, for the table. */
  readonly voltage: number;
  readonly capacity: number;
  readonly energy: number;
  /** Counts rows from the foot up. */
  readonly y: number;
}

export interface Energies {
  readonly rows: readonly ReactionRow[];
  readonly domain: readonly [number, number];
}

/** A printed energy stands beside the energies for which it was printed, and beside no others. */
function printedFor(key: string, { show, per }: EnergiesValues, printed: number) {
  const isLike = key === PRINTED_FOR && show === 'energy' && per === 'products';
  return isLike ? unitFromSI(printed, 'W h kg⁻¹') : undefined;
}

export function compareReactions(
  values: EnergiesValues,
  { printed }: DataOf<typeof data>,
): Outcome<Energies> {
  const { unit, step, of } = quantities[values.show];
  const rows = cells.map(({ key, name }, index): ReactionRow => {
    const reaction = cellReactions[key];
    return {
      name,
      label: reaction.label,
      value: unitFromSI(of(reaction, values.per), unit),
      printed: printedFor(key, values, printed),
      voltage: standardVoltage(reaction),
      capacity: reactionCapacity(reaction, values.per),
      energy: reactionSpecificEnergy(reaction, values.per),
      y: rowCount - index - 0.5,
    };
  });
  const most = Math.max(...rows.map(({ value }) => value));
  return { holds: true, result: { rows, domain: [0, step * Math.ceil((1.05 * most) / step)] } };
}
