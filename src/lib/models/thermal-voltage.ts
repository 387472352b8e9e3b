import { faradayConstant, gasConstant } from './constants.ts';
import { requireWithin } from './domain.ts';

/**
 * The voltage that sets the scale of all electrochemistry.
 *
 * $$\frac{RT}{F}$$
 *
 * @param temperature T, K
 * @returns V
 * @validity Everywhere.
 * @throws {RangeError} for a temperature that is not positive
 * @source closed form: definition
 * @example
 * thermalVoltage(298.15) // 0.025693
 */
export function thermalVoltage(temperature: number): number {
  requireWithin('temperature', temperature, 'K', { above: 0 });
  return (gasConstant.value * temperature) / faradayConstant.value;
}
