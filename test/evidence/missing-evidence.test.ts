import { describe, expect, it } from 'vitest';
import { type Grounds, type ModelFunction, missingEvidence } from './missing-evidence.ts';
import { modelCalls, reachable } from './model-calls.ts';
import { readEvidence } from './read-evidence.ts';

const imports = `import { double, half, twice } from '../../../src/lib/models/planted.ts';\n`;
const read = (text: string) => readEvidence(imports + text);

describe('the reader of tests', () => {
  it('finds what a property runs, by way of helpers too, and not what stands outside', () => {
    const { properties } = read(`
      const models = [half];
      it('is a property', () => {
        double(1);
        fc.assert(fc.property(numbers, (x) => { for (const model of models) model(x); twice(x); }));
      });`);
    expect([...properties].sort()).toEqual(['planted.half', 'planted.twice']);
  });

  it('finds what is refused with an exact message, in place or in the rows of a table', () => {
    const { refusals } = read(`
      it('refuses', () => { expect(() => half(-1)).toThrow(new RangeError('half: no')); });
      it.each([[() => twice(-1), 'twice: no']])('refuses', (call, message) => {
        expect(call).toThrow(new RangeError(message));
      });`);
    expect([...refusals].sort()).toEqual(['planted.half', 'planted.twice']);
  });

  it.each([
    [`expect(() => half(-1)).toThrow();`],
    [`expect(() => half(-1)).toThrow(RangeError);`],
    [`expect(() => half(-1)).toThrow('half: no');`],
    [`half(1); expect(() => other(-1)).toThrow(new RangeError('other: no'));`],
  ])('takes %s for no exact refusal', (line) => {
    expect([...read(`it('refuses', () => { ${line} });`).refusals]).toEqual([]);
  });

  it('does not take a constant of another test for the parameter of this one', () => {
    const { refusals } = read(`
      it('computes', () => { const call = () => half(1); expect(call()).toBe(0.5); });
      it.each([[() => twice(-1), 'no']])('refuses', (call, message) => {
        expect(call).toThrow(new RangeError(message));
      });`);
    expect([...refusals]).toEqual(['planted.twice']);
  });

  it('knows an imported function by the name that it has in its own file', () => {
    const { titles } = readEvidence(`
      import { half as halved } from '../../../src/lib/models/planted.ts';
      it('halves', () => { expect(halved(2)).toBe(1); });`);
    expect([...(titles.get('halves') ?? [])]).toEqual(['planted.half']);
  });
});

describe('the calls of models', () => {
  const calls = modelCalls(
    `import { requireWithin } from './domain.ts';
     function check(x: number) { requireWithin('x', x, '', { from: 0 }); }
     export function half(x: number) { check(x); return x / 2; }
     export function quarter(x: number) { return half(half(x)); }`,
    'planted',
  );

  it('reach through functions that are not exported', () => {
    expect(reachable('planted.quarter', calls)).toContain('planted.half');
    expect(reachable('planted.quarter', calls)).toContain('domain.requireWithin');
    expect(reachable('planted.half', calls)).not.toContain('planted.quarter');
  });
});

describe('a model', () => {
  const half: ModelFunction = { id: 'planted.half', refusesNothing: false, isNumerical: false };
  const complete: Grounds = {
    catalogued: new Set(['planted.half']),
    verified: new Map([['planted.half', ['closed form', 'limiting case']]]),
    tested: {
      properties: new Set(['planted.half']),
      refusals: new Set(['planted.half']),
      titles: new Map([
        ['conserves the rest, with an error of second order', new Set(['planted.half'])],
      ]),
    },
    calls: new Map([['planted.half', new Set(['planted.check'])]]),
  };
  const lacks = (change: Partial<Grounds>, one = half) =>
    missingEvidence([one], { ...complete, ...change });

  it('that has everything lacks nothing', () => {
    expect(lacks({})).toEqual([]);
    expect(lacks({}, { ...half, isNumerical: true })).toEqual([]);
  });

  it('may leave the refusal to what it calls, and needs none if it refuses nothing', () => {
    const tested = { ...complete.tested, refusals: new Set(['planted.check']) };
    expect(lacks({ tested })).toEqual([]);
    const none = { ...complete.tested, refusals: new Set<string>() };
    expect(lacks({ tested: none }, { ...half, refusesNothing: true })).toEqual([]);
  });

  it.each([
    [{ catalogued: new Set<string>() }, ['an entry of the catalogue']],
    [
      { verified: new Map() },
      [
        'two numbers that it must give',
        'a number published, in closed form or computed independently',
        'a limiting case',
      ],
    ],
    [
      { verified: new Map([['planted.half', ['limiting case', 'limiting case'] as const]]) },
      ['a number published, in closed form or computed independently'],
    ],
    [
      { verified: new Map([['planted.half', ['closed form', 'published value'] as const]]) },
      ['a limiting case'],
    ],
    [{ tested: { ...complete.tested, properties: new Set<string>() } }, ['a property']],
    [{ tested: { ...complete.tested, refusals: new Set<string>() } }, ['an exact RangeError']],
  ])('is named with what it lacks: %j', (change, missing) => {
    expect(lacks(change)).toEqual(missing.map((what) => `planted.half lacks ${what}`));
  });

  it('that goes step by step must converge and conserve', () => {
    const tested = { ...complete.tested, titles: new Map() };
    expect(lacks({ tested }, { ...half, isNumerical: true })).toEqual([
      'planted.half lacks a test of convergence (“… of second order”, “converges …”, “… refined”)',
      'planted.half lacks a test of conservation (“conserves …”)',
    ]);
  });
});
