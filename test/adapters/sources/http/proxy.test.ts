import { describe, expect, it } from 'vitest';
import { parseProxy } from '../../../../src/adapters/sources/http/proxy.ts';
import { openWeb, type WebOptions } from '../../../../src/adapters/sources/http.ts';
import { aCanary, fetchOnce } from '../../../support/web/canary.ts';
import { TEST_CERTIFICATE, TEST_KEY } from '../../../support/web/certificates.ts';
import { lookupOf } from '../../../support/web/lookup.ts';
import { aProxy, type ProxyOptions } from '../../../support/web/proxy.ts';
import { serve } from '../../../support/web/server.ts';
import { aPort } from '../../../support/web/site.ts';

const SECURE = { tls: { key: TEST_KEY, cert: TEST_CERTIFICATE } };
const NAMES = { 'news.example': '127.0.0.1', 'www.news.example': '127.0.0.1' };
/** What this machine knows of the names of the world: nothing, as is usual behind a proxy. */
const KNOWS_NOTHING = lookupOf({});

/** Fetches over a proxy that leads the names of `NAMES` to this machine, and may reach no private network. */
async function overProxy(url: string, options: ProxyOptions = {}, web: WebOptions = {}) {
  const proxy = await aProxy({ names: NAMES, ...options });
  const from = { lookup: KNOWS_NOTHING, ca: TEST_CERTIFICATE, proxy: proxy.address };
  return { fetched: await fetchOnce(url, { ...from, ...web }), lines: proxy.lines.map(({ line }) => line), proxy };
}

describe('over a proxy', () => {
  it('https goes through a tunnel, whose end the certificate proves', async () => {
    const server = await aCanary(SECURE);
    const { fetched, lines } = await overProxy(`https://news.example:${server.port}/a?b`);
    expect(fetched).toMatchObject({ outcome: 'fetched', url: `https://news.example:${server.port}/a?b` });
    expect(lines).toEqual([`CONNECT news.example:${server.port}`]);
    expect(server.requests.map(({ url, headers }) => [url, headers.host])).toEqual([
      ['/a?b', `news.example:${server.port}`],
    ]);
    const other = await overProxy(`https://www.news.example:${server.port}/`);
    expect(other.fetched).toEqual({ outcome: 'failed', why: 'its certificate is for another name' });
    expect(server.requests).toHaveLength(1);
  });

  it('plain http is asked of the proxy by its whole address', async () => {
    const server = await aCanary();
    const { fetched, lines } = await overProxy(`http://news.example:${server.port}/a?b`);
    expect(fetched).toMatchObject({ outcome: 'fetched', url: `http://news.example:${server.port}/a?b` });
    expect(lines).toEqual([`GET http://news.example:${server.port}/a?b`]);
    expect(server.requests[0]?.headers.host).toBe(`news.example:${server.port}`);
  });

  it.each(['http', 'https'])('user and password go to it with %s, and to nobody else', async (scheme) => {
    const server = await aCanary(scheme === 'https' ? SECURE : {});
    const proxy = await aProxy({ names: NAMES, login: 'Anna:p@ss/wörd' });
    const address = `http://Anna:p%40ss%2Fw%C3%B6rd@127.0.0.1:${proxy.port}`;
    const options = { lookup: KNOWS_NOTHING, ca: TEST_CERTIFICATE, proxy: address };
    expect((await fetchOnce(`${scheme}://news.example:${server.port}/`, options)).outcome).toBe('fetched');
    expect(proxy.lines).toHaveLength(1);
    expect(Object.keys(server.requests[0]?.headers ?? {})).not.toContain('proxy-authorization');
  });

  it('a server at the end of a tunnel cannot speak for the proxy', async () => {
    const server = await serve((_request, response) => response.writeHead(407).end(), SECURE);
    const { fetched } = await overProxy(`https://news.example:${server.port}/`);
    expect(fetched).toMatchObject({ outcome: 'failed', status: 407 });
    expect(fetched).not.toMatchObject({ why: expect.stringContaining('proxy') });
  });

  it('a key for the server goes through the tunnel and not to the proxy', async () => {
    const server = await aCanary(SECURE);
    const proxy = await aProxy({ names: NAMES });
    const web = openWeb({ lookup: KNOWS_NOTHING, ca: TEST_CERTIFICATE, proxy: proxy.address });
    const url = `https://news.example:${server.port}/`;
    await web.fetch({ url, accept: 'page', maxBytes: 1_000, authorization: 'Bearer key' });
    await web.close();
    expect(server.requests[0]?.headers.authorization).toBe('Bearer key');
    expect(proxy.lines[0]?.headers).not.toContain('authorization');
  });

  it('every request of a chain of redirects goes, whatever its scheme', async () => {
    const secure = await aCanary(SECURE);
    const plain = await serve((_request, response) =>
      response.writeHead(301, { location: `https://news.example:${secure.port}/b` }).end(),
    );
    const { fetched, lines } = await overProxy(`http://news.example:${plain.port}/a`);
    expect(fetched).toMatchObject({ outcome: 'fetched', movedTo: `https://news.example:${secure.port}/b` });
    expect(lines).toEqual([`GET http://news.example:${plain.port}/a`, `CONNECT news.example:${secure.port}`]);
  });

  it('an allowed private address is asked as well', async () => {
    const server = await aCanary();
    const { fetched, lines } = await overProxy(
      `http://127.0.0.1:${server.port}/`,
      { names: { '127.0.0.1': '127.0.0.1' } },
      { allow: ['127.0.0.1'] },
    );
    expect(fetched.outcome).toBe('fetched');
    expect(lines).toEqual([`GET http://127.0.0.1:${server.port}/`]);
  });
});

