import { oneOf, text } from '../fields.ts';
import { record } from './common.ts';
import { quantity } from './quantity-field.ts';

/** How the current of a cell was given; never converted without capacity or loading. */
const rate = quantity('c-rate', 'specific-current', 'current-density');

const electrolyteAmount = quantity('electrolyte-to-mass', 'electrolyte-to-capacity', 'volume');

/** Sodium against sodium: how long, at what current, and how it ended. A test that was stopped has not ended. */
export const symmetricCell = record('symmetric-cell', {
  duration: quantity('duration').optional(),
  cycles: quantity('cycles').optional(),
  currentDensity: quantity('current-density').optional(),
  arealCapacity: quantity('areal-capacity').optional(),
  overpotential: quantity('overpotential').optional(),
  ended: oneOf(['stopped', 'still running', 'short', 'soft short', 'polarised']).optional(),
});

export const coulombicEfficiency = record('coulombic-efficiency', {
  efficiency: quantity('efficiency'),
  /** The two electrodes: `Na||Cu`. */
  cell: text.optional(),
  statistic: oneOf(['average', 'initial', 'last', 'plateau', 'at cycle']).optional(),
  substrate: text.optional(),
  cycles: quantity('cycles').optional(),
  currentDensity: quantity('current-density').optional(),
  arealCapacity: quantity('areal-capacity').optional(),
});

export const fullCell = record('full-cell', {
  cathode: text,
  capacity: quantity('specific-capacity', 'areal-capacity', 'volumetric-capacity').optional(),
  /** Per gram of what the capacity is: `sulfur`, `cathode material`, `electrode`. */
  basis: text.optional(),
  rate: rate.optional(),
  cycles: quantity('cycles').optional(),
  capacityRatio: quantity('ratio').optional(),
  loading: quantity('areal-loading').optional(),
  electrolyteAmount: electrolyteAmount.optional(),
  energy: quantity('specific-energy', 'energy-density').optional(),
});

export const retention = record('retention', {
  cathode: text.optional(),
  retention: quantity('percentage').optional(),
  decay: quantity('decay').optional(),
  cycles: quantity('cycles').optional(),
  rate: rate.optional(),
  /** How a decay per cycle was reckoned. */
  convention: oneOf(['linear', 'compounded', 'not stated']).optional(),
});

export const gasCell = record('gas-cell', {
  gas: oneOf(['O2', 'CO2', 'air']),
  cycles: quantity('cycles').optional(),
  duration: quantity('duration').optional(),
  capacity: quantity('specific-capacity', 'areal-capacity').optional(),
  /** A setting of the test, not a result. */
  capacityLimit: quantity('specific-capacity', 'areal-capacity').optional(),
  rate: rate.optional(),
  overpotential: quantity('overpotential').optional(),
});
