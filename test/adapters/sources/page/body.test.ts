import { describe, expect, it } from 'vitest';
import { fragmentParagraphs } from '../../../../src/adapters/sources/page/fragment.ts';
import { readPage } from '../../../../src/adapters/sources/page.ts';
import { takeIn } from '../../../../src/briefings/intake.ts';

const ADDRESS = 'https://www.harbourtimes.example/2031/05/ferry';
const TITLE = 'Ferry leaves an hour late and half empty';

const STORY = [
  'The ferry left the quay at six on Friday, an hour late, with half of its seats empty and a brass band on the upper deck.',
  '“Nobody told us that it would run,” said Ines Rowe, who had waited since four. “We had been sent home twice already.”',
  'The line had stopped in March, after its owners could not agree on who was to pay for the new engine.',
  'It was back by nine.',
  'The mayor, who was on board, promised that the boat would run twice a day until the end of September, whatever it cost.',
  'A spokeswoman for the owners said that they would look at the figures in the autumn and decide then.',
] as const;

const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n');

const teasers = (name: string) =>
  [
    'Bakery wins prize for its rye bread again',
    'Council votes on the new harbour wall',
    'Storm closes the coast road',
    'School choir sings in the rain',
  ]
    .map(
      (title, i) =>
        `<div class="${name}"><a href="/2031/05/${i}"><img src="/${i}.jpg"><h3>${title}</h3></a><p>What happened then, and why it took the town so long to see that it had.</p></div>`,
    )
    .join('');

