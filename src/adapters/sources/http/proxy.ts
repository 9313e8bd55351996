/** A proxy that all requests go over. */
export interface WebProxy {
  readonly hostname: string;
  readonly port: number;
  readonly origin: string;
  /** Value of the `Proxy-Authorization` header: a secret. */
  readonly authorization?: string;
}

/**
 * The proxy that `http://proxy.example:3128` or `http://user:password@proxy.example:3128` names; absent for everything else. Total. Anything
 * behind the port is no part of it: there stands the end of a password whose signs were not escaped.
 */
export function parseProxy(text: string): WebProxy | undefined {
  const url = URL.parse(text.trim());
  if (url?.protocol !== 'http:' || url.pathname !== '/' || url.search !== '' || url.hash !== '') return undefined;
  const { hostname, port, origin, username, password } = url;
  const user = decoded(username);
  const secret = decoded(password);
  if (hostname === '' || user === undefined || secret === undefined || user.includes(':')) return undefined;
  return {
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? 80 : Number(port),
    origin,
    ...(user === '' && secret === '' ? {} : { authorization: `Basic ${btoaUtf8(`${user}:${secret}`)}` }),
  };
}

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

function btoaUtf8(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** What is sent to whom so that `url` is asked for: the server itself, or over a tunnel, its path; a proxy, the whole address of plain http. */
export function targetOf(
  url: URL,
  proxy: WebProxy | undefined,
): { readonly origin: string; readonly path: string; readonly headers: Readonly<Record<string, string>> } {
  const path = url.pathname + url.search;
  if (!proxy || url.protocol === 'https:') return { origin: url.origin, path, headers: {} };
  return { origin: proxy.origin, path: url.origin + path, headers: { host: url.host, ...authorizationFor(proxy) } };
}

export function authorizationFor({ authorization }: WebProxy): Readonly<Record<string, string>> {
  return authorization === undefined ? {} : { 'proxy-authorization': authorization };
}

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
  const noHttp = code.startsWith('HPE_') ? 'what is at the address of the proxy does not speak HTTP' : undefined;
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
