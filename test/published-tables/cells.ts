import type { Measurement } from '../../src/lib/papers/measurements/measurement.ts';
import type { Quantity } from '../../src/lib/units/quantity.ts';

type Numbers = readonly (number | undefined)[];

const numberOf = (quantity: Quantity | undefined) =>
  typeof quantity?.value === 'number' ? quantity.value : undefined;

/** The numbers of a record that stand in a cell, in the order of the cell. */
export function numbersOf(record: Measurement): Numbers {
  switch (record.kind) {
    case 'conductivity':
      return [
        numberOf(record.conductivity),
        ...(record.temperature === 'RT' ? [] : [numberOf(record.temperature)]),
      ];
    case 'symmetric-cell':
      return [record.duration, record.currentDensity].map(numberOf);
    case 'coulombic-efficiency':
      return [record.efficiency, record.cycles, record.currentDensity].map(numberOf);
    case 'full-cell':
      return [record.capacity, record.rate].map(numberOf);
    case 'retention':
      return [record.retention, record.cycles].map(numberOf);
    default:
      return [];
  }
}

/** The numbers of a cell, without its cathode and its unit, which have digits of their own. */
export function numbersIn({ kind, printed = '' }: Measurement): Numbers {
  const cell = kind === 'full-cell' ? printed.slice(printed.indexOf('@')) : printed;
  const plain = cell.replace(' × 10−', 'e-').replace(' mA g−1', '');
  return [...plain.matchAll(/[\d.]+(?:e-\d+)?/g)].map(([number]) => Number(number));
}
