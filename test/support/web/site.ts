import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Fetched, FetchWish } from '../../../src/adapters/sources/http/fetched.ts';
import { openWeb, type Web, type WebOptions } from '../../../src/adapters/sources/http.ts';
import { serve, type WebServer } from './server.ts';

/** A web that goes with the test; it may reach this machine, and does not wait between requests. */
export function aWeb(options: WebOptions = {}): Web {
  const web = openWeb({ allow: ['127.0.0.0/8'], apartMs: 0, ...options });
  onTestFinished(() => web.close());
  return web;
}

export function aWish(url: string): FetchWish {
  return { url, accept: 'page', maxBytes: 1_000 };
}

export interface Site {
  readonly server: WebServer;
  readonly web: Web;
  /** Fetches a path of the server. */
  ask(path: string, wish?: Partial<FetchWish>): Promise<Fetched>;
}

/** A web server, and a web that reaches it. */
export async function aSite(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  options: WebOptions = {},
): Promise<Site> {
  const server = await serve(answer);
  const web = aWeb(options);
  return { server, web, ask: (path, wish = {}) => web.fetch({ ...aWish(server.origin + path), ...wish }) };
}

export interface Port {
  readonly port: number;
  readonly web: Web;
  ask(wish?: Partial<FetchWish>): Promise<Fetched>;
  close(): Promise<void>;
}

/** A server below HTTP, which need not speak it. */
export async function aPort(connected: (socket: Socket) => void, options: WebOptions = {}): Promise<Port> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    connected(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  const web = aWeb(options);
  return { port, web, close, ask: (wish = {}) => web.fetch({ ...aWish(`http://127.0.0.1:${port}/`), ...wish }) };
}
