import { z } from 'astro/zod';
import { oneOf, text } from '../fields.ts';
import { record } from './common.ts';
import { quantity } from './quantity-field.ts';

const point = z.strictObject({
  temperature: quantity('temperature'),
  conductivity: quantity('conductivity'),
});

export const conductivity = record('conductivity', {
  conductivity: quantity('conductivity').optional(),
  part: oneOf(['bulk', 'grain boundary', 'total']).optional(),
  /** Over temperature, instead of one value. */
  series: z.array(point, { error: 'expected a list of temperatures and values' }).optional(),
});

export const transference = record('transference', {
  number: quantity('transference-number'),
  /** `Bruce–Vincent`, `pulsed-field-gradient NMR`. */
  method: text.optional(),
});

export const interfaceResistance = record('interface-resistance', {
  resistance: quantity('area-specific-resistance', 'resistance'),
  per: oneOf(['interface', 'cell']).optional(),
  /** Against a treatment or the cycling that `note` or `material` names. */
  state: oneOf(['before', 'after']).optional(),
  /** Of the cycling or rest before it was measured. */
  duration: quantity('duration').optional(),
});

export const criticalCurrent = record('critical-current', {
  currentDensity: quantity('current-density'),
  arealCapacity: quantity('areal-capacity').optional(),
});

export const stabilityWindow = record('window', {
  potential: quantity('potential'),
  /** `Na+/Na`; absent if a width is given, or nothing is said. */
  reference: text.optional(),
  /** What was taken for the beginning of decomposition. */
  cutOff: quantity('current-density').optional(),
  scanRate: quantity('scan-rate').optional(),
});
