import { request } from 'node:http';
import type { Socket } from 'node:net';
import { buildConnector } from 'undici';
import { FAMILY_MS } from './connector.ts';
import { authorizationFor, type WebProxy } from './proxy.ts';
import { refusalBy, silenceOf } from './proxy-problem.ts';

export interface TunnelOptions {
  readonly connectMs: number;
  /** PEM certificates to trust instead of the usual ones; of the servers behind the proxy. */
  readonly ca?: string;
}

/**
 * Opens connections over a proxy: to the proxy itself for plain http (see `targetOf`), through a tunnel for https, whose end the server's
 * certificate proves. Fails with a `ProxyProblem` where it is the proxy that fails.
 *
 * Nothing here looks at where a connection ends: only the proxy knows. The proxy itself may be anywhere.
 */
export function tunnelConnector(proxy: WebProxy, { connectMs, ca }: TunnelOptions): buildConnector.connector {
  const common = { timeout: connectMs, autoSelectFamilyAttemptTimeout: FAMILY_MS, allowH2: false };
  const toProxy = buildConnector(common);
  const toServer = buildConnector({ ...common, ...(ca === undefined ? {} : { ca }) });
  return (options, callback) => {
    if (options.protocol !== 'https:') {
      toProxy(options, (...result) => {
        const [error] = result;
        if (error) callback(silenceOf(codeOf(error)), null);
        else callback(...result);
      });
      return;
    }
    const { hostname, port } = options;
    openTunnel(proxy, `${hostname.includes(':') ? `[${hostname}]` : hostname}:${port || 443}`, connectMs).then(
      (httpSocket) => toServer({ ...options, httpSocket }, callback),
      (error) => callback(error, null),
    );
  };
}

async function openTunnel(proxy: WebProxy, to: string, connectMs: number): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const { hostname: host, port } = proxy;
  const headers = { host: to, ...authorizationFor(proxy) };
  const asking = request({ host, port, method: 'CONNECT', path: to, headers, agent: false });
  const timer = setTimeout(() => {
    reject(silenceOf('ETIMEDOUT'));
    asking.destroy();
  }, connectMs);
  asking.on('connect', ({ statusCode = 0 }, socket, head) => {
    socket.on('error', () => {});
    if (statusCode >= 200 && statusCode < 300) {
      // who speaks before he is spoken to is heard
      if (head.length > 0) socket.unshift(head);
      return resolve(socket as Socket);
    }
    socket.destroy();
    reject(refusalBy(proxy, statusCode));
  });
  asking.on('error', (error) => reject(silenceOf(codeOf(error))));
  asking.end();
  return promise.finally(() => clearTimeout(timer));
}

/** Of the first one where several addresses were tried. */
function codeOf(error: Error): string {
  const [first] = error instanceof AggregateError ? error.errors : [error];
  return first instanceof Error && 'code' in first && typeof first.code === 'string' ? first.code : '';
}
