import { siFromUnit } from '../../units/fixed-units.ts';
import type { DataOf } from '../data.ts';
import { foilParameters } from '../foil-parameters.ts';
import type { Parameters, ValuesOf } from '../parameters.ts';

export const parameters = {
  show: {
    kind: 'choice',
    label: 'Show',
    options: [
      { value: 'mass', label: 'energy by mass' },
      { value: 'volume', label: 'by volume' },
      { value: 'parts', label: 'what weighs' },
    ],
    default: 'mass',
  },
  cathode: {
    kind: 'choice',
    label: 'Cathode',
    options: [
      { value: 'phosphate', label: 'phosphate' },
      { value: 'oxide', label: 'layered oxide' },
      { value: 'sulfur', label: 'sulfur' },
    ],
    default: 'phosphate',
  },
  Q: {
    kind: 'number',
    label: 'Areal capacity',
    symbol: 'Q',
    unit: 'mA h cm⁻²',
    si: siFromUnit(1, 'mA h cm⁻²'),
    min: 0.5,
    max: 10,
    default: 3,
    scale: 'log',
  },
  ...foilParameters,
  E: {
    kind: 'number',
    label: 'Electrolyte',
    symbol: 'E/C',
    unit: 'g A⁻¹ h⁻¹',
    si: siFromUnit(1, 'g A⁻¹ h⁻¹'),
    min: 0.5,
    max: 50,
    default: 2,
    scale: 'log',
  },
} as const satisfies Parameters;

export type CellEnergyValues = ValuesOf<typeof parameters>;

/** Three cathodes in one cell: foils, separator and packaging are the same for all. */
export const data = {
  phosphateCapacity: 'cell-cases/anode-free.specificCapacity',
  phosphateFraction: 'cell-cases/anode-free.activeFraction',
  phosphateDensity: 'cell-cases/anode-free.cathodeDensity',
  phosphateVoltage: 'cell-cases/anode-free.voltage',
  oxideCapacity: 'cell-cases/layered-oxide.specificCapacity',
  oxideFraction: 'cell-cases/layered-oxide.activeFraction',
  oxideDensity: 'cell-cases/layered-oxide.cathodeDensity',
  oxideVoltage: 'cell-cases/layered-oxide.voltage',
  sulfurCapacity: 'cell-cases/sulfur.specificCapacity',
  sulfurFraction: 'cell-cases/sulfur.activeFraction',
  sulfurDensity: 'cell-cases/sulfur.cathodeDensity',
  sulfurVoltage: 'cell-cases/sulfur.voltage',
  molarMass: 'cell-cases/anode-free.molarMass',
  metalDensity: 'cell-cases/anode-free.metalDensity',
  separatorThickness: 'cell-cases/anode-free.separatorThickness',
  separatorDensity: 'cell-cases/anode-free.separatorDensity',
  collectorThickness: 'cell-cases/anode-free.cathodeCollectorThickness',
  collectorDensity: 'cell-cases/anode-free.cathodeCollectorDensity',
  massShare: 'cell-cases/anode-free.stackMassShare',
  volumeShare: 'cell-cases/anode-free.stackVolumeShare',
  asked: 'review-values/practical-specific-energy',
} as const;

export type CellData = DataOf<typeof data>;
