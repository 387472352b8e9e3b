import { describe, expect, it } from 'vitest';
import { contentsOf, isGrowing, placeOf, writtenParts } from '../../../src/lib/site/contents.ts';

const outline = [
  {
    part: 'Foundations',
    chapters: [
      { slug: 'a', title: 'A' },
      { slug: 'b', title: 'B' },
    ],
  },
  { part: 'Liquids', chapters: [{ slug: 'c', title: 'C' }] },
  { part: 'Appendices', appendix: true, chapters: [{ slug: 'z', title: 'Z' }] },
  { part: 'Solids', chapters: [{ slug: 'd', title: 'D' }] },
];
const parts = contentsOf(outline, new Set(['b', 'd']));

describe('the contents', () => {
  it('number chapters through all parts, written or not, and letter appendices', () => {
    expect(parts.flatMap(({ chapters }) => chapters.map(({ number }) => number))).toEqual([
      '1',
      '2',
      '3',
      'A',
      '4',
    ]);
  });

  it('leave out parts in which nothing is written', () => {
    expect(writtenParts(parts).map(({ title }) => title)).toEqual(['Foundations', 'Solids']);
  });

  it('grow as long as a chapter is in preparation', () => {
    expect(isGrowing(parts)).toBe(true);
    expect(isGrowing(contentsOf(outline, new Set(['a', 'b', 'c', 'd', 'z'])))).toBe(false);
  });

  it('lead from a chapter to the next written one, across parts', () => {
    expect(placeOf('b', parts)).toEqual({
      part: 'Foundations',
      chapter: { slug: 'b', title: 'B', number: '2', written: true },
      next: { slug: 'd', title: 'D', number: '4', written: true },
    });
  });

  it('have no place for a page that is not a chapter', () => {
    expect(placeOf('about', parts)).toBeUndefined();
  });
});
