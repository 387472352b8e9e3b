import type { DataTable, ReadoutStop } from '../definition.ts';
import { settingText } from '../number-text.ts';
import { isDriven, type Levels } from './levels.ts';
import type { WindowValues } from './parameters.ts';

/** Settings have two decimals at most; what rounding adds is dropped. */
function voltText(volts: number): string {
  return settingText(Number(volts.toFixed(3)), 'V');
}

function reductionText({ forces: { reduction } }: Levels): string {
  const gap = voltText(Math.abs(reduction));
  return isDriven(reduction)
    ? `The negative electrode lies ${gap} below the potential at which the electrolyte is reduced: its electrons can pass over, and an SEI forms`
    : `The negative electrode lies ${gap} within the window: it does not reduce the electrolyte`;
}

function oxidationText({ forces: { oxidation } }: Levels): string {
  const gap = voltText(Math.abs(oxidation));
  return isDriven(oxidation)
    ? `The positive electrode lies ${gap} beyond the other limit: it takes electrons from the electrolyte, and a CEI forms`
    : `The positive electrode lies ${gap} within the other limit: it does not oxidise the electrolyte`;
}

export function windowRemark(_: WindowValues, levels: Levels): string {
  return `${reductionText(levels)}. ${oxidationText(levels)}. All settings are against Na⁺/Na.`;
}

const names = [
  ['minus', 'Negative electrode'],
  ['red', 'Electrolyte is reduced below'],
  ['ox', 'Electrolyte is oxidised above'],
  ['plus', 'Positive electrode'],
] as const;

function levelText({ potentials, reference }: Levels, name: (typeof names)[number]): string {
  const [level, label] = name;
  return `${label}: ${voltText(potentials[level])} against ${reference}`;
}

export function describeWindow(values: WindowValues, levels: Levels): string {
  const texts = names.map((name) => levelText(levels, name));
  return `Energies of an electron, upwards, in three columns: in the negative electrode, in the electrolyte, in the positive electrode. Each electrode is filled with electrons up to its level. The electrolyte has two levels with its window between them: it takes up electrons at the upper one and gives them away at the lower one. ${texts.join('; ')}. ${windowRemark(values, levels)}`;
}

export function windowTable(
  _: WindowValues,
  { potentials, energies, reference }: Levels,
): DataTable {
  return {
    columns: [
      { label: 'Level' },
      { label: `Potential against ${reference}`, symbol: 'E', unit: 'V' },
      { label: 'Energy of an electron', symbol: '−eE', unit: 'eV' },
    ],
    rows: names.map(([level, label]) => [label, potentials[level], energies[level]]),
  };
}

/** From column to column. */
export function windowReadout(_: WindowValues, levels: Levels): ReadoutStop[] {
  const { energies } = levels;
  const text = (index: number) => levelText(levels, names[index] as (typeof names)[number]);
  return [
    { x: 0.5, points: [{ y: energies.minus, series: 1 }], text: text(0) },
    {
      x: 1.5,
      points: [
        { y: energies.red, series: 3 },
        { y: energies.ox, series: 3 },
      ],
      text: `${text(1)}; ${text(2)}`,
    },
    { x: 2.5, points: [{ y: energies.plus, series: 2 }], text: text(3) },
  ];
}
