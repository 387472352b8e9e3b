import { describe, expect, it } from 'vitest';
import { lostLinks, uselessMoves } from '../../../src/lib/permanent-links/lost-links.ts';
import { movedFrom, movedPages } from '../../../src/lib/permanent-links/moves.ts';
import { citableAddresses, extended, holds } from '../../../src/lib/permanent-links/registry.ts';
import { contentIndex } from '../../../src/loading/index-fs.ts';

const released = { '/': [], '/a/': ['fig-x', 'sec-y'], '/b/': ['fig-z'] };

describe('the registry of addresses', () => {
  it('takes up what is new and gives nothing away', () => {
    expect(extended(released, { '/a/': ['fig-new', 'fig-x'], '/c/': [] })).toEqual({
      '/': [],
      '/a/': ['fig-new', 'fig-x', 'sec-y'],
      '/b/': ['fig-z'],
      '/c/': [],
    });
  });

  it('holds pages and places, and nothing that JavaScript adds', () => {
    for (const one of ['/', '/a/', '/a/#fig-x']) expect(holds(released, one)).toBe(true);
    for (const one of ['/c/', '/a/#fig-z', 'constructor']) expect(holds(released, one)).toBe(false);
  });

  it('knows chapters, sections, figures, records and terms of the handbook, and no page for what is missing', async () => {
    const present = citableAddresses(await contentIndex());
    for (const one of [
      '/foundations/dendrites/#fig-sand-time',
      '/foundations/dendrites/#eq-sand-time',
      '/papers/doi2019/#record-efficiency',
      '/glossary/#sei',
      '/models/sand/',
      '/data/tables/ji2022-table-1/',
    ]) {
      expect(holds(present, one), one).toBe(true);
    }
    expect(holds(present, '/404/')).toBe(false);
  });
});

describe('an address that was released', () => {
  const present = { '/': [], '/a/': ['sec-y'], '/b/': ['fig-x', 'fig-z'] };

  it('and now stands elsewhere is asked for with its new place', () => {
    expect(lostLinks(released, present, [])).toEqual([
      {
        path: ['/a/', 0],
        message:
          '“/a/#fig-x” was released and is gone: give it back, or say in links/moves.yaml where it stands now; it stands at “/b/#fig-x”',
      },
    ]);
  });

  it('is not lost if a move says where it is, and takes its places along as a page', () => {
    expect(lostLinks(released, present, [{ from: '/a/#fig-x', to: '/b/#fig-x' }])).toEqual([]);
    expect(
      lostLinks(released, { '/': [], '/b/': ['fig-z'] }, [{ from: '/a/', to: '/b/' }]),
    ).toEqual([]);
  });

  it('may not move to where nothing is, nor from where it still stands', () => {
    const troubles = uselessMoves(
      [
        { from: '/a/#fig-x', to: '/b/#fig-xx' },
        { from: '/a/#sec-y', to: '/b/' },
      ],
      present,
    );
    expect(troubles).toEqual([
      {
        path: [0, 'to'],
        message: expect.stringMatching(/^the handbook has no “\/b\/#fig-xx”; did/),
      },
      { path: [1, 'from'], message: '“/a/#sec-y” is still there: nothing has moved' },
    ]);
  });
});

describe('moves', () => {
  const moves = [
    { from: '/old/', to: '/b/' },
    { from: '/a/#fig-x', to: '/b/#fig-x' },
  ];

  it('of pages become redirects, and those of places notes on the page that they left', () => {
    expect(movedPages(moves)).toEqual({ '/old/': '/b/' });
    expect(movedFrom(moves, '/a/')).toEqual([{ id: 'fig-x', to: '/b/#fig-x' }]);
    expect(movedFrom(moves, '/b/')).toEqual([]);
  });
});
