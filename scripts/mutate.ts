import { globSync, readFileSync } from 'node:fs';
import { fatesOf } from './mutation/fates.ts';
import { findMutants, type Mutant } from './mutation/find-mutants.ts';
import { changeText, judgeSurvivors, readExcuses } from './mutation/survivors.ts';

/** The least share of changed models that the tests must notice. */
const NEEDED = 0.95;

const excuses = readExcuses('scripts/mutation/survivors.yaml');
const named = process.argv.slice(2);
const files = (named.length > 0 ? named : globSync('src/lib/models/**/*.ts')).sort();

let [all, noticed, hanging, unclear] = [0, 0, 0, 0];
for (const file of files) {
  const source = readFileSync(file, 'utf8');
  const mutants = findMutants(source);
  const fates = mutants.length > 0 ? await fatesOf(file) : new Map();
  const survivors = mutants.filter((_, index) => (fates.get(index) ?? 'lives') === 'lives');
  const hang = [...fates.values()].filter((fate) => fate === 'hangs').length;
  const { unexplained, explained, stale } = judgeSurvivors(source, survivors, excuses[file] ?? []);
  all += mutants.length;
  noticed += mutants.length - survivors.length;
  hanging += hang;
  unclear += unexplained.length + stale.length;
  console.log(
    `${file}  ${mutants.length - survivors.length} of ${mutants.length}, ${hang} by time alone`,
  );
  for (const one of unexplained) console.log(`  ${place(file, one)} lives`);
  for (const one of explained) console.log(`  ${place(file, one)} lives: ${one.reason}`);
  for (const { code, change } of stale) console.log(`  ${change} in “${code}” is excused in vain`);
}

const share = all === 0 ? 1 : noticed / all;
console.log(
  `\n${noticed} of ${all} changes were noticed (${(100 * share).toFixed(1)} %), ${hanging} of them by time alone.`,
);
if (share < NEEDED || unclear > 0) {
  console.error(`Expected at least ${100 * NEEDED} %, and a reason for each that was not.`);
  process.exit(1);
}

function place(file: string, mutant: Mutant): string {
  return `${file}:${mutant.line}:${mutant.column} ${changeText(mutant)}`;
}
