import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Offer, readState, writeState } from '../../../src/lib/explorer/address.ts';
import { firstState, withKind } from '../../../src/lib/explorer/state.ts';

const offer: Offer = {
  numbers: (kind) => (kind === 'symmetric-cell' ? ['duration_h', 'cycles'] : []),
  columns: () => ['subject', 'duration_h', 'paper', 'year'],
  values: (name) => (name === 'salt' ? ['NaPF6'] : []),
};
const read = (query: string) => readState(new URLSearchParams(query), offer);

describe('the address of the explorer', () => {
  it('gives the first state where it says nothing', () => {
    expect(read('utm_source=x')).toEqual({ state: firstState, refused: [] });
    expect(writeState(firstState)).toBe('');
  });

  it('carries every choice there and back', () => {
    const query =
      '?q=tin&salt=NaPF6&from=2015&to=2020&min.duration_h=10&max.duration_h=1e3&x=cycles&y=duration_h' +
      '&xscale=linear&yscale=log&only.temperature=room+temperature&brush=1%2C20%2C-3%2C4.5' +
      '&columns=paper%2Cyear&sort=-year&page=2';
    const { state, refused } = read(query);
    expect(refused).toEqual([]);
    expect(state.filter.ranges).toEqual({ duration_h: { min: 10, max: 1000 } });
    expect(state.brush).toEqual({ x: [1, 20], y: [-3, 4.5] });
    expect(read(writeState(state)).state).toEqual(state);
  });

  it.each([
    ['kind=__proto__', 'kind=__proto__'],
    ['salt=<script>', 'salt=<script>'],
    ['from=NaN', 'from=NaN'],
    ['min.duration_h=1e999', 'min.duration_h=1e999'],
    ['min.__proto__=1', 'column __proto__'],
    ['x=capacity_mAh_g', 'x=capacity_mAh_g'],
    ['xscale=cubic', 'xscale=cubic'],
    ['brush=4,1,0,1', 'brush=4,1,0,1'],
    ['brush=1,2,3', 'brush=1,2,3'],
    ['columns=paper,constructor', 'columns=paper,constructor'],
    ['sort=-constructor', 'sort=-constructor'],
    ['page=-1', 'page=-1'],
  ])('leaves out %s and names it', (query, refused) => {
    expect(read(query)).toEqual({ state: firstState, refused: [refused] });
  });

  it('gives a state whatever is written into it', () => {
    const names = [
      'kind',
      'q',
      'salt',
      'from',
      'min.cycles',
      'x',
      'brush',
      'columns',
      'sort',
      'page',
    ];
    const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.string()));
    fc.assert(
      fc.property(pairs, (entries) => {
        const { state } = readState(new URLSearchParams(entries), offer);
        expect(read(writeState(state)).state).toEqual(state);
      }),
    );
  });
});

describe('another kind', () => {
  it('keeps the choice of records and drops what belongs to the columns', () => {
    const { state } = read('salt=NaPF6&min.cycles=4&x=cycles&sort=year&page=3');
    const next = withKind(state, 'modulus');
    expect(next.filter).toEqual({ ...firstState.filter, facets: { salt: 'NaPF6' } });
    expect({ ...next, filter: firstState.filter }).toEqual({ ...firstState, kind: 'modulus' });
  });
});
