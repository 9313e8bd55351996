import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../src/adapters/sources/feed.ts';
import { atom, feedOf, firstItem, rss } from '../../../support/feeds.ts';

const WHEN = Date.UTC(2031, 4, 4, 9, 30);

describe('every kind of feed gives its title, link, language and items', () => {
  const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://h.example/rdf"><title>Harbour Times</title><link>https://h.example/</link><dc:language>en</dc:language></channel>
    <item rdf:about="urn:1"><title>Ferry runs</title><link>https://h.example/1</link><dc:date>2031-05-04T09:30:00Z</dc:date></item></rdf:RDF>`;
  const CDF = `<CHANNEL HREF="https://h.example/"><TITLE>Harbour Times</TITLE><LANGUAGE>en</LANGUAGE>
    <ITEM HREF="https://h.example/1" LASTMOD="2031-05-04T09:30"><TITLE>Ferry runs</TITLE><ABSTRACT>It left.</ABSTRACT></ITEM></CHANNEL>`;
  const JSON_FEED = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour Times',
    home_page_url: 'https://h.example/',
    language: 'en',
    items: [{ id: 'urn:1', url: '/1', title: 'Ferry runs', date_published: '2031-05-04T09:30:00Z' }],
  });
  it.each([
    [
      'rss',
      rss(
        '<guid isPermaLink="false">urn:1</guid><title>Ferry runs</title><link>https://h.example/1</link><pubDate>Sun, 04 May 2031 09:30:00 GMT</pubDate>',
        '<title>Harbour Times</title><link>https://h.example/</link><language>en</language>',
      ),
    ],
    [
      'atom',
      atom(
        '<id>urn:1</id><title>Ferry runs</title><link href="https://h.example/1"/><published>2031-05-04T09:30:00Z</published>',
        '<title>Harbour Times</title><link rel="self" href="https://h.example/feed"/><link href="https://h.example/"/>',
        'xml:lang="en"',
      ),
    ],
    [
      'atom',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="en"><title>Harbour Times</title><link rel="alternate" href="https://h.example/"/>' +
        '<entry><id>urn:1</id><title>Ferry runs</title><link rel="alternate" href="https://h.example/1"/><issued>2031-05-04T09:30:00Z</issued></entry></feed>',
    ],
    ['rdf', RDF],
    ['cdf', CDF],
    ['json', JSON_FEED],
  ])('%s', (format, text) => {
    const { items, ...feed } = feedOf(text, { url: 'https://h.example/feed' });
    expect(feed).toMatchObject({ format, title: 'Harbour Times', link: 'https://h.example/', language: 'en' });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ title: 'Ferry runs', url: 'https://h.example/1' });
    expect(items[0]!.published ?? items[0]!.updated).toBe(WHEN);
    expect(items[0]!.guid).toBe(format === 'cdf' ? undefined : 'urn:1');
  });
});

describe('what is no feed is refused in words', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['Just words.', 'this is text, not a feed'],
    ['<!DOCTYPE html><title>Home</title>', 'this is a web page, not a feed'],
    ['<html><body><item>x</item></body></html>', 'this is a web page, not a feed'],
    ['<urlset><url/></urlset>', 'this is a sitemap, not a feed'],
    ['<opml><body/></opml>', 'this is a list of feeds (OPML), not a feed'],
    ['<invoice/>', 'this is XML (<invoice>), but not a feed'],
    ['{"status": 404}', 'this is JSON, but not a feed: it has no "items"'],
    ['{"items": [', 'this begins like JSON, but is broken'],
    ['\0\u0001\u0002'.repeat(99), 'this is no text, and no feed'],
  ])('%j', (text, why) => {
    expect(readFeed(Buffer.from(text))).toEqual({ ok: false, why });
  });
});

