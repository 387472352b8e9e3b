import { describe, expect, test } from 'vitest';
import { type DataRefs, dataOf } from '../../../src/lib/figures/data.ts';
import { resolveData } from '../../../src/lib/figures/resolve-data.ts';
import { loadData } from '../../../src/loading/data-fs.ts';

const { values } = await loadData();
const series = 'wen2021/conductivity-series.series';

describe('what a figure asks of the data', () => {
  test('comes as numbers in SI, a series with its record', () => {
    const data: DataRefs = {
      gel: { ref: series, fields: ['temperature', 'conductivity'] },
      faraday: 'constants/faraday',
    };
    const resolved = resolveData({ data }, values);
    expect(resolved.gel).toMatchObject({ record: 'wen2021/conductivity-series' });
    const { points } = resolved.gel as { points: readonly Record<string, number>[] };
    // ji2022, Section 3: 0.7 mS cm⁻¹ at −10 °C.
    expect(points[0]?.temperature).toBeCloseTo(263.15, 9);
    expect(points[0]?.conductivity).toBeCloseTo(0.07, 12);
    expect(points).toHaveLength(7);
    expect(resolved.faraday).toBe(96485.33212);
  });

  test('is nothing for a figure that asks for nothing', () => {
    expect(resolveData({}, values)).toEqual({});
  });

  test.each([
    [
      { ref: 'wen2021/conductivity-serie.series', fields: ['temperature'] },
      'no list is called “wen2021/conductivity-serie.series”; did you mean “wen2021/conductivity-series.series”?',
    ],
    [
      { ref: 'wen2021/conductivity-series.material', fields: ['temperature'] },
      'no list is called “wen2021/conductivity-series.material”',
    ],
    [
      { ref: series, fields: ['temperature', 'viscosity'] },
      `point 1 of “${series}” has no “viscosity” that is one number`,
    ],
    [
      'constants/faradey',
      'no value is called “constants/faradey”; did you mean “constants/faraday”',
    ],
  ])('is refused where there is no such thing (%#)', (ref, message) => {
    expect(() => resolveData({ data: { asked: ref } }, values)).toThrow(message);
  });

  test('must be brought along by the page', () => {
    const refs = { faraday: 'constants/faraday' };
    expect(dataOf(refs, { faraday: 1 }).faraday).toBe(1);
    expect(() => dataOf(refs, {})).toThrow('the page brings no data “faraday”');
  });
});
