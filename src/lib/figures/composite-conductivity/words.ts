import type { DataTable, ReadoutStop } from '../definition.ts';
import { numberText, quantityText, settingText } from '../number-text.ts';
import type { Mixture, Mixtures } from './mixtures.ts';
import type { CompositeValues } from './parameters.ts';

/** Every tenth sample. */
const EVERY = 10;

const conductivityText = (value: number): string =>
  value === 0 ? 'nothing' : quantityText(value, 'mS cm⁻¹');

const shareText = (share: number): string =>
  settingText(Number(share.toPrecision(4)), 'vol%').replace('vol%', '%\u00a0by volume');

function shellText(values: CompositeValues, { shells }: Mixture): string {
  if (values.shell === 'none') return '';
  return shells === null
    ? ', and shells of this thickness would overlap'
    : `, and ${conductivityText(shells)} as grains in shells`;
}

/** What the best of the arrangements gains over the polymer. */
function gainText({ read, polymer }: Mixtures): string {
  const best = Math.max(read.grains, read.even, read.frame, read.shells ?? 0);
  if (best <= polymer * (1 + 1e-9)) return 'None of this is better than the polymer alone.';
  return `The best of them has ${numberText(best / polymer)} times the conductivity of the polymer.`;
}

const leftOut =
  'No model here knows of a resistance between polymer and filler: where ions cross with difficulty they stay in the polymer, and the filler counts as one that does not conduct.';

export function mixtureRemark(values: CompositeValues, mixtures: Mixtures): string {
  const { share, grains, even, frame } = mixtures.read;
  return `With ${shareText(share)} of filler: ${conductivityText(grains)} as grains apart, ${conductivityText(even)} on an equal footing, ${conductivityText(frame)} as a frame${shellText(values, mixtures.read)}. ${gainText(mixtures)} ${leftOut}`;
}

export function describeMixtures(values: CompositeValues, mixtures: Mixtures): string {
  const { samples, polymer } = mixtures;
  const filler = samples.at(-1)?.grains ?? 0;
  return `Conductivity of a composite, on a logarithmic axis, against the share of filler by volume, from the polymer alone with ${conductivityText(polymer)} to the filler alone with ${conductivityText(filler)}. Between these ends the way in which the phases are arranged decides: grains apart and a frame of filler are the two bounds of a band, and phases on an equal footing change from the one to the other near a third. ${mixtureRemark(values, mixtures)}`;
}

export function mixtureTable({ shell }: CompositeValues, { samples }: Mixtures): DataTable {
  const conductivity = { symbol: 'σ', unit: 'mS cm⁻¹' };
  return {
    columns: [
      { label: 'Filler', symbol: 'φ', unit: 'vol%' },
      { label: 'Grains apart', ...conductivity },
      { label: 'Equal footing', ...conductivity },
      { label: 'Frame of filler', ...conductivity },
      ...(shell === 'shell' ? [{ label: 'Grains in shells', ...conductivity }] : []),
    ],
    rows: samples
      .filter((_, index) => index % EVERY === 0)
      .map(({ share, grains, even, frame, shells }) => [
        share,
        grains,
        even,
        frame,
        ...(shell === 'shell' ? [shells] : []),
      ]),
  };
}

/** A conductivity of zero has no place on a logarithmic axis. */
const placeOf = (y: number | null, series: number) => (y ? [{ y, series }] : []);

export function mixtureReadout(values: CompositeValues, { samples }: Mixtures): ReadoutStop[] {
  return samples.map((sample) => ({
    x: sample.share,
    points: [
      ...placeOf(sample.grains, 1),
      ...placeOf(sample.even, 2),
      ...placeOf(sample.frame, 3),
      ...placeOf(sample.shells, 4),
    ],
    text: `${shareText(sample.share)}: ${conductivityText(sample.grains)} as grains, ${conductivityText(sample.even)} on an equal footing, ${conductivityText(sample.frame)} as a frame${shellText(values, sample)}`,
  }));
}
