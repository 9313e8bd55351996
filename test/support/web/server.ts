import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface WebServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, without a slash. */
  readonly origin: string;
  /** What was asked for, in order. */
  readonly requests: readonly IncomingMessage[];
  /** How many have connected, whether they asked for something or not. */
  connections(): number;
}

export interface ServeOptions {
  readonly host?: string;
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** A web server on this machine that goes with the test. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  { host = '127.0.0.1', tls }: ServeOptions = {},
): Promise<WebServer> {
  const requests: IncomingMessage[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    requests.push(request);
    answer(request, response);
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  let connections = 0;
  server.on('connection', () => {
    connections++;
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, host, resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { port, origin: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`, requests, connections: () => connections };
}
