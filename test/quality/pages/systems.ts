import { type LabelledPage, linked, meta } from './page.ts';
import { BRIDGE, BUDGET, DIKE, FERRY, paragraphs, parted } from './stories.ts';

/** Pages as the publishing systems of today make them, with what stands around an article there. */
export const SYSTEMS: readonly LabelledPage[] = [
  {
    name: 'WordPress with blocks: a query of other posts below, a box of the writer, buttons between',
    address: 'https://marlowbaywatch.example/2031/05/09/library-hours/',
    html: `<!DOCTYPE html><html lang="en-US"><head><title>${BUDGET.title} &#8211; Marlow Bay Watch</title>
<link rel="canonical" href="https://marlowbaywatch.example/2031/05/09/library-hours/">${meta({ 'og:title': BUDGET.title, 'og:site_name': 'Marlow Bay Watch', 'article:modified_time': '2031-05-11T09:00:00+00:00' })}</head>
<body class="wp-singular post-template-default single single-post"><div class="wp-site-blocks"><header class="wp-block-template-part"><h1 class="wp-block-site-title"><a href="https://marlowbaywatch.example" rel="home">Marlow Bay Watch</a></h1><nav class="wp-block-navigation"><a href="/a">About</a></nav></header>
<main class="wp-block-group"><h2 class="wp-block-post-title">${BUDGET.title}</h2><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="2031-05-09T18:05:00-04:00">May 9, 2031</time></div><p>by</p><div class="wp-block-post-author-name"><a href="/author/cleo" class="wp-block-post-author-name__link">Cleo Marsh</a></div></div>
<div class="entry-content wp-block-post-content is-layout-constrained">${parted(BUDGET, ['', '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/join">Become a member</a></div></div>', '<figure class="wp-block-image"><img src="/w.jpg"><figcaption class="wp-element-caption">The hall on Tuesday. (Tom Vance)</figcaption></figure>'])}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="?share=x">Click to share on X</a></li></ul></div><div class="jp-post-flair">Like <span>Loading...</span></div></div>
<div class="wp-block-post-author"><p class="wp-block-post-author__bio">Cleo Marsh has written about the council of Marlow Bay since 2024 and keeps bees.</p></div>
<nav class="wp-block-post-navigation-link"><a href="/2031/05/08/bees">Previous: Bees moved off the roof</a></nav>
<div class="wp-block-query"><h2>More posts</h2><ul class="wp-block-post-template"><li class="wp-block-post"><h3 class="wp-block-post-title"><a href="/1">Bees moved off the roof</a></h3><time datetime="2031-05-08T10:00:00-04:00">May 8, 2031</time></li><li class="wp-block-post"><h3 class="wp-block-post-title"><a href="/2">A storm in numbers</a></h3><time datetime="2031-05-07T10:00:00-04:00">May 7, 2031</time></li></ul></div></main></div></body></html>`,
    text: BUDGET.text,
    title: BUDGET.title,
    author: 'Cleo Marsh',
    published: '2031-05-09',
    updated: '2031-05-11',
  },
  {
    name: 'Ghost, newer theme: a callout, a bookmark and a form amid the text',
    address: 'https://www.tideline.example/ferry/',
    html: `<!DOCTYPE html><html lang="en"><head><title>${FERRY.title}</title><link rel="canonical" href="https://www.tideline.example/ferry/">${meta({ 'og:site_name': 'The Tideline', 'og:title': FERRY.title, 'article:published_time': '2031-05-09T18:05:00.000Z', 'article:modified_time': '2031-05-10T07:30:00.000Z' })}</head>
<body class="post-template"><header class="gh-navigation"><a class="gh-navigation-logo" href="/">The Tideline</a></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><span class="gh-article-tag"><a href="/tag/sea">Sea</a></span><h1 class="gh-article-title is-title">${FERRY.title}</h1><p class="gh-article-excerpt is-body">A band played.</p><div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><img src="/t.jpg" alt="Tom Vance"></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/tom">Tom Vance</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2031-05-09">09 May 2031</time><span class="gh-article-meta-length"> — 2 min read</span></div></div></div></header>
<section class="gh-content gh-canvas is-body">${parted(FERRY, ['<div class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://www.harbourtimes.example/engine"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Who pays for the engine?</div><div class="kg-bookmark-description">The owners met for the ninth time.</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">Harbour Times</span></div></div></a></div>', '', '<div class="kg-card kg-signup-card"><h2>Never miss a tide</h2><p>The Tideline comes on Sundays, to 4,000 readers on nine islands.</p><form><input placeholder="Your email"><button>Subscribe</button></form></div>'])}</section></article></main>
<section class="gh-container is-grid"><h2 class="gh-container-title">Read more</h2><div class="gh-feed"><article class="gh-card post"><a class="gh-card-link" href="/storm"><h3 class="gh-card-title">Storm closes road</h3><footer class="gh-card-meta"><time class="gh-card-date" datetime="2031-05-08">08 May 2031</time></footer></a></article></div></section></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    author: 'Tom Vance',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'a chain’s system that hands its page to its scripts, headline in a box of its own',
    address: 'https://www.marlowledger.example/news/2031/05/09/library-hours/',
    html: `<!DOCTYPE html><html lang="en"><head><title>${BUDGET.title} – The Marlow Ledger</title>${meta({ 'og:site_name': 'The Marlow Ledger', 'og:title': 'Marlow Bay libraries to close three days a week' })}
<script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="ledger";Fusion.contextPath="/pf";Fusion.globalContent=${JSON.stringify({ _id: 'X1', type: 'story', headlines: { basic: BUDGET.title, meta_title: '' }, first_publish_date: '2031-05-09T22:05:00Z', display_date: '2031-05-09T22:05:00Z', last_updated_date: '2031-05-11T10:00:00Z', related_content: { basic: [{ headlines: { basic: 'Bees moved off the roof' }, display_date: '2031-05-01T10:00:00Z' }] } })};Fusion.globalContentConfig={"source":"content-api"};</script></head>
<body><div id="fusion-app" class="c-stack"><header class="c-stack b-header-nav-chain"></header><section role="main" class="b-right-rail__main"><nav class="b-breadcrumbs"><a href="/news">News</a></nav><h1 class="b-headline">${BUDGET.title}</h1><h2 class="b-subheadline">A wall instead of books</h2><div class="b-byline"><span class="b-byline__by">By</span> <span class="b-byline__names"><a class="b-byline__link" href="/by/cleo">Cleo Marsh</a></span></div>
<article class="b-article-body">${parted(BUDGET, ['<div class="c-stack b-ads-block"><span>Advertisement</span></div>', '<p class="interstitial-link"><a href="/news/bees">READ MORE: Bees moved off the roof</a></p>'])}</article>
<div class="b-author-bio"><a href="/by/cleo">Cleo Marsh</a><p>Cleo Marsh covers city hall. Call her at 555-0134 or send a letter.</p></div></section><aside class="b-right-rail__rail-container"><h3>Most Read</h3><ol><li><a href="/1">Bakery wins prize</a></li></ol></aside></div></body></html>`,
    text: BUDGET.text,
    title: BUDGET.title,
    author: 'Cleo Marsh',
    published: '2031-05-09',
  },
  {
    name: 'Drupal: submitted in a footer, comments of a thread below',
    isKeptAside: true,
    address: 'https://skerryforum.example/news/ferry',
    html: `<!DOCTYPE html><html lang="en" dir="ltr"><head><title>${FERRY.title} | Skerry Forum</title><link rel="canonical" href="https://skerryforum.example/news/ferry"></head><body class="path-node page-node-type-news"><div id="page-wrapper"><header class="site-header"><div class="site-branding"><a href="/" rel="home">Skerry Forum</a></div></header><main role="main" class="site-main"><div class="block-page-title-block"><h1 class="title page-title"><span class="field field--name-title">${FERRY.title}</span></h1></div><div class="block-system-main-block"><article class="node node--type-news node--view-mode-full"><header><footer class="node__meta"><div class="node__author-image"></div><span>By <span class="field field--name-uid"><a href="/user/9" class="username">Tom Vance</a></span>, <span class="field field--name-created"><time datetime="2031-05-09T18:05:00+00:00" title="Friday, 9 May, 2031 - 18:05">9 May, 2031</time></span></span></footer></header><div class="node__content"><div class="text-content field field--name-body">${paragraphs(FERRY)}</div><ul class="links inline"><li><a href="/user/login">Log in</a> to post comments</li></ul></div>
<section id="comments" class="comments"><h2 class="comments__title">Comments</h2><article class="comment"><div class="comment__meta"><p class="comment__author"><span>Bert</span></p><p class="comment__time"><time datetime="2031-05-12T10:00:00+00:00">3 days ago</time></p></div><div class="comment__text-content"><p>Two months! In my day we rowed across, in any weather, and nobody asked us for a ticket.</p></div></article></section></article></div></main></div></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    author: 'Tom Vance',
    published: '2031-05-09',
  },
  {
    name: 'a newsletter service: its own name in the first heading, prompts and a discussion',
    address: 'https://saltwater.letters.example/p/library-hours',
    html: `<!DOCTYPE html><html lang="en"><head><title>${BUDGET.title} - by Cleo Marsh - Salt Water</title>${meta({ 'og:title': BUDGET.title, author: 'Cleo Marsh' })}</head><body><div id="entry"><div id="main"><div class="topbar-x1"><h1 class="title-x2"><a href="/">Salt Water</a></h1><button>Subscribe</button></div><div class="single-post-container"><div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published title-x3">${BUDGET.title}</h1><h3 class="subtitle subtitle-x4">A wall instead of books</h3><div class="byline-wrapper"><div class="pc-x5"><a href="https://letters.example/@cleo">Cleo Marsh</a></div><div class="pc-x6">May 09, 2031</div></div><div class="post-ufi"><a class="like-button">41</a><a>Share</a></div></div>
<div class="available-content"><div class="body markup">${parted(BUDGET, ['', '<div class="subscription-widget-wrap"><div class="subscription-widget"><p>Salt Water is read by people like you. To get new letters, become a subscriber.</p><form><button>Subscribe</button></form></div></div>', '', '<p class="button-wrapper"><a class="button primary" href="/p/library-hours?action=share"><span>Share</span></a></p>'])}</div></div></article></div></div>
<div id="discussion"><h4>Discussion about this post</h4><div class="comment-list"><div class="comment"><a>Hal</a> <a title="May 10, 2031, 8:12 AM">1d</a><p>Books float, at least the old ones do. I have tried it in the bath, more than once.</p></div></div></div><div class="portable-archive"><div class="post-preview"><a href="/p/bees">Bees moved off the roof</a><time datetime="2031-05-02T10:00:00Z">May 2</time></div></div></div></body></html>`,
    text: BUDGET.text,
    title: BUDGET.title,
    author: 'Cleo Marsh',
    published: '2031-05-09',
  },
  {
    name: 'Next.js: its date in the page’s data alone, in thousandths of a second',
    address: 'https://www.harbourpost.example/stories/ferry',
    html: `<!DOCTYPE html><html lang="en"><head><title>${FERRY.title} | Harbour Post</title>${meta({ 'og:site_name': 'Harbour Post', 'og:title': FERRY.title })}</head><body><div id="__next"><header class="Header_root__a1"><a href="/">Harbour Post</a></header><main class="Story_main__b2"><h1 class="Story_title__c3">${FERRY.title}</h1><div class="Story_by__d4">Tom Vance</div><div class="Story_copy__e5">${parted(FERRY, ['<div class="Slot_ad__f6"></div>'], '<div class="Text_block__g7">', '</div>')}</div><section class="Rail_more__h8"><a href="/stories/storm"><span>Storm closes road</span></a></section></main></div>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { story: { id: 9, title: FERRY.title, slug: 'ferry', publishedAt: Date.UTC(2031, 4, 9, 17, 5), author: { name: 'Tom Vance' } }, more: [{ title: 'Storm closes road', publishedAt: Date.UTC(2031, 4, 8) }] } }, page: '/stories/[slug]', buildId: 'k' })}</script></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    author: 'Tom Vance',
    published: '2031-05-09',
  },
  {
    name: 'a fast version (AMP) of a WordPress page, nothing told to programs',
    isKeptAside: true,
    address: 'https://valmont-info.example/pont/amp/',
    html: `<!doctype html><html amp lang="fr-FR"><head><meta charset="utf-8"><title>${BRIDGE.title} - Valmont Info</title><link rel="canonical" href="https://valmont-info.example/pont/"></head><body><header id="top" class="amp-wp-header"><div><a href="/"><span class="amp-site-title">Valmont Info</span></a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${BRIDGE.title}</h1><div class="amp-wp-meta amp-wp-byline"><amp-img src="/l.jpg" width="24" height="24"></amp-img><span class="amp-wp-author author vcard">Luc Morel</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2031-05-09T16:05:00+00:00">il y a 2 jours</time></div></header><figure class="amp-wp-article-featured-image wp-caption"><amp-img src="/p.jpg"></amp-img><p class="wp-caption-text">Le pont, vendredi.</p></figure><div class="amp-wp-article-content">${paragraphs(BRIDGE)}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Catégories : <a href="/v">Ville</a></div></footer></article><footer class="amp-wp-footer"><p>Valmont Info</p><a href="#top">Haut de page</a></footer></body></html>`,
    text: BRIDGE.text,
    title: BRIDGE.title,
    author: 'Luc Morel',
    published: '2031-05-09',
  },
  {
    name: 'a German paper for subscribers: the beginning, then offers',
    address: 'https://www.deichpost.example/plus/deich-osterhude-a-4711',
    html: `<!DOCTYPE html><html lang="de"><head><title>(D+) Osterhude: ${DIKE.title} - Deichpost</title>${meta({ 'og:site_name': 'Deichpost', 'og:title': `(D+) Osterhude: ${DIKE.title}`, date: '2031-05-09T16:05:00+02:00' })}${linked([{ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: `Osterhude: ${DIKE.title}`, datePublished: '2031-05-09T16:05:00+02:00', dateModified: '2031-05-09T16:41:00+02:00', isAccessibleForFree: false, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' }, author: [{ '@type': 'Person', name: 'Ute Carstens' }], publisher: { '@type': 'Organization', name: 'Deichpost' } }])}</head>
<body><main><article><header><h2><span class="kicker">Osterhude</span> <span class="headline">${DIKE.title}</span></h2><div class="lead">Am Ende war es doch eindeutig.</div><div>Von <a href="/impressum/ute">Ute Carstens</a></div><time datetime="2031-05-09 16:05:00">09.05.2031, 16.05 Uhr</time></header><section class="body"><p>${DIKE.text[0]}</p><p>${DIKE.text[1]}</p></section>
<div class="paid" data-area="paywall"><h3>Jetzt weiterlesen mit D+</h3><p>Unabhängiger Journalismus von der Küste. Kritisch, genau, hintergründig.</p><ul><li>Alle Artikel auf deichpost.example frei zugänglich.</li><li>Jederzeit kündbar.</li></ul><p>Für nur € 1,00 in den ersten vier Wochen, danach € 4,99 pro Woche.</p><a href="/abo">Jetzt für € 1,00 kaufen</a><p>Sie haben bereits ein Abonnement? <a href="/login">Hier anmelden</a></p></div></article></main></body></html>`,
    text: DIKE.text.slice(0, 2),
    title: DIKE.title,
    author: 'Ute Carstens',
    published: '2031-05-09',
    updated: '2031-05-09',
  },
  {
    name: 'a live blog: key events, posts with times that a script writes, the newest first',
    address: 'https://www.harbourtimes.example/live/2031/may/09/ferry-live',
    html: `<!DOCTYPE html><html lang="en"><head><title>Ferry back at Skerry Island: as it happened | Ferries | Harbour Times</title>${meta({ 'og:site_name': 'the Harbour Times', 'og:title': 'Ferry back at Skerry Island: as it happened', 'article:published_time': '2031-05-09T15:00:00.000Z', 'article:modified_time': '2031-05-10T06:00:00.000Z' })}</head>
<body><main><div class="dcr-1"><h1 class="dcr-2">Ferry back at Skerry Island: as it happened</h1><p class="dcr-3">This blog is now closed</p><address aria-label="Contributor info"><a rel="author" href="/profile/tom">Tom Vance</a></address><details><summary>Fri 9 May 2031 21.10 BST</summary>First published on Fri 9 May 2031 16.00 BST</details></div><div class="key-events"><h2>Key events</h2><ul><li><a href="#block-1"><time>9 May 2031 21.08</time><span>Back at the quay</span></a></li></ul></div>
<div id="liveblog-body">${[5, 4, 3, 2, 1, 0].map((i) => `<article id="block-${i}" class="block"><header><a href="#block-${i}"><time datetime="2031-05-09T1${i}:08:00.000Z">9 May 2031 1${i}.08 BST</time></a><div class="block-by">Tom Vance</div></header><p>${FERRY.text[i]}</p><div class="block-share"><a href="?f">Share</a></div><div class="block-updated">Updated at 9 May 2031 21.10 BST</div></article>`).join('')}</div></main></body></html>`,
    text: FERRY.text.toReversed(),
    title: 'Ferry back at Skerry Island: as it happened',
    author: 'Tom Vance',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'a video: its text below, when it was uploaded, others up next',
    address: 'https://video.channelnine.example/watch/ferry-88',
    html: `<!DOCTYPE html><html lang="en"><head><title>${FERRY.title} - Channel Nine Video</title>${meta({ 'og:site_name': 'Channel Nine', 'og:title': FERRY.title, 'og:type': 'video.other' })}${linked({ '@type': 'VideoObject', name: FERRY.title, description: FERRY.text[0], uploadDate: '2031-05-09T18:05:00Z', duration: 'PT2M11S', thumbnailUrl: 'https://video.channelnine.example/f.jpg' })}</head><body><main><div class="player"><video src="/v/88.mp4"></video><div class="vjs-text">Video Player is loading. This is a modal window.</div></div><h1>${FERRY.title}</h1><div class="video-details__copy">${paragraphs({ ...FERRY, text: FERRY.text.slice(0, 3) })}</div><div class="up-next"><h2>Up next</h2>${['Storm closes road', 'Bakery wins prize', 'Choir sings in the rain', 'Bees moved off the roof'].map((name, i) => `<div class="video-item"><a href="/watch/${i}">${name}</a><span>0${i}:4${i}</span></div>`).join('')}</div></main></body></html>`,
    text: FERRY.text.slice(0, 3),
    title: FERRY.title,
    published: '2031-05-09',
  },
];