describe('text comes out as HTML, however it is written', () => {
  const FERRY = 'The <b>ferry</b> &amp; fog';
  it.each([
    ['escaped', rss('<description>The &lt;b&gt;ferry&lt;/b&gt; &amp;amp; fog</description>'), FERRY],
    ['in CDATA', rss('<description><![CDATA[The <b>ferry</b> &amp; fog]]></description>'), FERRY],
    ['naked', rss('<description>The <b>ferry</b> &amp; fog</description>'), FERRY],
    ['partly in CDATA', rss('<description>The <![CDATA[<b>ferry</b>]]> &amp;amp; fog</description>'), FERRY],
    ['escaped twice', rss('<description>&amp;lt;p&amp;gt;Fog&amp;lt;/p&amp;gt;</description>'), '<p>Fog</p>'],
    [
      'plain, with paragraphs',
      rss('<description>One\nline.\n\nTwo &lt; three.</description>'),
      'One\nline.\n\nTwo < three.',
    ],
    ['Atom, plain', atom('<summary type="text">a &lt;b&gt; c</summary>'), 'a &lt;b&gt; c'],
    [
      'Atom, plain, with paragraphs',
      atom('<summary type="text">One\nline.\n\nTwo.</summary>'),
      '<p>One<br>line.</p>\n<p>Two.</p>',
    ],
    ['Atom, HTML', atom('<summary type="html">The &lt;b&gt;ferry&lt;/b&gt; &amp;amp; fog</summary>'), FERRY],
    [
      'Atom, XHTML',
      atom('<summary type="xhtml"><div>The <b>ferry</b> &amp; fog<br/><i/></div></summary>'),
      `<div>${FERRY}<br/><i></i></div>`,
    ],
    [
      'Atom, XHTML in CDATA',
      atom('<summary type="xhtml"><div><![CDATA[1 < 2]]></div></summary>'),
      '<div>1 &lt; 2</div>',
    ],
    ['Atom 0.3, base64', atom('<summary mode="base64">VGhlIDxiPmZlcnJ5PC9iPg==</summary>'), 'The <b>ferry</b>'],
    [
      'Atom, base64',
      atom('<summary type="application/octet-stream">\n VGhlIDxiPmZlcnJ5\n PC9iPg==</summary>'),
      'The <b>ferry</b>',
    ],
    ['Atom, a picture in base64', atom('<summary type="image/png">iVBORw0KGgo=</summary>'), undefined],
  ])('%s', (_how, text, html) => {
    expect(firstItem(text).summary).toBe(html);
  });

  it.each([
    [
      'the two by their names',
      '<content:encoded>Long</content:encoded><description>Short</description>',
      'Short',
      'Long',
    ],
    ['the second description as content', '<description>Short</description><summary>Long</summary>', 'Short', 'Long'],
    [
      'XHTML of another namespace',
      '<b:body xmlns:b="http://www.w3.org/1999/xhtml"><b:p>Long</b:p></b:body>',
      undefined,
      '<p>Long</p>',
    ],
    ['the words of a podcast', '<itunes:summary>Short</itunes:summary>', 'Short', undefined],
    [
      'the words of a video',
      '<media:group><media:description>Short</media:description></media:group>',
      'Short',
      undefined,
    ],
    [
      'no module that calls itself the same',
      '<x:description xmlns:x="urn:x">No</x:description><description>Short</description>',
      'Short',
      undefined,
    ],
  ])('%s', (_what, item, summary, content) => {
    expect(firstItem(rss(item))).toMatchObject({ ...(summary && { summary }), ...(content && { content }) });
  });
});

describe('titles are plain words', () => {
  it.each([
    ['entities of HTML', 'Caf&eacute; &#8217; &#x201C;', 'Café ’ “'],
    ['windows-1252 by number', 'don&#146;t', 'don’t'],
    ['an unknown entity', 'a &unheard; b', 'a &unheard; b'],
    ['a bare ampersand', 'Fish & Chips &amp; more <3', 'Fish & Chips & more <3'],
    ['markup', 'The &lt;b&gt;fer&lt;/b&gt;ry', 'The ferry'],
    ['markup escaped twice', '&amp;lt;b&amp;gt;Ferry&amp;lt;/b&amp;gt;', 'Ferry'],
    ['a quote that is never closed', '&lt;a href="x&gt;Ferry&lt;/a&gt;', 'Ferry'],
    ['a script', '<![CDATA[Ferry<script>run()</script>]]>', 'Ferry'],
    ['white space', '\n  Ferry\n  runs ', 'Ferry runs'],
    ['less than', '3 &lt; 4', '3 < 4'],
  ])('%s', (_what, title, words) => {
    expect(firstItem(rss(`<title>${title}</title>`)).title).toBe(words);
  });

  it('are the first that has words, those of media last', () => {
    expect(firstItem(rss('<media:title>C</media:title><title/><dc:title>B</dc:title>')).title).toBe('B');
    expect(firstItem(rss('<media:title>C</media:title>')).title).toBe('C');
  });

  it('may use the entities that the feed declares', () => {
    const doctype = '<!DOCTYPE rss [<!-- " --><!ENTITY paper "The &city; <i>Post</i>"><!ENTITY city \'Valley\'>]>';
    expect(firstItem(doctype + rss('<title>&paper; says</title>')).title).toBe('The Valley Post says');
    expect(firstItem(doctype + rss('<description>&paper; <br/></description>')).summary).toContain(
      'The Valley <i>Post</i>',
    );
  });
});

