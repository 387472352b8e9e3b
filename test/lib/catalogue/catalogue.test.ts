import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/lib/catalogue/catalogue.ts';
import { resolveValue } from '../../../src/lib/data/resolve-value.ts';
import { measureIn } from '../../../src/lib/units/measure.ts';
import { loadData } from '../../../src/loading/data-fs.ts';

const { values } = await loadData('src/content');

const numbers = [...catalogue].flatMap(([id, { parameters }]) =>
  Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.kind === 'number' ? [{ id, name, parameter }] : [],
  ),
);
const choices = [...catalogue].flatMap(([id, { parameters }]) =>
  Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.kind === 'choice' ? [{ id, name, parameter }] : [],
  ),
);

describe.each(numbers)('$name of $id', ({ parameter }) => {
  it('is shown in a unit of its kind, and has the SI value of that unit', () => {
    const { unit, quantity, si } = parameter;
    expect((measureIn(unit, quantity)?.scale ?? 0) / si).toBeCloseTo(1, 12);
  });

  it('starts within its range, which a slider can cover', () => {
    const { min, max, default: usual, scale } = parameter;
    expect(min).toBeLessThan(max);
    expect(usual).toBeGreaterThanOrEqual(min);
    expect(usual).toBeLessThanOrEqual(max);
    if (scale === 'log') expect(min).toBeGreaterThan(0);
  });

  it('repeats the value that it says it repeats', () => {
    const { defaultFrom, default: usual, si } = parameter;
    if (defaultFrom === undefined) return;
    const resolved = resolveValue(defaultFrom, values);
    if (!resolved.ok) throw new Error(resolved.message);
    expect((usual * si) / Number(resolved.value.quantity.si)).toBeCloseTo(1, 9);
  });
});

const results = [...catalogue].flatMap(([id, model]) =>
  Object.entries(model.results).map(([name, result]) => ({ id, name, result })),
);

describe.each(results)('the result $name of $id', ({ result: { unit, quantity, si } }) => {
  it('is shown in a unit of its kind, and has the SI value of that unit', () => {
    expect((measureIn(unit, quantity)?.scale ?? 0) / si).toBeCloseTo(1, 12);
  });
});

describe.each([...catalogue])('%s', (_, model) => {
  it('holds with the defaults and gives finite numbers by the names of its results', () => {
    const outcome = model.run({});
    if (!outcome.holds) throw new Error(outcome.reason);
    const names = Object.keys(model.results);
    expect(Object.keys(outcome.result)).toEqual(expect.arrayContaining(names));
    for (const name of names) expect(Number.isFinite(outcome.result[name])).toBe(true);
  });
});

describe('the catalogue', () => {
  it('offers each choice once, and the default among them', () => {
    for (const { id, name, parameter } of choices) {
      const options = parameter.options.map(({ value }) => value);
      expect(new Set(options).size, `${id} ${name}`).toBe(options.length);
      expect(options, `${id} ${name}`).toContain(parameter.default);
    }
  });

  it('says why a model does not hold', () => {
    expect(catalogue.get('sand.sandTime')?.run({ cationTransference: 1 })).toEqual({
      holds: false,
      reason: 'cation transference number: expected from 0 below 1, got 1',
    });
    expect(catalogue.get('depletion.depletion')?.run({ currentDensity: 1 })).toMatchObject({
      holds: false,
      reason: expect.stringMatching(/^At or below the limiting current density/),
    });
  });
});
