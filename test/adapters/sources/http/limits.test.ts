import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CAPS } from '../../../../src/adapters/sources/http.ts';
import { measured } from '../../../support/web/measured.ts';
import { aPort, aSite } from '../../../support/web/site.ts';

const MB = 1_000_000;

describe('a body that is too large is refused', () => {
  it('where 200 kB of gzip become 200 MB, in bounded time and little more memory than the cap', async () => {
    const bomb = Buffer.concat(Array<Buffer>(20).fill(gzipSync(Buffer.alloc(10 * MB), { level: 9 })));
    expect([bomb.length > 190_000, bomb.length < 210_000]).toEqual([true, true]);
    const { ask } = await aSite((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    const { fetched, ms, grownBy } = await measured(() => ask('/', { maxBytes: CAPS.feed }));
    expect(fetched).toEqual({ outcome: 'refused', why: 'is larger than 10 MB' });
    expect(ms).toBeLessThan(2_500);
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
