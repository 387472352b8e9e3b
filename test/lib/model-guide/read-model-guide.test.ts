import { expect, test } from 'vitest';
import { readModelGuide } from '../../../src/lib/model-guide/read-model-guide.ts';
import { formatProblem } from '../../../src/lib/problems/problem.ts';

const known = new Map([
  ['sand', ['sandTime', 'limitingCurrentDensity']],
  ['tip', ['wagnerNumber']],
]);

const guide = `- group: Salt
  topics:
    - module: sand
      with: [tip]
      about: When salt runs out.
      asks:
        sandTime: How long until the salt runs out?
        wagnerNumber: Which resists more?
`;

const problemsOf = (text: string) =>
  readModelGuide(text, 'guide.yaml', known).problems.map(formatProblem);

test('a guide that names every model has no problem', () => {
  expect(problemsOf(guide)).toEqual([]);
});

test('misspelt modules and functions are named with the nearest', () => {
  const text = guide.replace('[tip]', '[tipp]').replace('sandTime', 'sandTimes');
  expect(problemsOf(text)).toEqual([
    'guide.yaml:4:14 no model is called “tipp”; did you mean “tip”?',
    'guide.yaml:7:20 no model of this topic is called “sandTimes”; did you mean “sandTime”?',
    'guide.yaml:8:23 no model of this topic is called “wagnerNumber”',
    'guide.yaml:1:1 the model “tip” is in no group; add it with one line of what it is about, or to the “with” of its topic',
  ]);
});

test('a wrong form is refused with its place', () => {
  expect(problemsOf(guide.replace('about: When salt runs out.', 'abuot: When'))).toEqual([
    'guide.yaml:3:7 missing field “[0].topics[0].about”',
    'guide.yaml:5:7 unknown field “[0].topics[0].abuot”; did you mean “about”?',
  ]);
});
