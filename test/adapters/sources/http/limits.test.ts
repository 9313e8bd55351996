import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CAPS, type Fetched, type FetchWish, openWeb, type WebOptions } from '../../../../src/adapters/sources/http.ts';
import { lookupOf } from '../../../support/web/lookup.ts';
import { serve } from '../../../support/web/server.ts';

const MB = 1_000_000;

/** How gzip begins where a file name follows, which has no end but a zero. */
const GZIP_NAME = Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]).toString('latin1');

describe('a body that is too large is refused', () => {
  it('where 200 kB of gzip become 200 MB, in bounded time and little more memory than the cap', async () => {
    const bomb = Buffer.concat(Array<Buffer>(20).fill(gzipSync(Buffer.alloc(10 * MB), { level: 9 })));
    expect([bomb.length > 190_000, bomb.length < 210_000]).toEqual([true, true]);
    const { ask } = await aSite((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    const { fetched, ms, grownBy } = await measured(() => ask('/', { maxBytes: CAPS.feed }));
    expect(fetched).toEqual({ outcome: 'refused', why: 'is larger than 10 MB' });
    expect(ms).toBeLessThan(2_000);
    expect(grownBy).toBeLessThan(CAPS.feed + 10 * MB);
  });

  it.each([
    ['br', brotliCompressSync(Buffer.alloc(50 * MB), { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })],
    ['zstd', zstdCompressSync(Buffer.alloc(50 * MB))],
  ])('where a little %s becomes 50 MB', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(10_000);
    const { ask } = await aSite((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb),
    );
    const { fetched, grownBy } = await measured(() => ask('/', { maxBytes: CAPS.page }));
    expect(fetched).toEqual({ outcome: 'refused', why: 'is larger than 5 MB' });
    expect(grownBy).toBeLessThan(CAPS.page + 10 * MB);
  });

  it('where it has no end', async () => {
    let sent = 0;
    const { ask } = await aSite((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) sent += 65_536;
      };
      response.on('drain', more);
      more();
    });
    expect(await ask('/', { maxBytes: MB })).toEqual({ outcome: 'refused', why: 'is larger than 1 MB' });
    expect(sent).toBeLessThan(20 * MB);
  });

  it('before it is read where its length says so', async () => {
    const { ask } = await aSite((_request, response) => {
      response.writeHead(200, { 'content-length': 300_000 }).write('it never comes');
    });
    expect(await ask('/', { maxBytes: 250_000 })).toEqual({ outcome: 'refused', why: 'is larger than 250 kB' });
  });

  it('and one that is as large as it may be is not', async () => {
    const { ask } = await aSite((_request, response) => response.end('x'.repeat(1_000)));
    expect(await ask('/', { maxBytes: 1_000 })).toMatchObject({ outcome: 'fetched', bytes: { length: 1_000 } });
    expect(await ask('/', { maxBytes: 999 })).toEqual({ outcome: 'refused', why: 'is larger than 999 bytes' });
  });

  it('also as headers', async () => {
    const { ask } = await aSite((_request, response) => response.writeHead(200, { 'x-a': 'y'.repeat(40_000) }).end());
    expect(await ask('/')).toEqual({ outcome: 'refused', why: 'sends more headers than anybody needs' });
    const endless = await aPort((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write(`x-a: ${'y'.repeat(8_000)}\r\n`.repeat(4)), 1);
      socket.on('close', () => clearInterval(timer));
    });
    expect(await endless.ask()).toEqual({ outcome: 'refused', why: 'sends more headers than anybody needs' });
  });
});

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
    expect(ms).toBeLessThan(1_000);
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

describe('a server that is out of order fails', () => {
  it.each([
    ['broke the connection off', (socket: Socket) => socket.destroy()],
    ['broke the connection off', (socket: Socket) => socket.resetAndDestroy()],
    ['broke the connection off', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf')],
    [
      'broke the connection off',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel'),
    ],
    [
      'broke the connection off',
      (socket: Socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\nContent-Encoding: gzip\r\n\r\n');
        socket.end(gzipSync('hello').subarray(0, 12));
      },
    ],
    ['did not answer in HTTP', (socket: Socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
    ['did not answer in HTTP', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n')],
    [
      'did not answer in HTTP',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'),
    ],
  ])('with the words: it %s (%#)', async (why, answer) => {
    const { ask } = await aPort((socket) => void socket.once('data', () => answer(socket)));
    expect(await ask()).toEqual({ outcome: 'failed', why });
  });

  it('that sends broken gzip', async () => {
    const { ask } = await aSite((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('hello'),
    );
    expect(await ask('/')).toEqual({ outcome: 'failed', why: 'sent broken gzip' });
  });

  it.each([
    ['ENOTFOUND', 'the name news.example is not known'],
    ['EAI_AGAIN', 'the name news.example could not be looked up'],
    ['ESOMETHING', 'could not be fetched (ESOMETHING)'],
  ])('whose name is not found (%s)', async (code, why) => {
    const { web } = await aPort(() => {}, {
      lookup: (_name, _options, callback) => callback(Object.assign(new Error('no'), { code }), []),
    });
    expect(await web.fetch({ url: 'http://news.example/', accept: 'page', maxBytes: 1 })).toEqual({
      outcome: 'failed',
      why,
    });
  });

  it('that does not listen, at any of its addresses', async () => {
    const { port, close } = await aPort(() => {});
    await close();
    const web = aWeb({ lookup: lookupOf({ 'news.example': ['127.0.0.1', '127.0.0.2'] }) });
    for (const host of ['127.0.0.1', 'news.example']) {
      const fetched = await web.fetch({ url: `http://${host}:${port}/`, accept: 'page', maxBytes: 1 });
      expect(fetched).toEqual({ outcome: 'failed', why: 'refused the connection' });
    }
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
    expect(ms).toBeLessThan(afterMs + 300);
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
    expect(ms).toBeLessThan(300);
    await web.close();
  });
});

async function measured<T>(
  work: () => Promise<T>,
): Promise<{ readonly fetched: T; readonly ms: number; readonly grownBy: number }> {
  const before = bytesHeld();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, bytesHeld() - before);
  }, 1);
  const start = performance.now();
  const fetched = await work();
  const ms = performance.now() - start;
  clearInterval(watch);
  return { fetched, ms, grownBy: most };
}

function bytesHeld(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function aWeb(options: WebOptions) {
  const web = openWeb({ allow: ['127.0.0.0/8'], apartMs: 0, ...options });
  onTestFinished(() => web.close());
  return web;
}

async function aSite(answer: (request: IncomingMessage, response: ServerResponse) => void, options: WebOptions = {}) {
  const server = await serve(answer);
  const web = aWeb(options);
  const ask = (path: string, wish: Partial<FetchWish> = {}): Promise<Fetched> =>
    web.fetch({ url: server.origin + path, accept: 'page', maxBytes: 1_000, ...wish });
  return { server, web, ask };
}

/** A server below HTTP, which need not speak it. */
async function aPort(connected: (socket: Socket) => void, options: WebOptions = {}) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    connected(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  const web = aWeb(options);
  const ask = (wish: Partial<FetchWish> = {}): Promise<Fetched> =>
    web.fetch({ url: `http://127.0.0.1:${port}/`, accept: 'page', maxBytes: 1_000, ...wish });
  return { port, web, ask, close };
}
