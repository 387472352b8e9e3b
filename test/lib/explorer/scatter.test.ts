import { describe, expect, it } from 'vitest';
import { brushOf, isBrushed } from '../../../src/lib/explorer/brush.ts';
import { TOGETHER } from '../../../src/lib/explorer/comparison.ts';
import {
  drawnMarks,
  extentPath,
  fieldsOf,
  leftOf,
  markPath,
  nearestPoint,
  topOf,
} from '../../../src/lib/explorer/mark-paths.ts';
import type { Row } from '../../../src/lib/explorer/row.ts';
import {
  ownPoints,
  placesOf,
  pointOf,
  pointsOf,
  scatter,
} from '../../../src/lib/explorer/scatter.ts';
import {
  defaultAxes,
  filledColumns,
  type ScatterFrame,
  scatterFrame,
} from '../../../src/lib/explorer/scatter-frame.ts';
import { firstState } from '../../../src/lib/explorer/state.ts';
import { row } from './sample-rows.ts';

const cell = (id: string, duration_h: number, J: number, more = {}) =>
  row({ id, duration_h, currentDensity_mA_cm2: J, class: 'ether', ...more });

const wish = { ...firstState.plot, x: 'currentDensity_mA_cm2', y: 'duration_h' };

function frameOf(rows: readonly Row[], change = {}): ScatterFrame {
  const kind = rows[0]?.kind ?? 'symmetric-cell';
  const frame = scatterFrame(rows, kind, { ...wish, ...change });
  if (!frame) throw new Error('expected a frame');
  return frame;
}

/** All rows on the plot. */
function plotted(rows: readonly Row[], frame: ScatterFrame) {
  return scatter(
    placesOf(rows, frame),
    rows.map((_, position) => position),
  );
}

describe('a plot of records', () => {
  const rows = [
    cell('a', 500, 0.5),
    cell('b', 1000, 1),
    cell('c', 10, 1, { temperature_words: 'RT' }),
    cell('d', 20, 1, { temperature_degC: 60 }),
    row({ id: 'e', cycles: 100 }),
    row({ id: 'f', duration_h: 5 }),
  ];

  it('shows only records of the same conditions, those that most share, and says what it left out', () => {
    const shown = plotted(rows, frameOf(rows));
    expect(pointsOf(shown).map(({ row: { id } }) => id)).toEqual(['a', 'b']);
    expect(shown.count).toBe(2);
    expect(shown.leftOut).toEqual([
      { count: 2, reason: 'without current density in mA cm⁻²' },
      { count: 1, reason: 'with another temperature: room temperature' },
      { count: 1, reason: 'with another temperature: warmer' },
    ]);
  });

  it('shows the conditions that a reader asks for, or all of them together', () => {
    const ids = (temperature: string) =>
      pointsOf(plotted(rows, frameOf(rows, { conditions: { temperature } }))).map(
        ({ row: { id } }) => id,
      );
    expect(ids('warmer')).toEqual(['d']);
    expect(ids(TOGETHER)).toEqual(['a', 'b', 'c', 'd']);
    expect(ids('no such thing')).toEqual(['a', 'b']);
  });

  it('takes 15 to 30 °C for room temperature', () => {
    const at = (degrees: number) =>
      frameOf([cell('a', 1, 1, { temperature_degC: degrees })]).conditions[0]?.chosen;
    expect([14, 15, 25, 30, 31].map(at)).toEqual([
      'colder',
      'room temperature',
      'room temperature',
      'room temperature',
      'warmer',
    ]);
  });

  it('does not ask for one temperature where temperature is an axis', () => {
    const frame = frameOf(rows, { x: 'temperature_degC' });
    expect(frame.conditions).toEqual([]);
  });

  it('never puts capacities per gram of one thing beside those of another', () => {
    const full = (id: string, basis: string) =>
      row({ id, kind: 'full-cell', capacity_mAh_g: 100, rate_C: 1, basis });
    const cells = [full('a', 'sulfur'), full('b', 'electrode'), full('c', 'sulfur')];
    const frame = frameOf(cells, { x: 'rate_C', y: 'capacity_mAh_g' });
    expect(pointsOf(plotted(cells, frame)).map(({ row: { id } }) => id)).toEqual(['a', 'c']);
    expect(plotted(cells, frame).leftOut).toEqual([
      { count: 1, reason: 'with another capacity per gram of: electrode' },
    ]);
  });

  it('keeps its axes when the choice of records narrows', () => {
    const frame = frameOf(rows);
    expect(scatter(placesOf(rows, frame), [0, 4])).toMatchObject({
      count: 1,
      leftOut: [{ count: 1, reason: 'without current density in mA cm⁻²' }],
    });
    expect(frame.y).toMatchObject({ scale: 'linear' });
    expect(frame.y.domain[0]).toBeLessThanOrEqual(500);
    expect(frame.y.domain[1]).toBeGreaterThanOrEqual(1000);
  });

  it('is logarithmic over more than a decade and a half, and leaves out what has no logarithm', () => {
    const wide = [cell('a', 1, 1), cell('b', 31, 1), cell('c', 0, 1)];
    expect(frameOf(wide).y.scale).toBe('linear');
    expect(frameOf(wide.slice(0, 2)).y.scale).toBe('log');
    const frame = frameOf(wide, { yScale: 'log' });
    expect(plotted(wide, frame).leftOut).toEqual([
      { count: 1, reason: 'with duration in h not above zero' },
    ]);
  });

  it('begins with the two columns that most records have', () => {
    const columns = filledColumns(rows, 'symmetric-cell');
    expect(columns.map(({ key }) => key)).toEqual([
      'duration_h',
      'cycles',
      'currentDensity_mA_cm2',
      'temperature_degC',
    ]);
    expect(defaultAxes(rows, columns)).toEqual({ x: 'currentDensity_mA_cm2', y: 'duration_h' });
  });
});

