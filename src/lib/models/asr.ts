import { requireWithin } from './domain.ts';
import type { Outcome } from './outcome.ts';

/** One of the resistances between the electrodes. SI. */
export interface ResistivePart {
  /** As a sentence names it: `the separator`. */
  readonly name: string;
  /** Area-specific, Ω m². */
  readonly resistance: number;
  /** Whether the number stands for all of its kind in the cell or for one of several like interfaces. */
  readonly basis: 'per cell' | 'per interface';
  /** At which it was measured, K. */
  readonly temperature: number | 'unknown';
}

/** SI. */
export interface SeriesResistance {
  /** Area-specific, Ω m². */
  readonly resistance: number;
  /** K. */
  readonly temperature: number;
}

/**
 * Area-specific resistance of a layer.
 *
 * $$R = \frac{t}{\sigma}$$
 *
 * @param thickness t, m
 * @param conductivity σ for the ions that pass, S m⁻¹
 * @returns R, Ω m²
 * @validity An even layer in full contact; the conductivity at the temperature in question.
 * @throws {RangeError} for a negative thickness or a conductivity that is not positive
 * @source closed form: Ohm's law
 * @example
 * layerResistance(100e-6, 0.1) // 0.001
 */
export function layerResistance(thickness: number, conductivity: number): number {
  requireWithin('thickness', thickness, 'm', { from: 0 });
  requireWithin('conductivity', conductivity, 'S m⁻¹', { above: 0 });
  return thickness / conductivity;
}

/** Why the parts cannot be added, if they cannot. */
function mismatch(parts: readonly ResistivePart[]): string | undefined {
  const unknown = parts.find(({ temperature }) => temperature === 'unknown');
  if (unknown) return `The temperature at which ${unknown.name} was measured is not known.`;
  const [first] = parts;
  const other = parts.find(({ temperature }) => temperature !== first?.temperature);
  if (!first || !other) return undefined;
  return `Resistances at different temperatures do not add up: ${first.name} at ${first.temperature} K, ${other.name} at ${other.temperature} K.`;
}

function contribution({ name, resistance, basis }: ResistivePart, interfaces: number): number {
  requireWithin(`resistance of ${name}`, resistance, 'Ω m²', { from: 0 });
  return basis === 'per interface' ? interfaces * resistance : resistance;
}

/**
 * Resistance of a cell from its parts: bulk, interfaces and interphases in series.
 *
 * $$R = \sum_\mathrm{cell} R_i + m \sum_\mathrm{interface} R_j$$
 *
 * @param parts SI, see {@link ResistivePart}; at least 1
 * @param interfaces m, how many like interfaces the cell has: 2 in a symmetric cell, dimensionless
 * @returns the sum in Ω m² with its temperature in K, or why the parts cannot be added
 * @validity One-dimensional, small currents; all parts at one temperature that is known. Whether a resistance is per
 * interface or per cell must be stated: published numbers differ in it by a factor of 2.
 * @throws {RangeError} for a negative resistance, a temperature that is not positive, no parts or no interface
 * @source closed form: resistances in series
 * @example
 * seriesResistance([{ name: 'the separator', resistance: 1e-3, basis: 'per cell', temperature: 298.15 }, { name: 'the interface', resistance: 2e-3, basis: 'per interface', temperature: 298.15 }], 2).result.resistance // 0.005
 */
export function seriesResistance(
  parts: readonly ResistivePart[],
  interfaces: number,
): Outcome<SeriesResistance> {
  requireWithin('number of parts', parts.length, '', { from: 1 });
  requireWithin('number of interfaces', interfaces, '', { from: 1 });
  const resistance = parts.reduce((sum, part) => sum + contribution(part, interfaces), 0);
  const reason = mismatch(parts);
  if (reason !== undefined) return { holds: false, reason };
  const temperature = Number(parts[0]?.temperature);
  requireWithin('temperature', temperature, 'K', { above: 0 });
  return { holds: true, result: { resistance, temperature } };
}

/**
 * Voltage that a current loses on a resistance.
 *
 * $$\Delta V = J R$$
 *
 * @param currentDensity J, A m⁻²
 * @param resistance R, area-specific, Ω m²
 * @returns ΔV, V
 * @validity Ohmic parts; the charge-transfer resistance only at overpotentials well below RT/F.
 * @throws {RangeError} for a negative current density or resistance
 * @source closed form: Ohm's law
 * @example
 * ohmicLoss(5, 0.222) // 1.11
 */
export function ohmicLoss(currentDensity: number, resistance: number): number {
  requireWithin('current density', currentDensity, 'A m⁻²', { from: 0 });
  requireWithin('resistance', resistance, 'Ω m²', { from: 0 });
  return currentDensity * resistance;
}

/**
 * Area-specific resistance of a whole cell, read from the height of its voltage.
 *
 * $$R = \frac{\Delta V}{J}$$
 *
 * @param loss ΔV, the voltage that the current takes, V
 * @param currentDensity J, A m⁻²
 * @returns R, area-specific, Ω m²
 * @validity All that the voltage holds counts as resistance: gradients of salt, nucleation and the kinetics of the transfer
 * too. A short lowers it. Of a symmetric cell it is that of both electrodes.
 * @throws {RangeError} for a negative voltage or a current density that is not positive
 * @source closed form: Ohm's law
 * @example
 * apparentResistance(0.04, 1) // 0.04
 */
export function apparentResistance(loss: number, currentDensity: number): number {
  requireWithin('voltage', loss, 'V', { from: 0 });
  requireWithin('current density', currentDensity, 'A m⁻²', { above: 0 });
  return loss / currentDensity;
}
