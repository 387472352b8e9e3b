import { siteAddress } from '../src/lib/site/address.ts';
import { serveFolder } from './serving/static-server.ts';

const port = Number(process.env.PORT ?? 4321);
const base = siteAddress(process.env).pathname;
const folder = process.argv[2] ?? 'dist';

try {
  await serveFolder(folder, base, port);
  console.log(`The handbook is at http://localhost:${port}${base} (stop with Ctrl-C)`);
} catch (error) {
  console.error(whyNot(error));
  process.exitCode = 1;
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken; choose another: PORT=4322 npm run serve`;
  if (code === 'ENOENT') return `There is no folder ${folder}; npm run build makes it`;
  throw error;
}
