import { unitFromSI } from '../../units/fixed-units.ts';
import type { DataTable, ReadoutStop } from '../definition.ts';
import { numberText, quantityText, settingText } from '../number-text.ts';
import { barOfRow } from '../rows/row.ts';
import type { EnergyPoint, EnergyRun } from './energies.ts';
import { type CellEnergyValues, parameters } from './parameters.ts';
import { capacityOf, energyOf, massOf, upwards } from './shown.ts';

function energiesText(point: EnergyPoint): string {
  const mass = quantityText(energyOf(point, 'mass'), upwards.mass.unit);
  return `${mass} and ${quantityText(energyOf(point, 'volume'), upwards.volume.unit)}`;
}

function shareText(share: number): string {
  return `${(100 * share).toFixed(0)}\u00a0%`;
}

function reachedText({ reached, points }: EnergyRun): string {
  if (reached === undefined) return 'not reached';
  if (reached === points[0]?.charge) return 'reached throughout';
  const from = quantityText(unitFromSI(reached, 'mA h cm⁻²'), 'mA h cm⁻²', 2);
  return `reached from about ${from} on`;
}

function askedText(run: EnergyRun): string {
  const line = settingText(unitFromSI(run.asked, 'W h kg⁻¹'), 'W h kg⁻¹');
  return `The ${line} that are asked for are ${reachedText(run)}.`;
}

function foilText({ at, foil }: EnergyRun): string {
  if (at.ratio === 0) return 'without a foil';
  return `with a foil of ${quantityText(unitFromSI(foil, 'µm'), 'µm', 2)}, $N/P$ = ${numberText(at.ratio, 2)}`;
}

/** The part that weighs most, and those that the figure lets the reader change. */
function weightText({ parts }: EnergyRun): string {
  const share = (name: string) => shareText(parts.find((part) => part.name === name)?.share ?? 0);
  return `Of its mass the cathode is ${share('cathode')}, the electrolyte ${share('electrolyte')}, the metal ${share('metal')}.`;
}

export function energyRemark({ Q }: CellEnergyValues, run: EnergyRun): string {
  const capacity = settingText(Number(unitFromSI(Q, 'mA h cm⁻²').toPrecision(4)), 'mA h cm⁻²');
  return `At ${capacity}, ${foilText(run)}: ${energiesText(run.at)}. ${weightText(run)} ${askedText(run)} Cathodes, separator and collectors are illustrative; the foil is counted as built, and the volume when charged.`;
}

function partTexts({ parts }: EnergyRun): string {
  return parts
    .map(
      ({ name, mass, share }) =>
        `${name} ${quantityText(massOf(mass), 'mg cm⁻²')}, ${shareText(share)}`,
    )
    .join('; ');
}

export function describeEnergy(values: CellEnergyValues, run: EnergyRun): string {
  const { show, cathode } = values;
  const name = parameters.cathode.options.find(({ value }) => value === cathode)?.label;
  if (show === 'parts')
    return `What weighs in a cell with a cathode of ${name}, by area: ${partTexts(run)}. ${energyRemark(values, run)}`;
  return `${upwards[show].label} of a cell with a cathode of ${name} against its areal capacity: it rises and levels off. A dashed curve is the same cell with no more sodium than the cathode needs. ${energyRemark(values, run)}`;
}

export function energyTable({ show }: CellEnergyValues, { parts, points }: EnergyRun): DataTable {
  if (show === 'parts')
    return {
      columns: [
        { label: 'Part' },
        { label: 'Mass on an area', symbol: 'm', unit: 'mg cm⁻²' },
        { label: 'Share', unit: '%' },
      ],
      rows: parts.map(({ name, mass, share }) => [name, massOf(mass), 100 * share]),
    };
  return {
    columns: [
      { label: parameters.Q.label, symbol: 'Q', unit: 'mA h cm⁻²' },
      { label: 'Sodium over cathode', symbol: 'N/P' },
      ...Object.values(upwards).map(({ label, symbol, unit }) => ({ label, symbol, unit })),
    ],
    rows: points
      .filter(({ mass }, index) => index % 8 === 0 && !Number.isNaN(mass))
      .map((point) => [
        capacityOf(point),
        point.ratio,
        energyOf(point, 'mass'),
        energyOf(point, 'volume'),
      ]),
  };
}

export function energyReadout({ show }: CellEnergyValues, run: EnergyRun): ReadoutStop[] {
  if (show === 'parts') return partStops(run);
  return run.points
    .filter(({ mass }) => !Number.isNaN(mass))
    .map((point) => ({
      x: capacityOf(point),
      points: [{ y: energyOf(point, show), series: 1 }],
      text: `${quantityText(capacityOf(point), 'mA h cm⁻²')}, N/P ${numberText(point.ratio, 2)}: ${energiesText(point)}`,
    }));
}

function partStops({ parts }: EnergyRun): ReadoutStop[] {
  const stops = parts.map(({ name, mass, share }, index) => {
    const [low, high] = barOfRow(index, parts.length);
    return {
      x: massOf(mass),
      points: [{ y: (low + high) / 2, series: 1 }],
      text: `${name}: ${quantityText(massOf(mass), 'mg cm⁻²')}, ${shareText(share)} of the cell`,
    };
  });
  return stops.toSorted((a, b) => a.x - b.x);
}
