import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../../src/adapters/sources/page/charset.ts';
import { readPage } from '../../../../src/adapters/sources/page.ts';

const ADDRESS = 'https://www.harbourtimes.example/2031/05/ferry';
const TEXT =
  'The ferry left the quay at six, an hour late, with half of its seats empty and a brass band on the upper deck, which nobody had asked for.';
const BODY = `<p>${TEXT}</p><p>${TEXT.replace('six', 'nine')}</p>`;
const MAY_9 = Date.UTC(2031, 4, 9);

const page = (body: string, head = '', language = 'en') =>
  `<!DOCTYPE html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const article = (head: string, body = BODY) => `<article><h1>Ferry runs again</h1>${head}${body}</article>`;

describe('the title of a page', () => {
  const site = meta('og:site_name', 'Harbour Times');

  it.each([
    [
      'the heading, where the others only resemble it',
      '<h1>Ferry runs again, an hour late</h1>',
      meta('og:title', 'Ferry runs again'),
      'Ferry runs again, an hour late',
    ],
    [
      'the heading that the others agree with, where there are several',
      '<h1>Harbour Times</h1><h1>Ferry runs again</h1><h1>Related</h1>',
      '<title>Ferry runs again | Harbour Times</title>',
      'Ferry runs again',
    ],
    [
      'what is said to programs, where the heading names no article',
      '<h1>News</h1>',
      meta('og:title', 'Ferry runs again'),
      'Ferry runs again',
    ],
    [
      'the heading without the line above it',
      '<h1><span>Transport</span> Ferry runs again</h1>',
      meta('og:title', 'Ferry runs again'),
      'Ferry runs again',
    ],
    ['without the outlet behind it', '', `${site}<title>Ferry runs again – Harbour Times</title>`, 'Ferry runs again'],
    ['without the outlet before it', '', `${site}<title>Harbour Times: Ferry runs again</title>`, 'Ferry runs again'],
    [
      'with the number of an issue, which is no outlet',
      '',
      `${site}<title>Harbour Times #18 – The world without ferries</title>`,
      'Harbour Times #18 – The world without ferries',
    ],
    [
      'the heading that is marked as such',
      '<h1>Harbour Times</h1><h2 property="schema:headline">Ferry runs again</h2>',
      '',
      'Ferry runs again',
    ],
    ['with a bar of its own', '', `${site}<title>Fog | rain | ferry | Harbour Times</title>`, 'Fog | rain | ferry'],
    [
      'without entities that were written twice',
      '',
      linked({ '@type': 'NewsArticle', headline: 'Fish &amp; chips &#8211; again' }),
      'Fish & chips – again',
    ],
  ])('is %s', (_what, body, head, title) => {
    expect(readPage(page(`${body}${BODY}`, head), ADDRESS)?.title).toBe(title);
  });
});

