import { expect, test } from 'vitest';
import { readModelDocs } from '../../../src/lib/model-docs/read-model-docs.ts';
import { unknownSources } from '../../../src/lib/model-docs/unknown-sources.ts';
import { formatProblem } from '../../../src/lib/problems/problem.ts';

const whole = String.raw`
/** A wire. SI. */
export interface Wire {
  /** Length l, m. */
  readonly length: number;
  /** Resistivity ρ, Ω m; that of copper if absent. */
  readonly resistivity?: number;
}

/**
 * Resistance of a wire that
 * is thin.
 *
 * $$R = \frac{\rho
 * l}{A}$$
 *
 * with A its cross-section.
 *
 * @param wire SI, see {@link Wire}
 * @param area A, m²
 * @returns R, Ω
 * @validity Direct current; see \`conductance\`. At {high} frequency
 * the skin effect counts.
 * @throws {RangeError} for an area that is not positive
 * @source closed form: Ohm's law
 * @example
 * resistance({ length: 1 }, 1) // 1.7e-8
 * resistance({ length: 2, resistivity: 3 }, 2) // 3
 */
export function resistance({ length, resistivity = 1.7e-8 }: Wire, area: number): number {
  return (resistivity * length) / area;
}

/** Not published. @internal */
export function helper(): void {}

function hidden(): void {}
`.replaceAll('\\`', '`');

const problemsOf = (text: string) => readModelDocs(text, 'wire.ts').problems.map(formatProblem);

test('takes a docstring apart, with lines joined and TeX as it stands', () => {
  const { module, functions, problems } = readModelDocs(whole, 'src/lib/models/wire.ts');
  expect(problems).toEqual([]);
  expect(module).toBe('wire');
  expect(functions).toEqual([
    {
      name: 'resistance',
      place: { line: 30, column: 17 },
      summary: 'Resistance of a wire that is thin.',
      body: [
        { kind: 'equation', tex: String.raw`R = \frac{\rho l}{A}` },
        { kind: 'text', text: 'with A its cross-section.' },
      ],
      parameters: [
        { name: 'wire', text: 'SI, see {@link Wire}', optional: false, reference: 'Wire' },
        { name: 'area', text: 'A, m²', optional: false },
      ],
      returns: 'R, Ω',
      validity: 'Direct current; see `conductance`. At {high} frequency the skin effect counts.',
      throws: 'for an area that is not positive',
      source: 'closed form: Ohm’s law'.replace('’', "'"),
      examples: [
        { code: 'resistance({ length: 1 }, 1)', result: '1.7e-8' },
        { code: 'resistance({ length: 2, resistivity: 3 }, 2)', result: '3' },
      ],
    },
  ]);
});

test('takes interfaces with the comments of their fields', () => {
  expect(readModelDocs(whole, 'wire.ts').interfaces).toEqual([
    {
      name: 'Wire',
      summary: 'A wire. SI.',
      fields: [
        { name: 'length', text: 'Length l, m.', optional: false },
        {
          name: 'resistivity',
          text: 'Resistivity ρ, Ω m; that of copper if absent.',
          optional: true,
        },
      ],
    },
  ]);
});

test('reports an exported function without a docstring, and says how one is left out', () => {
  const expected =
    'wire.ts:1:17 “f”: expected a docstring with equation, arguments, validity and source; a function that gives nothing to be published is marked @internal';
  expect(problemsOf('export function f(): void {}')).toEqual([expected]);
  expect(problemsOf('/** Only words. */ export function f(): void {}')).toEqual([
    expected.replace('1:17', '1:36'),
  ]);
  expect(problemsOf('/** @internal */ export function f(): void {}')).toEqual([]);
});

test.for([
  [
    '$$R',
    'R',
    '30:17 “resistance”: no equation between $$ in its docstring; a function that gives nothing to be published is marked @internal',
  ],
  [
    '@validity',
    '@remarks',
    '30:17 “resistance”: no @validity: where the equation holds and what must be said of it',
  ],
  [
    "@source closed form: Ohm's law",
    '',
    '30:17 “resistance”: no @source: keys of papers, or “closed form: …”',
  ],
  ['@param area A, m²', '', '30:17 “resistance”: no @param for its argument “area”'],
  [
    'A, m²',
    'A, of course',
    '20:4 “resistance”: @param area: expected its unit (such as “L between the electrodes, m”), got "A, of course"',
  ],
  [
    '// 1.7e-8',
    'is tiny',
    '26:4 “resistance”: @example: expected lines such as “resistance(…) // 1000”, got "resistance({ length: 1 }, 1) is tiny"',
  ],
] as const)('reports a docstring in which “%s” became “%s”', ([part, instead, message]) => {
  expect(problemsOf(whole.replace(part, instead)).join('\n')).toBe(`wire.ts:${message}`);
});

test('names a source that is no paper, with the nearest key', () => {
  const text = whole.replace("closed form: Ohm's law", 'brisot1999, rosso2006');
  const papers = new Map([
    ['brissot1999', {}],
    ['rosso2006', {}],
  ]);
  expect(unknownSources(readModelDocs(text, 'wire.ts'), papers).map(formatProblem)).toEqual([
    'wire.ts:30:17 “resistance”: @source: no paper has the key “brisot1999”; did you mean “brissot1999”?; what no paper says is “closed form: …”',
  ]);
});
