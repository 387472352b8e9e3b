import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { filesBelow } from '../built/read-site.ts';
import { answer, contentType, isText } from './answer.ts';

/** Serves a built folder below `base` as a static host does: gzip, redirects to folders, 404.html. */
export async function serveFolder(folder: string, base: string, port: number): Promise<Server> {
  const files = new Set(await filesBelow(folder));
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const reply = answer(path, base, files);
    if (reply.status === 301) response.writeHead(301, { location: reply.location }).end();
    else send(join(folder, reply.file), reply.status, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, () => resolve(server));
  });
}

function send(file: string, status: number, request: IncomingMessage, response: ServerResponse) {
  const isPacked = isText(file) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'content-type': contentType(file),
    'cache-control': 'no-cache',
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD') return response.end();
  const packing = isPacked ? [createGzip()] : [];
  // A reader who leaves early breaks the pipe; that is no reason to stop serving the others.
  return pipeline([createReadStream(file), ...packing, response], () => response.destroy());
}
