import { doseCharge, doseConcentration, doseCycles } from '../../models/additive-stock.ts';
import type { Outcome } from '../../models/outcome.ts';
import { siFromUnit, unitFromSI } from '../../units/fixed-units.ts';
import type { DataOf } from '../data.ts';
import { isOfFullCell } from '../literature/full-cell.ts';
import type { LeftOut } from '../literature/words.ts';
import { roundDown, roundUp } from '../round-domain.ts';
import type { data, StockValues } from './parameters.ts';

type Data = DataOf<typeof data>;
type Dose = Data['doses'][number];
type Test = Data['tests'][number];

/** A dose beside the test of its paper that lasted longest. */
export interface Stock {
  readonly dose: Dose;
  readonly test: Test;
  /** mol m⁻³. */
  readonly concentration: number;
  /** mA h cm⁻². */
  readonly charge: number;
  /** Cycles whose losses the dose could feed. */
  readonly fed: number;
  /** Cycles over which the efficiency was reported. */
  readonly reported: number;
}

export interface Stocks {
  /** From the dose that goes furthest down. */
  readonly stocks: readonly Stock[];
  readonly leftOut: readonly LeftOut[];
  readonly domain: readonly [number, number];
}

/** Its dose is the salt itself. */
const salts: readonly string[] = ['NaBPh₄'];

function molarMasses({ fec, dtd, fullerene }: Data): Readonly<Record<string, number>> {
  return { FEC: fec, DTD: dtd, 'C₆₀(CF₃)₆': fullerene };
}

function concentrationOf({ numbers, words }: Dose, density: number, all: Data): number | undefined {
  const { amount_mol_L: molar, amount_wt_percent: share } = numbers;
  if (molar) return siFromUnit(molar.low, 'mol L⁻¹');
  const mass = molarMasses(all)[words.component ?? ''];
  return share && mass && doseConcentration(share.low / 100, density, mass);
}

const paperOf = ({ record }: { readonly record: string }) => record.replace(/\/.*/, '');

function testOf(dose: Dose, tests: readonly Test[]): Test | undefined {
  return tests.find(
    (test) => paperOf(test) === paperOf(dose) && test.numbers.cycles && !isOfFullCell(test),
  );
}

function stockOf(dose: Dose, { h, Q, z, rho }: StockValues, all: Data): Stock | undefined {
  const concentration = concentrationOf(dose, rho, all);
  const test = testOf(dose, all.tests);
  const { efficiency_percent: efficiency, cycles } = test?.numbers ?? {};
  if (!test || !concentration || !efficiency || !cycles) return undefined;
  const charge = doseCharge({ concentration, liquidHeight: h, electrons: z });
  return {
    dose,
    test,
    concentration,
    charge: unitFromSI(charge, 'mA h cm⁻²'),
    fed: doseCycles(charge, Q, efficiency.low / 100),
    reported: cycles.low,
  };
}

export function additiveStocks(values: StockValues, all: Data): Outcome<Stocks> {
  const doses = all.doses.filter(
    ({ words: { phase, component = '' } }) => phase === 'liquid' && !salts.includes(component),
  );
  const found = doses.flatMap((dose) => stockOf(dose, values, all) ?? []);
  const stocks = found.toSorted((a, b) => b.fed - a.fed);
  const untested = doses.filter((dose) => !testOf(dose, all.tests)).length;
  const places = stocks.flatMap(({ fed, reported }) => [fed, reported]);
  return {
    holds: true,
    result: {
      stocks,
      leftOut: [
        { count: untested, reason: 'with no efficiency over a number of cycles' },
        {
          count: doses.length - untested - stocks.length,
          reason: 'whose amount is no concentration',
        },
      ],
      domain: [roundDown(Math.min(...places) / 1.5), roundUp(Math.max(...places) * 1.5)],
    },
  };
}
