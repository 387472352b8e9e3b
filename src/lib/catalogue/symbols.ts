import { additiveSymbols } from './symbols/additive.ts';
import { arrheniusSymbols } from './symbols/arrhenius.ts';
import { cellTestsSymbols } from './symbols/cell-tests.ts';
import { chargeSymbols } from './symbols/charge.ts';
import { compositesSymbols } from './symbols/composites.ts';
import { cyclingSymbols } from './symbols/cycling.ts';
import { generalSymbols } from './symbols/general.ts';
import { growthSymbols } from './symbols/growth.ts';
import { interphaseSymbols } from './symbols/interphase.ts';
import { mechanicsSymbols } from './symbols/mechanics.ts';
import { potentialsSymbols } from './symbols/potentials.ts';
import { resistanceSymbols } from './symbols/resistance.ts';
import { solutionSymbols } from './symbols/solution.ts';
import { stackSymbols } from './symbols/stack.ts';
import { tipSymbols } from './symbols/tip.ts';
import { transportSymbols } from './symbols/transport.ts';
import { voltageTraceSymbols } from './symbols/voltage-trace.ts';

/** Every quantity that the models' arguments and results stand for; its SI unit follows from its kind. */
export const symbols = {
  ...generalSymbols,
  ...chargeSymbols,
  ...potentialsSymbols,
  ...transportSymbols,
  ...resistanceSymbols,
  ...compositesSymbols,
  ...interphaseSymbols,
  ...solutionSymbols,
  ...cyclingSymbols,
  ...additiveSymbols,
  ...mechanicsSymbols,
  ...tipSymbols,
  ...stackSymbols,
  ...cellTestsSymbols,
  ...arrheniusSymbols,
  ...voltageTraceSymbols,
  ...growthSymbols,
} as const;

export type SymbolId = keyof typeof symbols;
