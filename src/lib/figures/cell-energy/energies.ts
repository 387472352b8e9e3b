import { cellEnergyDensity, cellSpecificEnergy, stackBreakdown } from '../../models/cell-energy.ts';
import type { Outcome } from '../../models/outcome.ts';
import { siFromUnit } from '../../units/fixed-units.ts';
import { foilThicknessOf } from '../foil-parameters.ts';
import { logSpace } from '../round-domain.ts';
import { type CellData, type CellEnergyValues, parameters } from './parameters.ts';
import { designOf, leastRatio, metalOf } from './stack.ts';

/** A cell of one areal capacity. SI; the energies are not a number where its foil is too thin for its cathode. */
export interface EnergyPoint {
  readonly charge: number;
  readonly ratio: number;
  /** J kg⁻¹. */
  readonly mass: number;
  /** J m⁻³. */
  readonly volume: number;
}

interface PartOfCell {
  readonly name: string;
  /** kg m⁻². */
  readonly mass: number;
  /** Of the whole cell. */
  readonly share: number;
}

export interface EnergyRun {
  readonly at: EnergyPoint;
  /** m. */
  readonly foil: number;
  readonly points: readonly EnergyPoint[];
  /** With no more sodium than the cathode needs. */
  readonly leanest: readonly EnergyPoint[];
  /** As the cell is listed from the cathode on. */
  readonly parts: readonly PartOfCell[];
  /** J kg⁻¹. */
  readonly asked: number;
  /** The first areal capacity shown that meets it, if any does. */
  readonly reached: number | undefined;
}

const STEPS = 81;
const { min, max } = parameters.Q;
const charges = logSpace(siFromUnit(min, 'mA h cm⁻²'), siFromUnit(max, 'mA h cm⁻²'), STEPS);

function pointAt(values: CellEnergyValues, charge: number, data: CellData): EnergyPoint {
  const design = designOf({ ...values, Q: charge }, data);
  const ratio = design.foilRatio;
  if (ratio < leastRatio(values)) return { charge, ratio, mass: Number.NaN, volume: Number.NaN };
  return { charge, ratio, mass: cellSpecificEnergy(design), volume: cellEnergyDensity(design) };
}

function partsOf(values: CellEnergyValues, data: CellData): PartOfCell[] {
  const masses = Object.entries(stackBreakdown(designOf(values, data)).mass);
  const whole = masses.reduce((sum, [, mass]) => sum + mass, 0);
  return masses.map(([name, mass]) => ({ name, mass, share: mass / whole }));
}

const tooThin = {
  holds: false,
  reason:
    'Sulfur brings no sodium, and N/P = 1 is the least. Give more sodium, or a lower areal capacity.',
} as const;

export function cellEnergies(values: CellEnergyValues, data: CellData): Outcome<EnergyRun> {
  const at = pointAt(values, values.Q, data);
  if (Number.isNaN(at.mass)) return tooThin;
  const bare = { ...values, metal: 'ratio', N: leastRatio(values) } as const;
  const points = charges.map((charge) => pointAt(values, charge, data));
  return {
    holds: true,
    result: {
      at,
      foil: foilThicknessOf(values, values.Q, metalOf(data)),
      points,
      leanest: charges.map((charge) => pointAt(bare, charge, data)),
      parts: partsOf(values, data),
      asked: data.asked,
      reached: points.find(({ mass }) => mass >= data.asked)?.charge,
    },
  };
}
