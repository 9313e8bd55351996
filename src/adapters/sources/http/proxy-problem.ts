import type { WebProxy } from './proxy.ts';

/** The proxy did not do its part. The message goes on from the host's name, says what to do, and never who the proxy is. */
export class ProxyProblem extends Error {
  override readonly name = 'ProxyProblem';
}

/** Why a proxy that gave this answer opened no way. */
export function refusalBy(proxy: WebProxy, status: number): ProxyProblem {
  if (status === 407)
    return new ProxyProblem(
      proxy.authorization === undefined
        ? 'cannot be asked: the proxy wants a user and a password, write them into FETCH_PROXY: http://user:password@host:port'
        : 'cannot be asked: the proxy does not take the user and the password of FETCH_PROXY, put them right',
    );
  if (status >= 500 && status !== 501)
    return new ProxyProblem(`could not be reached by the proxy, which answered ${status}`);
  if (status === 403)
    return new ProxyProblem('cannot be asked: the proxy forbids it (403), ask whoever runs it to allow this host');
  return new ProxyProblem(
    `cannot be asked: the proxy answered ${status} instead of opening a way, see that FETCH_PROXY names an HTTP proxy that allows CONNECT`,
  );
}

/** Why a proxy that could not even be talked to opened no way; `code` is the error's. */
export function silenceOf(code: string): ProxyProblem {
  const noHttp = code.startsWith('HPE') ? 'what is at the address of the proxy does not speak HTTP' : undefined;
  const what = SILENT[code] ?? noHttp ?? `the proxy could not be reached${code ? ` (${code})` : ''}`;
  return new ProxyProblem(`cannot be asked: ${what}, see that FETCH_PROXY is right`);
}

const NOT_THERE = 'the name of the proxy is not known';
const SLOW = 'the proxy did not answer in time';

const SILENT: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the proxy refused the connection',
  ECONNRESET: 'the proxy broke the connection off',
  ENOTFOUND: NOT_THERE,
  ENODATA: NOT_THERE,
  EAI_AGAIN: 'the name of the proxy could not be looked up',
  UND_ERR_CONNECT_TIMEOUT: SLOW,
  ETIMEDOUT: SLOW,
};
