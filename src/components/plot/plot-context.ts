import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { axisShare } from '../../lib/figures/axis-scale.ts';
import type { Axes, Axis } from '../../lib/figures/definition.ts';

/**
 * Where things stand on a plot. A page's plot is fluid: its text keeps its size while everything
 * else follows the column's width, so positions are percentages, and curves are drawn in
 * thousandths on a sheet that the browser stretches. A saved picture has a fixed size in pixels.
 */
export interface PlotFrame {
  readonly axes: Axes;
  /** Value → share of the width, counted from the left. */
  readonly xShare: (value: number) => number;
  /** Value → share of the height, counted from the top. */
  readonly yShare: (value: number) => number;
  readonly size: PlotSize | 'fluid';
}

export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** Height over width of the plotting area, where the axes ask for one. */
export function plotRatio({ x, y, isIsometric }: Axes): number | undefined {
  const length = ({ domain: [low, high] }: Axis) => high - low;
  return isIsometric ? length(y) / length(x) : undefined;
}

/** Height of a row of a saved picture. */
const ROW = 38;

/** The plotting area of a saved picture. */
export function pictureSize(axes: Axes): PlotSize {
  const width = 640;
  if (axes.y.scale === 'rows') return { width, height: ROW * axes.y.domain[1] };
  return { width, height: Math.round(width * (plotRatio(axes) ?? 0.625)) };
}

export function plotFrame(axes: Axes, size: PlotSize | 'fluid'): PlotFrame {
  return {
    axes,
    xShare: (value) => axisShare(axes.x, value),
    yShare: (value) => 1 - axisShare(axes.y, value),
    size,
  };
}

function length(share: number, whole: number | undefined): string {
  const value = share * (whole ?? 100);
  return `${Number(value.toFixed(2))}${whole === undefined ? '%' : ''}`;
}

/** A share of the width as the value of an `x` or `width` attribute. */
export function across({ size }: PlotFrame, share: number): string {
  return length(share, size === 'fluid' ? undefined : size.width);
}

/** A share of the height as the value of a `y` or `height` attribute. */
export function down({ size }: PlotFrame, share: number): string {
  return length(share, size === 'fluid' ? undefined : size.height);
}

/** The sheet on which curves are drawn. */
export function sheet({ size }: PlotFrame): PlotSize {
  return size === 'fluid' ? { width: 1000, height: 1000 } : size;
}

const Context = createContext<PlotFrame | undefined>(undefined);
export const PlotProvider = Context.Provider;

/** The frame of the chart around; marks stand nowhere else. */
export function usePlot(): PlotFrame {
  const frame = useContext(Context);
  if (!frame) throw new Error('a plot mark stands outside a <Chart>');
  return frame;
}