describe('a mark', () => {
  const size = { width: 100, height: 100 };
  const range = cell('a', 10, 1, { duration_h_to: 1000 });
  const rows = [range, cell('b', 100, 10, { duration_h_qualifier: '>' }), cell('c', 1, 100)];
  const base = frameOf(rows, { xScale: 'log', yScale: 'log' });
  const frame: ScatterFrame = {
    ...base,
    x: { ...base.x, domain: [1, 100] },
    y: { ...base.y, domain: [1, 10_000] },
  };
  const points = pointsOf(plotted(rows, frame));

  it('of a range stands at its geometric mean on a logarithmic axis', () => {
    expect(points.map((point) => [leftOf(point, size), topOf(point, size)])).toEqual([
      [0, 50],
      [50, 50],
      [100, 100],
    ]);
  });

  it('has a bar over its range and an arrow beyond its bound', () => {
    const [bar, arrow, plain] = points.map((one) => extentPath([one], frame, size));
    expect(bar).toBe('M0,75V25m-3,0h6M-3,75h6');
    expect(arrow).toMatch(/^M50,44v-9/);
    expect(plain).toBe('');
    expect(markPath(points.slice(0, 2), size, 'h1')).toBe('M0,50h1M50,50h1');
  });

  it('is found from nearby, and not from afar', () => {
    expect(nearestPoint(points, size, { left: 45, top: 53 }, 20)?.row.id).toBe('b');
    expect(nearestPoint(points, size, { left: 25, top: 10 }, 20)).toBeUndefined();
  });

  it('is drawn once where thousands would lie on each other, and else as often as there are records', () => {
    const drawn = (list: readonly Row[]) => {
      const all = plotted(list, frame);
      return drawnMarks(all, fieldsOf(all.places, size)).get('ether')?.length;
    };
    expect(drawn(Array.from({ length: 500 }, (_, i) => cell(`${i}`, 100, 10)))).toBe(500);
    const crowd = Array.from({ length: 501 }, (_, i) => cell(`${i}`, 100, i < 400 ? 10 : 90));
    expect(drawn([...crowd, row({ id: 'without' })])).toBe(2);
  });

  it('is known by its record, and as a reader’s own', () => {
    const mine = row(
      { id: 'mine', duration_h: 10, currentDensity_mA_cm2: 1, class: 'ether' },
      true,
    );
    const all = plotted([mine, ...rows], frame);
    expect(ownPoints(all).map((point) => point.row.id)).toEqual(['mine']);
    expect(ownPoints(plotted(rows, frame))).toEqual([]);
    expect(pointOf(all, 'b')?.row.id).toBe('b');
    expect(pointOf(all, 'no such record')).toBeUndefined();
  });

  it('is selected by a rectangle that its range reaches into', () => {
    const brush = brushOf([0.5, 2], [900, 2000]);
    expect(points.filter((point) => isBrushed(point, brush)).map(({ row: { id } }) => id)).toEqual([
      'a',
    ]);
  });
});
