import katex from 'katex';
import { expect, it } from 'vitest';
import { facesFor } from '../../../src/lib/maths/faces.ts';

const files = (tex: string) => facesFor(katex.renderToString(tex)).map(({ file }) => file);

it('wants upright and italic for a plain formula', () => {
  expect(files('x = 1')).toEqual(['KaTeX_Main-Regular', 'KaTeX_Math-Italic']);
});

it('adds the large delimiters of a fraction in brackets', () => {
  expect(files('\\displaystyle\\left(\\frac{a}{b}\\right)^2')).toContain('KaTeX_Size3-Regular');
});

it('adds bold and script letters where they are used', () => {
  expect(files('\\mathbf{J} \\cdot \\mathcal{L}')).toEqual(
    expect.arrayContaining(['KaTeX_Main-Bold', 'KaTeX_Caligraphic-Regular']),
  );
});
