/** A small static server for measuring and for the journeys: it compresses, and remembers what was fetched. */
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { gzipped } from './facts/first-screen.js';

/** What a path leads to: a folder (the path ends in `/`), or one document held in memory. */
export type Mount = { readonly folder: string } | { readonly type: string; readonly body: string };

/** One answered request. */
export interface Fetched {
  readonly path: string;
  readonly status: number;
  /** Bytes of the body as sent, after gzip. */
  readonly bytes: number;
}

export interface Server {
  /** Without a slash at the end, e.g. `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** What was fetched so far, in order; the caller may empty it. */
  readonly fetched: Fetched[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/**
 * Serves folders and documents on a free port of this machine. Nothing is cached by the browser, so every page is
 * fetched as if for the first time.
 *
 * @example
 * const server = await serve({ '/course/': { folder: 'dist/course' }, '/': { type: 'text/html', body: '<p>Hello' } });
 */
export async function serve(mounts: Readonly<Record<string, Mount>>): Promise<Server> {
  const fetched: Fetched[] = [];
  const zipped = new Map<string, Buffer>();
  const http = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = find(mounts, path);
    if (!found) {
      fetched.push({ path, status: 404, bytes: 0 });
      response.writeHead(404).end();
      return;
    }
    // Compressed once: how fast this machine can compress is not what is measured.
    const key = `${path}:${found.body.length}:${found.changed}`;
    const body = zipped.get(key) ?? gzipped(found.body);
    zipped.set(key, body);
    fetched.push({ path, status: 200, bytes: body.length });
    response.writeHead(200, { 'content-type': found.type, 'content-encoding': 'gzip', 'content-length': body.length, 'cache-control': 'no-store' }).end(body);
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    fetched,
    close: () =>
      new Promise((closed) => {
        http.close(() => closed());
        http.closeAllConnections();
      }),
  };
}

function find(mounts: Readonly<Record<string, Mount>>, path: string): { type: string; body: Buffer; changed: number } | undefined {
  const exact = mounts[path];
  if (exact && 'body' in exact) return { type: exact.type, body: Buffer.from(exact.body), changed: 0 };
  const prefix = Object.keys(mounts).filter((each) => each.endsWith('/') && path.startsWith(each)).toSorted((a, b) => b.length - a.length)[0];
  const mount = prefix === undefined ? undefined : mounts[prefix];
  if (!mount || !('folder' in mount) || prefix === undefined) return undefined;
  const file = normalize(join(mount.folder, path.slice(prefix.length)));
  if (!file.startsWith(normalize(mount.folder) + sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return { type: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(file), changed: statSync(file).mtimeMs };
}
