import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Fetched } from '../../../../src/adapters/sources/http/fetched.ts';
import { CAPS, openWeb } from '../../../../src/adapters/sources/http.ts';
import { lookupOf } from '../../../support/web/lookup.ts';
import { aSite, aWish } from '../../../support/web/site.ts';

describe('a request', () => {
  it('says who asks, what for, and nothing else', async () => {
    const { server, ask } = await aSite(plain('hello'));
    await ask('/a%20b?c=d#part', { accept: 'feed' });
    const { url, method, headers } = server.requests[0]!;
    expect([method, url]).toEqual(['GET', '/a%20b?c=d']);
    expect(headers).toEqual({
      host: `127.0.0.1:${server.port}`,
      connection: 'close',
      'user-agent': 'Copydesk/0.1',
      accept: expect.stringMatching(/^application\/atom\+xml, application\/rss\+xml/),
      'accept-encoding': 'gzip, deflate, br, zstd',
    });
  });

  it.each([
    ['feed', /^application\/atom\+xml/],
    ['page', /^text\/html/],
    ['file', /^application\/pdf/],
  ] as const)('for a %s asks for that first', async (accept, first) => {
    const { server, ask } = await aSite(plain('hello'));
    await ask('/', { accept });
    expect(server.requests[0]!.headers.accept).toMatch(first);
  });

  it.each([
    ['https://news.example/our-bot', 'Copydesk/0.1 (+https://news.example/our-bot)'],
    ['desk@news.example', 'Copydesk/0.1 (+desk@news.example)'],
    [' Anna\r\nX-Evil: (1) ', 'Copydesk/0.1 (+AnnaX-Evil: 1)'],
    ['', 'Copydesk/0.1'],
  ])('with the contact %j', async (contact, userAgent) => {
    const { server, ask } = await aSite(plain('hello'), { contact });
    await ask('/');
    expect(server.requests[0]!.headers['user-agent']).toBe(userAgent);
  });

  it('sends no cookie that it was given, and passes none on', async () => {
    const { server, ask } = await aSite((_request, response) => {
      response.writeHead(200, { 'set-cookie': ['a=b', 'c=d'] }).end('hello');
    });
    const first = await ask('/');
    await ask('/');
    expect(first).toMatchObject({ outcome: 'fetched' });
    expect('headers' in first && first.headers.has('set-cookie')).toBe(false);
    expect(server.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  it('sends validators as they came', async () => {
    const etag = 'W/"ünquoted \xff, odd"';
    const { server, ask } = await aSite((_request, response) => response.writeHead(304, { etag }).end());
    const fetched = await ask('/', { etag, lastModified: 'yesterday at noon' });
    expect(fetched).toMatchObject({ outcome: 'not modified' });
    expect('headers' in fetched && fetched.headers.get('etag')).toBe(etag);
    expect(server.requests[0]!.headers).toMatchObject({
      'if-none-match': etag,
      'if-modified-since': 'yesterday at noon',
    });
  });

  it.each(['', 'two\r\nlines', 'a\0b', '“curly”', 'x'.repeat(5_000)])(
    'is sent without a validator that no header can hold: %j',
    async (validator) => {
      const { server, ask } = await aSite(plain('hello'));
      const fetched = await ask('/', { etag: validator, lastModified: validator });
      expect(fetched.outcome).toBe('fetched');
      expect(server.requests[0]!.headers).not.toHaveProperty('if-none-match');
      expect(server.requests[0]!.headers).not.toHaveProperty('if-modified-since');
    },
  );
});

describe('an answer', () => {
  it.each([200, 203])('%i is what was asked for', async (status) => {
    const { server, ask } = await aSite((_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html; charset=gbk', 'x-a': ['b', 'c'] }).end('hello');
    });
    const fetched = await ask('/page#part');
    expect(fetched).toEqual({
      outcome: 'fetched',
      url: `${server.origin}/page`,
      headers: expect.any(Headers),
      bytes: Buffer.from('hello'),
    });
    const { headers } = fetched as Extract<Fetched, { readonly outcome: 'fetched' }>;
    expect([headers.get('content-type'), headers.get('x-a')]).toEqual(['text/html; charset=gbk', 'b, c']);
  });

  it.each([202, 204, 206, 300, 304, 400, 401, 403, 404, 410, 429, 500, 503])('%i is a failure', async (status) => {
    const { ask } = await aSite((_request, response) => response.writeHead(status).end());
    expect(await ask('/')).toEqual({ outcome: 'failed', why: `answered ${status}`, status });
  });

  it('that is 304 is a failure only where nothing was asked for conditionally', async () => {
    const { ask } = await aSite((_request, response) => response.writeHead(304).end());
    expect((await ask('/', { lastModified: 'Sun, 06 Nov 1994 08:49:37 GMT' })).outcome).toBe('not modified');
    expect((await ask('/')).outcome).toBe('failed');
  });
});

describe('a host', () => {
  it('is asked one thing at a time, and a second passes between', async () => {
    const clock = aClockOfOnesOwn();
    const times: number[] = [];
    let inside = 0;
    const { server, web } = await aSite(
      (request, response) => {
        times.push(clock.now());
        expect(++inside).toBe(1);
        setTimeout(() => {
          inside--;
          if (request.url === '/moved') return response.writeHead(302, { location: '/there' }).end();
          response.end('hello');
        }, 2);
      },
      { now: clock.now, wait: clock.wait, apartMs: 1_000 },
    );
    const wishes = ['/', '/moved', '/x', '/y'].map((path) => web.fetch(aWish(server.origin + path)));
    const fetched = await Promise.all(wishes);
    expect(fetched.map(({ outcome }) => outcome)).toEqual(['fetched', 'fetched', 'fetched', 'fetched']);
    expect(times.slice(1).map((time, at) => time - times[at]!)).toEqual([1_000, 1_000, 1_000, 1_000]);
  });

  it('waits in earnest where no clock is given', async () => {
    const { ask } = await aSite(plain('hello'), { apartMs: 80 });
    const start = performance.now();
    await Promise.all([ask('/'), ask('/'), ask('/')]);
    expect(performance.now() - start).toBeGreaterThanOrEqual(158);
  });

  it('that asks for a pause is left alone, as a whole, until it is over', async () => {
    const clock = aClockOfOnesOwn();
    const { server, ask } = await aSite(
      (request, response) => {
        if (request.url === '/busy') return response.writeHead(429, { 'retry-after': '300' }).end();
        response.end('hello');
      },
      { now: clock.now, wait: clock.wait },
    );
    const [busy, waiting] = await Promise.all([ask('/busy'), ask('/other')]);
    expect(busy).toEqual({ outcome: 'failed', why: 'answered 429', status: 429, retryAfter: 300_000 });
    expect(waiting).toEqual({
      outcome: 'failed',
      why: 'asked to be left alone for another 5 min',
      retryAfter: 300_000,
    });
    await clock.wait(299_000);
    expect(await ask('/other')).toMatchObject({ outcome: 'failed', retryAfter: 1_000 });
    expect(server.requests).toHaveLength(1);
    await clock.wait(1_000);
    expect((await ask('/other')).outcome).toBe('fetched');
  });

  it('that asks for a pause is left alone also by who is sent there', async () => {
    const names = { lookup: lookupOf({ 'a.example': ['127.0.0.1'], 'b.example': ['127.0.0.1'] }) };
    const { server, web } = await aSite((request, response) => {
      const port = request.socket.localPort;
      if (request.headers.host!.startsWith('a.'))
        return response.writeHead(302, { location: `http://b.example:${port}/` }).end();
      response.writeHead(503, { 'retry-after': '60' }).end();
    }, names);
    await web.fetch(aWish(`http://b.example:${server.port}/`));
    const sent = await web.fetch(aWish(`http://a.example:${server.port}/`));
    expect(sent).toMatchObject({
      outcome: 'failed',
      why: expect.stringMatching(/^asked to be left alone .* \(redirected to b\.example\)$/),
    });
    expect(server.requests.map(({ headers }) => headers.host)).toEqual([
      `b.example:${server.port}`,
      `a.example:${server.port}`,
    ]);
  });
});

it('a pause outlives the web that was told of it', async () => {
  const clock = aClockOfOnesOwn();
  const first = await aSite((_request, response) => response.writeHead(503, { 'retry-after': '60' }).end(), clock);
  expect(first.web.closings()).toEqual([]);
  await first.ask('/');
  const closings = first.web.closings();
  expect(closings).toEqual([{ host: '127.0.0.1', until: clock.now() + 60_000 }]);
  await clock.wait(20_000);
  const second = await aSite(plain('hello'), { ...clock, closings });
  expect(await second.ask('/')).toMatchObject({ outcome: 'failed', retryAfter: 40_000 });
  await clock.wait(40_000);
  expect((await second.ask('/')).outcome).toBe('fetched');
  expect(second.web.closings()).toEqual([]);
});

it('the caps are 10 MB for a feed, 5 MB for a page, 25 MB for a file and 500 KiB for a robots.txt', () => {
  expect(CAPS).toEqual({ feed: 10_000_000, page: 5_000_000, file: 25_000_000, robots: 512_000 });
});

it.each(['10.0.0.0/33', 'intranet', ''])('%j is no network to allow', (text) => {
  expect(() => openWeb({ allow: [text] })).toThrow(TypeError);
});

/** A clock that goes on only by being waited for. */
function aClockOfOnesOwn() {
  let time = Date.UTC(2026, 0, 1);
  return {
    now: () => time,
    wait: async (ms: number) => {
      time += ms;
    },
  };
}

function plain(text: string) {
  return (_request: IncomingMessage, response: ServerResponse) => void response.end(text);
}
