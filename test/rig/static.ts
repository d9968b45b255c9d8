// In: a way to find what an address names. Out: it is served on a port of this machine, to a browser and to VS Code in it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
};

export type Served = {
  readonly url: string;
  /** How often each path was asked for. */
  readonly asked: ReadonlyMap<string, number>;
  readonly stop: () => void;
};

/** @param find what lies at a path, or undefined; what it throws is "not found" as well */
export async function serveFiles(
  find: (path: string, origin: string) => Promise<string | Uint8Array | undefined> | string | Uint8Array | undefined,
): Promise<Served> {
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    asked.set(path, (asked.get(path) ?? 0) + 1);
    void (async () => find(path, `http://${request.headers.host ?? ''}`))()
      .catch(() => undefined)
      .then((body) => {
        response.writeHead(body === undefined ? 404 : 200, {
          'content-type': path.endsWith('/') ? 'text/html' : (types[extname(path)] ?? 'application/octet-stream'),
          'access-control-allow-origin': '*',
          'cache-control': 'no-store',
        });
        response.end(body);
      });
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
