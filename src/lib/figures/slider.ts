import type { NumberParameter } from './parameters.ts';

/** Arrow-key steps in a decade of a logarithmic slider. */
const STEPS_A_DECADE = 40;

/** How many positions the slider of a parameter has, counted from 0. */
export function sliderSteps({ scale, min, max, step }: NumberParameter): number {
  if (scale === 'log') return Math.round(Math.log10(max / min) * STEPS_A_DECADE);
  return Math.round((max - min) / (step ?? (max - min) / 100));
}

export function sliderPosition(parameter: NumberParameter, value: number): number {
  const { scale, min, max } = parameter;
  const share =
    scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Math.round(share * sliderSteps(parameter));
}

/** The value at a position, rounded to what a person would type: three digits, or whole steps. */
export function sliderValue(parameter: NumberParameter, position: number): number {
  const { scale, min, max } = parameter;
  const share = position / sliderSteps(parameter);
  const value = scale === 'log' ? min * (max / min) ** share : min + share * (max - min);
  return Math.min(max, Math.max(min, Number(value.toPrecision(scale === 'log' ? 2 : 6))));
}
