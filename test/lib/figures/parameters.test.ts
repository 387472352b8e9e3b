import { expect, test } from 'vitest';
import { type Parameters, usedParameters } from '../../../src/lib/figures/parameters.ts';

const number = {
  kind: 'number',
  label: 'A',
  symbol: 'a',
  unit: '',
  si: 1,
  min: 0,
  max: 1,
  default: 0,
  scale: 'linear',
} as const;

const parameters: Parameters = {
  kind: {
    kind: 'choice',
    label: 'Kind',
    options: [
      { value: 'one', label: 'one' },
      { value: 'two', label: 'two' },
    ],
    default: 'one',
  },
  always: number,
  once: { ...number, usedFor: { kind: ['one'] } },
};

test.each([
  ['one', ['kind', 'always', 'once']],
  ['two', ['kind', 'always']],
])('with the option %s these parameters mean something: %j', (kind, used) => {
  const state = { kind, always: 0, once: 0 };
  expect(usedParameters(parameters, state).map(([name]) => name)).toEqual(used);
});
