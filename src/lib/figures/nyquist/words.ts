import type { DataTable, ReadoutStop } from '../definition.ts';
import { numberText, quantityText } from '../number-text.ts';
import type { NyquistValues } from './parameters.ts';
import type { Spectrum } from './spectrum.ts';

/** Of the places, for the table: three a decade. */
const EVERY = 8;
/** Arcs whose time constants differ by less run together. */
const APART = 100;

const ohms = (value: number): string => quantityText(value, 'Ω cm²');

/** `159 kHz`. */
export function frequencyText(frequency: number, digits = 3): string {
  const steps = [
    { unit: 'GHz', from: 1e9 },
    { unit: 'MHz', from: 1e6 },
    { unit: 'kHz', from: 1e3 },
    { unit: 'Hz', from: 1 },
  ];
  // Of powers of ten that a sum of logarithms has left just below themselves.
  const found = steps.find(({ from }) => frequency >= from * (1 - 1e-9));
  if (!found) return quantityText(1e3 * frequency, 'mHz', digits);
  return quantityText(frequency / found.from, found.unit, digits);
}

/** What of the ceramic the instrument can tell. */
function boundaryText({ share }: NyquistValues, { tops, highest }: Spectrum): string {
  if (share === 0) return ' Without grain boundaries the left arc is gone.';
  const top = frequencyText(tops.grainBoundaries);
  if (tops.grainBoundaries > highest)
    return ` The top of the arc of the grain boundaries, at ${top}, lies beyond the instrument: part of them passes for bulk.`;
  return ` The arc of the grain boundaries has its top at ${top}.`;
}

function separationText({ tauGb, tauInt }: NyquistValues): string {
  const ratio = tauInt / tauGb;
  if (ratio < 1)
    return ' The interfaces are faster than the grain boundaries, and their arc comes first.';
  if (ratio < APART) return ' The two arcs run together, and no eye can part them.';
  return '';
}

export function nyquistRemark(values: NyquistValues, spectrum: Spectrum): string {
  const { bulk, grainBoundaries, interfaces, all } = spectrum.resistances;
  const share = numberText((100 * interfaces) / all, 2);
  return `Bulk ${ohms(bulk)}, grain boundaries ${ohms(grainBoundaries)}, both interfaces ${ohms(interfaces)}: the interfaces are ${share}\u00a0% of the direct-current resistance, ${ohms(all)}.${boundaryText(values, spectrum)} That of the interfaces has its top at ${frequencyText(spectrum.tops.interfaces)}.${separationText(values)}`;
}

export function describeNyquist(values: NyquistValues, spectrum: Spectrum): string {
  return `Nyquist diagram: the negative imaginary part of the impedance per area against its real part, with equal scales. With falling frequency the curve starts near the bulk’s resistance, rises over a left arc of the grain boundaries and a right arc of the two interfaces, and comes down to the direct-current resistance. ${nyquistRemark(values, spectrum)}`;
}

export function nyquistTable(_: NyquistValues, { measured }: Spectrum): DataTable {
  return {
    columns: [
      { label: 'Frequency', symbol: 'f', unit: 'Hz' },
      { label: 'Real part', symbol: 'Z′', unit: 'Ω cm²' },
      { label: 'Negative imaginary part', symbol: '−Z″', unit: 'Ω cm²' },
    ],
    rows: measured
      .filter((_place, index) => index % EVERY === 0)
      .map(({ frequency, place }) => [frequency, ...place]),
  };
}

export function nyquistReadout(_: NyquistValues, { measured }: Spectrum): ReadoutStop[] {
  return measured.map(({ frequency, place: [real, up] }) => ({
    x: real,
    points: [{ y: up, series: 1 }],
    text: `${frequencyText(frequency)}: real part ${ohms(real)}, imaginary part ${quantityText(-up, 'Ω cm²')}`,
  }));
}
