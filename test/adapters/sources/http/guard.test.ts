import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { ClosedAddress, guardedConnector } from '../../../../src/adapters/sources/http/connector.ts';
import { aCanary, fetchOnce } from '../../../support/web/canary.ts';
import { lookupBy, lookupOf } from '../../../support/web/lookup.ts';
import { serve } from '../../../support/web/server.ts';
import { aWeb } from '../../../support/web/site.ts';

describe('a server on this machine is not reached', () => {
  it('except by who asks without the guard: so the server can be reached', async () => {
    const server = await aCanary();
    await (await request(`${server.origin}/`)).body.dump();
    expect(server.requests).toHaveLength(1);
    expect((await fetchOnce(`${server.origin}/`, { allow: ['127.0.0.0/8'] })).outcome).toBe('fetched');
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '127.000.000.001',
    '127.0.0.1.',
    '0177.0.0.1',
    '0177.0.0.01',
    '0x7f.0.0.1',
    '0X7F.0X0.0X0.0X1',
    '0x7f.1',
    '0x7f000001',
    '0x0000007f000001',
    '2130706433',
    '017700000001',
    '00000000017700000001',
    '127.0x1',
    '0177.1',
    '127.00000000000000001',
    '127.0.0.1%2e',
    '%31%32%37.0.0.1',
    '127%2e0%2e0%2e1',
    '１２７.０.０.１',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
    '127．0．0．1',
    '127｡0｡0｡1',
    '12\u00ad7.0.0.1',
    '127.0.0.1\u200b',
    '12\t7.0.\n0.1',
    '0',
    '0.0.0.0',
    '0x0',
    '00000',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[0000:0000:0000:0000:0000:0000:0000:0001]',
    '[::0001]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::FFFF:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f00:0001]',
    '[0:0::ffff:127.0.0.1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:1::]',
  ])('as http://%s', async (host) => {
    const server = await aCanary();
    const fetched = await fetchOnce(`http://${host}:${server.port}/`);
    expect(fetched).toEqual({ outcome: 'refused', why: expect.stringMatching(/FETCH_ALLOW_CIDR|not an address/) });
    expect(server.requests).toEqual([]);
  });

  it.each(['http:', 'http:/', 'http:\\\\', 'HTTP://', ' http://', 'http:///', 'http:////', 'http:\\/', 'ht\ntp://'])(
    'written with %j before it',
    async (scheme) => {
      const server = await aCanary();
      expect((await fetchOnce(`${scheme}127.0.0.1:${server.port}/`)).outcome).toBe('refused');
      expect(server.requests).toEqual([]);
    },
  );

  it.each(['example.org@', 'example.org:80@', 'a:b@', '@', ':@', 'example.org%40@', 'example.org\\@'])(
    'written with %j before it, as if it were a user',
    async (user) => {
      const server = await aCanary();
      const fetched = await fetchOnce(`http://${user}127.0.0.1:${server.port}/`, { lookup: lookupOf({}) });
      expect(fetched.outcome).not.toBe('fetched');
      expect(server.requests).toEqual([]);
    },
  );

  it.each(['localhost', 'LOCALHOST', 'localhost.', 'loc%61lhost', 'ⓛocalhost'])(
    'as %s, a name that the system knows',
    async (name) => {
      const server = await aCanary();
      expect((await fetchOnce(`http://${name}:${server.port}/`)).outcome).not.toBe('fetched');
      expect(server.requests).toEqual([]);
    },
  );

  it.each([
    ['this machine', ['127.0.0.1']],
    ['this machine in IPv6', ['::1']],
    ['this machine as IPv4 within IPv6', ['::ffff:127.0.0.1']],
    ['any address of this machine', ['0.0.0.0']],
    ['a public address and this machine', ['8.8.8.8', '127.0.0.1']],
    ['this machine and a public address', ['127.0.0.1', '8.8.8.8']],
    ['public IPv6 and this machine', ['2606:4700:4700::1111', '127.0.0.1']],
    ['many public addresses and this machine', [...Array<string>(20).fill('1.1.1.1'), '127.0.0.1']],
    ['an address with a zone', ['::1%lo']],
    ['another spelling than addresses have', ['127.1']],
    ['another name', ['localhost']],
  ])('where the DNS answers with %s', async (_answers, addresses) => {
    const server = await aCanary();
    const fetched = await fetchOnce(`http://news.example:${server.port}/`, {
      lookup: lookupOf({ 'news.example': addresses }),
    });
    expect(fetched).toMatchObject({ outcome: 'refused' });
    expect(server.requests).toEqual([]);
  });

  it('where the DNS answers with one address alone', async () => {
    const server = await aCanary();
    const fetched = await fetchOnce(`http://news.example:${server.port}/`, {
      lookup: (_name, _options, callback) => callback(null, '127.0.0.1', 4),
    });
    expect(fetched).toMatchObject({ outcome: 'refused' });
    expect(server.requests).toEqual([]);
  });

  it('where the DNS has no answer', async () => {
    expect(await fetchOnce('http://news.example/', { lookup: lookupOf({ 'news.example': [] }) })).toEqual({
      outcome: 'failed',
      why: 'the name news.example is not known',
    });
  });

  it('where the DNS answers otherwise the second time', async () => {
    const open = await serve((_request, response) => response.end('open'), { host: '127.0.0.2' });
    const answers = [['127.0.0.2'], ['127.0.0.1'], ['127.0.0.2', '127.0.0.1']];
    const web = aWeb({ allow: ['127.0.0.2'], lookup: lookupBy(() => answers.shift()) });
    const wish = { url: `http://news.example:${open.port}/`, accept: 'page', maxBytes: 1_000 } as const;
    expect((await web.fetch(wish)).outcome).toBe('fetched');
    expect((await web.fetch(wish)).outcome).toBe('refused');
    expect((await web.fetch(wish)).outcome).toBe('refused');
    expect(answers).toEqual([]);
    expect(open.requests).toHaveLength(1);
  });

  it('where the address changes after it was checked', async () => {
    const server = await aCanary();
    const spoken = ['127.0.0.2'];
    const fetched = await fetchOnce(`http://news.example:${server.port}/`, {
      allow: ['127.0.0.2'],
      lookup: (_name, _options, callback) =>
        callback(null, [
          {
            family: 4,
            get address() {
              return spoken.pop() ?? '127.0.0.1';
            },
          },
        ]),
    });
    expect(fetched).toEqual({ outcome: 'refused', why: expect.stringMatching(/^is on this machine \(127\.0\.0\.1\)/) });
    expect(server.requests).toEqual([]);
  });
});

