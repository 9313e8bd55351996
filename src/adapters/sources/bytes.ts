import { decodeText, wideCharset } from './charset.ts';

/** The most that one article may have: thousands of times a long one, and no harm to memory. */
export const MAX_TEXT_BYTES = 25_000_000;

export type Chunks = AsyncIterable<Uint8Array | string>;

/** All bytes of a stream; absent where they are more than `MAX_TEXT_BYTES`, which are not read to their end. */
export async function readBounded(chunks: Chunks): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = toBytes(chunk);
    size += bytes.length;
    if (size > MAX_TEXT_BYTES) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts, size);
}

export interface Line {
  /** 1, 2, 3... */
  readonly number: number;
  /** Without its line end; absent where the line is longer than `MAX_TEXT_BYTES`. */
  readonly text?: string;
}

/** The lines of a stream, each decoded by itself; holds one line in memory. A line end at the end of the stream begins no other line. */
export async function* readLines(chunks: Chunks): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const keep = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > MAX_TEXT_BYTES) parts = [];
    else if (bytes.length > 0) parts.push(bytes);
  };
  const take = (): Line => {
    const line = { number: ++number, ...(size > MAX_TEXT_BYTES ? {} : { text: decodeText(Buffer.concat(parts)) }) };
    parts = [];
    size = 0;
    return line;
  };
  for await (const bytes of inUtf8(chunks)) {
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      keep(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(bytes.subarray(start));
  }
  if (size > 0) yield take();
}

const LINE_FEED = 10;

/** What a stream begins with, and the stream as if it had not been touched. */
export async function peek(chunks: Chunks): Promise<{ readonly head: string; readonly all: Chunks }> {
  const rest = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let head = '';
  while (head.trim() === '' && seen.length < MAX_BLANK_CHUNKS) {
    const next = await rest.next();
    if (next.done) break;
    seen.push(toBytes(next.value));
    head = decodeText(Buffer.concat(seen));
  }
  return { head, all: rejoined(seen, rest) };
}

/** A stream that is blank for longer is told as it comes. */
const MAX_BLANK_CHUNKS = 16;

async function* rejoined(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array | string>): Chunks {
  yield* seen;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** UTF-16 becomes UTF-8, so that a byte of 10 is a line end; everything else passes. */
async function* inUtf8(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    const bytes = toBytes(chunk);
    const wide = isFirst ? wideCharset(bytes) : undefined;
    if (wide) decoder = new TextDecoder(wide);
    isFirst = false;
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
  }
}

function toBytes(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
