import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { measured } from '../../../support/web/measured.ts';
import { aPort, aSite } from '../../../support/web/site.ts';

/** How gzip begins where a file name follows, which has no end but a zero. */
const GZIP_NAME = Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]).toString('latin1');

describe('a server that takes its time is left', () => {
  const patience = { connectMs: 1_000, headersMs: 5_000, totalMs: 150, fileMs: 300 };
  const drip = (write: (socket: Socket) => void, first = '') =>
    aPort(
      (socket) => {
        socket.write(first, 'latin1');
        const timer = setInterval(() => write(socket), 10);
        socket.on('close', () => clearInterval(timer));
      },
      { patience },
    );
  const start = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

  it.each([
    ['the body', (socket: Socket) => void socket.write('1\r\nx\r\n'), `${start}Transfer-Encoding: chunked\r\n\r\n`],
    ['the body of a known length', (socket: Socket) => void socket.write('x'), `${start}Content-Length: 900\r\n\r\n`],
    [
      'compressed bytes',
      (socket: Socket) => void socket.write('x'),
      `${start}Content-Encoding: gzip\r\n\r\n${GZIP_NAME}`,
    ],
    ['nothing after the headers', () => {}, `${start}Content-Length: 900\r\n\r\n`],
    ['the headers', (socket: Socket) => void socket.write('X-A: b\r\n'), start],
    ['the name of one header', (socket: Socket) => void socket.write('x'), start],
    ['the status', (socket: Socket) => void socket.write('x'), 'HTTP/1.1 200 '],
    ['nothing at all', () => {}, ''],
    [
      'answers that come before the answer',
      (socket: Socket) => void socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'),
      '',
    ],
    [
      'the extension of a chunk',
      (socket: Socket) => void socket.write('x'),
      `${start}Transfer-Encoding: chunked\r\n\r\n1;a=`,
    ],
  ])('that drips %s', async (_what, write, first) => {
    const { ask } = await drip(write, first);
    const { fetched, ms } = await measured(() => ask());
    expect(fetched).toEqual({ outcome: 'failed', why: 'took longer than 1 s' });
    expect(ms).toBeGreaterThanOrEqual(145);
    expect(ms).toBeLessThan(2_500);
  });

  it('later for a file', async () => {
    const { ask } = await drip((socket) => socket.write('x'), `${start}Content-Length: 900\r\n\r\n`);
    expect((await measured(() => ask({ accept: 'file' }))).ms).toBeGreaterThanOrEqual(295);
  });

  it('that takes it at each of several redirects', async () => {
    const { server, ask } = await aSite(
      (request, response) => {
        setTimeout(() => response.writeHead(302, { location: `${request.url}x` }).end(), 60);
      },
      { patience },
    );
    expect(await ask('/')).toEqual({ outcome: 'failed', why: 'took longer than 1 s' });
    expect(server.requests.length).toBeLessThan(5);
  });

  it('that does not answer, also sooner', async () => {
    const { ask } = await aPort(() => {}, { patience: { headersMs: 100, totalMs: 10_000 } });
    const { fetched, ms } = await measured(() => ask());
    expect(fetched).toEqual({ outcome: 'failed', why: 'did not answer within 1 s' });
    expect(ms).toBeLessThan(3_000);
  });

  it('that does not shake hands', async () => {
    const { port, web } = await aPort(() => {}, { patience: { connectMs: 100, totalMs: 10_000 } });
    const fetched = await web.fetch({ url: `https://127.0.0.1:${port}/`, accept: 'page', maxBytes: 1_000 });
    expect(fetched).toEqual({ outcome: 'failed', why: 'could not be reached within 1 s' });
  });

  it('whose name is not found in time', async () => {
    const { web } = await aPort(() => {}, { patience: { totalMs: 100 }, lookup: () => {} });
    const fetched = await web.fetch({ url: 'http://news.example/', accept: 'page', maxBytes: 1_000 });
    expect(fetched).toEqual({ outcome: 'failed', why: 'took longer than 1 s' });
  });
});

describe('who calls a request off', () => {
  it.each([
    ['before it', 0, () => {}],
    ['before an answer', 30, () => {}],
    ['during the body', 60, (response: ServerResponse) => void response.write('half')],
  ])('has it end at once: %s', async (_when, afterMs, answer) => {
    const { ask } = await aSite((_request, response) => answer(response));
    const off = new AbortController();
    if (afterMs === 0) off.abort();
    else setTimeout(() => off.abort(), afterMs);
    const { fetched, ms } = await measured(() => ask('/', { signal: off.signal }));
    expect(fetched).toEqual({ outcome: 'failed', why: 'was called off' });
    expect(ms).toBeLessThan(afterMs + 2_500);
  });

  it('while its name is looked up or its turn has not come has it end at once', async () => {
    const { web } = await aPort(() => {}, { lookup: () => {} });
    const off = new AbortController();
    const wish = { url: 'http://news.example/', accept: 'page', maxBytes: 1, signal: off.signal } as const;
    const all = Promise.all([web.fetch(wish), web.fetch(wish)]);
    setTimeout(() => off.abort(), 20);
    expect(await all).toEqual(Array(2).fill({ outcome: 'failed', why: 'was called off' }));
  });

  it('by closing the web has everything end, and what comes later not begin', async () => {
    const { server, web, ask } = await aSite(() => {});
    const running = Promise.all([ask('/1'), ask('/2')]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { ms } = await measured(() => web.close());
    const stopped = { outcome: 'failed', why: 'was called off because Copydesk stops' };
    expect(await running).toEqual([stopped, stopped]);
    expect(await ask('/3')).toEqual(stopped);
    expect(server.requests).toHaveLength(1);
    expect(ms).toBeLessThan(2_500);
    await web.close();
  });
});
