import type { Fetched } from '../../../src/adapters/sources/http/fetched.ts';
import type { WebOptions } from '../../../src/adapters/sources/http.ts';
import { type ServeOptions, serve, type WebServer } from './server.ts';
import { aWeb } from './site.ts';

/** A server that knows when it was reached. */
export function aCanary(options?: ServeOptions): Promise<WebServer> {
  return serve((_request, response) => response.end('reached'), options);
}

/** Fetches with a web that may reach nothing on this machine unless the options say so. */
export function fetchOnce(url: string, options: WebOptions = {}): Promise<Fetched> {
  const patience = { connectMs: 2_000, totalMs: 3_000 };
  return aWeb({ allow: [], patience, ...options }).fetch({ url, accept: 'page', maxBytes: 1_000 });
}
