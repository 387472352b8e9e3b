import { describe, expect, it } from 'vitest';
import { strategies } from '../../../src/lib/records/strategies.ts';
import { loadTopics } from '../../../src/loading/topics-fs.ts';
import { rowOf } from './sample.ts';

const facets = (fields: object, topics: string[] = []) =>
  rowOf({ kind: 'outcome', outcome: 'Seen.', ...fields }, { topics }).facets;

describe('the class of an electrolyte', () => {
  it.each([
    ['1 M NaPF6 in diglyme', 'ether'],
    ['1 M NaPF6 in EC:DMC + 2 wt% FEC', 'carbonate'],
    ['2 M NaTFSI in TMP', 'phosphate'],
    ['1 M NaPF6 in DME:FEC', 'mixed solvents'],
    ['2 M NaFSI in DMSO', 'other solvent'],
    ['1 M NaFSI in C3mpyrFSI', 'ionic liquid'],
  ])('of %s is %s', (electrolyte, expected) => {
    expect(facets({ electrolyte, phase: 'liquid' }).class).toBe(expected);
    expect(facets({ electrolyte }).class).toBe(expected);
  });

  it('does not change with a fluorinated ether that only dilutes', () => {
    expect(facets({ electrolyte: '5.2 M NaFSI in DME:BTFE', phase: 'liquid' }).class).toBe('ether');
    expect(facets({ electrolyte: '1 M NaFSI in BTFE', phase: 'liquid' }).class).toBe(
      'other solvent',
    );
  });

  it('is that of the phase where the electrolyte is no liquid, whatever liquid it holds', () => {
    expect(facets({ phase: 'ceramic' }).class).toBe('ceramic');
    expect(facets({ electrolyte: '1 M NaPF6 in DME', phase: 'gel' }).class).toBe('gel');
  });

  it('is not guessed where nothing is recorded', () => {
    expect(facets({ phase: 'liquid' }).class).toBe('solvent not recorded');
    expect(facets({}).class).toBe('not recorded');
  });
});

describe('a strategy', () => {
  it('is a topic that the handbook has', async () => {
    const topics = await loadTopics();
    expect(strategies.filter((name) => !topics.has(name))).toEqual([]);
  });

  it('is taken from the topics of the paper, of which some are none', () => {
    const topics = ['dendrites', 'nasicon', 'ether'];
    expect(facets({ phase: 'ceramic' }, topics).strategies).toEqual(['nasicon', 'ether']);
  });
});
