import type { CellReaction } from '../../models/reactions.ts';
import { reagent } from './substances.ts';

/** What cells of sodium with sulfur, oxygen or carbon dioxide do on discharge. */
export const cellReactions = {
  sulfide: {
    label: '2 Na + S → Na₂S',
    reactants: [reagent('Na', 2), reagent('S', 1)],
    products: [reagent('Na2S', 1)],
    electrons: 2,
  },
  superoxide: {
    label: 'Na + O₂ → NaO₂',
    reactants: [reagent('Na', 1), reagent('O2', 1)],
    products: [reagent('NaO2', 1)],
    electrons: 1,
  },
  peroxide: {
    label: '2 Na + O₂ → Na₂O₂',
    reactants: [reagent('Na', 2), reagent('O2', 1)],
    products: [reagent('Na2O2', 1)],
    electrons: 2,
  },
  oxide: {
    label: '4 Na + O₂ → 2 Na₂O',
    reactants: [reagent('Na', 4), reagent('O2', 1)],
    products: [reagent('Na2O', 2)],
    electrons: 4,
  },
  carbonate: {
    label: '4 Na + 3 CO₂ → 2 Na₂CO₃ + C',
    reactants: [reagent('Na', 4), reagent('CO2', 3)],
    products: [reagent('Na2CO3', 2), reagent('C', 1)],
    electrons: 4,
  },
  'oxygen-carbonate': {
    label: '4 Na + 2 CO₂ + O₂ → 2 Na₂CO₃',
    reactants: [reagent('Na', 4), reagent('CO2', 2), reagent('O2', 1)],
    products: [reagent('Na2CO3', 2)],
    electrons: 4,
  },
} as const satisfies Record<string, CellReaction & { readonly label: string }>;
