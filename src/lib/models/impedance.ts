import { type Complex, sumOf, times } from './complex.ts';
import { requireWithin } from './domain.ts';
import { type FiniteDiffusion, reflectiveWarburg, transmissiveWarburg } from './warburg.ts';

/** A resistance whose capacitance is spread over a range of time constants. SI. */
export interface ZarcElement {
  /** R, Ω. */
  readonly resistance: number;
  /** τ, s. */
  readonly timeConstant: number;
  /** α, above 0 to 1; 1 is a plain capacitor beside the resistance. */
  readonly exponent: number;
}

/** A symmetric cell with a solid electrolyte. SI. */
export interface SymmetricCell {
  /** Of the grains, Ω. */
  readonly bulk: number;
  /** Of the boundaries between grains. */
  readonly grainBoundary: ZarcElement;
  /** Of one of the two interfaces. */
  readonly interface: ZarcElement;
  /** Of the salt in the electrolyte; none if absent or if only cations move. */
  readonly diffusion?: FiniteDiffusion & { readonly far: 'transmissive' | 'reflective' };
}

/**
 * Impedance of a resistance beside a constant-phase element.
 *
 * $$Z = \frac{R}{1 + (\mathrm{j}\omega\tau)^\alpha}$$
 *
 * @param element SI, see {@link ZarcElement}
 * @param angularFrequency ω, rad s⁻¹
 * @returns Z in Ω, as real and imaginary part
 * @validity A description, not a mechanism: α below 1 says that time constants are spread, not why.
 * @throws {RangeError} for a negative resistance, a time constant that is not positive, an exponent that is not above 0 up
 * to 1, or a negative frequency
 * @source closed form: R in parallel with a constant-phase element
 * @example
 * zarc({ resistance: 100, timeConstant: 1e-3, exponent: 1 }, 1000).im // -50
 */
export function zarc(element: ZarcElement, angularFrequency: number): Complex {
  const { resistance, timeConstant, exponent } = element;
  requireWithin('resistance', resistance, 'Ω', { from: 0 });
  requireWithin('time constant', timeConstant, 's', { above: 0 });
  requireWithin('exponent', exponent, '', { above: 0, to: 1 });
  requireWithin('angular frequency', angularFrequency, 'rad s⁻¹', { from: 0 });
  const size = (angularFrequency * timeConstant) ** exponent;
  const angle = (exponent * Math.PI) / 2;
  const [re, im] = [1 + size * Math.cos(angle), size * Math.sin(angle)];
  return times(resistance / (re ** 2 + im ** 2), { re, im: -im });
}

/**
 * Impedance of a symmetric cell: bulk, grain boundaries, two interfaces and, if salt moves, its diffusion, in series.
 *
 * $$Z = R_\mathrm{b} + Z_\mathrm{gb} + 2 Z_\mathrm{int} + Z_\mathrm{d}$$
 *
 * @param cell SI, see {@link SymmetricCell}
 * @param angularFrequency ω, rad s⁻¹
 * @returns Z in Ω, as real and imaginary part
 * @validity Two equal interfaces. Several circuits fit one spectrum: an arc belongs to what its capacitance suggests.
 * @throws {RangeError} for a negative resistance, and as `zarc` and the Warburg elements do
 * @source closed form: impedances in series
 * @example
 * symmetricCellImpedance({ bulk: 20, grainBoundary: { resistance: 30, timeConstant: 1e-6, exponent: 0.9 }, interface: { resistance: 100, timeConstant: 1e-3, exponent: 0.8 } }, 0).re // 250
 */
export function symmetricCellImpedance(cell: SymmetricCell, angularFrequency: number): Complex {
  const { bulk, grainBoundary, interface: surface, diffusion } = cell;
  requireWithin('bulk resistance', bulk, 'Ω', { from: 0 });
  const parts = [
    { re: bulk, im: 0 },
    zarc(grainBoundary, angularFrequency),
    times(2, zarc(surface, angularFrequency)),
  ];
  if (!diffusion) return sumOf(parts);
  const warburg = diffusion.far === 'transmissive' ? transmissiveWarburg : reflectiveWarburg;
  return sumOf([...parts, warburg(diffusion, angularFrequency)]);
}

/**
 * Area-specific resistance of one interface from that of both in a symmetric cell.
 *
 * $$R_\mathrm{ASR} = \frac{R_\mathrm{int} A}{2}$$
 *
 * @param resistance R_int of both interfaces together, as the arc shows it, Ω
 * @param area A of one electrode, m²
 * @returns R_ASR of one interface, Ω m²
 * @validity Two equal interfaces, small amplitude. Published values are often per cell: twice as much.
 * @throws {RangeError} for a negative resistance or an area that is not positive
 * @source closed form: resistances in series
 * @example
 * interfaceResistance(200, 1e-4) // 0.01
 */
export function interfaceResistance(resistance: number, area: number): number {
  requireWithin('resistance of both interfaces', resistance, 'Ω', { from: 0 });
  requireWithin('area', area, 'm²', { above: 0 });
  return (resistance * area) / 2;
}