describe('addresses', () => {
  const FROM = { url: 'https://h.example/feeds/news' };
  it.each([
    ['of the feed', rss('<link>/1</link>'), 'https://h.example/1'],
    ['of Content-Location', rss('<link>1</link>'), 'https://other.example/1', 'https://other.example/'],
    ['of xml:base', atom('<link href="1"/>', '', 'xml:base="https://other.example/a/"'), 'https://other.example/a/1'],
    [
      'of a base inside a base',
      atom('<link xml:base="b/" href="1"/>', '', 'xml:base="/a/"'),
      'https://h.example/a/b/1',
    ],
    ['not of a base that is none', atom('<link href="1"/>', '', 'xml:base="http://["'), 'https://h.example/feeds/1'],
  ])('are read from that %s', (_what, text, url, contentLocation?: string) => {
    expect(firstItem(text, { ...FROM, ...(contentLocation && { contentLocation }) }).url).toBe(url);
  });

  it.each([
    [
      'the alternate link',
      '<link rel="self" href="/a.atom"/><link rel="alternate" type="text/html" href="/1"/><link rel="via" href="/v"/>',
      '/1',
    ],
    [
      'the page among representations',
      '<link type="text/html" href="/1"/><link type="application/json" href="/1.json"/>',
      '/1',
    ],
    [
      'the relation by its full name',
      '<link rel="http://www.iana.org/assignments/relation/alternate" href="/1"/>',
      '/1',
    ],
    ['an address in CDATA and white space', '<link><![CDATA[\n /1?a=1&b=2 \n]]></link>', '/1?a=1&b=2'],
    ['the permalink where there is no link', '<guid>https://h.example/1</guid>', '/1'],
    ['the link before the permalink', '<guid>https://h.example/2</guid><link>/1</link>', '/1'],
  ])('of an item: %s', (_what, item, path) => {
    expect(firstItem(rss(item), FROM).url).toBe(`https://h.example${path}`);
  });

  it('of an item are absent where a guid is no permalink, or belongs to a picture', () => {
    expect(firstItem(rss('<guid isPermaLink="false">https://h.example/1</guid>'), FROM).url).toBeUndefined();
    expect(firstItem(rss('<image><link>/1</link></image>'), FROM).url).toBeUndefined();
  });

  it('keep the page behind a counter', () => {
    const item = '<link>https://counter.example/x</link><feedburner:origLink>https://h.example/1</feedburner:origLink>';
    expect(firstItem(rss(item))).toMatchObject({
      url: 'https://counter.example/x',
      originalUrl: 'https://h.example/1',
    });
  });
});

describe('keys stay as they are written', () => {
  it.each([
    ['a guid', rss('<guid isPermaLink="false"> AbC/1 </guid>'), 'AbC/1'],
    [
      'an id that could be written shorter',
      atom('<id>HTTP://www.Example.org/%7Ebob</id>'),
      'HTTP://www.Example.org/%7Ebob',
    ],
    ['a guid with markup', rss('<guid><p>1</p></guid>'), '<p>1</p>'],
  ])('%s', (_what, text, guid) => {
    expect(firstItem(text, { url: 'https://h.example/' }).guid).toBe(guid);
  });

  it('but for an Atom id that is a relative address', () => {
    expect(firstItem(atom('<id>/1</id>'), { url: 'https://h.example/' }).guid).toBe('https://h.example/1');
  });
});

describe('languages', () => {
  it.each([
    ['of the item', rss('<dc:language>de</dc:language>', '<language>en</language>'), 'de', 'en'],
    ['of xml:lang', atom('<title/>', '', 'xml:lang="en_GB"'), 'en-GB', 'en-GB'],
    ['of the header', rss(''), undefined, 'fr'],
  ])('%s', (_what, text, item, feed) => {
    const read = feedOf(text, { contentLanguage: 'fr' });
    expect([read.items[0]!.language, read.language]).toEqual([item, feed]);
  });
});

