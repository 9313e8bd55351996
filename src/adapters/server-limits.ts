import type { Server, ServerOptions } from 'node:http';

/** What strangers may take of a server of ours. */
export interface ServerLimits {
  /** From the connection to the end of a request's headers. */
  readonly headersMs: number;
  /** From the connection to the end of its body. */
  readonly requestMs: number;
  /** Open at the same moment; those beyond are closed at once. */
  readonly connections: number;
}

/**
 * Node waits for headers a minute and for bodies five, and takes any number of connections: who opens thousands and sends a byte now and then
 * takes all that the program may open, feeds and archive too. 25 MB in two minutes are 1.7 Mbit/s.
 */
const LIMITS: ServerLimits = { headersMs: 10_000, requestMs: 120_000, connections: 512 };

/** The limits as Node's server takes them when it is made. What is late is looked for twice within the shorter time. */
export function optionsFor({ headersMs, requestMs }: ServerLimits = LIMITS): ServerOptions {
  const connectionsCheckingInterval = Math.ceil(Math.min(headersMs, requestMs) / 2);
  return { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval };
}

/** Lets no more connections in than the limits say. */
export function boundConnections(server: Server, { connections }: ServerLimits = LIMITS): void {
  server.maxConnections = connections;
}
