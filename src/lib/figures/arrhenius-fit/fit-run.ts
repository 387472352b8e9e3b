import {
  type ConductivityFit,
  type FittedConductivity,
  fitConductivity,
  fittedConductivity,
} from '../../models/arrhenius-curve.ts';
import type { ConductivityPoint } from '../../models/conductivity-series.ts';
import type { Outcome } from '../../models/outcome.ts';
import { roundDown, roundUp } from '../round-domain.ts';
import type { ArrheniusFitValues, data, MeasuredSeries } from './parameters.ts';

/** A place of the fitted curve. SI. */
interface CurvePoint extends FittedConductivity {
  readonly temperature: number;
}

export interface FitRun {
  readonly points: readonly ConductivityPoint[];
  readonly fit: ConductivityFit;
  /** From the hottest to the coldest of what was measured or is read. */
  readonly curve: readonly CurvePoint[];
  /** At the temperature to read. */
  readonly read: CurvePoint;
  readonly isExtrapolated: boolean;
  /** 1000 K over T. */
  readonly reciprocals: readonly [number, number];
  /** mS cm⁻¹. */
  readonly conductivities: readonly [number, number];
}

const CURVE_POINTS = 81;

export const milliSiemens = (si: number): number => si / 0.1;
export const reciprocal = (temperature: number): number => 1000 / temperature;

function belowVanishing(fit: ConductivityFit, temperature: number): string | undefined {
  if (fit.form !== 'vtf' || temperature > fit.vanishing.value) return undefined;
  return 'At or below T₀ the equation of Vogel, Tammann and Fulcher has no value: read it at a higher temperature.';
}

/** A little room on either side, ending on a tenth. */
function reciprocalDomain(temperatures: readonly number[]): [number, number] {
  const all = temperatures.map(reciprocal);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return [Math.floor(10 * low - 0.2) / 10, Math.ceil(10 * high + 0.2) / 10];
}

function conductivityDomain(shown: readonly number[]): [number, number] {
  const all = shown.map(milliSiemens);
  return [roundDown(Math.min(...all) / 1.2), roundUp(Math.max(...all) * 1.2)];
}

function drawn(points: readonly ConductivityPoint[], fit: ConductivityFit, read: number): FitRun {
  const measured = points.map(({ temperature }) => temperature);
  const at = (temperature: number) => ({ temperature, ...fittedConductivity(fit, temperature) });
  const [hot, cold] = [Math.max(...measured, read), Math.min(...measured, read)].map(reciprocal);
  const curve = Array.from({ length: CURVE_POINTS }, (_, i) => {
    const share = i / (CURVE_POINTS - 1);
    return at(1000 / ((hot ?? 0) + share * ((cold ?? 0) - (hot ?? 0))));
  });
  const shown = [...points, ...curve].map(({ conductivity }) => conductivity);
  return {
    points,
    fit,
    curve,
    read: at(read),
    isExtrapolated: read < Math.min(...measured) || read > Math.max(...measured),
    reciprocals: reciprocalDomain([...measured, read]),
    conductivities: conductivityDomain(shown),
  };
}

export function runFit(
  { series, form, T }: ArrheniusFitValues,
  measured: Readonly<Record<keyof typeof data, MeasuredSeries>>,
): Outcome<FitRun> {
  const { points } = measured[series];
  const fit = fitConductivity(points, form);
  const reason = belowVanishing(fit, T);
  return reason ? { holds: false, reason } : { holds: true, result: drawn(points, fit, T) };
}
