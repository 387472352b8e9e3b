import type { Measurement } from '../papers/measurements/measurement.ts';
import { formatQuantity } from '../units/format-quantity.ts';
import type { ColumnGroup, FieldColumn } from './record-table.ts';

const perArea = 'mA cm⁻²';

export const symmetricCell: ColumnGroup = {
  printed: 'symmetrical cell',
  label: 'Symmetric cell',
  kinds: ['symmetric-cell'],
  fields: [
    {
      name: 'duration',
      label: 'duration',
      unit: 'h',
      read: (record) => (record.kind === 'symmetric-cell' ? record.duration : undefined),
    },
    {
      name: 'current-density',
      label: 'current density',
      unit: perArea,
      read: (record) => (record.kind === 'symmetric-cell' ? record.currentDensity : undefined),
    },
  ],
};

const ofEfficiency = (
  field: 'efficiency' | 'cycles' | 'currentDensity',
): Pick<FieldColumn, 'read'> => ({
  read: (record) => (record.kind === 'coulombic-efficiency' ? record[field] : undefined),
});

export const efficiency: ColumnGroup = {
  printed: 'CE',
  label: 'Coulombic efficiency',
  kinds: ['coulombic-efficiency'],
  fields: [
    { name: 'efficiency', label: 'efficiency', unit: '%', ...ofEfficiency('efficiency') },
    { name: 'cycles', label: 'cycles', unit: 'cycles', ...ofEfficiency('cycles') },
    {
      name: 'current-density',
      label: 'current density',
      unit: perArea,
      ...ofEfficiency('currentDensity'),
    },
  ],
};

/** A retention stands in the column of capacities where the review prints no capacity. */
function capacityOf(record: Measurement) {
  if (record.kind === 'full-cell') return record.capacity;
  if (record.kind !== 'retention' || !record.retention) return undefined;
  const after = record.cycles ? ` after ${formatQuantity(record.cycles)}` : '';
  return `${formatQuantity(record.retention)} kept${after}`;
}

export const fullCell: ColumnGroup = {
  printed: 'full cell',
  label: 'Full cell',
  kinds: ['full-cell', 'retention'],
  fields: [
    {
      name: 'cathode',
      label: 'cathode',
      read: (record) => (record.kind === 'full-cell' ? record.cathode : undefined),
    },
    { name: 'capacity', label: 'capacity', unit: 'mA h g⁻¹', read: capacityOf },
    {
      name: 'rate',
      label: 'rate',
      unit: 'C',
      read: (record) => (record.kind === 'full-cell' ? record.rate : undefined),
    },
  ],
};

/** Which the tables of the review do not tell. */
export const phase: ColumnGroup = {
  kinds: ['conductivity'],
  fields: [{ name: 'phase', label: 'Phase', read: (record) => record.phase }],
};

const roomTemperature = 'RT';

export const conductivity: ColumnGroup = {
  printed: 'conductivity',
  label: 'Conductivity',
  kinds: ['conductivity'],
  fields: [
    {
      name: 'conductivity',
      label: 'conductivity',
      unit: 'mS cm⁻¹',
      read: (record) => (record.kind === 'conductivity' ? record.conductivity : undefined),
    },
    {
      name: 'temperature',
      label: 'temperature',
      unit: '°C',
      read: ({ temperature }) => (temperature === 'RT' ? roomTemperature : temperature),
    },
  ],
};
