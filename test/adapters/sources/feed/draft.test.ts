import { describe, expect, it } from 'vitest';
import { draftOf, isTeaser } from '../../../../src/adapters/sources/feed.ts';
import { atom, feedOf, firstItem, rss } from '../../../support/feeds.ts';

const SENTENCE = 'The ferry left the quay at six, an hour late, with half of its seats empty. ';
const cdata = (html: string) => `<![CDATA[${html}]]>`;

function draft(text: string) {
  const feed = feedOf(text, { url: 'https://h.example/feed' });
  return draftOf(feed.items[0]!, feed);
}

describe('an item becomes an article', () => {
  it('with its paragraphs and all that the feed says of it', () => {
    const item = `<guid>u1</guid><link>/1</link><title>Ferry &amp;amp; fog</title><dc:creator>Ines Rowe</dc:creator>
      <pubDate>Sun, 04 May 2031 09:30:00 GMT</pubDate><atom:updated>2031-05-04T10:00:00Z</atom:updated>
      <description>Short.</description><content:encoded>${cdata('<p>One &amp; two.</p><script>x</script><ul><li>Three.</li></ul>')}</content:encoded>
      <media:content url="/a.jpg" medium="image"/>`;
    expect(draft(rss(item, '<title>Harbour Times</title><language>en-gb</language>'))).toEqual({
      raw: 'One & two.\n\nThree.',
      format: 'text',
      title: 'Ferry & fog',
      url: 'https://h.example/1',
      guid: 'u1',
      source: 'Harbour Times',
      author: 'Ines Rowe',
      language: 'en-gb',
      published: Date.UTC(2031, 4, 4, 9, 30),
      updated: Date.UTC(2031, 4, 4, 10),
      media: [{ kind: 'image', url: 'https://h.example/a.jpg' }],
    });
  });

  it.each([
    [
      'the longer of summary and content',
      rss(`<description>A longer text.</description><content:encoded>${cdata('<img src="x">.')}</content:encoded>`),
      'A longer text.',
    ],
    ['the title where there is no text', rss('<title>Ferry runs</title>'), 'Ferry runs'],
    [
      'no footer of a blog',
      rss(
        `<description>${cdata('<p>One.</p><p>The post <a href="/1">Ferry</a> appeared first on <a href="/">H</a>.</p>')}</description>`,
      ),
      'One.',
    ],
    [
      'no call to read on',
      rss(`<description>${cdata('<p>One.</p><a href="/1">Continue reading...</a>')}</description>`),
      'One.',
    ],
    [
      'addresses from where the text stands',
      atom(
        `<content type="html" xml:base="https://o.example/">${cdata('<p>One.</p><p><a href="/1">More on ferries</a></p>')}</content>`,
      ),
      'One.\n\nMore on ferries\nhttps://o.example/1',
    ],
  ])('with %s', (_what, text, raw) => {
    expect(draft(text)?.raw).toBe(raw);
  });

  it('with one paragraph where its HTML is deeper than that of any article', () => {
    const deep = `${'<div>'.repeat(3_000)}One.<p>Two.`;
    expect(draft(rss(`<description>${cdata(deep)}</description>`))?.raw).toBe('One. Two.');
  });

  it('unless it has no words', () => {
    expect(draft(rss('<link>/1</link><description><![CDATA[<img src="a.jpg">]]></description>'))).toBeUndefined();
  });

  it('dated by its change where its feed knows no other date', () => {
    const { published, updated } = draft(atom('<title>A</title><updated>2031-05-04</updated>'))!;
    expect([published, updated]).toEqual([Date.UTC(2031, 4, 4), Date.UTC(2031, 4, 4)]);
    expect(draft(atom('<title>A</title><updated>soon</updated>'))).not.toHaveProperty('published');
  });

  it('by the people of its feed in Atom, not in RSS, and never by an e-mail address', () => {
    expect(draft(atom('<title>A</title>', '<author><name>Ines Rowe</name></author>'))!.author).toBe('Ines Rowe');
    expect(draft(rss('<title>A</title>', '<managingEditor>Ines Rowe</managingEditor>'))).not.toHaveProperty('author');
    expect(draft(rss('<title>A</title><author>ines@h.example</author>'))).not.toHaveProperty('author');
  });

  it('of the outlet that was named, else of the feed', () => {
    const feed = feedOf(rss('<title>A</title>', '<title>Harbour Times - News</title>'));
    expect(draftOf(feed.items[0]!, feed)?.source).toBe('Harbour Times - News');
    expect(draftOf(feed.items[0]!, feed, 'Harbour Times')?.source).toBe('Harbour Times');
  });
});

describe('a teaser', () => {
  it.each([
    ['is a title', '<title>A</title>', true],
    ['is a short summary', `<description>${SENTENCE}</description>`, true],
    ['is a summary as long as a long lede', `<description>${SENTENCE.repeat(12)}</description>`, true],
    ['ends in dots', `<description>${SENTENCE.repeat(30)}and […]</description>`, true],
    [
      'asks to read on',
      `<description>${SENTENCE.repeat(30)}${cdata('<a href="/1">Weiterlesen</a>')}</description>`,
      true,
    ],
    ['is no long summary', `<description>${SENTENCE.repeat(30)}</description>`, false],
    ['is no content of some paragraphs', `<content:encoded>${SENTENCE.repeat(12)}</content:encoded>`, false],
  ])('%s', (_what, item, expected) => {
    expect(isTeaser(firstItem(rss(item)))).toBe(expected);
  });
});
