import type { ComponentChildren } from 'preact';
import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Band } from '../../../src/components/plot/band.tsx';
import { Chart } from '../../../src/components/plot/chart.tsx';
import { Curve, curvePath } from '../../../src/components/plot/curve.tsx';
import { InnerScale } from '../../../src/components/plot/inner-scale.tsx';
import { plotFrame } from '../../../src/components/plot/plot-context.ts';
import { ReferenceLine } from '../../../src/components/plot/reference-line.tsx';
import { Ribbon } from '../../../src/components/plot/ribbon.tsx';
import type { Axes } from '../../../src/lib/figures/definition.ts';

const axes: Axes = {
  x: { label: 'Distance', symbol: 'x', unit: 'µm', scale: 'linear', domain: [0, 10] },
  y: { label: 'Time', symbol: 't_0', unit: 's', scale: 'log', domain: [0.01, 100] },
};
const chart = (mark: ComponentChildren, size?: { width: number; height: number }) =>
  renderToString(
    <Chart id="c" title="T" description="D" axes={axes} {...(size && { size })}>
      {mark}
    </Chart>,
  );

describe('the path of a curve', () => {
  const points = [
    [0, 100],
    [5, 10],
    [10, 0.01],
  ] as const;

  test('is in thousandths on a page, where the browser stretches it', () => {
    expect(curvePath(plotFrame(axes, 'fluid'), points)).toBe('M0,0l500,250 500,750');
  });

  test('is in pixels in a saved picture', () => {
    expect(curvePath(plotFrame(axes, { width: 640, height: 400 }), points)).toBe(
      'M0,0l320,100 320,300',
    );
  });

  test('breaks where a value cannot be shown', () => {
    const broken = [...points, [1, 0], [2, -1], [3, Number.NaN], [4, 1], [5, 1]] as const;
    expect(curvePath(plotFrame(axes, 'fluid'), broken)).toBe('M0,0l500,250 500,750M400,500l100,0');
  });

  test('is empty for no points', () => {
    expect(curvePath(plotFrame(axes, 'fluid'), [])).toBe('');
  });
});

describe('a chart', () => {
  test('names its axes as quantity, symbol and unit, with the symbol in italics', () => {
    const svg = chart(null);
    expect(svg).toContain('Distance <tspan class="symbol-base">x</tspan> / µm');
    expect(svg).toMatch(
      /Time <tspan class="symbol-base">t<\/tspan><tspan dy="3" class="symbol-sub">0/,
    );
  });

  test('has a title and a text alternative', () => {
    expect(chart(null)).toMatch(
      /aria-labelledby="c-title" aria-describedby="c-desc".*<title id="c-title">T<\/title><desc id="c-desc">D/,
    );
  });

  test('tells curves apart by dashes, not by colour alone', () => {
    expect(chart(<Curve points={[[0, 1]]} series={2} style="dashed" />)).toContain(
      'class="plot-curve plot-s2 plot-dashed"',
    );
  });

  test('cuts a band at the edges of the plot and drops one outside', () => {
    expect(chart(<Band from={-5} to={5} />)).toContain(
      '<rect class="plot-band" x="0%" y="0" width="50%"',
    );
    expect(chart(<Band from={11} to={12} />)).not.toContain('plot-band');
  });

  test('draws no reference line that is off the plot', () => {
    expect(chart(<ReferenceLine axis="y" value={1} />)).toContain('y1="50%"');
    expect(chart(<ReferenceLine axis="y" value={1000} />)).not.toContain('plot-reference');
  });

  test('reaches equally far whatever is drawn, but for a saved picture', () => {
    const marks = <Curve points={[[0, 1]]} series={1} />;
    expect(chart(marks).match(/class="plot-ground"/g)).toHaveLength(3);
    expect(chart(marks, { width: 640, height: 400 })).not.toContain('plot-ground');
  });

  test('has no percentages in a saved picture', () => {
    const svg = chart(<Band from={0} to={5} />, { width: 640, height: 400 });
    expect(svg.replace(/<svg class="plot-sheet"[^>]*>/g, '')).not.toContain('%');
  });
});

test('a mark outside a chart says so', () => {
  expect(() => renderToString(<Band from={0} to={1} />)).toThrow(
    'a plot mark stands outside a <Chart>',
  );
});

describe('a ribbon', () => {
  test('goes along its lower edge and back along the upper one', () => {
    const low = [
      [0, 1],
      [10, 1],
    ] as const;
    const high = [
      [0, 10],
      [10, 100],
    ] as const;
    const svg = chart(<Ribbon low={low} high={high} series={1} />);
    expect(svg).toContain('d="M0,500l1000,0 0,-500 -1000,250Z"');
  });
});

describe('a second scale inside the plot', () => {
  test('names places of the axis in another unit, and none at or beyond its ends', () => {
    const places = [0, 5, 12].map((x) => ({ x, text: `${x / 10} cm` }));
    const svg = chart(<InnerScale marks={places} />);
    expect(svg).toContain('0.5 cm');
    expect(svg).not.toContain('>0 cm');
    expect(svg).not.toContain('1.2 cm');
  });
});
