import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * Makes a value small for storing. Keeps what JSON keeps, lone surrogates too.
 *
 * At zstd's usual level an article with its clean text takes about a seventh of its size and 0.1 ms; level 6 saves another 5 % for twice
 * the time, level 1 saves no time.
 */
export function pack(value: object): Buffer {
  return zstdCompressSync(JSON.stringify(value), { chunkSize: CHUNK });
}

/** Room for the result, in bytes. Most fit; setting aside the default of 64 KB took about a third of the whole time. */
const CHUNK = 8 * 1024;

/** What `pack` was given. Throws what `node:zlib` throws on damaged bytes. */
export function unpack<T>(bytes: Uint8Array): T {
  return JSON.parse(zstdDecompressSync(bytes).toString('utf8'));
}
