import type { Values } from './row.ts';

const plain = (value: string | number) =>
  typeof value === 'string' ? value.replaceAll('\u00a0', ' ') : value;

/** Only what was reported, with spaces as people type them. */
export function filledValues(
  values: Readonly<Record<string, string | number | undefined>>,
): Values {
  const filled = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, plain(value)] as const],
  );
  return Object.fromEntries(filled);
}