describe('the author of a page', () => {
  it.each([
    [
      'of linked data, by reference',
      article(''),
      linked({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#ines' } },
          { '@type': 'Person', '@id': '#ines', name: 'Ines Rowe' },
        ],
      }),
      'Ines Rowe',
    ],
    [
      'marked in the byline, where linked data names the outlet alone',
      article('<p class="byline">By <a rel="author" href="/ines">Ines Rowe</a></p>'),
      linked({ '@type': 'NewsArticle', author: { name: 'Harbour Times' }, publisher: { name: 'Harbour Times' } }),
      'Ines Rowe',
    ],
    ['of several writers', article('<div class="author">By Ines Rowe and Tom Vance</div>'), '', 'Ines Rowe, Tom Vance'],
    ['of one name', article('<span class="author vcard"><a class="fn">Ines</a></span>'), '', 'Ines'],
    ['in a line that begins with By', article('<div>By Ines Rowe | 9 May 2031 | 3 min read</div>'), '', 'Ines Rowe'],
    ['before a date', article('<div>Ines Rowe • 9 May 2031</div>'), '', 'Ines Rowe'],
    ['in another language', article('<div class="autor">Von Ines Rowe</div>'), '', 'Ines Rowe'],
    ['behind a date', article('<small>May 9th, 2031 by Ines Rowe</small>'), '', 'Ines Rowe'],
    ['who submitted it', article('<div>Submitted by Ines Rowe on Fri, 05/09/2031 - 18:05</div>'), '', 'Ines Rowe'],
    ['who put the questions', article('<div class="byline">Interview: Ines Rowe</div>'), '', 'Ines Rowe'],
    ['marked in RDFa', article('<p>By <span property="schema:author">Ines Rowe</span></p>'), '', 'Ines Rowe'],
    [
      'without the outlet behind the name',
      article(''),
      meta('author', 'Ines Rowe, Harbour Times') + meta('og:site_name', 'Harbour Times'),
      'Ines Rowe',
    ],
    [
      'nobody, where the press office is named',
      article('', `${BODY}${BODY}<p>By Wil Stroud, press@skerryline.example</p>`),
      '',
      undefined,
    ],
    [
      'of the outlet, where nobody else is named',
      article(''),
      meta('author', 'Harbour Times') + meta('og:site_name', 'Harbour Times'),
      'Harbour Times',
    ],
    [
      'nobody, where an account is named',
      article(''),
      meta('article:author', 'https://social.example/harbourtimes'),
      undefined,
    ],
    [
      'nobody, where only a commenter is',
      article('', `${BODY}<div class="comment"><span class="author">Jo Lind</span><p>First!</p></div>`),
      '',
      undefined,
    ],
    ['nobody, where a program is named', article('<span class="author">admin</span>'), '', undefined],
  ])('is the one %s', (_what, body, head, author) => {
    expect(readPage(page(body, head), ADDRESS)?.author).toBe(author);
  });
});

