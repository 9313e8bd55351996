import { Readable } from 'node:stream';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BadEncoding, readDecoded, TooLarge } from '../../../../src/adapters/sources/http/decode.ts';

const TEXT = 'Nobody asked us, said one resident. '.repeat(500);
const IDLE = new AbortController().signal;

describe('a body is decoded', () => {
  it.each([
    ['as it came', null, Buffer.from(TEXT)],
    ['as it came, also under an unknown name', 'utf-8', Buffer.from(TEXT)],
    ['as it came, where it says so', 'identity', Buffer.from(TEXT)],
    ['from gzip', 'gzip', gzipSync(TEXT)],
    ['from gzip by its old name', 'X-GZip', gzipSync(TEXT)],
    ['from gzip and nothing', 'gzip, identity', gzipSync(TEXT)],
    ['from gzip in two members', 'gzip', Buffer.concat([gzipSync(TEXT.slice(0, 99)), gzipSync(TEXT.slice(99))])],
    ['from gzip with zeros after it', 'gzip', Buffer.concat([gzipSync(TEXT), Buffer.alloc(20)])],
    ['from deflate', 'deflate', deflateSync(TEXT)],
    ['from deflate without a header', 'deflate', deflateRawSync(TEXT)],
    ['from br', 'br', brotliCompressSync(TEXT)],
    ['from zstd', 'zstd', zstdCompressSync(TEXT)],
  ])('%s', async (_how, encoding, body) => {
    for (const size of [body.length, 100, 1]) {
      const decoded = await readDecoded(inChunks(body, size), encoding, TEXT.length, IDLE);
      expect(Buffer.from(decoded).toString()).toBe(TEXT);
    }
  });

  it.each([null, 'gzip', 'deflate', 'br', 'zstd'])('of nothing to nothing (%s)', async (encoding) => {
    expect(await readDecoded(inChunks(Buffer.alloc(0), 1), encoding, 10, IDLE)).toHaveLength(0);
  });
});

describe('a body is refused', () => {
  it.each([
    ['as it came', null, Buffer.from(TEXT)],
    ['in gzip', 'gzip', gzipSync(TEXT)],
    ['in deflate', 'deflate', deflateSync(TEXT)],
    ['in br', 'br', brotliCompressSync(TEXT)],
    ['in zstd', 'zstd', zstdCompressSync(TEXT)],
  ])('that is one byte too long, %s', async (_how, encoding, body) => {
    const stream = inChunks(body, 1_000);
    await expect(readDecoded(stream, encoding, TEXT.length - 1, IDLE)).rejects.toThrow(TooLarge);
    expect(stream.destroyed).toBe(true);
  });

  it('that is empty for ever', async () => {
    const nothing = gzipSync('');
    let sent = 0;
    const stream = Readable.from(
      (function* () {
        for (; ; sent += nothing.length) yield nothing;
      })(),
    );
    await expect(readDecoded(stream, 'gzip', 100_000, IDLE)).rejects.toThrow(TooLarge);
    expect(sent).toBeLessThan(1_000_000);
  });

  it.each([
    ['gzip', Buffer.from(TEXT), 'sent broken gzip'],
    ['gzip', gzipSync(TEXT).subarray(0, 80), 'sent broken gzip'],
    ['gzip', gzipSync(TEXT).fill(0xff, 40), 'sent broken gzip'],
    ['deflate', Buffer.from('\xff'.repeat(99), 'latin1'), 'sent broken deflate'],
    ['br', Buffer.from(TEXT), 'sent broken br'],
    ['br', brotliCompressSync(TEXT).subarray(0, 30), 'sent broken br'],
    ['zstd', Buffer.from(TEXT), 'sent broken zstd'],
    ['zstd', zstdCompressSync(TEXT).subarray(0, 30), 'sent broken zstd'],
    ['gzip, gzip', gzipSync(gzipSync(TEXT)), 'is compressed more than once'],
    ['br, gzip', gzipSync(brotliCompressSync(TEXT)), 'is compressed more than once'],
  ])('that is called %s and is not (%#)', async (encoding, body, why) => {
    const stream = inChunks(body, 1_000);
    const decoding = readDecoded(stream, encoding, 1_000_000, IDLE);
    await expect(decoding).rejects.toThrow(BadEncoding);
    await expect(decoding).rejects.toThrow(why);
    expect(stream.destroyed).toBe(true);
  });

  it('that wants more memory to be decoded than any body may', async () => {
    const wide = zstdCompressSync(Buffer.alloc(20_000_000, 'abcdefg'), {
      params: { [constants.ZSTD_c_windowLog]: 27, [constants.ZSTD_c_compressionLevel]: 1 },
    });
    await expect(readDecoded(inChunks(wide, 1_000), 'zstd', 25_000_000, IDLE)).rejects.toThrow('sent broken zstd');
  });
});

it.each([null, 'gzip'])('who calls it off has it end at once, and the body with it (%s)', async (encoding) => {
  const off = new AbortController();
  const stream = new Readable({ read() {} });
  stream.push(gzipSync(TEXT).subarray(0, 50));
  const decoding = readDecoded(stream, encoding, 1_000_000, off.signal);
  setTimeout(() => off.abort(new Error('called off')), 5);
  await expect(decoding).rejects.toThrow();
  expect(stream.destroyed).toBe(true);
});

function inChunks(bytes: Buffer, size: number): Readable {
  return Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })(),
  );
}
