import fc from 'fast-check';
import renderToString from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { LiveFigure } from '../../../src/components/figure-shell/live-figure.tsx';
import { readAddress, writeAddress } from '../../../src/lib/figures/address.ts';
import { toCsv } from '../../../src/lib/figures/csv.ts';
import type { ResolvedData } from '../../../src/lib/figures/data.ts';
import {
  defaultState,
  type Parameter,
  type State,
  setState,
} from '../../../src/lib/figures/parameters.ts';
import { toSI } from '../../../src/lib/units/convert.ts';

/** What a computation leaves that went wrong; sodium amide and nitrate begin like it. */
const hole = /NaN(?![A-Za-z])|undefined|Infinity|\[object/;

/** Anything that the controls and the address let through, ends included. */
function anyValue(parameter: Parameter): fc.Arbitrary<number | string> {
  if (parameter.kind === 'choice') {
    return fc.constantFrom(...parameter.options.map(({ value }) => value));
  }
  if (parameter.kind === 'set') {
    return fc
      .subarray(parameter.options.map(({ value }) => value))
      .map((chosen) => chosen.join('+') || 'none');
  }
  const { min, max, scale } = parameter;
  const between = fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((share) => (scale === 'log' ? min * (max / min) ** share : min + share * (max - min)))
    .map((value) => Math.min(max, Math.max(min, value)));
  return fc.oneof(fc.constantFrom(min, max, parameter.default), between);
}

function anyState(figure: LiveFigure): fc.Arbitrary<State> {
  return fc.record(
    Object.fromEntries(
      Object.entries(figure.definition.parameters).map(([name, parameter]) => [
        name,
        anyValue(parameter),
      ]),
    ),
  );
}

/** `10⁻¹⁰ m² s⁻¹` → its power of ten and the unit behind it. */
function siFactor(unit: string): number {
  const [, power = '', rest = unit] = /^10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+) (.+)$/.exec(unit) ?? [];
  const exponent = [...power].map((sign) => (sign === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)));
  return 10 ** Number(exponent.join('')) * toSI(1, rest);
}

/** What every live figure must do, in any state that its controls and the address let through. */
export function testLiveFigure(Figure: LiveFigure, data: ResolvedData = {}, numRuns = 60): void {
  const { parameters, slug } = Figure.definition;

  test('has defaults within its limits', () => {
    for (const parameter of Object.values(parameters)) {
      if (parameter.kind === 'choice') {
        expect(parameter.options.map(({ value }) => value)).toContain(parameter.default);
      } else if (parameter.kind === 'set') {
        expect(setState(parameter, parameter.default.split('+'))).toBe(parameter.default);
      } else {
        expect(parameter.default).toBeGreaterThanOrEqual(parameter.min);
        expect(parameter.default).toBeLessThanOrEqual(parameter.max);
      }
    }
  });

  test('converts what is shown into SI as the units say', () => {
    for (const parameter of Object.values(parameters)) {
      if (parameter.kind !== 'number' || !parameter.unit || parameter.playSeconds) continue;
      expect(parameter.si / siFactor(parameter.unit)).toBeCloseTo(1, 12);
    }
  });

  test('shows its model in the state in which the page is printed', () => {
    expect(Figure.evaluate(defaultState(parameters), data).holds).toBe(true);
  });

  test('gives finite data, a text and a table for every state, or a reason', () => {
    fc.assert(
      fc.property(anyState(Figure), (state) => {
        const outcome = Figure.evaluate(state, data);
        if (!outcome.holds) {
          expect(outcome.reason).not.toBe('');
          return;
        }
        const { axes, description } = outcome.result;
        const [table, stops] = [outcome.result.table(), outcome.result.stops()];
        expect([...axes.x.domain, ...axes.y.domain].every(Number.isFinite)).toBe(true);
        expect(axes.x.domain[0]).toBeLessThan(axes.x.domain[1]);
        expect(axes.y.domain[0]).toBeLessThan(axes.y.domain[1]);
        expect(description).toMatch(/\w.*\.$/s);
        expect(`${description} ${JSON.stringify([table, stops])}`).not.toMatch(hole);
        expect(
          table.rows.flat().every((cell) => typeof cell !== 'number' || Number.isFinite(cell)),
        );
        expect(stops.map(({ x }) => x)).toEqual(stops.map(({ x }) => x).sort((a, b) => a - b));
      }),
      { numRuns },
    );
  });

  test('draws every state without a hole in a path', () => {
    fc.assert(
      fc.property(anyState(Figure), (state) => {
        const chart = Figure.draw(state, data);
        if (!chart) return;
        const svg = renderToString(chart);
        expect(svg).not.toMatch(hole);
        for (const [, path] of svg.matchAll(/ d="([^"]*)"/g)) expect(path).toMatch(/^M/);
      }),
      { numRuns },
    );
  });

  test('saves a file in which each line has a cell for each column', () => {
    fc.assert(
      fc.property(anyState(Figure), (state) => {
        const outcome = Figure.evaluate(state, data);
        if (!outcome.holds) return;
        const table = outcome.result.table();
        const lines = toCsv(table).trimEnd().split('\r\n');
        expect(lines).toHaveLength(table.rows.length + 1);
        const plain = lines.filter((line) => !line.includes('"'));
        for (const line of plain) expect(line.split(',')).toHaveLength(table.columns.length);
      }),
      { numRuns: numRuns / 3 },
    );
  });

  test('comes back from its address as it was', () => {
    fc.assert(
      fc.property(anyState(Figure), (state) => {
        const query = new URLSearchParams(writeAddress(slug, parameters, state, [])).toString();
        expect(readAddress(slug, parameters, new URLSearchParams(query))).toEqual({
          state,
          notes: [],
        });
      }),
    );
  });

  test('shows its defaults and says so when the address is nonsense', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(parameters)),
        fc.constantFrom('NaN', '1e999', '-1e999', '<script>alert(1)</script>', '', '\u0000', '٣'),
        (name, text) => {
          const read = readAddress(slug, parameters, [[`${slug}.${name}`, text]]);
          expect(read.state).toEqual(defaultState(parameters));
          expect(read.notes).toHaveLength(1);
          expect(read.notes[0]).not.toContain('<');
        },
      ),
    );
  });

  test('is drawn on the server with a text alternative and without a hole', () => {
    const html = renderToString(<Figure presets={[]} data={data} />);
    expect(html).toMatch(/<svg[^>]* role="img"/);
    expect(html).toMatch(/<desc[^>]*>[^<]{40,}<\/desc>/);
    expect(html).toMatch(/<path[^>]* d="M[\d.,L-]+/);
    expect(html).toMatch(/<td>/);
    expect(html).not.toMatch(hole);
  });
}
