import katex from 'katex';
import { assert, expect, it } from 'vitest';
import { drawnWith, facesFor, fontFaceRule } from '../../../src/lib/maths/faces.ts';

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

it('tells what the italic face draws from what the upright one does', () => {
  const html = katex.renderToString('J^{*} = \\frac{2 \\mu_\\mathrm{a} F}{L} < 5', {
    output: 'html',
  });
  const [upright, italic] = facesFor(html).map((face) => drawnWith(face, html));
  assert(upright && italic);
  expect([...italic].toSorted()).toEqual(['F', 'J', 'L', 'μ']);
  expect(upright).toEqual(upright.union(new Set('∗=2a<5')));
  expect(upright.isDisjointFrom(italic)).toBe(true);
});

it('fetches a file only for its characters', () => {
  const [upright] = facesFor(katex.renderToString('1'));
  assert(upright);
  expect(fontFaceRule(upright, 'KaTeX_Main-Regular-rest', ['A', '∇'])).toBe(
    '@font-face{font-family:KaTeX_Main;font-weight:400;font-style:normal;font-display:block;' +
      'src:url(./KaTeX_Main-Regular-rest.woff2) format("woff2");unicode-range:U+41,U+2207}',
  );
});
