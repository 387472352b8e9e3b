import { requireWithin } from './domain.ts';

/** Two phases side by side. SI. */
export interface Composite {
  /** σ_m of the phase that surrounds, S m⁻¹. */
  readonly matrix: number;
  /** σ_f of the phase in it, S m⁻¹; 0 if it does not conduct. */
  readonly filler: number;
  /** Volume fraction φ of the filler, from 0 to 1. */
  readonly fraction: number;
}

/** @internal */
export function requireComposite({ matrix, filler, fraction }: Composite): void {
  requireWithin('conductivity of the matrix', matrix, 'S m⁻¹', { above: 0 });
  requireWithin('conductivity of the filler', filler, 'S m⁻¹', { from: 0 });
  requireWithin('volume fraction of the filler', fraction, '', { from: 0, to: 1 });
}

/**
 * Maxwell's formula for spheres in a surrounding phase, either of which may not conduct.
 *
 * @internal
 */
export function spheresIn(surrounding: number, spheres: number, fraction: number): number {
  if (fraction === 1) return spheres;
  if (surrounding === 0) return 0;
  const difference = fraction * (spheres - surrounding);
  const sum = spheres + 2 * surrounding;
  return (surrounding * (sum + 2 * difference)) / (sum - difference);
}
