import { unitFromSI } from '../../units/fixed-units.ts';
import type { DataTable, ReadoutStop } from '../definition.ts';
import { markStops } from '../literature/record-mark.ts';
import { leftOutText } from '../literature/words.ts';
import { quantityText, settingText } from '../number-text.ts';
import type { LayerRun } from './layers.ts';
import type { ResistanceValues } from './parameters.ts';

function set(value: number, unit: 'mS cm⁻¹' | 'mA cm⁻²' | 'mV'): string {
  return settingText(Number(unitFromSI(value, unit).toPrecision(4)), unit);
}

/** What the thinnest and the thickest would need. */
function neededText({ layers }: LayerRun): string {
  const [thinnest, thickest] = [layers[0], layers.at(-1)];
  if (!thinnest || !thickest) return '';
  return ` To stay below it, ${thinnest.thickness} need ${quantityText(thinnest.needed, 'mS cm⁻¹')}, ${thickest.thickness} need ${quantityText(thickest.needed, 'mS cm⁻¹')}.`;
}

export function layerRemark({ sigma, J, V }: ResistanceValues, run: LayerRun): string {
  const { layers, limit } = run;
  const within = layers.filter(({ resistance }) => resistance <= limit * (1 + 1e-9)).length;
  const missing = leftOutText(run.leftOut);
  return `At ${set(J, 'mA cm⁻²')} a loss of ${set(V, 'mV')} is a resistance of ${quantityText(limit, 'Ω cm²')}. If all conducted with ${set(sigma, 'mS cm⁻¹')}, ${within} of ${layers.length} layers would stay below it.${neededText(run)} Thicknesses are reported, the conductivity is assumed: no work gives both.${missing && ` ${missing}`}`;
}

export function describeLayers(values: ResistanceValues, run: LayerRun): string {
  const texts = run.layers.map(({ mark }) => mark.text);
  return `Area-specific resistance of layers against their thickness, both axes logarithmic, with lines of equal conductivity, which rise in proportion to the thickness, and a level line at what a current may meet. ${texts.join('. ')}. ${layerRemark(values, run)}`;
}

export function layerTable(_: ResistanceValues, { layers }: LayerRun): DataTable {
  return {
    columns: [
      { label: 'Layer' },
      { label: 'Metal' },
      { label: 'Thickness reported', symbol: 't' },
      { label: 'Resistance', symbol: 'R', unit: 'Ω cm²' },
      { label: 'Loss', symbol: 'J R', unit: 'mV' },
      { label: 'Conductivity needed', symbol: 'σ', unit: 'mS cm⁻¹' },
      { label: 'Record' },
    ],
    rows: layers.map(({ name, metal, thickness, resistance, loss, needed, record, work }) => [
      name,
      metal,
      thickness,
      resistance,
      loss,
      needed,
      { record, text: work },
    ]),
  };
}

export function layerReadout(_: ResistanceValues, { layers }: LayerRun): ReadoutStop[] {
  return markStops(layers.map(({ mark }) => mark));
}
