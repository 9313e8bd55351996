import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFeeds } from '../../../../src/adapters/sources/feed/links.ts';
import { draftOf, isTeaser, readFeed } from '../../../../src/adapters/sources/feed.ts';
import { cpuNow } from '../../../support/cpu-time.ts';
import { feedOf, rss } from '../../../support/feeds.ts';

const SIZE = 400_000;
const HEAD = '<rss><channel><title>A</title>';
const fill = (piece: string, head = HEAD) => head + piece.repeat((SIZE - head.length) / piece.length);

/** Each is read in 5 to 50 ms; what grows with the square of the length takes minutes. */
const BOUND = 3_000;

describe('a hostile feed is read in time that grows with its length', () => {
  it.each([
    ['elements', fill('<a/>')],
    ['elements in each other', fill('<a>')],
    ['closing tags over deep elements', `${fill('<a>')}${'</b>'.repeat(SIZE / 4)}`],
    ['items', fill('<item/>')],
    ['items in each other', fill('<item>')],
    ['markup', fill('<p>', `${HEAD}<item><description>`)],
    ['escaped markup', fill('&lt;b>', `${HEAD}<item><title>`)],
    ['CDATA that is never closed', fill('<![CDATA[')],
    ['comments that are never closed', fill('<!--')],
    ['document types', fill('<!DOCTYPE a [', '')],
    ['entity declarations', fill('<!ENTITY a "', '<!DOCTYPE a [')],
    ['stray marks', fill('< ')],
    ['bare ampersands', fill('&', `${HEAD}<item><title>`)],
    ['entities', fill('&abcdef;', `${HEAD}<item><title>`)],
    ['attributes', fill(' a="b"', `${HEAD}<item`)],
    ['namespaces', fill(' xmlns:a="b"', '<rss')],
    ['bases', fill('<a xml:base="b">')],
    ['dates', fill('<pubDate>Dom, 04 Mai 2031</pubDate>', `${HEAD}<item>`)],
    ['media', fill('<enclosure url="http://a.example/b.jpg"/>', `${HEAD}<item>`)],
    ['white space', fill(' ', `${HEAD}<item><title>`)],
    ['zeros', fill('\0', '')],
    ['JSON in each other', fill('[', '{"items":')],
  ])('%s', (_what, text) => {
    const started = cpuNow();
    const outcome = readFeed(Buffer.from(text), { url: 'https://h.example/' });
    expect(cpuNow() - started).toBeLessThan(BOUND);
    if (outcome.ok) expect(outcome.feed.items.length).toBeLessThanOrEqual(10_000);
  });

  it('as is a page that is searched for feeds', () => {
    const started = cpuNow();
    expect(findFeeds(fill('<a href="/feed?a=1">', ''), 'https://h.example/')).toHaveLength(1);
    expect(cpuNow() - started).toBeLessThan(BOUND);
  });
});

describe('entities that multiply each other', () => {
  const laughs = [...'bcdefghi'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i]};`.repeat(10)}">`).join('');

  it('are expanded to 10,000 characters at most', () => {
    const text = `<!DOCTYPE rss [<!ENTITY a "lol">${laughs}]>${rss('<title>&d; &i;</title>')}`;
    const title = feedOf(text).items[0]!.title!;
    expect(title).toMatch(/^(?:lol){1000} /);
    expect(title.length).toBeLessThan(15_000);
  });

  it('may hold themselves', () => {
    const text = `<!DOCTYPE rss [<!ENTITY a "&b;"><!ENTITY b "&a;">]>${rss('<title>x &a; y</title>')}`;
    expect(feedOf(text).items[0]!.title).toMatch(/^x &[ab]; y$/);
  });

  it('are expanded to a million characters in the whole feed', () => {
    const items = '<item><description>&a;</description></item>'.repeat(1_000);
    const feed = feedOf(`<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(9_000)}">]><rss><channel>${items}</channel></rss>`);
    const length = feed.items.reduce((sum, { summary = '' }) => sum + summary.length, 0);
    expect(length).toBeGreaterThan(400_000);
    expect(length).toBeLessThan(1_100_000);
  });
});

describe('no text throws', () => {
  const piece = fc.constantFrom(
    ...'<rss> <feed> <channel> <item> </item> <entry <title> </title> <description> <content type="xhtml"> <content:encoded> <author> <name>'.split(
      ' ',
    ),
    ...'<![CDATA[ ]]> <!-- --> <!DOCTYPE [ <!ENTITY &a; &#; &#x110000; &# " \' = /> > < <link href= <guid> xmlns:a= xml:base="http://[" <a:b'.split(
      ' ',
    ),
    ...['\0', '\ufffe', '\ud800', ' ', '{"items":[', '{}', ']}'],
  );

  it('read as a feed, its items as articles, and searched for feeds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const outcome = readFeed(Buffer.from(text));
        if (outcome.ok) for (const item of outcome.feed.items) isTeaser(item) && draftOf(item, outcome.feed);
        else expect(outcome.why).toMatch(/^[a-z]/);
        findFeeds(text, 'https://h.example/');
      }),
      { numRuns: 500 },
    );
  });
});
