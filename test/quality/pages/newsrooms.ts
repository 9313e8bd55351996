import { type LabelledPage, linked, meta } from './page.ts';
import { BRIDGE, BUDGET, DIKE, FERRY, paragraphs, parted, TRAM, WELL } from './stories.ts';

/** Pages of newspapers, stations and agencies, as their systems make them. */
export const NEWSROOMS: readonly LabelledPage[] = [
  {
    name: 'a large publishing system with promos, galleries and a prompt amid the text',
    address: 'https://www.marlowcourier.example/news/2031/05/09/council-cuts-library-hours/',
    html: `<!DOCTYPE html><html lang="en"><head><title>${BUDGET.title} - Marlow Courier</title>${meta({ 'og:site_name': 'Marlow Courier', 'og:title': 'Libraries lose hours to the flood wall', 'og:type': 'article' })}
${linked({
  '@context': 'http://schema.org',
  '@type': 'NewsArticle',
  headline: BUDGET.title,
  datePublished: '2031-05-09T22:05:00.000Z',
  dateModified: '2031-05-10T11:40:13.020Z',
  author: [
    { '@type': 'Person', name: 'Cleo Marsh' },
    { '@type': 'Person', name: 'Abe Sorrel' },
  ],
  publisher: { '@type': 'Organization', name: 'Marlow Courier' },
})}</head>
<body><div id="fusion-app" class="fusion-app layout-section"><div class="b-right-rail"><header class="page-header"><nav class="b-header-nav-chain"><a href="/">Marlow Courier</a></nav></header><section role="main" class="b-right-rail__main-wrapper"><div class="b-right-rail__main">
<a class="c-overline" href="/local">Local</a><h1 class="b-headline c-heading">${BUDGET.title}</h1><h2 class="b-subheadline c-heading">Wall must stand before the winter, members say</h2>
<div class="b-byline c-attribution">By <a href="/author/cleo/">Cleo Marsh</a> and <a href="/author/abe/">Abe Sorrel</a></div><time as="time" class="b-date c-date" datetime="2031-05-09T22:05:00Z">May 9, 2031 at 6:05 p.m. EDT</time>
<article class="b-article-body">${parted(
      BUDGET,
      [
        '<figure class="c-media-item"><img src="/l.jpg"><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">Librarians outside City Hall on Tuesday.</span> <span class="c-media-item__credit">(Jo Lind/Marlow Courier)</span></figcaption></figure>',
        '<div class="b-article-body__interstitial-link">[<a href="/wall"> Read: What the wall would look like from your street </a>]</div>',
        '<div class="b-article-body__gallery"><div class="c-carousel"><div class="c-carousel__slide"><p>1 of 3: Cleo Marsh reads aloud outside the hall, where it had rained since the early morning of the vote.</p></div></div></div>',
        '<div class="newsletter-promo"><h4>The Morning Tide</h4><p>The day’s top stories, delivered to your inbox at seven. By signing up you agree to our terms.</p></div>',
      ],
      '<p class="c-paragraph">',
    )}</article>
<div class="b-author-bio"><h4 class="b-author-bio__author-name">Cleo Marsh</h4><p>Cleo Marsh covers city hall for the Courier. She can be reached at the hall, mostly on the stairs.</p></div></div>
<aside class="b-right-rail__rail"><h3>Most read</h3><ol><li><a href="/1">Bakery wins prize</a></li><li><a href="/2">Storm closes road</a></li></ol></aside></section><footer>© 2031 Marlow Courier</footer></div></div></body></html>`,
    text: BUDGET.text,
    title: BUDGET.title,
    author: 'Cleo Marsh, Abe Sorrel',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'built in the browser: names made by a machine, data for scripts behind the text',
    isKeptAside: true,
    address: 'https://www.harbourpost.example/scotland/ferry-runs-again-98231',
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>${FERRY.title} - Harbour Post</title>${linked({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'Scotland' }] },
        {
          '@type': 'ReportageNewsArticle',
          headline: FERRY.title,
          datePublished: '2031-05-09T18:05:00.000Z',
          dateModified: '2031-05-09T20:01:00.000Z',
          author: [{ '@type': 'Person', name: 'Tom Vance' }],
          publisher: { '@type': 'NewsMediaOrganization', name: 'Harbour Post' },
        },
      ],
    })}</head>
