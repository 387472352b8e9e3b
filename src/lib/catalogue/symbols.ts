import { cellTestSymbols } from './symbols/cell-tests.ts';
import { generalSymbols } from './symbols/general.ts';
import { tipSymbols } from './symbols/tip.ts';
import { transportSymbols } from './symbols/transport.ts';

/** Every quantity that the models' arguments and results stand for; its SI unit follows from its kind. */
export const symbols = {
  ...generalSymbols,
  ...transportSymbols,
  ...tipSymbols,
  ...cellTestSymbols,
} as const;

export type SymbolId = keyof typeof symbols;