describe('the connector alone', () => {
  it.each(['127.0.0.1', '::ffff:127.0.0.1', 'localhost', 'news.example'])(
    'lets nothing be sent to %s',
    async (hostname) => {
      const server = await aCanary();
      const lookup = lookupOf({ localhost: ['127.0.0.1'], 'news.example': ['8.8.8.8', '127.0.0.1'] });
      const connect = guardedConnector({ allow: [], lookup, connectMs: 2_000 });
      const options = { hostname, protocol: 'http:', port: String(server.port) };
      const error = await new Promise((resolve) => connect(options, (...[failure]) => resolve(failure)));
      expect(error).toBeInstanceOf(ClosedAddress);
      expect(server.connections()).toBe(0);
    },
  );
});

describe('a redirect from an allowed server does not reach another', () => {
  const targets: readonly (readonly [string, (port: number) => string])[] = [
    ['by its address', (port) => `http://127.0.0.1:${port}/`],
    ['by another spelling', (port) => `http://0x7f.1:${port}/`],
    ['by IPv6', (port) => `http://[::1]:${port}/`],
    ['by IPv4 within IPv6', (port) => `http://[::ffff:127.0.0.1]:${port}/`],
    ['by a name', (port) => `http://localhost:${port}/`],
    ['without a scheme', (port) => `//127.0.0.1:${port}/`],
    ['with a user', (port) => `http://127.0.0.2:${port}@127.0.0.1:${port}/`],
    ['with backslashes', (port) => `\\\\127.0.0.1:${port}\\`],
    ['by a file', () => 'file:///etc/hosts'],
    ['by data', () => 'data:text/plain,hello'],
    ['by gopher', (port) => `gopher://127.0.0.1:${port}/`],
  ];

  it.each(targets.flatMap(([how, to]) => [301, 302, 303, 307, 308].map((status) => ({ how, to, status }))))(
    '$how, with $status',
    async ({ to, status }) => {
      const server = await aCanary();
      const allowed = await serve(
        (_request, response) => response.writeHead(status, { location: to(server.port) }).end(),
        {
          host: '127.0.0.2',
        },
      );
      const fetched = await fetchOnce(`http://127.0.0.2:${allowed.port}/`, { allow: ['127.0.0.2'] });
      expect(fetched.outcome).toBe('refused');
      expect(allowed.requests).toHaveLength(1);
      expect(server.requests).toEqual([]);
    },
  );
});
