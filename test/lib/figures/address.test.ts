import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/lib/figures/address.ts';
import type { Parameters } from '../../../src/lib/figures/parameters.ts';

const parameters = {
  c0: {
    kind: 'number',
    label: 'Salt concentration',
    symbol: 'c_0',
    unit: 'mol L⁻¹',
    si: 1000,
    min: 0.1,
    max: 5,
    default: 1,
    scale: 'log',
  },
  lever: {
    kind: 'choice',
    label: 'Compare with',
    options: [
      { value: 'none', label: 'nothing' },
      { value: 'salt', label: 'twice the salt' },
    ],
    default: 'none',
  },
} as const satisfies Parameters;

const read = (query: string) => readAddress('sand-time', parameters, new URLSearchParams(query));

const notANumber =
  'The address gives no usable value for “Salt concentration”: expected a number between 0.1 and 5\u00a0mol\u00a0L⁻¹; 1\u00a0mol\u00a0L⁻¹ is shown.';

describe('reading a state from the address', () => {
  test('takes what is set and leaves the rest at its default', () => {
    expect(read('sand-time.c0=1.2')).toEqual({ state: { c0: 1.2, lever: 'none' }, notes: [] });
  });

  test('passes over what belongs to other figures and to the page', () => {
    expect(read('tip-current.c0=NaN&c0=7&utm=x').notes).toEqual([]);
  });

  test.each([
    'NaN',
    '1e999',
    '-1e999',
    '<script>alert(1)</script>',
    '',
    ' 1',
    '0x1',
    '5.1',
    '1,2',
    'Infinity',
  ])('shows the default and a note for %j', (text) => {
    const { state, notes } = read(`sand-time.c0=${encodeURIComponent(text)}`);
    expect(state).toEqual({ c0: 1, lever: 'none' });
    expect(notes).toEqual([notANumber]);
  });

  test('says which options a choice has', () => {
    expect(read('sand-time.lever=magic').notes).toEqual([
      'The address gives no usable value for “Compare with”: expected one of none, salt; none is shown.',
    ]);
  });

  test('names the nearest parameter for one that the figure does not have', () => {
    expect(read('sand-time.co=1').notes).toEqual([
      'The address sets “co”, which this figure does not have; did you mean “c0”?',
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('knows no parameter %s', (name) => {
    const { state, notes } = read(`sand-time.${name}=1`);
    expect(Object.keys(state)).toEqual(['c0', 'lever']);
    expect(notes).toHaveLength(1);
  });

  test('does not repeat a name that is no name', () => {
    expect(read('sand-time.<img onerror=x>=1').notes).toEqual([
      'The address sets something this figure does not have.',
    ]);
  });
});

describe('writing a state into the address', () => {
  test('writes only what differs from the defaults and keeps what others wrote', () => {
    const before = new URLSearchParams('sand-time.c0=4&tip-current.theta=0.5&page=2');
    const pairs = writeAddress('sand-time', parameters, { c0: 1, lever: 'salt' }, before);
    expect(new URLSearchParams(pairs).toString()).toBe(
      'tip-current.theta=0.5&page=2&sand-time.lever=salt',
    );
  });
});

describe('a set of classes in the address', () => {
  const classes = {
    classes: {
      kind: 'set',
      label: 'Electrolytes',
      options: [
        { value: 'ether', label: 'ethers', series: 1 },
        { value: 'carbonate', label: 'carbonates', series: 2 },
      ],
      default: 'ether',
    },
  } as const satisfies Parameters;
  const readSet = (query: string) => readAddress('lives', classes, new URLSearchParams(query));

  test.each([
    ['none', 'none'],
    ['carbonate', 'carbonate'],
    ['carbonate+ether', 'ether+carbonate'],
    ['ether%2Bcarbonate', 'ether+carbonate'],
  ])('may be %s, in any order, its plus escaped or not', (text, state) => {
    expect(readSet(`lives.classes=${text}`)).toEqual({ state: { classes: state }, notes: [] });
  });

  test.each(['ether+glass', 'ether+ether', '+'])('is not %s', (text) => {
    expect(readSet(`lives.classes=${text}`)).toEqual({
      state: { classes: 'ether' },
      notes: [
        'The address gives no usable value for “Electrolytes”: expected none or some of ether, carbonate, joined by +; ether is shown.',
      ],
    });
  });
});
