import type { DataTable, ReadoutStop } from '../definition.ts';
import { numberText, quantityText, settingText } from '../number-text.ts';
import type { TipCurrentValues } from './parameters.ts';
import { type TipRun, tipSamples } from './tip-run.ts';

const READOUT_STOPS = 81;
const TABLE_ROWS = 11;

function xText(x: number, { against }: TipCurrentValues): string {
  return against === 'height' ? `${quantityText(x, 'µm')} high` : `λ = ${numberText(x)}`;
}

function percentText(share: number): string {
  return `${numberText(100 * share, 2)}\u00a0%`;
}

/** What the shield does, or would have to. */
function shieldText({ coverage }: TipCurrentValues, { levelled, shielded }: TipRun['set']): string {
  const needed = percentText(1 - 1 / levelled);
  if (coverage === 0 && levelled < 1.01)
    return 'There is hardly a lead that a shield could take away.';
  if (coverage === 0) return `A shield must cover ${needed} of the tip to take this lead away.`;
  const share = settingText(Number((100 * coverage).toPrecision(6)), '%');
  return `A shield over ${share} of it leaves ${numberText(shielded)} times: the tip ${shielded > 1 ? `still leads (${needed} would be needed)` : 'falls behind, and the surface levels'}.`;
}

export function tipRemark(values: TipCurrentValues, { set }: TipRun): string {
  const { primary, wagner, levelled } = set;
  return `By its shape alone the tip would draw ${numberText(primary)} times the current of the plane: an upper bound. The interface’s resistance ($Wa$ = ${numberText(wagner)}) leaves ${numberText(levelled, 4)} times, by an interpolation between the limits. ${shieldText(values, set)} $θ$ is free: nothing here predicts it.`;
}

export function describeTip(values: TipCurrentValues, run: TipRun): string {
  const [first, last] = tipSamples(values, run, 2);
  const law =
    values.against === 'height'
      ? 'A small protrusion draws hardly more current than the plane, for the interface resists more than the electrolyte around it; as it grows, its tip draws more and more, up to the bound that its shape sets'
      : 'The sharper the protrusion, the more current its tip draws, as far as the resistance of the interface allows';
  const ends = [first, last].flatMap((end) =>
    end ? [`${numberText(end.levelled)} times at ${xText(end.x, values)}`] : [],
  );
  return `${law}: ${ends.join(', ')}. ${tipRemark(values, run)}`;
}

export function tipTable(values: TipCurrentValues, run: TipRun): DataTable {
  const isHeight = values.against === 'height';
  return {
    columns: [
      isHeight
        ? { label: 'Height', symbol: 'h', unit: 'µm' }
        : { label: 'Height over base radius', symbol: 'λ' },
      { label: 'By shape alone', symbol: 'β' },
      { label: 'Wagner number', symbol: 'Wa' },
      { label: 'With the interface', symbol: 'β_{eff}' },
      { label: 'With the shield' },
    ],
    rows: tipSamples(values, run, TABLE_ROWS).map((row) => [
      row.x,
      row.primary,
      row.wagner,
      row.levelled,
      row.shielded,
    ]),
  };
}

export function tipReadout(values: TipCurrentValues, run: TipRun): ReadoutStop[] {
  return tipSamples(values, run, READOUT_STOPS).map(({ x, levelled, shielded }) => ({
    x,
    points: [
      { y: levelled, series: 1 },
      ...(values.coverage > 0 ? [{ y: shielded, series: 2 }] : []),
    ],
    text: `${xText(x, values)}: ${numberText(levelled, 4)} times the current of the plane${values.coverage > 0 ? `, ${numberText(shielded)} times with the shield` : ''}`,
  }));
}
