const port = Number(process.env.TEST_PORT ?? 4399);

/** The two builds that the browser tests look at: at the root of a host, and below a path of it. */
export const BUILDS = {
  root: { folder: 'dist', port, base: '/' },
  subPath: { folder: 'test-results/sub-path', port: port + 1, base: '/handbook/' },
} as const;

export function addressOf({ port, base }: { port: number; base: string }): string {
  return `http://localhost:${port}${base}`;
}
