import type { DataTable, ReadoutStop } from '../definition.ts';
import { leftOutText } from '../literature/words.ts';
import { numberText, quantityText, settingText } from '../number-text.ts';
import { type Comparison, gigapascals, type Layer } from './comparison.ts';
import type { ModuliValues } from './parameters.ts';

function modulusText(value: number): string {
  return quantityText(value, 'GPa');
}

/** `Young’s modulus 31 GPa`. */
function reportedText({ which, modulus, isBound }: Layer): string {
  const name = which === 'shear' ? 'shear modulus' : 'Young’s modulus';
  const value = settingText(Number(gigapascals(modulus).toPrecision(6)), 'GPa');
  return `${name} ${isBound ? 'over ' : ''}${value}`;
}

function listText(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? 'none';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function moduliRemark({ metal, nu, k }: ModuliValues, comparison: Comparison): string {
  const { needed, metal: ofMetal, layers } = comparison;
  const passing = layers.filter(({ margin }) => margin >= 1).map(({ name }) => name);
  const missing = leftOutText(comparison.leftOut);
  const asked = `${settingText(k, '')} times the ${modulusText(ofMetal)} of ${metal}`;
  return `The criterion asks for a shear modulus of ${modulusText(needed)}, ${asked}. With $ν$ = ${settingText(Number(nu.toPrecision(4)), '')}, ${passing.length} of ${layers.length} layers have it: ${listText(passing)}.${missing && ` ${missing}`}`;
}

export function describeModuli(values: ModuliValues, comparison: Comparison): string {
  const layers = comparison.layers.map(
    (layer) => `${layer.name}, ${reportedText(layer)}: ${modulusText(layer.shear)}`,
  );
  return `Shear modulus of layers on sodium against the Poisson’s ratio that is assumed for them, on a logarithmic axis, with the line of the criterion across. A layer whose Young’s modulus is reported falls by a third from a ratio of 0 to 0.5; one whose shear modulus is reported needs no ratio. ${listText(layers)}. ${moduliRemark(values, comparison)}`;
}

export function moduliTable(_: ModuliValues, { layers }: Comparison): DataTable {
  return {
    columns: [
      { label: 'Layer' },
      { label: 'Reported' },
      { label: 'Shear modulus', symbol: 'G', unit: 'GPa' },
      { label: 'Over what is asked for' },
      { label: 'Work' },
    ],
    rows: layers.map((layer) => [
      layer.name,
      reportedText(layer),
      layer.shear,
      layer.margin,
      { record: layer.record, text: layer.work },
    ]),
  };
}

/** From layer to layer at the ratio that is set. */
export function moduliReadout({ nu }: ModuliValues, { layers }: Comparison): ReadoutStop[] {
  return layers.map((layer, index) => ({
    x: nu,
    points: [{ y: layer.shear, series: index + 1 }],
    text: `${layer.name} (${layer.work}), ${reportedText(layer)}: ${modulusText(layer.shear)}, ${numberText(layer.margin)} times what is asked for`,
    record: layer.record,
  }));
}
