import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Run {
  readonly seconds: number;
  /** The most memory that the process held, where the system tells (Linux). */
  readonly peakGigabytes: number | undefined;
  readonly output: string;
}

/** Runs a program to its end and times it; a program that fails ends the measurement. */
export function timedCommand(
  command: string,
  commandArguments: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  const start = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env };
  const child = spawn(command, commandArguments, { cwd: options.cwd, env });
  let output = '';
  let peakGigabytes: number | undefined;
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const watch = setInterval(() => (peakGigabytes = peakOf(child.pid) ?? peakGigabytes), 200);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, peakGigabytes, output });
      else reject(new Error(`${command} ${commandArguments.join(' ')} failed:\n${output}`));
    });
  });
}

/** A process that has just ended is still listed, without its memory. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1e6;
  } catch {
    return undefined;
  }
}
