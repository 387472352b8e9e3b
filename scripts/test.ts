import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { addCounts, type Counts, countStep, readCounts } from './testing/counts.ts';
import { STEPS, type Step } from './testing/steps.ts';

// All of it in one go: nothing is skipped, and the first step that fails ends the run.
// A runner of our own, rather than a chain of commands, so that the last line can give the real counts.

const onlyBrowser = process.argv[2] === 'browser';
let total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const step of STEPS.filter(({ forBrowser }) => !onlyBrowser || forBrowser)) {
  const counts = run(step);
  total = addCounts(total, counts);
  if (counts.failed > 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run(step: Step): Counts {
  const start = performance.now();
  if (step.report) rmSync(step.report, { force: true });
  console.log(`\n▶ ${step.name}: ${step.command}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.env };
  const { status } = spawnSync(step.command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  const counts = countStep(status === 0, status === null ? undefined : testsOf(step));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${step.name} (${seconds} s)`);
  if (counts.skipped > 0)
    console.error(`${counts.skipped} skipped: a skipped test has not passed.`);
  return counts;
}

/** A runner that ends before it writes its report leaves no counts. */
function testsOf({ report }: Step): Counts | undefined {
  if (!report) return undefined;
  try {
    return readCounts(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
