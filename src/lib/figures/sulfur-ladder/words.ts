import type { DataTable, ReadoutStop } from '../definition.ts';
import { quantityText, settingText } from '../number-text.ts';
import { DISCHARGES, type Ladder, type Rung } from './ladder.ts';
import type { LadderValues } from './parameters.ts';

const UNIT = 'mA h g⁻¹';

/** Whole milliampere-hours, as capacities are printed. */
function whole(capacity: number): string {
  return settingText(Math.round(capacity), UNIT);
}

const share = ({ f }: LadderValues) => settingText(Number((100 * f).toPrecision(4)), '%');

export function rungName({ name, dissolves, isExit }: Rung): string {
  return [name, dissolves && 'dissolves', isExit && 'leaves'].filter(Boolean).join(', ');
}

/** `557 mA h g⁻¹`, or `529 of 557 mA h g⁻¹`. */
export function rungFigure({ full, left }: Rung): string {
  return left < full ? `${Math.round(left)} of ${whole(full)}` : whole(full);
}

export function ladderRemark(values: LadderValues, ladder: Ladder): string {
  const { rungs, end, missing, corroded, remaining } = ladder;
  const exit = rungs.find(({ isExit }) => isExit);
  if (values.f === 0) {
    return `No sulfur leaves: all of it ends as ${end.name}, and a gram gives ${whole(end.full)}.`;
  }
  return `If ${share(values)} of the sulfur leaves as ${exit?.name}, a gram gives ${whole(end.left)} instead of ${whole(end.full)}. If sodium then reduces it to ${end.name}, the ${quantityText(missing, 'mA h')} that are missing are drawn from the anode without a current: ${quantityText(corroded, 'g')} of sodium. Were it lost in each discharge and none came back, ${quantityText(100 * remaining, '%')} of the sulfur would be left after ${DISCHARGES}.`;
}

export function describeLadder(values: LadderValues, ladder: Ladder): string {
  const told = ladder.rungs.map((rung) => `${rungName(rung)}: ${rungFigure(rung)}`);
  return `Charge that a gram of sulfur takes up until it has become each polysulfide, as bars from the first to the last; what is missing because sulfur has left stands at their ends in another colour. ${told.join('; ')}. ${ladderRemark(values, ladder)}`;
}

export function ladderTable(_: LadderValues, { rungs }: Ladder): DataTable {
  return {
    columns: [
      { label: 'Product' },
      { label: 'Electrons for each sulfur atom' },
      { label: 'Per gram of sulfur', unit: UNIT },
      { label: 'The same, with the loss', unit: UNIT },
      { label: 'Per gram of the product', unit: UNIT },
      { label: 'Printed by a review, per gram of sulfur', unit: UNIT },
    ],
    rows: rungs.map(({ name, chain, full, left, perCompound, printed }) => [
      name,
      2 / chain,
      full,
      left,
      perCompound,
      printed ?? null,
    ]),
  };
}

/** From the first rung to the last; each holds more than the one before. */
export function ladderReadout(_: LadderValues, { rungs }: Ladder): ReadoutStop[] {
  return rungs.map((rung) => ({
    x: rung.full,
    points: [{ y: rung.y - 0.25, series: 1 }],
    text: `${rungName(rung)}: ${rungFigure(rung)} of sulfur, ${whole(rung.perCompound)} of the product`,
  }));
}
