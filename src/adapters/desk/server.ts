import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { boundConnections, optionsFor, type ServerLimits } from '../server-limits.ts';
import { deskApp } from './app.ts';
import type { Access } from './guard.ts';
import type { DeskPort } from './port.ts';

/** A desk that can be visited. */
export interface OpenDesk {
  /** `http://127.0.0.1:8080` */
  readonly address: string;
  /** Takes no more requests and lets the running ones finish for `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

export interface DeskPlace extends Access {
  readonly host: string;
  /** Any free one at 0. */
  readonly port: number;
  /** Other than the usual ones. */
  readonly limits?: ServerLimits;
}

/** Opens the desk. Throws with words where the port cannot be had. */
export async function openDesk(port: DeskPort, place: DeskPlace): Promise<OpenDesk> {
  const { fetch } = deskApp(port, place);
  const { promise: opened, resolve, reject } = Promise.withResolvers<number>();
  const serving = { fetch, hostname: place.host, port: place.port, serverOptions: optionsFor(place.limits) };
  const server = serve(serving, (info) => resolve(info.port)) as Server;
  boundConnections(server, place.limits);
  server.on('error', (error: NodeJS.ErrnoException) => reject(new Error(whyClosed(error, place), { cause: error })));
  const number = await opened;
  const host = place.host.includes(':') ? `[${place.host}]` : place.host;
  return { address: `http://${host}:${number}`, stop: (graceMs) => stop(server, graceMs) };
}

function whyClosed({ code, message }: NodeJS.ErrnoException, { host, port }: DeskPlace): string {
  if (code === 'EADDRINUSE') return `port ${port} is used by another program; set DESK_PORT to a free one`;
  if (code === 'EACCES') return `port ${port} may not be used by this user; set DESK_PORT to one above 1023`;
  if (code === 'EADDRNOTAVAIL') return `this machine has no address ${host}; DESK_HOST names one that it has`;
  return message;
}

async function stop(server: Server, graceMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
}
