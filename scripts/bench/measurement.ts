/** One measured number and what it may at most be, if there is a budget for it. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
  /** What else one should know of it. */
  readonly note?: string;
}

export function verdict({ value, budget }: Measurement): 'pass' | 'over' | '' {
  if (budget === undefined) return '';
  return value <= budget ? 'pass' : 'over';
}

/** A table in plain text, numbers to three digits. */
export function measurementTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => [
    measurement.name,
    withUnit(measurement.value, measurement.unit),
    measurement.budget === undefined ? '' : `≤ ${withUnit(measurement.budget, measurement.unit)}`,
    verdict(measurement),
    measurement.note ?? '',
  ]);
  const all = [['what', 'measured', 'budget', '', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function withUnit(value: number, unit: string): string {
  const text = value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3);
  return unit ? `${text} ${unit}` : text;
}

/** The value that a share of the sample does not exceed (nearest rank). */
export function percentile(sample: readonly number[], share: number): number {
  if (sample.length === 0)
    throw new RangeError('percentile: expected at least one value, got none');
  const sorted = [...sample].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] as number;
}
