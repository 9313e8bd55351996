import { addAbortSignal, type Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';

/** What is asked for in `Accept-Encoding`, and decoded. */
export const ENCODINGS = 'gzip, deflate, br, zstd';

/** The body, as it came or decoded, is larger than it may be. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** The body cannot be decoded. The message goes on from the host's name. */
export class BadEncoding extends Error {
  override readonly name = 'BadEncoding';
}

/**
 * The decoded bytes of a response.
 *
 * Promise: never holds more than `maxBytes` and one chunk of each step, however far the body expands; rejects with `TooLarge` at the first byte
 * beyond (with `isCut` gives those before), and with `BadEncoding` where the body is not what `Content-Encoding` says or ends too early. The
 * body is at its end or destroyed afterwards. A coding that is not known is no coding: servers also write `utf-8` there.
 */
export async function readDecoded(
  body: Readable,
  encoding: string | null,
  maxBytes: number,
  signal: AbortSignal,
  isCut = false,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let coding: string | undefined;
  let isWhole = false;
  try {
    addAbortSignal(signal, body);
    coding = codingOf(encoding);
    const chunks: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]();
    const first = await chunks.next();
    // Nothing at all is nothing in every coding, though no decoder takes it.
    if (first.done) return Buffer.alloc(0);
    const decoder = coding === undefined ? undefined : DECODERS[coding]!(first.value[0]!);
    const collect = async (decoded: AsyncIterable<Uint8Array>) => {
      for await (const chunk of decoded) parts.push(chunk);
      isWhole = true;
    };
    const wire = atMost(maxBytes + FRAMING)(joined(first.value, chunks));
    if (decoder) await pipeline(wire, decoder, atMost(maxBytes), collect);
    else await pipeline(wire, atMost(maxBytes), collect);
  } catch (error) {
    body.on('error', () => {}).destroy();
    // A decoder that is at its end ends the pipeline, also where the server sends something after it.
    if (!isWhole && !(isCut && error instanceof TooLarge))
      throw coding !== undefined && isFromDecoder(error) ? new BadEncoding(`sent broken ${coding}`) : error;
  }
  return Buffer.concat(parts);
}

/** Compression makes nothing larger but by its frames; a body of empty ones is as endless as any other. */
const FRAMING = 65_536;

const DECODERS: Readonly<Record<string, (first: number) => Transform>> = {
  gzip: () => createGunzip(),
  // With or without zlib's header, the low half of whose first byte is always 8: servers send both.
  deflate: (first) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
  // 8 MB, what RFC 9659 lets a server ask for; a stream may ask for gigabytes.
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } }),
};

function codingOf(encoding: string | null): string | undefined {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim().replace(/^x-/, ''))
    .filter((coding) => Object.hasOwn(DECODERS, coding));
  if (codings.length > 1) throw new BadEncoding('is compressed more than once');
  return codings[0];
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let next: IteratorResult<Uint8Array> = { value: first }; !next.done; next = await rest.next()) yield next.value;
}

function atMost(maxBytes: number) {
  return async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > maxBytes) {
        yield chunk.subarray(0, chunk.length - (size - maxBytes));
        throw new TooLarge();
      }
      yield chunk;
    }
  };
}

function isFromDecoder(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:Z_|ZSTD_|ERR__ERROR_|ERR_BROTLI|ERR_ZLIB|ERR_TRAILING)/.test(code);
}