describe('the date of a page', () => {
  it.each([
    [
      'in a meta element, in the words of a mail',
      article(''),
      meta('article:published_time', 'Fri, 09 May 2031 00:00:00 GMT'),
      MAY_9,
    ],
    ['in a meta element, without dashes', article(''), '<meta name="pubdate" content="20310509">', MAY_9],
    [
      'in linked data of the page around the article',
      article(''),
      linked({ '@type': 'WebPage', datePublished: '2031-05-09' }),
      MAY_9,
    ],
    [
      'in linked data with broken JSON',
      article(''),
      '<script type="application/ld+json">{"@type":"NewsArticle",\n"description":"a\nb","datePublished":"2031-05-09",}</script>',
      MAY_9,
    ],
    ['marked on any element', article('<span itemprop="datePublished" content="2031-05-09">Friday</span>'), '', MAY_9],
    ['under the headline', article('<div class="meta">By Ines Rowe | 9 May 2031, 08:12</div>'), '', MAY_9],
    ['above the headline', `<div><span class="post-date">May 9, 2031</span>${article('')}</div>`, '', MAY_9],
    [
      'under the headline, where programs are told a later one',
      article('<p>9 May 2031</p>'),
      meta('article:published_time', '2031-08-01'),
      MAY_9,
    ],
    ['in a line of its own at the end', article('', `${BODY}<p>Published: 9 May 2031</p>`), '', MAY_9],
    [
      'called a date beside the author',
      article('', `${BODY}<ul><li>Date 09.05.2031</li><li>Author Ines Rowe</li></ul>`),
      '',
      MAY_9,
    ],
    ['marked in RDFa', article('<span property="schema:datePublished" content="2031-05-09">Friday</span>'), '', MAY_9],
    [
      'of the article, where microdata marks others before it',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><time itemprop="datePublished" datetime="2031-04-02">2 April</time></div>
        <div itemscope itemtype="https://schema.org/NewsArticle">${article('<time itemprop="datePublished" datetime="2031-05-09">9 May</time>')}</div>`,
      '',
      MAY_9,
    ],
    [
      'in a line that says when it was published and changed',
      article(
        '<div><span>Publié le 09/05/2031 18:05</span> <span>Mis à jour le 10/05/2031 08:12</span> <span>Temps de lecture : deux minutes</span></div>',
      ),
      '',
      MAY_9,
      'fr',
    ],
    [
      'that scripts are told of the thing of its title',
      article(''),
      `<script id="data" type="application/json">${JSON.stringify({ list: [{ title: 'Storm closes road', publishedAt: '2031-04-02' }], page: { headline: 'Ferry runs again', publishedAt: '2031-05-09' } })}</script>`,
      MAY_9,
    ],
    [
      'that scripts are told under a name',
      article(''),
      `<script>window.__STATE__ = ${JSON.stringify({ title: 'Ferry runs again', datePublished: '2031-05-09' })};</script>`,
      MAY_9,
    ],
    [
      'called so, where that of the change stands before it',
      article('<div>UPDATED: <time>May 10, 2031 at 8:12 a.m.</time> | PUBLISHED: <time>May 9, 2031</time></div>'),
      '',
      MAY_9,
    ],
    [
      'with its place and writer',
      article('<p>Ines Rowe, Skerry | Friday 9 May 2031, 18:05 | 4 min read</p>'),
      '',
      MAY_9,
    ],
    [
      'in a long line of writers',
      article(
        '<p>By <a href="/ines">Ines Maria Rowe</a> and <a href="/tom">Tom Vance</a>, Harbour Times, on Friday, May 9th, 2031 at 11:04 a.m.</p>',
      ),
      '',
      MAY_9,
    ],
    ['with the label above', article('', `${BODY}<h4>Published</h4><div>9 May 2031</div>`), '', MAY_9],
  ])('is the one %s', (_where, body, head, published, language = 'en') => {
    expect(readPage(page(body, head, language), ADDRESS)?.published).toBe(published);
  });

  it.each([
    ['German', 'de', '9. Mai 2031'],
    ['French', 'fr', '9 mai 2031'],
    ['Portuguese', 'pt-BR', '9 de maio de 2031'],
    ['Russian', 'ru', '9 мая 2031'],
    ['Polish', 'pl', '9 maja 2031'],
    ['Japanese', 'ja', '2031年5月9日 18時05分'],
    ['Korean', 'ko', '입력 : 2031년 5월 9일'],
    ['Chinese', 'zh', '发布：2031-05-09 18:05'],
    ['Hungarian', 'hu', '2031.05.09.'],
    ['British figures', 'en-GB', '09/05/2031'],
    ['American figures', 'en-US', '05/09/2031'],
  ])('is read in %s', (_name, language, date) => {
    expect(readPage(page(article(`<div class="date">${date}</div>`), '', language), ADDRESS)?.published).toBe(MAY_9);
  });

  it.each([
    ['a copyright line', article('', `${BODY}<p>© 9 May 2031 Harbour Times</p>`)],
    ['the address', article('')],
    ['running text', article('', `<p>${TEXT} It was 9 May 2031.</p>${BODY}`)],
    [
      'a comment',
      article('', `${BODY}<div class="comment"><time datetime="2031-05-09">Friday</time><p>First!</p></div>`),
    ],
    [
      'a teaser',
      `${article('')}<aside><a href="/a">Storm closes road</a> <time datetime="2031-05-09">Friday</time></aside>`,
    ],
    [
      'the head of the site, which prints today',
      `<header class="masthead"><div class="date">Friday, 9 May 2031</div></header>${article('')}`,
    ],
    [
      'another article’s teaser behind the text',
      `<main>${article('')}<section><a href="/n">Storm closes road</a><time datetime="2031-05-09">9 May 2031</time></section></main>`,
    ],
    [
      'the neighbours around the headline',
      `<div><a href="/p">« Storm closes road (8 May 2031)</a> <a href="/n">Bakery wins prize (10 May 2031) »</a></div>${article('')}`,
    ],
    ['a strip above the page', `<div><span class="date">Friday, 9 May 2031</span></div><div>${article('')}</div>`],
    [
      'another article’s microdata',
      `${article('')}<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="datePublished" content="2031-05-09">Friday</span></div>`,
    ],
    [
      'what scripts are told of other articles',
      `${article('')}<script type="application/json">${JSON.stringify({ title: 'Storm closes road', publishedAt: '2031-05-09' })}</script>`,
    ],
    [
      'what scripts are told of several things of its title',
      `${article('')}<script type="application/json">${JSON.stringify(['2031-05-09', '2031-05-10'].map((publishedAt) => ({ title: 'Ferry runs again', publishedAt })))}</script>`,
    ],
    ['the days of a life', article('<p>Born 9 May 2031, died 10 May 2101</p>')],
    ['a short standfirst', article('<p>How the storm of 9 May 2031 cut off an island</p>')],
    ['when a rule takes effect', article('<p><b>Effective date:</b> 9 May 2031</p>')],
    ['when something begins', article('<p>Opens: <time datetime="2031-05-09">9 May 2031</time></p>')],
    ['the label of another date', article('<ul><li>Wann: 9. Mai 2031, 18:00 Uhr</li><li>Wo: Kreishaus</li></ul>')],
    [
      'what is said of a picture',
      article('<figure><img src="/f.jpg"><figcaption>The ferry on 9 May 2031.</figcaption></figure>'),
    ],
    ['figures that may be read in two ways', article('<div class="date">07/06/2031</div>')],
    ['the date of an event', article('', `${BODY}${BODY}<p>Date: 9 May 2031</p>`)],
  ])('is never taken from %s', (_what, body) => {
    expect(readPage(page(body), ADDRESS)?.published).toBeUndefined();
  });

  it('is told apart from that of the last change', () => {
    const { published, updated } = readPage(
      page(article('<div>Published 9 May 2031 | Updated 10 May 2031</div>')),
      ADDRESS,
    )!;
    expect([published, updated]).toEqual([MAY_9, MAY_9 + 86_400_000]);
  });

  it('is told apart from that of the last change in a list of terms', () => {
    const terms = '<dl><dt>Published</dt><dd>9 May 2031</dd><dt>Last updated</dt><dd>12 May 2031</dd></dl>';
    expect(readPage(page(article(terms)), ADDRESS)).toMatchObject({
      published: MAY_9,
      updated: MAY_9 + 3 * 86_400_000,
    });
  });

  it('is no change’s date, where that alone is told', () => {
    const { published, updated } = readPage(page(article('<div>Updated: 9 May 2031</div>')), ADDRESS)!;
    expect([published, updated]).toEqual([undefined, MAY_9]);
  });
});

describe('the address of a page', () => {
  it.each([
    [
      'what the page names on the same site',
      'https://harbourtimes.example/ferry',
      'https://harbourtimes.example/ferry',
    ],
    ['what it names without its beginning', '/ferry', 'https://www.harbourtimes.example/ferry'],
    ['where it came from, if the page names the front page', 'https://www.harbourtimes.example/', ADDRESS],
    ['where it came from, if the page names another site', 'https://elsewhere.example/ferry', ADDRESS],
    ['where it came from, if the page names nothing that can be read', 'http://', ADDRESS],
  ])('is %s', (_what, canonical, url) => {
    const copies = `<link rel="canonical" href="${canonical}">`;
    expect(readPage(page(BODY, copies), ADDRESS)?.url).toBe(url);
  });

  it.each([
    ['two of one country', 'https://valleypost.co.uk/a', 'https://riverpost.co.uk/b', 'https://valleypost.co.uk/a'],
    [
      'a fast version',
      'https://amp.valleypost.example/a',
      'https://valleypost.example/a',
      'https://valleypost.example/a',
    ],
  ])('tells sites apart: %s', (_what, address, canonical, url) => {
    expect(readPage(page(BODY, `<link rel="canonical" href="${canonical}">`), address)?.url).toBe(url);
  });
});

describe('a page for subscribers', () => {
  it.each([
    ['linked data', linked({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }), true],
    [
      'a part of linked data',
      linked({ '@type': 'NewsArticle', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false } }),
      true,
    ],
    ['a meta element', meta('article:content_tier', 'locked'), true],
    ['a meta element that counts readings', meta('article:content_tier', 'metered'), undefined],
    ['linked data that says it is free', linked({ '@type': 'NewsArticle', isAccessibleForFree: true }), undefined],
  ])('says so where %s does', (_what, head, isPaywalled) => {
    expect(readPage(page(BODY, head), ADDRESS)?.isPaywalled).toBe(isPaywalled);
  });

  it('gives its beginning without the prompts', () => {
    const prompts =
      '<div><p>Already have an account? Log in</p><p>This article is reserved for our subscribers.</p></div>';
    expect(readPage(page(article('', `${BODY}${prompts}`)), ADDRESS)?.raw).toBe(
      `${TEXT}\n\n${TEXT.replace('six', 'nine')}`,
    );
  });
});

describe('the media of a page', () => {
  it('are its own picture with what is said of it in the text, further pictures, and players', () => {
    const body = `<figure><img src="/i/ferry-640x480.jpg"><figcaption>The ferry on Friday. (Photo: Ines Rowe/Valley Post)</figcaption></figure>${BODY}
      <figure><img data-src="/i/mayor.jpg"><figcaption>The mayor <span class="credit">© Tom Vance</span></figcaption></figure>
      <iframe src="https://www.youtube.com/embed/fErRy1"></iframe><iframe src="https://ads.example/ads/frame"></iframe>
      <aside><figure><img src="/i/bread.jpg"><figcaption>Bread</figcaption></figure></aside>`;
    expect(
      readPage(page(article('', body), meta('og:image', 'https://cdn.example/i/ferry.jpg')), ADDRESS)?.media,
    ).toEqual([
      {
        kind: 'image',
        url: 'https://cdn.example/i/ferry.jpg',
        caption: 'The ferry on Friday.',
        credit: 'Ines Rowe/Valley Post',
      },
      { kind: 'image', url: 'https://www.harbourtimes.example/i/mayor.jpg', caption: 'The mayor', credit: 'Tom Vance' },
      { kind: 'video', url: 'https://www.youtube.com/embed/fErRy1' },
    ]);
  });

  it('are absent where there are none', () => {
    expect(readPage(page(BODY), ADDRESS)).not.toHaveProperty('media');
  });
});

describe('the bytes of a page', () => {
  const bytes = (...parts: readonly (string | readonly number[])[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
  const PRIVET = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];

  it.each([
    ['the header', bytes(PRIVET), 'text/html; charset="windows-1251"', 'Привет'],
    ['a meta element', bytes('<meta charset=windows-1251>', PRIVET), undefined, 'Привет'],
    [
      'an old meta element',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', PRIVET),
      'text/html',
      'Привет',
    ],
    ['an XML declaration', bytes('<?xml version="1.0" encoding="gbk"?>', [0xc4, 0xe3, 0xba, 0xc3]), undefined, '你好'],
    ['the mark, whatever the header says', bytes('\ufeffcafé'), 'text/html; charset=iso-8859-1', 'café'],
    ['no meta element in a comment', bytes('<!-- <meta charset="windows-1251"> -->café'), undefined, 'café'],
    ['the bytes, where the charset is not known', bytes('café'), 'text/html; charset=x-unheard-of', 'café'],
    [
      'the bytes, where they are not the UTF-8 that they should be',
      bytes('caf', [0xe9]),
      'text/html; charset=utf-8',
      'café',
    ],
  ])('are decoded by %s', (_what, given, header, end) => {
    expect(decodePage(given, header)).toMatch(new RegExp(`${end}$`));
  });
});
