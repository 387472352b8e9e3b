import { fittedConductivity } from '../../models/arrhenius-curve.ts';
import type { DataTable, ReadoutStop } from '../definition.ts';
import { numberText, quantityText, settingText } from '../number-text.ts';
import { type FitRun, milliSiemens, reciprocal } from './fit-run.ts';
import { doubtText, parametersText } from './parameter-text.ts';
import { type ArrheniusFitValues, parameters } from './parameters.ts';

const ICE = 273.15;

function optionLabel(name: 'series' | 'form', value: string): string {
  return parameters[name].options.find((option) => option.value === value)?.label ?? value;
}

/** `298 K (25 °C)`. */
function temperatureText(kelvin: number): string {
  const celsius = shortCelsius(kelvin);
  return `${settingText(Number(kelvin.toPrecision(5)), 'K')} (${celsius}\u00a0°C)`;
}

function shortCelsius(kelvin: number): string {
  return String(Math.round(kelvin - ICE)).replace('-', '−');
}

function valueText({ conductivity, low, high }: FitRun['read']): string {
  const ends = [low, high].map((end) => numberText(milliSiemens(end)));
  return `${quantityText(milliSiemens(conductivity), 'mS cm⁻¹')} (${ends.join(' to ')})`;
}

export function fitRemark(_: ArrheniusFitValues, { fit, read, isExtrapolated }: FitRun): string {
  const extrapolated = isExtrapolated
    ? ', an extrapolation that the interval does not vouch for'
    : '';
  return `${parametersText(fit)}${doubtText(fit)} The curve gives ${valueText(read)} at ${temperatureText(read.temperature)}${extrapolated}.`;
}

export function describeFit(values: ArrheniusFitValues, run: FitRun): string {
  const ends = [run.points[0], run.points.at(-1)].flatMap((point) =>
    point
      ? [
          `${quantityText(milliSiemens(point.conductivity), 'mS cm⁻¹', 2)} at ${shortCelsius(point.temperature)}\u00a0°C`,
        ]
      : [],
  );
  return `Conductivity of the ${optionLabel('series', values.series)} on a logarithmic axis against one over temperature: ${run.points.length} measured points from ${ends.join(' to ')}, and the curve of ${optionLabel('form', values.form)} through them with its 95\u00a0% band, narrowest in the middle of the points. ${fitRemark(values, run)}`;
}

export function fitTable(_: ArrheniusFitValues, { points, fit }: FitRun): DataTable {
  const conductivity = { symbol: 'σ', unit: 'mS cm⁻¹' };
  return {
    columns: [
      { label: 'Temperature', symbol: 'T', unit: 'K' },
      { label: 'In Celsius', unit: '°C' },
      { label: 'Measured', ...conductivity },
      { label: 'Fitted', ...conductivity },
      { label: 'Band from', ...conductivity },
      { label: 'to', ...conductivity },
    ],
    rows: points.map(({ temperature, conductivity: measured }) => {
      const { conductivity: fitted, low, high } = fittedConductivity(fit, temperature);
      const celsius = Number((temperature - ICE).toFixed(2));
      return [temperature, celsius, ...[measured, fitted, low, high].map(milliSiemens)];
    }),
  };
}

export function fitReadout(_: ArrheniusFitValues, { curve }: FitRun): ReadoutStop[] {
  return curve.map((place) => ({
    x: reciprocal(place.temperature),
    points: [{ y: milliSiemens(place.conductivity), series: 1 }],
    text: `${temperatureText(place.temperature)}: ${valueText(place)}`,
  }));
}
