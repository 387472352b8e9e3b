import { unitFromSI } from '../../units/fixed-units.ts';
import type { DataTable, ReadoutStop } from '../definition.ts';
import { numberText, quantityText, settingText } from '../number-text.ts';
import { logSpace } from '../round-domain.ts';
import type { ShieldWindowValues } from './parameters.ts';
import { type Cation, CONCENTRATIONS, potentialAt, type ShieldWindow } from './window.ts';

const READOUT_STOPS = 73;
const [LEAST, MOST] = CONCENTRATIONS;

const perLitre = (value: number): string => quantityText(value, 'mol L⁻¹');
const volts = (value: number): string => `${value.toFixed(3).replace('-', '−')}\u00a0V`;

/** How far below the plating potential the cation is reduced, and what follows. */
function sideText(margin: number, { metal }: ShieldWindowValues): string {
  const [side, fate] =
    margin > 0
      ? ['below', 'is not reduced and can shield']
      : ['above', 'is reduced before it can shield'];
  return `${quantityText(Math.abs(margin) * 1000, 'mV')} ${side} the potential at which ${metal} is plated: it ${fate}`;
}

function limitText(limit: number): string {
  if (limit > MOST) return 'at any concentration that dissolves';
  return `up to $c^*$ = ${perLitre(limit)}`;
}

/** What one charge in place of two makes of the limit. */
function chargeText({ limitOfOneCharge }: Cation): string {
  return limitOfOneCharge === undefined
    ? ''
    : ` Reckoned with one charge in place of two, its limit would be ${perLitre(limitOfOneCharge)}.`;
}

export function shieldRemark(values: ShieldWindowValues, result: ShieldWindow): string {
  const { chosen, potential, plating } = result;
  const c = settingText(Number(unitFromSI(values.c, 'mol L⁻¹').toPrecision(6)), 'mol L⁻¹');
  return `At ${c}, ${chosen.symbol} is reduced at ${volts(potential)}, ${sideText(plating - potential, values)}. It would shield ${limitText(chosen.limit)}.${chargeText(chosen)}`;
}

export function describeShield(values: ShieldWindowValues, result: ShieldWindow): string {
  const { cations, plating } = result;
  const free = cations.filter(({ limit }) => limit > MOST).map(({ symbol }) => symbol);
  const limited = cations
    .filter(({ limit }) => limit <= MOST)
    .map(({ symbol, limit }) => `${symbol} ${perLitre(limit)}`);
  const without = free.length > 0 ? ` No limit that matters: ${free.join(', ')}.` : '';
  const withLimit = limited.length > 0 ? ` Limits: ${limited.join(', ')}.` : '';
  return `Potential at which each cation is reduced, rising with the logarithm of its concentration and half as fast for two charges as for one, beside the level ${volts(plating)} at which ${values.metal} is plated.${without}${withLimit} ${shieldRemark(values, result)}`;
}

export function shieldTable(_: ShieldWindowValues, { cations }: ShieldWindow): DataTable {
  return {
    columns: [
      { label: 'Cation' },
      { label: 'Standard potential', symbol: 'E^°', unit: 'V' },
      { label: 'Highest concentration', symbol: 'c^*', unit: 'mol L⁻¹' },
      { label: 'With one charge', unit: 'mol L⁻¹' },
    ],
    rows: cations.map(({ symbol, standardPotential, limit, limitOfOneCharge }) => [
      symbol,
      standardPotential,
      limit,
      limitOfOneCharge ?? null,
    ]),
  };
}

export function shieldReadout(_: ShieldWindowValues, result: ShieldWindow): ReadoutStop[] {
  const { chosen, plating } = result;
  return logSpace(LEAST, MOST, READOUT_STOPS).map((x) => {
    const y = potentialAt(chosen, x);
    const side = y < plating ? 'shields' : 'is reduced';
    return {
      x,
      points: [{ y, series: 1 }],
      text: `${numberText(x, 2)} mol L⁻¹ of ${chosen.symbol}: ${volts(y)}, ${side}`,
    };
  });
}
