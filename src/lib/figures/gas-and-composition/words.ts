import type { DataTable } from '../definition.ts';
import { arrowOf } from '../literature/record-mark.ts';
import { counted, readingText } from '../literature/words.ts';
import type { PlotRow } from '../rows/row.ts';
import { type Pair, type Pairs, quantities } from './pairs.ts';
import type { PairsValues } from './parameters.ts';

/** `Xiang et al. 2020: inorganic species`. */
function pairName({ treated }: Pair): string {
  return `${treated.work}: ${treated.words.component ?? treated.subject}`;
}

/** `27 at% → 61 at%`. */
function changeText({ before, after }: Pair, { quantity }: PairsValues): string {
  const { unit } = quantities[quantity];
  return `${readingText(before, unit)} → ${readingText(after, unit)}`;
}

function told(pair: Pair, values: PairsValues): string {
  return `${pairName(pair)}, ${changeText(pair, values)}`;
}

export function describePairs(values: PairsValues, { pairs, domain }: Pairs): string {
  const { label, unit, scale } = quantities[values.quantity];
  const list = pairs.map((pair) => told(pair, values)).join('; ') || 'none';
  return `${label} in ${unit}, on a ${scale === 'log' ? 'logarithmic' : 'linear'} axis from ${domain[0]} to ${domain[1]}, for ${counted(pairs.length, 'pair')} of a result without a treatment and with it, joined by a line: ${list}.`;
}

/** Gases are told in words by the sources; here they are too. */
function gasText({ gases }: Pairs): string {
  const all = gases.map(
    ({ work, subject, words }) =>
      `${words.evolves} ${words.gas ?? 'gas'} from ${subject.replace(/^an? /, '')} (${work})`,
  );
  return all.length > 0 ? ` Of gas the sources give no amounts: ${all.join('; ')}.` : '';
}

export function pairsRemark(_: PairsValues, run: Pairs): string {
  const { halves } = run;
  const left = halves > 0 ? ` Left out: ${halves} whose other side has no such number.` : '';
  return `A hollow mark is the result without the treatment, a full one that with it.${left}${gasText(run)}`;
}

export function pairsTable({ quantity }: PairsValues, { pairs }: Pairs): DataTable {
  const { unit } = quantities[quantity];
  return {
    columns: [
      { label: 'With the treatment' },
      { label: 'Of what' },
      { label: 'Without', unit },
      { label: 'With', unit },
      { label: 'Record without' },
      { label: 'Record with' },
    ],
    rows: pairs.map(({ treated, control, before, after }) => [
      treated.subject,
      treated.words.component ?? null,
      readingText(before, ''),
      readingText(after, ''),
      { record: control.record, text: control.work },
      { record: treated.record, text: treated.work },
    ]),
  };
}

/** A row for each pair; the arrow of a bound belongs to what came of the treatment. */
export function pairRows(values: PairsValues, { pairs }: Pairs): PlotRow[] {
  return pairs.map((pair) => {
    const { treated, control, before, after } = pair;
    const text = `${told(pair, values)}.`;
    const point = { arrows: [], text };
    return {
      label: told(pair, values),
      points: [
        { ...point, record: control.record, value: before.low, isControl: true },
        {
          ...point,
          record: treated.record,
          value: after.low,
          isControl: false,
          arrows: arrowOf('x', after),
        },
      ],
    };
  });
}
