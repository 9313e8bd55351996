import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDrafts } from '../src/adapters/sources/file.ts';
import type { Draft } from '../src/briefings/article.ts';

const SAMPLES = fileURLToPath(new URL('../samples', import.meta.url));

let samples: readonly Draft[];
beforeAll(async () => {
  const found: Draft[] = [];
  for await (const item of readDrafts(SAMPLES, {})) {
    if ('why' in item) throw new Error(`${item.path}: ${item.why}`);
    found.push(item);
  }
  samples = found;
});

/** The only sample whose address ends so and whose text has `words`. */
function sample(address: string, words = ''): Draft {
  const found = samples.filter(({ url, raw }) => url?.endsWith(address) && raw.includes(words));
  expect(found, address).toHaveLength(1);
  return found[0]!;
}

describe('the samples', () => {
  it('are sixteen or more, all readable, from five outlets or more', () => {
    expect(samples.length).toBeGreaterThanOrEqual(16);
    expect(new Set(samples.map(({ source }) => source)).size).toBeGreaterThanOrEqual(5);
  });

  it('each say what they are: a title, an outlet, a language and an address that cannot exist', () => {
    for (const { title, source, language, url } of samples) {
      expect({ title, source, language, url }).toEqual({
        title: expect.any(String),
        source: expect.any(String),
        language: expect.stringMatching(/^en/),
        url: expect.stringMatching(/^https:\/\/[a-z0-9]+\.example\//),
      });
    }
  });

  it('are dated in the autumn of 2020, but for two older ones and one without a date', () => {
    const isInAutumn = ({ published = 0 }: Draft) =>
      published >= Date.UTC(2020, 8, 28) && published < Date.UTC(2020, 9, 10);
    expect(samples.filter(isInAutumn)).toHaveLength(samples.length - 3);
    expect(samples.filter(({ published }) => published === undefined).map(({ url }) => url)).toEqual([
      expect.stringContaining('/pictures/'),
    ]);
    expect(new Date(sample('/four-days-in-april').published!).getUTCFullYear()).toBe(2016);
    expect(new Date(sample('/2020-07-17/page-4').published!).getUTCMonth()).toBe(6);
  });

  it('are on two topics', () => {
    const about = (words: RegExp) => samples.filter(({ raw, title }) => words.test(`${title} ${raw}`)).length;
    expect(about(/karabakh/i)).toBeGreaterThanOrEqual(10);
    expect(about(/\bgrid\b/i)).toBeGreaterThanOrEqual(4);
  });

  it('hold two copies of one wire report under different titles, both with the credit of the agency', () => {
    const [wire, copy] = [sample('/treaty-stops-short-of-karabakh'), sample('/russian-pact-will-not-shield-karabakh')];
    const paragraphs = new Set(wire.raw.trim().split('\n\n'));
    const shared = copy.raw
      .trim()
      .split('\n\n')
      .filter((paragraph) => paragraphs.has(paragraph));
    expect(shared.length).toBeGreaterThanOrEqual(8);
    expect(wire.title).not.toBe(copy.title);
    for (const { raw } of [wire, copy]) expect(raw).toContain('(Meridian Wire)');
  });

  it('hold two death tolls of one day that differ', () => {
    const [low, high] = [sample('/treaty-stops-short-of-karabakh'), sample('/karabakh-toll-280')];
    expect(low.raw).toContain('At least 244 people have been killed since');
    expect(low.published).toBe(Date.UTC(2020, 9, 7, 14, 5));
    expect(high.raw).toContain('At least 280 people have been killed since');
    expect(high.published).toBe(Date.UTC(2020, 9, 7, 11, 30));
  });

  it('hold a corrected article after its first version, under one address', () => {
    const versions = samples.filter(({ url }) => url?.endsWith('/rockets-reach-towns'));
    expect(versions.map(({ raw }) => /killed and (\d+) were wounded/.exec(raw)?.[1])).toEqual(['42', '24']);
    expect(versions.map(({ raw }) => raw.includes('\nCorrection: '))).toEqual([false, true]);
    expect(versions[1]!.updated).toBeGreaterThan(versions[0]!.published!);
  });

  it.each([
    ['a quote that is split by its attribution', '/skerra-gas-price', /,” he told [^“”]+, “/],
    [
      'a quote over paragraphs that reopens its mark',
      '/first-the-guns-stop',
      /\n\n“First,[^”]+\n\n“Second,[^”]+\n\n“And third,[^”]+,” the minister said/,
    ],
    [
      'a minister who is named in full earlier',
      '/first-the-guns-stop',
      /foreign minister, Anna Petrosyan,[\s\S]+the minister said/,
    ],
    ['British single quotes with double ones inside', '/bread-candles-and-a-wedding-dress', /‘[^’]+“[^”]+”,’ said/],
    ['straight quotes', '/shells-strike-cathedral', /"[^"]+," said/],
    ['scare quotes', '/shells-strike-cathedral', /calls its "counteroffensive"/],
    ['a title in quotation marks', '/shells-strike-cathedral', /concert called "Snow on the Road\."/],
    ['a quote of a pronoun that two people could be', '/shells-strike-cathedral', /his brother Gor[\s\S]+" he said/],
    ['a quote of nobody', '/bread-candles-and-a-wedding-dress', /’ said a voice on the stairs/],
    ['relayed speech', '/ministers-in-moscow', /state news agency quoted Karimzade as saying/],
    [
      'a byline and a dateline',
      '/heavy-fighting-second-day',
      /^\s*By [^\n]+\n\nYEREVAN\/BAKU, Sept\. 28 \(Meridian Wire\) — /,
    ],
    ['a caption with the credit of its photo', '/first-the-guns-stop', /^\s*[^\n]+ on Tuesday\. Photo: [^\n]+\n/],
    [
      'a related box with its address',
      '/first-the-guns-stop',
      /\nRelated article: [^\n]+\nhttps:\/\/channel9\.example\//,
    ],
    ['a video link with its start', '/first-the-guns-stop', /\nhttps:\/\/video\.channel9\.example\/[^\n]+&t=95\n/],
    ['hyphenated line ends', '/2020-07-17/page-4', /Azer-\nbaijan[\s\S]+cross-\nborder/],
    [
      'a running head in the middle of a word',
      '/2020-07-17/page-4',
      /artil-\n\nCASPIAN COURIER {2,}[^\n]+Page 5\n\nlery/,
    ],
    ['a teaser that breaks off', '/the-road-out-of-karabakh', /^\s*.{50,250}Continue reading\.\.\.\s*$/],
  ])('hold %s', (_what, address, pattern) => {
    expect(sample(address).raw).toMatch(pattern);
  });

  it('hold a page whose navigation, newsletter and caption are not read as its text', () => {
    const { raw, author, published, updated, media } = sample('/karabakh-truce-calls');
    expect(raw).not.toMatch(/Watch live|Sign up|All rights reserved|Share by mail/);
    expect(raw).toContain('\n\nThe joint appeal on Thursday');
    expect(raw).not.toContain('Photo:');
    expect(media).toMatchObject([{ kind: 'image', credit: expect.stringContaining('Aram Keshishzade') }]);
    expect({ author, published, updated }).toEqual({
      author: 'Dorothea Lindqvist',
      published: Date.UTC(2020, 9, 2, 8, 30),
      updated: Date.UTC(2020, 9, 2, 10, 5),
    });
  });

  it('are one paragraph a line, but for the one that was set in a column', () => {
    for (const { raw, url } of samples) {
      const wrapped = raw.split(/\n\s*\n/).filter((block) => /\w\n\w/.test(block) && !block.includes('\nhttps://'));
      expect(wrapped.length > 0, url).toBe(url!.endsWith('/page-4'));
    }
  });
});