const html = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>${TITLE} | Harbour Times</title><meta property="og:site_name" content="Harbour Times">${head}</head><body>${body}</body></html>`;

const menu =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>';

const footer =
  '<footer><p>© 2031 Harbour Times. All rights reserved. Nothing on these pages may be copied without leave of the editor.</p></footer>';

/** What stands in the archive of a page, paragraph by paragraph. */
function storedOf(page: string): readonly string[] {
  const draft = readPage(page, ADDRESS);
  return draft ? takeIn(draft).article.clean.text.split('\n\n') : [];
}

describe('the article of a page', () => {
  it.each([
    [
      'a news site with boxes in and around the text',
      html(`<div id="cookie-banner"><p>We and our 214 partners use cookies to make this site better for you and for us.</p></div>
        <header class="site-header">${menu}</header>
        <main><article itemscope itemtype="https://schema.org/NewsArticle">
          <div class="breadcrumbs"><a href="/">Home</a> › <a href="/news">News</a></div>
          <h1>${TITLE}</h1><p class="article__standfirst">The boat is back. For how long it will run, nobody in the town hall could tell us.</p>
          <div class="byline">By <a rel="author" href="/people/tom">Tom Vance</a></div><time datetime="2031-05-09T18:05:00Z">9 May 2031</time>
          <div class="share-bar"><a href="https://social.example/share">Share</a></div>
          <figure><img src="/ferry.jpg"><figcaption>The ferry at the quay on Friday. Photo: Jo Lind</figcaption></figure>
          <div class="article-body"><p>${STORY[0]}</p><p>${STORY[1]}</p>
            <div class="ad-slot">Advertisement</div>
            <aside class="related"><h3>Related articles</h3><ul><li><a href="/1">Bakery wins prize</a></li></ul></aside>
            <p>${STORY[2]}</p><p>${STORY[3]}</p>
            <div class="newsletter-signup"><p>Sign up to our newsletter, and get the harbour's news into your inbox every morning.</p></div>
            <p>${STORY[4]}</p><p>${STORY[5]}</p></div>
          <section id="comments"><h2>Comments</h2><div class="comment"><p>I was on that boat, and I can tell you that the band was by far the best of it.</p></div></section>
        </article><section class="more-stories">${teasers('card')}</section></main>${footer}`),
    ],
    [
      'a blog with a sidebar and comments longer than the post',
      html(`<div class="site has-sidebar"><div class="content-sidebar-wrap"><div id="post-12" class="post type-post hentry category-news tag-ferry">
        <h1 class="entry-title">${TITLE}</h1><div class="entry-meta">Posted on May 9, 2031 by <span class="author vcard">Tom Vance</span></div>
        <div class="entry-content">${paragraphs}<div class="sharedaddy"><h3>Share this:</h3></div></div></div>
        <div id="comments">${`<div class="comment-body"><p>${'I was there too, and it was nothing like that at all. '.repeat(9)}</p></div>`.repeat(8)}</div></div>
        <div class="sidebar"><div class="widget"><h3>About me</h3><p>I have written about boats for thirty years, and have been sick on most of them.</p></div></div></div>${footer}`),
    ],
    [
      'an old site laid out with tables and line breaks',
      html(`<center><table width="760"><tr><td colspan="3"><a href="/">Home</a> | <a href="/news">News</a> | <a href="/mail">Mail</a></td></tr>
        <tr><td width="120"><a href="/a">Archive</a><br><a href="/w">Weather</a><br><a href="/t">Tides</a></td>
        <td><font size="5"><b>${TITLE}</b></font><br><br>${STORY.join('<br><br>\n')}</td>
        <td width="120"><a href="/b">Our sponsors</a></td></tr></table></center>`),
    ],
    [
      'a page of nothing but div elements with names made by a machine',
      html(`<div class="x1a"><div class="x2b"><a href="/">Home</a><a href="/news">News</a></div><div class="x3c"><div class="q9"><h1 class="q1">${TITLE}</h1></div>
        <div class="q7">${STORY.map((text) => `<div class="q8"><div>${text}</div></div>`).join('')}</div></div>
        <div class="x4d">${teasers('k4')}</div></div>`),
    ],
    [
      'a fast version of a page (AMP)',
      html(`<amp-sidebar id="menu"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article><header><h1>${TITLE}</h1></header>
        <amp-img src="/ferry.jpg" alt="A ferry"></amp-img>${paragraphs}<amp-ad></amp-ad></article><amp-list class="recommended">${teasers('teaser')}</amp-list>`),
    ],
    [
      'a form around the whole page',
      html(
        `<form id="aspnetForm" action="./"><div class="menu">${menu}</div><div id="content"><h1>${TITLE}</h1>${paragraphs}</div><div class="footer">${footer}</div></form>`,
      ),
    ],
    [
      'a text in two parts of one name, with an advert between',
      html(`<main><h1>${TITLE}</h1><div class="story-text">${STORY.slice(0, 2)
        .map((text) => `<p>${text}</p>`)
        .join('')}</div><div class="advert">Advertisement</div>
        <div class="story-text">${STORY.slice(2)
          .map((text) => `<p>${text}</p>`)
          .join('')}</div></main>${footer}`),
    ],
    [
      'names that call the whole text a comment',
      html(
        `<h1>${TITLE}</h1><div class="comment-and-opinion">${STORY.map((text) => `<p class="comment">${text}</p>`).join('')}</div>${footer}`,
      ),
    ],
    [
      'text that only the linked data holds',
      html(
        `<div id="root"></div><noscript>Switch on JavaScript to read this.</noscript>`,
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: STORY.join('\n') })}</script>`,
      ),
    ],
  ])('is found, and nothing else, on %s', (_what, page) => {
    expect(storedOf(page)).toEqual(STORY);
  });

  it('is found in a language that says much in few characters', () => {
    const story = [
      'フェリーは金曜日の六時に、一時間遅れで岸壁を離れた。',
      '席の半分は空いていた。',
      '市長は九月末まで毎日二便を運航すると約束した。',
      '船主は秋に数字を見て決めると話している。',
    ];
    const other = ['パン屋が賞を取った', '嵐で海岸の道が閉鎖', '港の壁について投票'].map(
      (title) => `<li><a href="/${title}">${title}</a></li>`,
    );
    const body = `<ul>${other.join('')}</ul><div><h1>フェリー再開</h1><div>${story.map((text) => `<p>${text}</p>`).join('')}</div></div><ul>${other.join('')}</ul>`;
    expect(readPage(html(body), ADDRESS)?.raw.split('\n\n')).toEqual(story);
  });

  it('has every post of a live blog, with its heading', () => {
    const posts = [
      ['18:40', 'Back at the quay', STORY[4]],
      ['18:05', 'Cast off', STORY[0]],
      ['17:20', 'Still waiting', STORY[2]],
    ].map(
      ([time, heading, text]) =>
        `<article class="post"><time datetime="2031-05-09T${time}Z">${time}</time><h2>${heading}</h2><p>${text}</p></article>`,
    );
    const draft = readPage(
      html(`${menu}<main><h1>${TITLE}</h1><div class="live-feed">${posts.join('')}</div></main>${footer}`),
      ADDRESS,
    );
    expect(draft?.raw.split('\n\n')).toEqual([
      'Back at the quay',
      STORY[4],
      'Cast off',
      STORY[0],
      'Still waiting',
      STORY[2],
    ]);
  });

  it('keeps lists, subheadings and quotations in their places', () => {
    const body = `<p>${STORY[0]}</p><h2>What it costs</h2><ul><li>Adults: four crowns</li><li>Children: nothing</li></ul><blockquote><p>${STORY[1]}</p></blockquote><p>${STORY[2]}</p>`;
    expect(readPage(html(`${menu}<article><h1>${TITLE}</h1>${body}</article>`), ADDRESS)?.raw.split('\n\n')).toEqual([
      STORY[0],
      'What it costs',
      'Adults: four crowns',
      'Children: nothing',
      STORY[1],
      STORY[2],
    ]);
  });

  it('keeps where a link amid the text leads, but not its words, and where a player plays from', () => {
    const body = `<p>${STORY[0]}</p><p><a href="/2031/04/engine">Who is to pay for the engine</a></p><iframe src="https://www.youtube.com/embed/fErRy1"></iframe><p>${STORY[1]}</p>`;
    const { clean } = takeIn(readPage(html(`<article><h1>${TITLE}</h1>${body}</article>`), ADDRESS)!).article;
    expect(clean.text).toBe(`${STORY[0]}\n\n${STORY[1]}`);
    expect(clean.links).toEqual([
      {
        url: 'https://www.harbourtimes.example/2031/04/engine',
        kind: 'related',
        label: 'Who is to pay for the engine',
      },
      { url: 'https://www.youtube.com/embed/fErRy1', kind: 'video' },
    ]);
  });

  it.each([
    ['words for screen readers', `<span class="sr-only">Opens in a new window</span>`],
    [
      'what shows when a name is pointed at',
      `<span class="person-popover"><a href="/ines">Ines Rowe: all articles</a></span>`,
    ],
  ])('leaves %s out of a sentence', (_what, aside) => {
    const [first, second] = [STORY[0], STORY[1]];
    const page = html(
      `<article><h1>${TITLE}</h1><p>${first.replace('quay', `quay${aside}`)}</p><p>${second}</p></article>`,
    );
    expect(storedOf(page)).toEqual([first, second]);
  });

  it.each([
    [
      'opens a box',
      `<span class="rollover-people"><a class="rollover-people-link" href="/i">Ines Rowe</a><span class="rollover-people-block"><a href="/i">Ines Maria Rowe</a></span></span>`,
    ],
    ['is called a tooltip itself', `<a class="glossary tooltip" href="/i">Ines Rowe</a>`],
    [
      'stands before its tooltip',
      `<dfn>Ines Rowe</dfn><span class="Term_tooltip__8V"><span class="Term_tooltipBubble__mu">A clerk.</span></span>`,
    ],
  ])('keeps a name in its sentence that %s', (_what, name) => {
    const [first, second] = [STORY[0], STORY[1]];
    const page = html(`<article><h1>${TITLE}</h1><p>${first}</p><p>${second.replace('Ines Rowe', name)}</p></article>`);
    expect(storedOf(page)).toEqual([first, second]);
  });

  it.each([
    [
      'names that a machine made of several words',
      '<div class="ContributorBio-fGHbAj"><p>Tom Vance has written about boats for thirty years and has been sick.</p></div>',
    ],
    [
      'what a subscription costs',
      '<div class="regwall"><p>Keep reading for less than a cup of coffee a week, on every device that you have.</p></div>',
    ],
    ['the place of an advert', '<p>Advertisement</p>'],
    [
      'slides of a fast version',
      '<amp-carousel><div><p>The brass band, which nobody had asked for, on the upper deck.</p></div></amp-carousel>',
    ],
    [
      'what a blog says of its entry',
      '<p class="postmetadata">This entry was posted on Friday, May 9th, 2031 and is filed under Sea.</p>',
    ],
  ])('leaves out %s', (_what, box) => {
    const body = `${STORY.slice(0, 3)
      .map((text) => `<p>${text}</p>`)
      .join('')}${box}${STORY.slice(3)
      .map((text) => `<p>${text}</p>`)
      .join('')}`;
    expect(storedOf(html(`<article><h1>${TITLE}</h1>${body}</article>`))).toEqual(STORY);
  });

  it('is no furniture for the letters of a number in its name', () => {
    const section = (i: number) => `<section id="component_71ad45${i}"><p>${STORY[i]}</p></section>`;
    expect(storedOf(html(`<article><h1>${TITLE}</h1>${[0, 1, 2].map(section).join('')}</article>`))).toEqual(
      STORY.slice(0, 3),
    );
  });

  it('keeps headings that lead somewhere where there are several, but no lone one', () => {
    const part = (i: number) =>
      `<h2><a href="https://inn${i}.example/">The inn number ${i}</a></h2><p>${STORY[i * 2]}</p>`;
    const raw = (parts: string) =>
      readPage(html(`<article><h1>${TITLE}</h1>${paragraphs}${parts}</article>`), ADDRESS)!.raw;
    expect(raw([0, 1, 2].map(part).join(''))).toMatch(/\n\nThe inn number 1\n\n/);
    expect(
      takeIn(readPage(html(`<article><h1>${TITLE}</h1>${paragraphs}${part(1)}</article>`), ADDRESS)!).article.clean
        .text,
    ).not.toContain('inn');
  });

  it.each(['#', '¶', '#what-it-costs'])('leaves the sign that leads to a heading out of it: %s', (sign) => {
    const body = `<p>${STORY[0]}</p><h2>What it costs<a href="#what-it-costs">${sign}</a></h2><p>${STORY[1]}</p>`;
    expect(readPage(html(`<article><h1>${TITLE}</h1>${body}</article>`), ADDRESS)?.raw.split('\n\n')).toEqual([
      STORY[0],
      'What it costs',
      STORY[1],
    ]);
  });

  it.each([
    ['as windows-1252', (bytes: Buffer) => new TextDecoder('windows-1252').decode(bytes)],
    ['as Latin-1', (bytes: Buffer) => bytes.toString('latin1')],
  ])('is mended where the page was written in UTF-8 twice, read %s between', (_what, misread) => {
    expect(storedOf(misread(Buffer.from(html(`<article><h1>${TITLE}</h1>${paragraphs}</article>`))))).toEqual(STORY);
  });

  it('is not mended where the page shows how texts break', () => {
    const text =
      'The sign ’ was written in UTF-8 twice, and so everybody who read the page saw â€™ in its place for years.';
    expect(readPage(`<p>${text}</p>`)?.raw).toBe(text);
  });

  it.each([
    [
      '“About the author”',
      '<h3>About the author</h3><p>Tom Vance has written about boats for thirty years and has been sick on most of them.</p>',
    ],
    [
      'a list of other stories',
      '<h3>More from Harbour Times</h3><ul><li><a href="/1">Bakery wins</a></li><li><a href="/2">Storm closes road</a></li></ul>',
    ],
    [
      'an offer to subscribe',
      '<div><p>Subscribe</p><p>Subscribe to the Harbour Times and read every word of it, on paper or on a screen.</p></div>',
    ],
    ['whom to call', '<h3>Media contact</h3><p>Wil Stroud, press@skerryline.example, +44 1632 960001</p>'],
    ['a list of terms', '<dl><dt>Date</dt><dd>June 12, 2031</dd><dt>Place</dt><dd>The quay</dd></dl>'],
    ['a line of tags', '<div>Tags: <a href="/t/ferry">ferry</a>, <a href="/t/harbour">harbour</a></div>'],
  ])('ends before %s', (_what, tail) => {
    expect(storedOf(html(`<div class="article-content"><h1>${TITLE}</h1>${paragraphs}${tail}</div>`))).toEqual(STORY);
  });
});