describe('the dates of an item', () => {
  it.each([
    [
      'publication and change',
      '<issued>2031-05-04</issued><modified>2031-05-05</modified>',
      '2031-05-04',
      '2031-05-05',
    ],
    ['the last of two', '<pubDate>2031-05-04</pubDate><pubDate>2031-05-05</pubDate>', '2031-05-05', undefined],
    ['the one that can be read', '<pubDate>2031-05-04</pubDate><pubDate>today</pubDate>', '2031-05-04', undefined],
    ['that of Dublin Core', '<dc:date>2031-05-04</dc:date>', '2031-05-04', undefined],
    ['none that cannot be read', '<pubDate>soon</pubDate>', undefined, undefined],
  ])('are %s', (_what, item, published, updated) => {
    const read = firstItem(rss(item));
    const day = (at: number | undefined) => at && new Date(at).toISOString().slice(0, 10);
    expect([day(read.published), day(read.updated)]).toEqual([published, updated]);
  });
});

describe('people', () => {
  it.each([
    ['a line', '<author>Ines Rowe</author>', [{ name: 'Ines Rowe' }]],
    ['an address with a name', '<author>ines@h.example (Ines Rowe)</author>', [{ name: 'Ines Rowe' }]],
    ['a name with an address', '<author>Ines Rowe &lt;ines@h.example&gt;</author>', [{ name: 'Ines Rowe' }]],
    ['an address alone', '<author>ines@h.example</author>', [{ email: 'ines@h.example' }]],
    [
      'elements',
      '<author><name>Ines Rowe</name><email>ines@h.example</email></author>',
      [{ name: 'Ines Rowe', email: 'ines@h.example' }],
    ],
    [
      'several',
      '<dc:creator>Ines Rowe</dc:creator><dc:creator>Tom Vance</dc:creator>',
      [{ name: 'Ines Rowe' }, { name: 'Tom Vance' }],
    ],
    [
      'that of a podcast only where there is no other',
      '<itunes:author>H</itunes:author><author>Ines Rowe</author>',
      [{ name: 'Ines Rowe' }],
    ],
    ['a line in markup', '<author><b>Ines</b> <i>Rowe</i></author>', [{ name: 'Ines Rowe' }]],
    ['nobody', '<author></author>', []],
  ])('%s', (_what, item, people) => {
    expect(firstItem(rss(item)).authors).toEqual(people);
  });
});

describe('how long a feed stays as it is', () => {
  it.each([
    ['<ttl>30</ttl>', 1_800_000],
    ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>', 1_800_000],
    ['<sy:updatePeriod>daily</sy:updatePeriod>', 86_400_000],
    ['<ttl>often</ttl>', undefined],
    ['', undefined],
  ])('%s', (head, ttlMs) => {
    expect(feedOf(rss('', head)).ttlMs).toBe(ttlMs);
  });
});

describe('a broken feed gives what can be read', () => {
  it.each([
    ['items that are never closed', '<rss><channel><item><title>A</title><item><title>B</title>', ['A', 'B']],
    ['a title that is never closed', '<rss><channel><item><title>A</item><item><title>B</title></item>', ['A', 'B']],
    ['CDATA that is never closed', '<rss><channel><item><title>A</title></item><item><title><![CDATA[B', ['A', 'B']],
    [
      'stray closing tags',
      '<rss></b><channel></i><item></p><title>A</title></item></item><item><title>B</title></item>',
      ['A', 'B'],
    ],
    ['names in another case', '<RSS><Channel><Item><Title>A</TITLE></Item><ITEM><title>B</title></ITEM>', ['A', 'B']],
    [
      'words before the feed',
      'Warning: <b>line 3</b> <rss><channel><item><title>A</title></item><item><title>B</title>',
      ['A', 'B'],
    ],
    [
      'a module that is not declared',
      '<rss><channel><item><dc:title>A</dc:title></item><item><media:title>B</media:title></item>',
      ['A', 'B'],
    ],
    [
      'a page as its document type',
      '<!DOCTYPE html PUBLIC "-//W3C//DTD" "x.dtd"><rss><channel><item><title>A</title></item><item><title>B</title></item>',
      ['A', 'B'],
    ],
    [
      'control characters',
      '<rss>\0<channel><item><title>\u0008A</title></item><item><title>B\u000b</title></item>',
      ['A', 'B'],
    ],
    [
      'a namespace of its own',
      '<rss xmlns="urn:mine"><channel><item><title>A</title></item><item><title>B</title></item>',
      ['A', 'B'],
    ],
  ])('%s', (_what, text, titles) => {
    expect(feedOf(text).items.map(({ title }) => title)).toEqual(titles);
  });
});
