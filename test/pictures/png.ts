import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * The same picture in at most 64 colours, a quarter of the size: text on plain grounds needs no more.
 *
 * Takes what Chromium writes (8 bits a channel, RGB or RGBA, not interlaced) and throws on anything else. The most frequent colours stay
 * as they are; a rarer one becomes the nearest of them.
 */
export function withFewColours(png: Buffer): Buffer {
  const { width, height, channels, pixels } = decode(png);
  const colours = coloursOf(pixels, channels);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const palette = ranked.slice(0, MOST_COLOURS);
  const index = new Map(
    ranked.map((colour, rank) => [colour, rank < MOST_COLOURS ? rank : nearestIn(palette, colour)]),
  );
  return encode(
    width,
    height,
    Uint8Array.from(colours, (colour) => index.get(colour)!),
    palette,
  );
}

/** A PNG holds 256; with 64 letters are as sharp and a picture a sixth smaller. */
const MOST_COLOURS = 64;

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** https://www.w3.org/TR/png-3/#5DataRep */
function decode(png: Buffer): Decoded {
  const header = png.subarray(16, 29);
  const [width, height, depth, colour, interlace] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    header[8],
    header[9],
    header[12],
  ];
  if (!png.subarray(0, 8).equals(SIGNATURE) || depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0)
    throw new Error('not a PNG as Chromium writes it');
  const channels = colour === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return { width, height, channels, pixels: unfiltered(inflateSync(Buffer.concat(data)), width * channels, channels) };
}

/** https://www.w3.org/TR/png-3/#9Filters */
function unfiltered(lines: Buffer, size: number, channels: number): Uint8Array {
  const height = lines.length / (size + 1);
  const pixels = new Uint8Array(size * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (size + 1)];
    for (let x = 0; x < size; x++) {
      const at = y * size + x;
      const left = x < channels ? 0 : pixels[at - channels]!;
      const up = y === 0 ? 0 : pixels[at - size]!;
      const upLeft = y === 0 || x < channels ? 0 : pixels[at - size - channels]!;
      const base = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter ?? 0] ?? 0;
      pixels[at] = lines[y * (size + 1) + 1 + x]! + base;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : upLeft;
}

/** Each pixel as one number: red, green, blue. Screenshots are opaque. */
function coloursOf(pixels: Uint8Array, channels: number): Uint32Array {
  return Uint32Array.from({ length: pixels.length / channels }, (_, i) => {
    const at = i * channels;
    return (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
  });
}

function nearestIn(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, other] of palette.entries()) {
    const [red, green, blue] = [16, 8, 0].map((shift) => ((colour >> shift) & 255) - ((other >> shift) & 255));
    const distance = red! ** 2 + green! ** 2 + blue! ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function encode(width: number, height: number, indexes: Uint8Array, palette: readonly number[]): Buffer {
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
