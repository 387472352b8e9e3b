import { siFromUnit } from '../../units/fixed-units.ts';
import type { RecordPoint } from '../data.ts';
import type { ReportedFade, ReportedFades } from './curves.ts';

export const data = {
  retentions: {
    kinds: ['retention'],
    numbers: ['retention_percent', 'decay_percent_cycle', 'cycles'],
    words: ['cathode'],
  },
} as const;

type Retention = RecordPoint<'retention_percent' | 'decay_percent_cycle' | 'cycles', 'cathode'>;

/** Sulfur under any of its names: decays of unlike cells do not share a plot. */
const isSulfur = ({ words: { cathode = '' } }: Retention): boolean => /^S$|sulf/i.test(cathode);

/** `kumar2020a/decay` → `Kumar 2020a`: two works of one group in one year stay apart. */
function shortName({ record, work }: Retention): string {
  const year = /\d{4}[a-z]?(?=\/)/.exec(record)?.[0] ?? '';
  return `${work.split(' ')[0]} ${year}`;
}

function fadeOf(point: Retention): ReportedFade[] {
  const { decay_percent_cycle: decay, cycles } = point.numbers;
  if (!decay || !cycles) return [];
  return [
    {
      record: point.record,
      name: shortName(point),
      work: point.work,
      cathode: point.words.cathode ?? '',
      decay: siFromUnit(decay.low, '% cycle⁻¹'),
      isBound: decay.qualifier === '<' || decay.qualifier === '≤',
      cycles: cycles.low,
    },
  ];
}

/** The cells with sulfur whose decay per cycle is reported. */
export function reportedFades(retentions: readonly Retention[]): ReportedFades {
  const sulfur = retentions.filter(isSulfur);
  const fades = sulfur.flatMap(fadeOf);
  return {
    fades,
    leftOut: [
      {
        count: retentions.length - sulfur.length,
        reason: 'of cells with other cathodes or none named',
      },
      { count: sulfur.length - fades.length, reason: 'without a decay or its cycles' },
    ],
  };
}
