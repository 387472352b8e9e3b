import type { Model } from './model.ts';
import type { Topic } from './topic.ts';
import { depletion } from './topics/depletion.ts';
import { finiteLength } from './topics/finite-length.ts';
import { sand } from './topics/sand.ts';
import { thermalVoltage } from './topics/thermal-voltage.ts';
import { tip } from './topics/tip.ts';
import { transference } from './topics/transference.ts';

/** A page's island imports the file of its topic instead: this list brings every model along. */
const topics: readonly Topic[] = [depletion, finiteLength, sand, thermalVoltage, tip, transference];

/** By module and function: `sand.sandTime`. */
export const catalogue: ReadonlyMap<string, Model> = new Map(
  topics.flatMap(({ slug, models }) =>
    Object.entries(models).map(([name, model]) => [`${slug}.${name}`, model] as const),
  ),
);
