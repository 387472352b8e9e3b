import { BUILDS } from '../../scripts/testing/builds.ts';

const port = Number(process.env.TEST_PORT ?? 4399);

/** The builds that the browser tests look at, each on a port of its own. */
export const SERVED = {
  root: { ...BUILDS.root, port },
  subPath: { ...BUILDS.subPath, port: port + 1 },
} as const;

export function addressOf({ port, base }: { port: number; base: string }): string {
  return `http://localhost:${port}${base}`;
}