<body><div id="__next"><div class="sc-4e574cd-0"><div data-component="global-nav"><a href="/">Harbour Post</a><a href="/live">Live</a></div><main id="main-content"><article><div data-component="headline-block" class="sc-18fde0d6-0 dlWCEZ"><h1 class="sc-518485e5-0 bWszMR">${FERRY.title}</h1></div>
<div data-component="byline-block" class="sc-9060e48f-0"><div class="sc-1b3e3da-0"><time class="sc-2b5e3b35-2">2 hours ago</time></div><div class="sc-8b6e-1"><span class="sc-b42e">Tom Vance</span></div><div><button>Share</button><button>Save</button></div></div>
<figure><div data-component="image-block"><img src="/f.webp"><span class="sc-a34861b-2">Harbour Post</span></div><div data-component="caption-block"><figcaption class="sc-8353772e-0">The ferry had been tied up since March</figcaption></div></figure>
${FERRY.text.map((text, i) => `<div data-component="text-block" class="sc-18fde0d6-0 dlWCEZ"><p class="sc-eb7bd5f6-0 fYAfXe">${text}</p></div>${i === 2 ? '<div data-component="subheadline-block"><h2 class="sc-eb7bd5f6-0 fLqBYd">A promise from the mayor</h2></div>' : ''}`).join('')}
<div data-component="links-block" class="sc-55eb2e52-0"><div><div><a href="/news/1"><div><p class="sc-88">Owners and council in row over engine</p></div></a></div><div><a href="/news/2"><div><p>Island shop runs out of bread</p></div></a></div></div></div>
<div data-component="topic-list"><ul><li><a href="/t/1">Ferries</a></li><li><a href="/t/2">Skerry Island</a></li></ul></div></article></main>
<div data-component="virginia-section-7"><h2>More like this</h2><div><a href="/a"><h2>Bakery wins prize</h2><p>The rye bread of the Lind family has won the county prize for the third time.</p></a><span>3 days ago</span></div></div><footer>Copyright © 2031 Harbour Post. We are not responsible for what stands on other sites.</footer></div></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"published":"2029-01-01T00:00:00Z"}}}</script></body></html>`,
    text: [...FERRY.text.slice(0, 3), 'A promise from the mayor', ...FERRY.text.slice(3)],
    title: FERRY.title,
    author: 'Tom Vance',
    published: '2031-05-09',
    updated: '2031-05-09',
  },
  {
    name: 'a television network: paragraphs that are div elements, highlights above',
    address: 'https://edition.channel9.example/2031/05/09/us/marlow-library-hours/index.html',
    html: `<!DOCTYPE html><html lang="en"><head><title>${BUDGET.title} - Channel 9</title>${meta({ author: 'Cleo Marsh, Channel 9', pubdate: '2031-05-09T22:05:00Z', lastmod: '2031-05-10T03:40:00Z', 'og:site_name': 'Channel 9', 'og:title': BUDGET.title })}</head>
<body class="pg pg-hidpi"><div class="nav--plain-header"><div class="nav"><a href="/">Channel 9</a></div></div><article class="pg-rail-tall" itemscope itemtype="https://schema.org/NewsArticle"><meta content="2031-05-09T22:05:00Z" itemprop="datePublished"><div class="l-container"><h1 class="pg-headline">${BUDGET.title}</h1><div class="metadata"><div class="metadata__info"><p class="metadata__byline"><span class="metadata__byline__author">By <a href="/profiles/cleo">Cleo Marsh</a>, Channel 9</span></p><p class="update-time">Updated 11:40 PM ET, Fri May 9, 2031 <span id="js-pagetop_video_source"></span></p></div></div></div>
<div class="l-container"><section class="zn zn-body-text" id="body-text" itemprop="articleBody"><div class="el__leafmedia el__leafmedia--storyhighlights"><div class="el__storyhighlights_wrapper"><h3>Story highlights</h3><ul class="el__storyhighlights__list"><li>Libraries to close on three days</li><li>Wall costs twice what was named</li></ul></div></div>
<div class="el__leafmedia el__leafmedia--sourced-paragraph"><p class="zn-body__paragraph speakable"><cite class="el-editorial-source"> (Channel 9)</cite>${BUDGET.text[0]}</p></div>${BUDGET.text
      .slice(1)
      .map(
        (text, i) =>
          `<div class="zn-body__paragraph">${text}</div>${i === 1 ? '<div class="el__embedded el__embedded--fullwidth"><div class="el__video-collection"><div class="media__video-description">See librarians read from books about floods 01:12</div></div></div>' : ''}${i === 2 ? '<div class="zn-body__paragraph"><h3 class="ad-feedback">Ad Feedback</h3></div>' : ''}`,
      )
      .join('')}
