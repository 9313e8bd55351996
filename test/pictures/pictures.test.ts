import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/adapters/slack/render.ts';
import { harbourCard } from '../support/chat-desk.ts';
import { markdownHtml } from './discord.ts';
import { withFewColours } from './png.ts';
import { slackHtml } from './slack.ts';

describe('the pictures', () => {
  it('are kept small, for both platforms by day and by night', () => {
    const folder = join(import.meta.dirname, '../../docs/pictures');
    const names = readdirSync(folder);
    expect(names.filter((name) => statSync(join(folder, name)).size > 150_000)).toEqual([]);
    for (const kind of ['discord-briefing', 'slack-briefing'])
      expect(names).toEqual(expect.arrayContaining([`${kind}-dark.png`, `${kind}-light.png`]));
  });
});

describe("Discord's Markdown in the pictures", () => {
  it.each([
    ['a heading', '### Said', '<discord-header level="3">Said</discord-header>'],
    ['escaped signs', '\\*a\\* \\<\\@1\\>', '<div>*a* &#60;@1&#62;</div>'],
    ['bold and italics', '**1** *b*', '<div><strong>1</strong> <em>b</em></div>'],
    [
      'a list',
      '- a\n- b',
      '<discord-unordered-list><discord-list-item>a</discord-list-item><discord-list-item>b</discord-list-item></discord-unordered-list>',
    ],
    [
      'two quotes',
      '> “a”\n\n> “b”',
      '<discord-quote><div dir="auto">“a”</div></discord-quote><div>&nbsp;</div><discord-quote><div dir="auto">“b”</div></discord-quote>',
    ],
    ['a link', '[a\\]b](https://a.example/x%29)', '<div><discord-link href="#">a]b</discord-link></div>'],
    ['no link without an address', '[a]', '<div>[a]</div>'],
  ])('shows %s', (_what, markdown, html) => {
    expect(markdownHtml(markdown)).toBe(html);
  });
});

describe('Slack in the pictures', () => {
  it('shows plain text as it stands, as Slack does', () => {
    const html = slackHtml(renderAnswer({ card: { ...harbourCard, title: '*a* <b> :x:' }, buttons: [] }), 'light', 0);
    expect(html).toContain('*a* &#60;b&#62; :x:');
  });
});

describe('a picture with few colours', () => {
  const pixels = [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 0, 0];

  it.each([0, 1, 2, 3, 4])('shows the same pixels as the one whose lines have filter %i', (filter) => {
    const small = withFewColours(aPng(pixels, filter));
    const chunks = chunksOf(small);
    const palette = chunks.get('PLTE')!;
    const lines = inflateSync(chunks.get('IDAT')!);
    const indexes = [lines[1], lines[2], lines[4], lines[5]];
    expect(indexes.flatMap((index) => [...palette.subarray(index! * 3, index! * 3 + 3)])).toEqual(pixels);
  });

  it('is not made of anything but a PNG as Chromium writes it', () => {
    expect(() => withFewColours(Buffer.alloc(100))).toThrow('not a PNG');
  });
});

/** Two by two pixels, with every line filtered in one way. */
function aPng(pixels: readonly number[], filter: number): Buffer {
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : pixels[y * 6 + x]!);
  const paeth = (a: number, b: number, c: number) =>
    [a, b, c].toSorted((p, q) => Math.abs(b - c - (p - a)) - Math.abs(b - c - (q - a)))[0]!;
  const lines = [0, 1].flatMap((y) => [
    filter,
    ...[0, 1, 2, 3, 4, 5].map((x) => {
      const [left, up, both] = [at(x - 3, y), at(x, y - 1), at(x < 3 ? -1 : x - 3, y - 1)];
      const base = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, both)][filter]!;
      return (at(x, y) - base) & 255;
    }),
  ]);
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(lines)))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    expect(png.readUInt32BE(at + 8 + data.length)).toBe(crc32(png.subarray(at + 4, at + 8 + data.length)));
    found.set(png.toString('latin1', at + 4, at + 8), data);
  }
  return found;
}