const INNER = [
  '127.0.0.1',
  '0x7f.1',
  '2130706433',
  '10.0.0.5',
  '192.168.1.1',
  '169.254.169.254',
  '[::1]',
  '[::ffff:10.0.0.5]',
  '[fd00::1]',
  'localhost',
  'LOCALHOST.',
  'a.localhost',
  'localhost.localdomain',
  'printer',
  'printer.',
  'printer.local',
  'printer.LOCAL..',
  'metadata.google.internal',
  'wiki.corp',
  'wiki.intranet',
  'nas.lan',
  'nas.home',
  'nas.home.arpa',
  'wiki.private',
  'kubernetes.default.svc',
  'vault.service.consul',
  'web.docker',
  'wiki.test',
  '1.0.0.10.in-addr.arpa',
  'printer。local',
  'ⓛocalhost',
];

describe('the proxy is not asked for an inner place', () => {
  it.each(INNER.flatMap((host) => [`http://${host}/`, `https://${host}/`]))('%s', async (url) => {
    const { fetched, lines } = await overProxy(url);
    expect(fetched).toEqual({ outcome: 'refused', why: expect.stringMatching(/FETCH_ALLOW_CIDR|not an address/) });
    expect(lines).toEqual([]);
  });

  it.each(INNER)('to which a page redirects: %s', async (host) => {
    const server = await serve((_request, response) =>
      response.writeHead(302, { location: Buffer.from(`http://${host}/`).toString('latin1') }).end(),
    );
    const { fetched, lines } = await overProxy(`http://news.example:${server.port}/`);
    expect(fetched.outcome).toBe('refused');
    expect(lines).toEqual([`GET http://news.example:${server.port}/`]);
  });

  it.each([
    [['10.0.0.5'], 'refused'],
    [['8.8.8.8', '127.0.0.1'], 'refused'],
    [['8.8.8.8'], 'fetched'],
  ])('where its name leads to %j by the DNS of this machine: it is %s', async (addresses, outcome) => {
    const server = await aCanary();
    const lookup = lookupOf({ 'news.example': addresses });
    const { fetched, lines } = await overProxy(`http://news.example:${server.port}/`, {}, { lookup });
    expect(fetched.outcome).toBe(outcome);
    expect(lines).toHaveLength(outcome === 'fetched' ? 1 : 0);
  });
});

