import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/adapters/sources/page.ts';

const LONG =
  'The ferry left the quay at six, an hour late, with half of its seats empty and a brass band on the upper deck, which nobody had asked for.';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>Ferry runs | Harbour Times</title>${head}</head><body>${body}</body></html>`;

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the text of a page', () => {
  it.each([
    ['paragraphs apart', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    [
      'words in bold and links joined to their neighbours',
      '<p>The <b>fer</b>ry <a href="/x">left</a>.</p>',
      'The ferry left.',
    ],
    ['white space of the source as one space', '<p>One\n   two\t three.</p>', 'One two three.'],
    ['a double line break as the end of a paragraph', '<div>One.<br> <br>Two.</div>', 'One.\n\nTwo.'],
    ['a single line break as a line end', '<p>By Ines Rowe<br>Valley Post</p>', 'By Ines Rowe\nValley Post'],
    [
      'captions as blocks of their own',
      '<figure><img><figcaption>A quay.</figcaption></figure><p>One.</p>',
      'A quay.\n\nOne.',
    ],
    ['list items apart', '<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
    ['entities as what they stand for', '<p>&ldquo;Go&rdquo; &amp; &#8217;</p>', '“Go” & ’'],
    ['a text without any element', 'Just words.', 'Just words.'],
    ['paragraphs that are never closed', '<p>One.<p>Two.', 'One.\n\nTwo.'],
  ])('keeps %s', (_what, body, raw) => {
    expect(readPage(body)?.raw).toBe(raw);
  });

  it('leaves out navigation, scripts, forms and what is hidden', () => {
    const body = `<nav><a href="/">Home</a></nav><article><p>${LONG}</p><p hidden>Psst.</p><script>let x;</script><form>Sign up</form><p>${LONG}</p></article>`;
    expect(readPage(page(body))?.raw).toBe(`${LONG}\n\n${LONG}`);
  });

  it('keeps the address of a block that is one link, and of a video player', () => {
    const body = `<p>${LONG}</p><p><a href="/more">More on ferries</a></p>`;
    expect(readPage(body, 'https://harbourtimes.example/a')?.raw).toContain(
      'More on ferries\nhttps://harbourtimes.example/more',
    );
    const player = '<iframe src="https://www.youtube.com/embed/fErRy1?start=95"></iframe>';
    expect(readPage(`<p>${LONG}</p>${player}`)?.raw).toBe(`${LONG}\n\nhttps://www.youtube.com/embed/fErRy1?start=95`);
  });

  it.each([
    ['empty', ''],
    ['white space', ' \n '],
    ['without a word', '<html><body><img></body></html>'],
    ['nested beyond any page', '<div>'.repeat(100_000)],
  ])('is nothing where the page is %s', (_what, html) => {
    expect(readPage(html)).toBeUndefined();
  });

  it('is the plain body where the page is too deep for finding its article', () => {
    expect(readPage(`${'<div>'.repeat(2_000)}One.`)?.raw).toBe('One.');
  });

  it('never throws, has no empty block and no blank line in a block', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<a href=x>',
      '</a>',
      '<br>',
      'word',
      ' ',
      '<',
      '>',
      '&',
      '<html>',
      '<svg>',
      '<table><tr><td>',
      '<!--',
      '-->',
      '\ud800',
      '\0',
      '<script type="application/ld+json">',
      '{"@type":"Article","author":[null]}',
      '</script>',
      '<head>',
      '<template>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const draft = readPage(pieces.join(''), 'https://harbourtimes.example/');
        expect(draft?.raw ?? 'no text').not.toMatch(/^\s*$|\n\n\n/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the facts of a page', () => {
  it('come from linked data first', () => {
    const head =
      linked({
        '@graph': [
          { '@type': 'WebSite', name: 'Wrong' },
          {
            '@type': ['NewsArticle'],
            headline: 'Ferry runs',
            author: [{ name: 'Ines Rowe' }, 'Tom Vance'],
            publisher: { name: 'Harbour Times' },
            datePublished: '2020-10-07T16:05:00+02:00',
            dateModified: '2020-10-08',
            mainEntityOfPage: { '@id': 'https://harbourtimes.example/ferry' },
          },
        ],
      }) +
      '<meta property="og:site_name" content="Other"><meta property="article:published_time" content="2019-01-01">';
    const { raw: _, ...facts } = readPage(page(`<p>${LONG}</p>`, head))!;
    expect(facts).toEqual({
      format: 'text',
      title: 'Ferry runs',
      author: 'Ines Rowe, Tom Vance',
      source: 'Harbour Times',
      language: 'en',
      url: 'https://harbourtimes.example/ferry',
      published: Date.UTC(2020, 9, 7, 14, 5),
      updated: Date.UTC(2020, 9, 8),
    });
  });

  it('come from meta elements where linked data is broken', () => {
    const head =
      '<script type="application/ld+json">{oops</script><meta property="og:title" content="Ferry runs"><meta property="og:site_name" content="Harbour Times"><meta name="author" content="Ines Rowe"><meta property="article:published_time" content="2020-10-07"><link rel="canonical" href="/ferry">';
    expect(readPage(page(`<p>${LONG}</p>`, head), 'https://harbourtimes.example/x?ref=1')).toMatchObject({
      title: 'Ferry runs',
      source: 'Harbour Times',
      author: 'Ines Rowe',
      published: Date.UTC(2020, 9, 7),
      url: 'https://harbourtimes.example/ferry',
    });
  });

  it.each([
    [
      'the only time in the article',
      `<article><time datetime="2020-10-07">Wed</time><p>${LONG}</p></article>`,
      Date.UTC(2020, 9, 7),
    ],
    [
      'no time, where there are several',
      `<article><time datetime="2020-10-07">a</time><time datetime="2020-10-08">b</time><p>${LONG}</p></article>`,
      undefined,
    ],
    [
      'no time of a related box',
      `<article><p>${LONG}</p><aside><time datetime="2020-10-07">a</time></aside></article>`,
      undefined,
    ],
    [
      'no time outside the article',
      `<header><time datetime="2020-10-07">Today</time></header><p>${LONG}</p>`,
      undefined,
    ],
    [
      'no date in words',
      `<article><time datetime="Oct. 7">a</time><p>${LONG} It was Oct. 7, 2020.</p></article>`,
      undefined,
    ],
  ])('take %s as the date', (_what, body, published) => {
    expect(readPage(page(body), 'https://harbourtimes.example/2020/10/07/ferry')?.published).toBe(published);
  });
});
