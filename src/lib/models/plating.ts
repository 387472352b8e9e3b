import { requireWithin } from './domain.ts';

function requireCurrent(currentDensity: number): void {
  requireWithin('current density', currentDensity, 'A m⁻²', { above: 0 });
}

function requireCapacity(arealCapacity: number): void {
  requireWithin('areal capacity', arealCapacity, 'C m⁻²', { above: 0 });
}

/**
 * Charge that each electrode of a symmetric cell has plated, over all cycles together.
 *
 * $$Q_\mathrm{sum} = \frac{J t}{2}$$
 *
 * @param currentDensity J, A m⁻²
 * @param duration t of the whole test, s
 * @returns Q_sum, C m⁻²
 * @validity Current without rests, plating and stripping for the same time at the same size.
 * @throws {RangeError} for a current density that is not positive or a negative duration
 * @source closed form: half of the charge passed
 * @example
 * cumulativePlating(5, 3500 * 3600) / 36000 // 875
 */
export function cumulativePlating(currentDensity: number, duration: number): number {
  requireCurrent(currentDensity);
  requireWithin('duration', duration, 's', { from: 0 });
  return (currentDensity * duration) / 2;
}

/**
 * How long cycles of a symmetric cell take.
 *
 * $$t = \frac{2 N Q}{J}$$
 *
 * @param cycles N, dimensionless
 * @param currentDensity J, A m⁻²
 * @param arealCapacity Q plated in each cycle, C m⁻²
 * @returns t, s
 * @validity Current without rests. Without the areal capacity cycles and hours cannot be told from each other.
 * @throws {RangeError} for a negative number of cycles, or a current density or capacity that is not positive
 * @source closed form: charge over current
 * @example
 * cyclingTime(875, 10, 72000) / 3600 // 3500
 */
export function cyclingTime(cycles: number, currentDensity: number, arealCapacity: number): number {
  requireWithin('number of cycles', cycles, '', { from: 0 });
  requireCurrent(currentDensity);
  requireCapacity(arealCapacity);
  return (2 * cycles * arealCapacity) / currentDensity;
}

/**
 * How many cycles of a symmetric cell fill a time.
 *
 * $$N = \frac{J t}{2 Q}$$
 *
 * @param duration t, s
 * @param currentDensity J, A m⁻²
 * @param arealCapacity Q plated in each cycle, C m⁻²
 * @returns N, dimensionless; the last cycle may be a part of one
 * @validity Current without rests. Without the areal capacity cycles and hours cannot be told from each other.
 * @throws {RangeError} for a negative duration, or a current density or capacity that is not positive
 * @source closed form: current over charge
 * @example
 * cyclesInTime(500 * 3600, 30, 36000) // 750
 */
export function cyclesInTime(
  duration: number,
  currentDensity: number,
  arealCapacity: number,
): number {
  requireWithin('duration', duration, 's', { from: 0 });
  requireCurrent(currentDensity);
  requireCapacity(arealCapacity);
  return (currentDensity * duration) / (2 * arealCapacity);
}

/**
 * How long cycles take whose discharges all stop at the same capacity per mass, as those of cells with gas do.
 *
 * $$t = \frac{2 N q}{i}$$
 *
 * @param cycles N, dimensionless
 * @param current i per mass, A kg⁻¹
 * @param capacity q at which charge and discharge stop, C kg⁻¹ of the same mass
 * @returns t, s
 * @validity Current without rests, the same in both directions, and every cycle reaches the limit.
 * @throws {RangeError} for a negative number of cycles, or a current or capacity that is not positive
 * @source closed form: charge over current
 * @example
 * limitedCyclingTime(400, 500, 1000 * 3600) / 3600 // 1600
 */
export function limitedCyclingTime(cycles: number, current: number, capacity: number): number {
  requireWithin('number of cycles', cycles, '', { from: 0 });
  requireWithin('specific current', current, 'A kg⁻¹', { above: 0 });
  requireWithin('specific capacity', capacity, 'C kg⁻¹', { above: 0 });
  return (2 * cycles * capacity) / current;
}

/**
 * Current per mass of active material that a rate in C stands for.
 *
 * $$i = C q_\mathrm{nom}$$
 *
 * @param rate C, s⁻¹ (1C is 1/3600 s⁻¹)
 * @param nominalCapacity q_nom that the authors call 1C for one hour, C kg⁻¹
 * @returns i, A kg⁻¹
 * @validity Only with the nominal capacity that the source names; the measured capacity is another number.
 * @throws {RangeError} for a rate or a capacity that is not positive
 * @source closed form: definition of the rate
 * @example
 * specificCurrent(1 / 3600, 117 * 3600) // 117
 */
export function specificCurrent(rate: number, nominalCapacity: number): number {
  requireWithin('rate', rate, 's⁻¹', { above: 0 });
  requireWithin('nominal capacity', nominalCapacity, 'C kg⁻¹', { above: 0 });
  return rate * nominalCapacity;
}

/**
 * Current per area of an electrode from its current per mass of active material.
 *
 * $$J = i m$$
 *
 * @param current i, A kg⁻¹
 * @param loading m of active material per area, kg m⁻²
 * @returns J, A m⁻²
 * @validity Only with the loading that the source names, of the same active material.
 * @throws {RangeError} for a current or a loading that is not positive
 * @source closed form: definition of the loading
 * @example
 * arealCurrent(100, 0.05) // 5
 */
export function arealCurrent(current: number, loading: number): number {
  requireWithin('specific current', current, 'A kg⁻¹', { above: 0 });
  requireWithin('loading', loading, 'kg m⁻²', { above: 0 });
  return current * loading;
}
