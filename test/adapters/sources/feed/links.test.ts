import { describe, expect, it } from 'vitest';
import { findFeeds } from '../../../../src/adapters/sources/feed/links.ts';

const ADDRESS = 'https://h.example/news/today';
const addresses = (html: string) => findFeeds(html, ADDRESS).map(({ url }) => url);

describe('the feeds of a page', () => {
  it('come with the title and type that the page gives', () => {
    const link = '<link rel="alternate" type="application/rss+xml" title="News &amp; views" href="/feed">';
    expect(findFeeds(`<html><head>${link}</head></html>`, ADDRESS)).toEqual([
      { url: 'https://h.example/feed', title: 'News & views', type: 'application/rss+xml' },
    ]);
  });

  it.each([
    [
      'of every kind',
      '<link rel=alternate type=application/atom+xml href=a><LINK REL="Alternate" TYPE="application/feed+json" HREF="b">',
      ['news/a', 'news/b'],
    ],
    ['by rel="feed"', '<link rel="feed" href="/a">', ['a']],
    ['from the base of the page', '<base href="/x/"><link rel="feed" href="a">', ['x/a']],
    [
      'in links that look like one',
      '<a href="/rss">RSS</a><a href="/news/feed/">x</a><a href="/index.xml">x</a><a href="/b.atom">x</a><a href="/?format=rss">x</a>',
      ['rss', 'news/feed/', 'index.xml', 'b.atom', '?format=rss'],
    ],
    [
      'declared ones first, each once',
      '<a href="/feed">x</a><a href="/b.rss">x</a><link rel="feed" href="/feed">',
      ['feed', 'b.rss'],
    ],
    [
      'comments last',
      '<link rel="feed" href="/comments/feed/"><link rel="feed" href="/feed/">',
      ['feed/', 'comments/feed/'],
    ],
    ['by feed: addresses', '<a href="feed://h.example/a">x</a><a href="feed:https://h.example/b">x</a>', ['a', 'b']],
    [
      'not in data, style, or what only sounds like it',
      '<link rel="alternate" type="application/json" href="/wp-json/1"><link rel="stylesheet" href="/feed.css"><link rel="alternate" hreflang="de" href="/de"><a href="/feedback">x</a><a href="/rssi">x</a><a href="javascript:feed">x</a>',
      [],
    ],
    [
      'not in scripts and comments',
      '<script>"<link rel=feed href=/a>"</script><!-- <link rel="feed" href="/b"> -->',
      [],
    ],
  ])('%s', (_what, html, paths) => {
    expect(addresses(html)).toEqual(paths.map((path) => `https://h.example/${path}`));
  });
});