<p class="zn-body__footer">Channel 9’s Abe Sorrel contributed to this report.</p></section></div></article><div class="zn-top-stories"><h2>Paid Content</h2><ul><li><a href="/x">The watch that divers wear</a></li></ul></div><footer>© 2031 Channel 9 Network. A Meridian Company.</footer></body></html>`,
    text: BUDGET.text,
    title: BUDGET.title,
    author: 'Cleo Marsh',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'a fast version (AMP) with slots, a carousel and a list of others',
    address: 'https://amp.harbourtimes.example/ferry',
    html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${FERRY.title}</title><link rel="canonical" href="https://www.harbourtimes.example/ferry">${linked({ '@type': 'NewsArticle', headline: FERRY.title, mainEntityOfPage: 'https://www.harbourtimes.example/ferry', datePublished: '2031-05-09T18:05:00+01:00', author: { '@type': 'Person', name: 'Tom Vance' }, publisher: { name: 'Harbour Times' } })}</head>
<body><amp-sidebar id="sb" layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><header class="amp-header"><a href="/">Harbour Times</a></header><article class="amp-article"><h1 class="amp-title">${FERRY.title}</h1><ul class="amp-meta"><li class="amp-byline">By Tom Vance</li><li><time datetime="2031-05-09T18:05:00+01:00">9 May 2031</time></li></ul><amp-img src="/f.jpg" width="4" height="3" layout="responsive"></amp-img><p class="amp-wp-caption-text">The ferry at the quay. Photo: Jo Lind</p>
<div class="amp-article-content">${parted(FERRY, ['<amp-ad width="300" height="250" type="doubleclick"><div placeholder>Advertisement</div></amp-ad>', '<amp-carousel width="400" height="300"><div class="slide"><amp-img src="/1.jpg"></amp-img><div class="slide-text">The brass band, which nobody had asked for, on the upper deck</div></div></amp-carousel>', '<amp-twitter data-tweetid="1"></amp-twitter>'])}</div><amp-social-share type="twitter"></amp-social-share>
<section class="amp-more"><h3>Also on Harbour Times</h3><amp-list src="/l.json"><template type="amp-mustache"><a href="{{u}}">{{t}}</a></template></amp-list></section></article><footer class="amp-footer"><p>All rights reserved 2031</p></footer></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    author: 'Tom Vance',
    published: '2031-05-09',
  },
  {
    name: 'a live report, its newest post first, linked data of each',
    isKeptAside: true,
    address: 'https://www.harbourtimes.example/live/ferry',
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>Live: ${FERRY.title} | Harbour Times</title>${linked({ '@type': 'LiveBlogPosting', headline: `Live: ${FERRY.title}`, datePublished: '2031-05-09T15:00:00Z', dateModified: '2031-05-09T21:10:00Z', author: { name: 'Tom Vance' }, publisher: { name: 'Harbour Times' }, liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Back at the quay', datePublished: '2031-05-09T21:08:00Z', articleBody: FERRY.text[3] }] })}</head>
<body><nav><a href="/">Harbour Times</a></nav><main><header><h1>Live: ${FERRY.title}</h1><p class="live-blog__standfirst">All that happens at the quay tonight, as it happens, or does not.</p></header><section class="live-blog__key-events"><h2>Key events</h2><ol><li><a href="#p3"><time>21.08</time> Back at the quay</a></li><li><a href="#p2"><time>19.04</time> Cast off</a></li></ol></section>
<div class="live-blog__posts">${[
      ['p3', '21.08', 'Back at the quay', [4, 3]],
      ['p2', '19.04', 'Cast off', [0]],
      ['p1', '16.20', 'Still waiting', [1, 2]],
    ]
      .map(
        ([id, at, heading, texts]) =>
          `<article id="${id}" class="live-blog__post"><header><time class="live-blog__time" datetime="2031-05-09T${String(at).replace('.', ':')}:00Z">${at} BST</time><h2>${heading}</h2></header><div class="live-blog__body">${(texts as number[]).map((i) => `<p>${FERRY.text[i]}</p>`).join('')}</div><footer class="live-blog__share"><button>Share</button><a href="?filter=${id}">Link to this post</a></footer></article>`,
      )
      .join('')}</div><button>Load more posts</button></main><footer>© 2031 Harbour Times</footer></body></html>`,
    text: [
      'Back at the quay',
      FERRY.text[4]!,
      FERRY.text[3]!,
      'Cast off',
      FERRY.text[0]!,
      'Still waiting',
      FERRY.text[1]!,
      FERRY.text[2]!,
    ],
    title: `Live: ${FERRY.title}`,
    author: 'Tom Vance',
    published: '2031-05-09',
    updated: '2031-05-09',
  },
  {
    name: 'for subscribers: two paragraphs, then what a subscription costs',
    address: 'https://www.marlowledger.example/a/library-hours',
    html: `<!DOCTYPE html><html lang="en-US"><head><title>${BUDGET.title} | Marlow Ledger</title>${meta({ 'og:site_name': 'Marlow Ledger', 'og:title': BUDGET.title, 'article:published_time': '2031-05-09T22:05:00Z', 'article:content_tier': 'locked', author: 'Cleo Marsh' })}</head>
<body><header><a href="/">Marlow Ledger</a></header><main><article class="article"><h1 class="article__title">${BUDGET.title}</h1><div class="article__byline">By <span class="article__author">Cleo Marsh</span></div><div class="article__body article__body--truncated">${paragraphs({ ...BUDGET, text: BUDGET.text.slice(0, 2) })}</div>
<div class="regwall" data-test="offer"><h2>This story is for subscribers</h2><p>Keep reading for less than a cup of coffee a week, and help us to go on sitting through council meetings.</p><div class="offer"><h3>Monthly</h3><p>$1 for the first month, then $12 a month</p><ul><li>Every story, on every device</li><li>The crossword, with its answers</li></ul><a href="/buy">Choose monthly</a></div><div class="offer"><h3>Yearly</h3><p>$99 a year, which is two months free</p><ul><li>Everything in Monthly</li><li>A tote bag</li></ul><a href="/buy">Choose yearly</a></div><p>Already a subscriber? <a href="/in">Log in</a></p></div></article></main><footer>© 2031 The Marlow Ledger Company, Inc.</footer></body></html>`,
    text: BUDGET.text.slice(0, 2),
    title: BUDGET.title,
    author: 'Cleo Marsh',
    published: '2031-05-09',
  },
  {
    name: 'a gallery: pictures with their captions before the text',
    address: 'https://www.harbourtimes.example/pictures/ferry',
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>${FERRY.title} | Harbour Times</title>${meta({ 'og:site_name': 'Harbour Times', 'og:title': FERRY.title })}</head><body><main><h1>${FERRY.title}</h1><div class="byline">Tom Vance</div><div class="article-timestamp">18:05, 9 May 2031 | Updated 20:40, 9 May 2031</div>
<div class="gallery" role="region"><div class="gallery__counter">1 / 3</div>${[
      'The ferry at the quay on Friday evening, with the band on its upper deck.',
      'Ines Rowe, who had waited since four, with her dog and her mother’s suitcase.',
      'The mayor waves to those who stayed on shore, of whom there were not many left.',
    ]
      .map(
        (caption, i) =>
          `<div class="gallery__item"><img src="/${i}.jpg" alt="${caption}"><div class="gallery__caption">${caption} <span class="gallery__credit">(Image: Jo Lind)</span></div></div>`,
      )
      .join(
        '',
      )}</div><div class="article-body">${paragraphs(FERRY)}<p><a href="/wa">Join our WhatsApp group</a></p></div></main></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    author: 'Tom Vance',
    published: '2031-05-09',
    updated: '2031-05-09',
  },
  {
    name: 'a local station: when it was posted and updated, in one line',
    isKeptAside: true,
    address: 'https://www.kmrb7.example/news/local/library-hours',
    html: `<!DOCTYPE html><html lang="en"><head><title>${BUDGET.title}</title>${meta({ 'og:site_name': 'KMRB 7', 'og:title': BUDGET.title })}</head><body><header class="header"><div class="weather">64° Cloudy</div><div class="current-date">Monday, June 2, 2031</div></header><main class="main"><article class="story"><h1 class="Article-headline">${BUDGET.title}</h1><div class="story__meta"><div class="story__byline">By: <a href="/staff/cleo">Cleo Marsh</a></div><div class="story__dates">Posted: 6:05 PM, May 09, 2031<br>and last updated: 8:10 AM, May 10, 2031</div></div>
<div class="RichTextArticleBody">${parted(BUDGET, ['', '<div class="enhancement"><bsp-list-loadmore><div class="PromoC"><div class="PromoC-title"><a href="/x">WATCH: Librarians read aloud outside City Hall</a></div></div></bsp-list-loadmore></div>'])}<p><i>If you notice any inaccuracies, please let us know by e-mail to news@kmrb7.example</i></p></div><div class="copyright">Copyright 2031 Marlow Broadcasting. All rights reserved. This material may not be published or rewritten.</div></article></main></body></html>`,
    text: BUDGET.text,
    title: BUDGET.title,
    author: 'Cleo Marsh',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'a German paper: day, month and year in figures, the state of the text',
    address: 'https://www.osterhuder-tageblatt.example/lokales/deich-id8123.html',
    html: `<!DOCTYPE html><html lang="de"><head><title>Kreistag: ${DIKE.title} | Osterhuder Tageblatt</title>${meta({ 'og:site_name': 'Osterhuder Tageblatt', 'og:title': `Kreistag: ${DIKE.title}` })}</head><body><div class="page"><header><div class="logo">Osterhuder Tageblatt</div><div class="datum-heute">Montag, 02.06.2031</div></header><main><article class="article"><header><h2 class="article__header"><span class="article__kicker">Kreistag</span> <span class="article__headline">${DIKE.title}</span></h2><div class="article__meta"><span class="article__date">09.05.2031, 18:05 Uhr</span> <span class="article__update">Stand: 10.05.2031, 08:12 Uhr</span></div><p class="article__teaser">Mehr Schutz, weniger Wiese: Warum sich der Kreistag nach zwei Jahren nun doch einig ist.</p><div class="article__author">Von Ute Carstens</div></header>
<figure><img src="/d.jpg"><figcaption>Der Deich bei Osterhude im Mai. <span class="copyright">Foto: Jo Lind</span></figcaption></figure><div class="article__content">${parted(DIKE, ['', '<div class="article__related"><h4>Lesen Sie auch</h4><ul><li><a href="/1">Die Flut von 2029 im Rückblick</a></li></ul></div>', '<div class="piano-inline">Der Morgen in Osterhude: Jeden Tag um sechs das Wichtigste aus der Region in Ihrem Postfach.</div>'], '<p class="article__paragraph">')}</div><p class="article__copyright">© Osterhuder Tageblatt, alle Rechte vorbehalten</p></article></main></div></body></html>`,
    text: DIKE.text,
    title: DIKE.title,
    author: 'Ute Carstens',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'a Spanish paper: day first, a signature of place and date',
    address: 'https://www.diariovillaseca.example/local/agua-20310509.html',
    html: `<!DOCTYPE html><html lang="es"><head><title>${WELL.title} - Diario de Villaseca</title>${meta({ 'og:site_name': 'Diario de Villaseca', 'og:title': WELL.title })}</head><body><header class="cabecera"><span class="fecha-hoy">2 de junio de 2031</span></header><main><article><h1 class="titular">${WELL.title}</h1><h2 class="entradilla">Los once días sin agua acaban con un pozo nuevo y una deuda que nadie quiere pagar.</h2><div class="firma"><span class="firma__autor">Lucía Prat</span> <span class="firma__lugar">Villaseca</span> <span class="firma__fecha">09/05/2031 - 18:05 CEST</span></div>
<div class="cuerpo-noticia">${parted(WELL, ['<div class="despiece"><h3>Más información</h3><ul><li><a href="/a">La bomba que nadie revisó</a></li></ul></div>'])}</div><div class="archivado"><h4>Archivado en</h4><ul><li><a href="/t">Agua</a></li></ul></div></article><section class="comentarios"><h3>Comentarios</h3><p>Para comentar es necesario estar registrado en el Diario de Villaseca y aceptar las normas.</p></section></main></body></html>`,
    text: WELL.text,
    title: WELL.title,
    author: 'Lucía Prat',
    published: '2031-05-09',
  },
  {
    name: 'a Japanese paper',
    isKeptAside: true,
    address: 'https://www.minato-shimbun.example/articles/tram.html',
    html: `<!DOCTYPE html><html lang="ja"><head><title>${TRAM.title}：港町新聞</title>${meta({ 'og:site_name': '港町新聞', 'og:title': TRAM.title })}</head><body><header><a href="/">港町新聞</a><ul><li><a href="/l">社会</a></li><li><a href="/s">スポーツ</a></li></ul></header><main><article><h1>${TRAM.title}</h1><div class="info"><span class="reporter">佐藤葵</span><time datetime="2031-05-09T18:05+09:00">2031年5月9日 18時05分</time></div><div class="text">${paragraphs(TRAM)}</div><div class="sns"><a href="#">シェア</a></div></article><section><h2>関連ニュース</h2><ul><li><a href="/1">パン屋が賞</a></li><li><a href="/2">嵐で道が閉鎖</a></li></ul></section></main></body></html>`,
    text: TRAM.text,
    title: TRAM.title,
    author: '佐藤葵',
    published: '2031-05-09',
  },
  {
    name: 'an agency: capitals in the byline, the time for a script to write out',
    address: 'https://wire.meridian.example/article/marlow-bay-libraries-7c1b',
    html: `<!DOCTYPE html><html lang="en-US"><head><title>${BUDGET.title} | Meridian Wire</title>${meta({ 'og:site_name': 'Meridian Wire', 'og:title': BUDGET.title, 'article:published_time': '2031-05-09T22:05:00', 'article:modified_time': '2031-05-09T23:11:00' })}</head><body><main class="Page-main"><div class="Page-lead"><h1 class="Page-headline">${BUDGET.title}</h1><div class="Page-byline-info"><div class="Page-authors"><span>By&nbsp;</span><a class="Link" href="/author/cleo">CLEO MARSH</a></div><div class="Page-dateModified"><span>Updated </span><bsp-timestamp data-timestamp="1904598660000"></bsp-timestamp></div></div></div>
<div class="Page-storyBody gtmMainScrollContent"><div class="RichTextStoryBody RichTextBody">${parted(BUDGET, ['<div class="Enhancement"><div class="PageListEnhancement"><div class="PageListEnhancement-title">RELATED COVERAGE</div><div class="PagePromo"><a href="/x">Flood wall’s price doubles in two years</a></div></div></div>', '', '<div class="FreeStar-ad SovrnAd Advertisement"></div>'])}<p>___</p><p>Follow Meridian’s coverage of the coast at https://wire.meridian.example/coast.</p></div></div></main></body></html>`,
    text: BUDGET.text,
    title: BUDGET.title,
    author: 'Cleo Marsh',
    published: '2031-05-09',
    updated: '2031-05-09',
  },
  {
    name: 'a public broadcaster in French, with a summary set apart',
    address: 'https://www.radiovalmont.example/info/pont',
    html: `<!DOCTYPE html><html lang="fr"><head><title>${BRIDGE.title} - Radio Valmont</title>${meta({ 'og:site_name': 'Radio Valmont', 'og:title': BRIDGE.title })}</head><body><main><article class="o-article"><p class="c-breadcrumb"><a href="/">Accueil</a> / <a href="/info">Info</a></p><h1 class="c-title">${BRIDGE.title}</h1><div class="c-signature"><span class="c-signature__names">Camille Roux</span><span class="c-signature__media">Radio Valmont</span></div><div class="publication"><span class="publication__item">Publié le 09/05/2031 18:05</span> <span class="publication__item">Mis à jour le 10/05/2031 08:12</span> <span>Temps de lecture : 2min</span></div>
<figure><img src="/p.jpg"><figcaption>Le pont de Valmont, vendredi. (JO LIND / RADIO VALMONT)</figcaption></figure><div class="c-chapo">Une fissure menace la deuxième arche, et la mairie préfère ne pas attendre.</div><div class="c-body">${parted(BRIDGE, ['', '<blockquote class="pull-quote"><p>« Nous préférons un détour à un accident »</p><cite>Odile Ferrand, maire de Valmont</cite></blockquote>'])}</div></article><aside><h2>Les plus lus</h2><ul><li><a href="/1">Le marché déménage</a></li></ul></aside></main></body></html>`,
    text: BRIDGE.text,
    title: BRIDGE.title,
    author: 'Camille Roux',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
];
