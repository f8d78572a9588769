import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';

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

/** What a static host compresses; fonts and Pagefind's index are compressed already. */
const COMPRESSED = /^(?:text\/|image\/svg|application\/(?:json|wasm|xml))/;

const compressed = new Map<string, { readonly body: Buffer; readonly packed: Buffer }>();

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/**
 * Serves a built site below a base path as a plain static host does: `/x/` is `x/index.html`, anything that is no file
 * gets `404.html` with status 404. It mends nothing, so `/x` for `/x/` is a miss. Text is compressed, and everything may
 * be kept for ten minutes, as on GitHub Pages.
 */
export async function serveDirectory(directory: string, base = '/'): Promise<ServedSite> {
  const server = createServer(async ({ url }, response) => {
    const { status, headers, body } = await answer(directory, base, url);
    response.writeHead(status, headers).end(body);
  });
  return { address: `http://127.0.0.1:${await listen(server)}${base}`, close: () => close(server) };
}

/** The same at the root of a host over HTTP/2, as every host does today, with a certificate that nobody trusts. */
export async function serveSecurely(directory: string): Promise<ServedSite> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createSecureServer({ cert, key }, async ({ url }, response) => {
    const { status, headers, body } = await answer(directory, '/', url);
    response.writeHead(status, headers).end(body);
  });
  return { address: `https://localhost:${await listen(server)}/`, close: () => close(server) };
}

async function answer(directory: string, base: string, url = '/'): Promise<Answer> {
  const { pathname } = new URL(url, 'http://localhost');
  const file = pathname.startsWith(base) ? toFile(directory, pathname.slice(base.length)) : undefined;
  const body = file && (await read(file));
  if (file && body) return pack(200, file, body);
  return pack(404, '404.html', (await read(join(directory, '404.html'))) ?? Buffer.from('not found'));
}

function pack(status: number, file: string, body: Buffer): Answer {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
  if (!COMPRESSED.test(type)) return { status, headers, body };
  return { status, headers: { ...headers, 'content-encoding': 'gzip' }, body: compress(file, body) };
}

/** Static hosts keep what they have compressed once. */
function compress(file: string, body: Buffer): Buffer {
  const kept = compressed.get(file);
  if (kept?.body.equals(body)) return kept.packed;
  const packed = gzipSync(body);
  compressed.set(file, { body, packed });
  return packed;
}

function toFile(directory: string, path: string): string | undefined {
  const name = normalize(decodeURIComponent(path === '' || path.endsWith('/') ? `${path}index.html` : path));
  return name.startsWith('..') ? undefined : join(directory, name);
}

function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function close(server: Server & { closeAllConnections?(): void }): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections?.();
  });
}