describe('a proxy that fails is told from a server that fails, with what to do', () => {
  const SECRET = 'anna:hunter2@';

  it.each(['http', 'https'])('where it wants a password (%s)', async (scheme) => {
    const { fetched } = await overProxy(`${scheme}://news.example/`, { login: 'anna:other' });
    expect(fetched).toEqual({
      outcome: 'failed',
      why: 'cannot be asked: the proxy wants a user and a password, write them into FETCH_PROXY: http://user:password@host:port',
    });
  });

  it.each(['http', 'https'])('where it takes another password (%s)', async (scheme) => {
    const { port } = await aProxy({ login: 'anna:other' });
    const options = { lookup: KNOWS_NOTHING, proxy: `http://${SECRET}127.0.0.1:${port}` };
    const fetched = await fetchOnce(`${scheme}://news.example/`, options);
    expect(fetched).toEqual({
      outcome: 'failed',
      why: 'cannot be asked: the proxy does not take the user and the password of FETCH_PROXY, put them right',
    });
  });

  it.each([
    [403, /forbids it \(403\), ask whoever runs it/],
    [400, /answered 400 instead of opening a way, see that FETCH_PROXY/],
    [405, /answered 405 instead of opening a way, see that FETCH_PROXY/],
    [502, /could not be reached by the proxy, which answered 502/],
    [504, /could not be reached by the proxy, which answered 504/],
  ])('where it answers %i', async (status, words) => {
    const { fetched } = await overProxy('https://news.example/', { status });
    expect(fetched).toEqual({ outcome: 'failed', why: expect.stringMatching(words) });
  });

  it.each(['http', 'https'])('where nobody is at its address (%s)', async (scheme) => {
    const { port, close } = await aPort(() => {});
    await close();
    const options = { lookup: KNOWS_NOTHING, proxy: `http://${SECRET}127.0.0.1:${port}` };
    expect(await fetchOnce(`${scheme}://news.example/`, options)).toEqual({
      outcome: 'failed',
      why: 'cannot be asked: the proxy refused the connection, see that FETCH_PROXY is right',
    });
  });

  it('where its name is not known', async () => {
    const options = { lookup: KNOWS_NOTHING, proxy: `http://${SECRET}proxy.invalid:3128` };
    const fetched = await fetchOnce('https://news.example/', options);
    expect(fetched).toEqual({ outcome: 'failed', why: expect.stringMatching(/name of the proxy .*FETCH_PROXY/) });
  });

  it.each([
    ['breaks off', (end: () => void) => end()],
    ['says nothing', () => {}],
  ])('where what is at its address %s', async (_how, act) => {
    const { port } = await aPort((socket) => act(() => void socket.destroy()));
    const options = {
      lookup: KNOWS_NOTHING,
      proxy: `http://${SECRET}127.0.0.1:${port}`,
      patience: { connectMs: 300, totalMs: 2_000 },
    };
    const fetched = await fetchOnce('https://news.example/', options);
    expect(fetched).toEqual({
      outcome: 'failed',
      why: expect.stringMatching(/^cannot be asked: the proxy .*FETCH_PROXY/),
    });
    expect(JSON.stringify(fetched)).not.toMatch(/hunter2|anna/);
  });

  it.each(['http', 'https'])('where what is at its address speaks no HTTP (%s)', async (scheme) => {
    const { port } = await aPort((socket) => void socket.end('220 mail ready\r\n'));
    const options = { lookup: KNOWS_NOTHING, proxy: `http://${SECRET}127.0.0.1:${port}` };
    const fetched = await fetchOnce(`${scheme}://news.example/`, options);
    expect(fetched).toEqual({ outcome: 'failed', why: expect.stringMatching(/does not speak HTTP.*FETCH_PROXY/) });
  });
});

describe('the address of a proxy', () => {
  it.each([
    ['http://proxy.example:3128', 'proxy.example', 3128, undefined],
    [' http://proxy.example:3128/ ', 'proxy.example', 3128, undefined],
    ['http://proxy.example', 'proxy.example', 80, undefined],
    ['http://10.0.0.1:8080', '10.0.0.1', 8080, undefined],
    ['http://[fd00::1]:8080', 'fd00::1', 8080, undefined],
    ['http://anna:secret@proxy.example:1', 'proxy.example', 1, 'anna:secret'],
    ['http://anna@proxy.example:1', 'proxy.example', 1, 'anna:'],
    ['http://DOM%5Canna:p%40%3A%2F%23@proxy.example:1', 'proxy.example', 1, 'DOM\\anna:p@:/#'],
  ])('%j is read', (text, hostname, port, login) => {
    const authorization = login && `Basic ${Buffer.from(login).toString('base64')}`;
    expect(parseProxy(text)).toMatchObject({ hostname, port, ...(authorization && { authorization }) });
    expect(parseProxy(text)?.authorization).toBe(authorization);
  });

  it.each([
    '',
    'proxy.example:3128',
    'https://proxy.example:3128',
    'socks5://proxy.example:1080',
    'http://proxy.example:3128/path',
    'http://proxy.example:99999',
    'http://anna:pa#ss@proxy.example:3128',
    'http://anna:12#34@proxy.example:3128',
    'http://anna:12/34@proxy.example:3128',
    'http://anna:12?34@proxy.example:3128',
    'http://anna:100%@proxy.example:3128',
    'http://an%3Ana:x@proxy.example:3128',
  ])('%j is none', (text) => {
    expect(parseProxy(text)).toBeUndefined();
    expect(() => openWeb({ proxy: text })).toThrow(/^no proxy: it is written http:\/\/user:password@host:port$/);
  });
});
