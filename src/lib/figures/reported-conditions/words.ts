import type { Axes, DataTable, ReadoutStop } from '../definition.ts';
import { barOfRow } from '../rows/row.ts';
import type { ConditionCount, Reported } from './counts.ts';
import { parameters, type ReportedValues } from './parameters.ts';

export function shareText({ count }: ConditionCount, total: number): string {
  return `${count} of ${total}`;
}

export function reportedAxes(_: ReportedValues, { total, counts }: Reported): Axes {
  return {
    x: { label: 'Records', symbol: '', unit: '', scale: 'linear', domain: [0, total] },
    y: { label: '', symbol: '', unit: '', scale: 'rows', domain: [0, counts.length] },
  };
}

export function reportedRemark(_: ReportedValues, { total, counts }: Reported): string {
  const never = counts.filter(({ count }) => count === 0).map(({ name }) => name);
  const missing = never.length > 0 ? ` None gives: ${never.join(', ')}.` : '';
  return `${total} records.${missing} Nearly all were read in the two reviews: what is missing here may stand in the paper itself.`;
}

export function describeReported(values: ReportedValues, reported: Reported): string {
  const label = parameters.kind.options.find(({ value }) => value === values.kind)?.label;
  const shares = reported.counts.map((one) => `${one.name} ${shareText(one, reported.total)}`);
  return `How many records of ${label} give a condition of the test: ${shares.join('; ')}. ${reportedRemark(values, reported)}`;
}

export function reportedTable(_: ReportedValues, { total, counts }: Reported): DataTable {
  return {
    columns: [{ label: 'Condition' }, { label: 'Records that give it' }, { label: 'Records' }],
    rows: counts.map(({ name, count }) => [name, String(count), String(total)]),
  };
}

export function reportedReadout(_: ReportedValues, { total, counts }: Reported): ReadoutStop[] {
  const stops = counts.map((one, index) => {
    const [low, high] = barOfRow(index, counts.length);
    return {
      x: one.count,
      points: [{ y: (low + high) / 2, series: 1 }],
      text: `${one.name}: ${shareText(one, total)} records`,
    };
  });
  return stops.toSorted((a, b) => a.x - b.x);
}
