import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Mutant } from './find-mutants.ts';

const excuse = z.strictObject({
  /** The line of the source, without its indentation. */
  code: z.string(),
  /** `<= → <`; where the line has several alike, all of them are meant. */
  change: z.string(),
  reason: z.string().min(10),
});

/** A change that no test can notice, or need not, and why. */
export type Excuse = z.infer<typeof excuse>;

/** By file. */
export function readExcuses(file: string): Readonly<Record<string, readonly Excuse[]>> {
  return z.record(z.string(), z.array(excuse)).parse(parse(readFileSync(file, 'utf8')) ?? {});
}

export function changeText({ original, replacement }: Mutant): string {
  return `${original.trim()} → ${replacement === '' ? 'nothing' : replacement}`;
}

export interface Judged {
  /** Lives without a reason. */
  readonly unexplained: readonly Mutant[];
  readonly explained: readonly (Mutant & { readonly reason: string })[];
  /** Reasons for what no longer lives, or no longer stands there. */
  readonly stale: readonly Excuse[];
}

/** Sets the mutants that live against the reasons given for them. */
export function judgeSurvivors(
  source: string,
  survivors: readonly Mutant[],
  excuses: readonly Excuse[],
): Judged {
  const lines = source.split('\n');
  const excuseOf = (mutant: Mutant) =>
    excuses.find(
      ({ code, change }) =>
        code === lines[mutant.line - 1]?.trim() && change === changeText(mutant),
    );
  const used = new Set(survivors.map(excuseOf));
  return {
    unexplained: survivors.filter((mutant) => !excuseOf(mutant)),
    explained: survivors.flatMap((mutant) => {
      const reason = excuseOf(mutant)?.reason;
      return reason === undefined ? [] : [{ ...mutant, reason }];
    }),
    stale: excuses.filter((one) => !used.has(one)),
  };
}