describe('a sentence of the story', () => {
  it.each([
    'Read more books, she said.',
    'Subscribe to nothing, he told them.',
    '“Sign up for the newsletter, they told us.”',
    'Comments were not allowed.',
    'Related to none of them, he left.',
    'Trending or not, it ran.',
    'More from the north came later.',
  ])('is never taken for the label of a box: %s', (sentence) => {
    const body = [STORY[0], sentence, STORY[1], STORY[2]].map((text) => `<p>${text}</p>`).join('');
    expect(readPage(html(`<article><h1>${TITLE}</h1>${body}</article>`), ADDRESS)?.raw.split('\n\n')).toEqual([
      STORY[0],
      sentence,
      STORY[1],
      STORY[2],
    ]);
  });
});

describe('a piece of HTML', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['a text without an element', 'Fish &amp; chips', ['Fish & chips']],
    ['a link with nothing beside it', '<a href="/a">More</a>', ['More\nhttps://harbourtimes.example/a']],
    ['no words', '<img src="a.jpg">', []],
    ['tags without end', '<b>'.repeat(500_000), undefined],
  ])('is read paragraph by paragraph: %s', (_what, piece, expected) => {
    expect(fragmentParagraphs(piece, 'https://harbourtimes.example/')).toEqual(expected);
  });
});
