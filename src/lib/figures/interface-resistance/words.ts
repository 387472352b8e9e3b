import { ohmicLoss } from '../../models/asr.ts';
import { siFromUnit, unitFromSI } from '../../units/fixed-units.ts';
import type { DataTable } from '../definition.ts';
import { counted, leftOutText } from '../literature/words.ts';
import { quantityText, settingText } from '../number-text.ts';
import { type Interface, type InterfaceRun, nameOf, temperatureText } from './interfaces.ts';
import type { InterfaceValues } from './parameters.ts';

/** What a current loses on a resistance, mV. */
export function lossMillivolts(currentDensity: number, ohmSquareCentimetres: number): number {
  const resistance = siFromUnit(ohmSquareCentimetres, 'Ω cm²');
  return unitFromSI(ohmicLoss(currentDensity, resistance), 'mV');
}

/** The loss at the least and the greatest resistance that is shown. */
function lossText({ J }: InterfaceValues, { shown }: InterfaceRun): string {
  const values = shown.flatMap(({ numbers }) => numbers.resistance_ohm_cm2?.low ?? []);
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) =>
    quantityText(lossMillivolts(J, value), 'mV'),
  );
  const current = settingText(Number(unitFromSI(J, 'mA cm⁻²').toPrecision(6)), 'mA cm⁻²');
  return `At ${current} an interface takes ${least} where its resistance is lowest and ${most} where it is highest.`;
}

const kinds: Readonly<Record<InterfaceValues['show'], string>> = {
  pairs:
    'Hollow: before the treatment; filled: after it. Each row is one work. Rows are not to be ranked, for temperatures differ or are not given.',
  relative: 'Hollow: before the treatment, taken as 1; filled: the share that is left after it.',
  reached: 'Values at unlike temperatures are not to be ranked.',
};

export function interfaceRemark(values: InterfaceValues, run: InterfaceRun): string {
  const loss = values.show === 'relative' ? '' : ` ${lossText(values, run)}`;
  const missing = leftOutText(run.leftOut);
  return `${kinds[values.show]}${loss}${missing && ` ${missing}`}`;
}

export function describeInterfaces(values: InterfaceValues, run: InterfaceRun): string {
  const rows = run.rows.map(({ points }) => points.map(({ text }) => text).join(', then '));
  return `Resistance of the interface of sodium with solid electrolytes, ${counted(run.rows.length, 'row')}, on a logarithmic axis. ${rows.join('. ')}. ${interfaceRemark(values, run)}`;
}

function rowOf({ J }: InterfaceValues, one: Interface) {
  const resistance = one.numbers.resistance_ohm_cm2;
  return [
    nameOf(one),
    one.words.role ?? null,
    resistance?.low ?? null,
    resistance ? lossMillivolts(J, resistance.low) : null,
    temperatureText(one) || null,
    { record: one.record, text: one.work },
  ];
}

export function interfaceTable(values: InterfaceValues, { shown }: InterfaceRun): DataTable {
  return {
    columns: [
      { label: 'Electrolyte' },
      { label: 'Role' },
      { label: 'Resistance', symbol: 'R', unit: 'Ω cm²' },
      { label: 'Loss', symbol: 'J R', unit: 'mV' },
      { label: 'Temperature' },
      { label: 'Record' },
    ],
    rows: shown.map((one) => rowOf(values, one)),
  };
}
