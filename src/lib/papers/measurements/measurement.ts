import { z } from 'astro/zod';
import { didYouMean } from '../../problems/nearest.ts';
import * as cells from './cells.ts';
import * as matter from './matter.ts';
import * as outcomes from './outcomes.ts';
import * as transport from './transport.ts';

/** One kind a result; `kind` says which fields it has. */
export const measurement = z.discriminatedUnion(
  'kind',
  [
    cells.symmetricCell,
    cells.coulombicEfficiency,
    cells.fullCell,
    cells.retention,
    cells.gasCell,
    transport.conductivity,
    transport.transference,
    transport.interfaceResistance,
    transport.criticalCurrent,
    transport.stabilityWindow,
    matter.modulus,
    matter.strength,
    matter.strain,
    matter.thickness,
    matter.particleSize,
    matter.composition,
    matter.fluidProperty,
    matter.processing,
    matter.dose,
    outcomes.computed,
    outcomes.gasEvolution,
    outcomes.flammability,
    outcomes.outcome,
  ],
  { error: ({ input }) => kindMessage(input) },
);

export type Measurement = z.infer<typeof measurement>;

const kinds: readonly string[] = measurement.options.map(({ shape }) => shape.kind.value);

function kindMessage(input: unknown): string {
  const given = (input as { kind?: unknown } | null | undefined)?.kind;
  const near = typeof given === 'string' ? didYouMean(given, kinds) : '';
  return `expected one of ${kinds.join(', ')}, got ${JSON.stringify(given)}${near}`;
}
