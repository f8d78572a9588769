import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A folder that is being served on the loopback address. */
export interface ServedSite {
  /** Address of its front page, with the base path and a trailing slash. */
  readonly address: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a built site below a base path as a plain static host does: `/x/` is `x/index.html`, anything that is no file
 * gets `404.html` with status 404. It mends nothing, so `/x` for `/x/` is a miss.
 */
export async function serveDirectory(directory: string, base = '/'): Promise<ServedSite> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base) ? toFile(directory, pathname.slice(base.length)) : undefined;
    const body = file && (await read(file));
    if (file && body) return send(response, 200, file, body);
    send(response, 404, '404.html', (await read(join(directory, '404.html'))) ?? Buffer.from('not found'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function toFile(directory: string, path: string): string | undefined {
  const name = normalize(decodeURIComponent(path === '' || path.endsWith('/') ? `${path}index.html` : path));
  return name.startsWith('..') ? undefined : join(directory, name);
}

function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}

function send(response: ServerResponse, status: number, file: string, body: Buffer): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
