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
