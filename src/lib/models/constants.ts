/** A constant with the unit that it is given in and where it was read. */
export interface PhysicalConstant {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

/** Exact, as the product of two exact constants; the value is rounded. */
export const faradayConstant = {
  value: 96485.33212,
  unit: 'C mol⁻¹',
  source: 'CODATA 2018',
} as const satisfies PhysicalConstant;

/** Exact, as the product of two exact constants; the value is rounded. */
export const gasConstant = {
  value: 8.314462618,
  unit: 'J mol⁻¹ K⁻¹',
  source: 'CODATA 2018',
} as const satisfies PhysicalConstant;

/** Exact by definition. */
export const boltzmannConstant = {
  value: 1.380649e-23,
  unit: 'J K⁻¹',
  source: 'CODATA 2018',
} as const satisfies PhysicalConstant;
