import { describe, expect, it } from 'vitest';
import {
  atomicWeights,
  formationEnergies,
  reagent,
} from '../../../src/lib/catalogue/reactions/substances.ts';
import { resolveValue } from '../../../src/lib/data/resolve-value.ts';
import { loadData } from '../../../src/loading/data-fs.ts';

const { values } = await loadData('src/content');

function si(ref: string): number {
  const resolved = resolveValue(ref, values);
  if (!resolved.ok) throw new Error(resolved.message);
  return Number(resolved.value.quantity.si);
}

describe('the substances of the reactions', () => {
  it.each([
    ['Na', 'sodium'],
    ['S', 'sulfur'],
    ['O', 'oxygen'],
    ['C', 'carbon'],
  ] as const)('have the atomic weight of %s that the reference sets give', (symbol, name) => {
    expect(atomicWeights[symbol]).toBeCloseTo(si(`elements/${name}-atomic-weight`), 12);
  });

  it.each([
    ['NaO2', 'sodium-superoxide'],
    ['Na2O2', 'sodium-peroxide'],
    ['Na2O', 'sodium-oxide'],
    ['Na2S', 'sodium-sulfide'],
    ['Na2CO3', 'sodium-carbonate'],
    ['CO2', 'carbon-dioxide'],
  ] as const)('have the Gibbs energy of %s that the reference sets give', (formula, name) => {
    expect(formationEnergies[formula]).toBeCloseTo(si(`thermochemistry/${name}`), 6);
  });

  // By hand: 2 × 22.990 + 12.011 + 3 × 15.999
  it('weigh what their atoms weigh', () => {
    expect(reagent('Na2CO3', 1)).toMatchObject({ molarMass: 0.105988, formationEnergy: -1044400 });
    expect(reagent('O2', 3)).toMatchObject({ amount: 3, formationEnergy: 0, gas: true });
  });
});
