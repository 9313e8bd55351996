import { type LabelledPage, linked, meta } from './page.ts';
import { BRIDGE, BUDGET, DIKE, FERRY, paragraphs, parted, WELL } from './stories.ts';

/** Pages of blog programs and of magazines that are made with them. */
export const BLOGS: readonly LabelledPage[] = [
  {
    name: 'WordPress, block theme, linked data in a graph',
    address: 'https://skerryherald.example/2031/05/09/ferry-runs-again/',
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>${FERRY.title} - The Skerry Herald</title>
<link rel="canonical" href="https://skerryherald.example/2031/05/09/ferry-runs-again/">
${meta({ 'og:title': FERRY.title, 'og:site_name': 'The Skerry Herald', 'article:published_time': '2031-05-09T18:05:00+00:00', 'article:modified_time': '2031-05-10T07:12:00+00:00', author: 'Tom Vance' })}
${linked({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      '@id': '#article',
      headline: FERRY.title,
      datePublished: '2031-05-09T18:05:00+00:00',
      dateModified: '2031-05-10T07:12:00+00:00',
      author: { name: 'Tom Vance', '@id': '#/person/1' },
      publisher: { '@id': '#organization' },
    },
    {
      '@type': 'WebPage',
      '@id': '#page',
      name: `${FERRY.title} - The Skerry Herald`,
      datePublished: '2031-05-09T18:05:00+00:00',
    },
    { '@type': 'Organization', '@id': '#organization', name: 'The Skerry Herald' },
    { '@type': 'Person', '@id': '#/person/1', name: 'Tom Vance' },
  ],
})}</head>
<body class="post-template-default single single-post postid-412 single-format-standard wp-embed-responsive">
<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">The Skerry Herald</a></p>
<nav class="wp-block-navigation"><ul><li><a href="/news">News</a></li><li><a href="/tides">Tides</a></li></ul></nav></div></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">${FERRY.title}</h1>
<div class="wp-block-group"><div class="wp-block-post-date"><time datetime="2031-05-09T18:05:00+00:00">9 May 2031</time></div><div class="wp-block-post-author"><p class="wp-block-post-author__name">Tom Vance</p></div></div>
<figure class="wp-block-post-featured-image"><img src="/wp-content/uploads/2031/05/ferry.jpg"></figure>
<div class="entry-content wp-block-post-content is-layout-flow">
${parted(FERRY, ['<figure class="wp-block-image"><img src="/q.jpg"><figcaption class="wp-element-caption">The quay on Friday. Photo: Jo Lind</figcaption></figure>', '', '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/support">Support us</a></div></div>'])}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Post</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div class="jp-relatedposts-items"><p class="jp-relatedposts-post"><a href="/a">Why the engine failed</a> <time>March 3, 2031</time></p></div></div></div>
<div class="wp-block-post-terms"><a href="/tag/ferry" rel="tag">ferry</a></div>
<nav aria-label="Posts" class="wp-block-group"><div class="post-navigation-link-previous"><a href="/p">Previous: Choir sings in the rain</a></div></nav>
<div class="wp-block-comments"><h2>2 responses to “${FERRY.title}”</h2><ol class="wp-block-comment-template"><li><div class="comment-author-name">Ann</div><div class="wp-block-comment-date"><time datetime="2031-05-11">May 11, 2031</time></div><div class="wp-block-comment-content"><p>I was on that boat, and the band was by far the best of it, whatever the others may tell you about the sea.</p></div></li></ol></div></main>
<footer><p>© 2031 The Skerry Herald. Proudly powered by a pot of tea.</p></footer></div></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    author: 'Tom Vance',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'WordPress, old theme, nothing told to programs',
    address: 'https://marlowwatch.example/?p=88',
    html: `<!DOCTYPE html><html lang="en-US"><head><title>${BUDGET.title} « Marlow Watch</title></head><body class="single single-post">
<div id="page"><div id="header"><h1><a href="/">Marlow Watch</a></h1><div class="description">One town, two eyes</div></div>
<div id="content" class="narrowcolumn"><div class="navigation"><div class="alignleft">« <a href="/?p=87">Bakery wins prize</a></div><div class="alignright"><a href="/?p=89">Storm closes road</a> »</div></div>
<div class="post" id="post-88"><h2>${BUDGET.title}</h2><small>May 9th, 2031 by Cleo Marsh</small><div class="entry">${paragraphs(BUDGET)}
<p class="postmetadata">This entry was posted on Friday, May 9th, 2031 at 7:05 pm and is filed under <a href="/c/council">Council</a>. You can follow any responses to this entry through the <a href="/feed">RSS 2.0</a> feed.</p></div></div>
<h3 id="comments">3 Responses to “${BUDGET.title}”</h3><ol class="commentlist"><li class="alt" id="comment-1"><cite>Bert</cite> Says: <small class="commentmetadata"><a href="#c1">May 10th, 2031 at 8:00 am</a></small><p>What a shame, and what a waste of an afternoon it was for those who stood outside with their books.</p></li></ol></div>
<div id="sidebar"><ul><li><h2>Archives</h2><ul><li><a href="/a">April 2031</a></li><li><a href="/m">March 2031</a></li></ul></li></ul></div>
<div id="footer"><p>Marlow Watch is proudly run by two people and a cat. Copyright 2026-2031.</p></div></div></body></html>`,
    text: BUDGET.text,
    title: BUDGET.title,
    author: 'Cleo Marsh',
    published: '2031-05-09',
  },
  {
    name: 'Ghost, with a card that asks to subscribe',
    isKeptAside: true,
    address: 'https://thetideline.example/ferry/',
    html: `<!DOCTYPE html><html lang="en"><head><title>${FERRY.title}</title>
${meta({ 'og:site_name': 'The Tideline', 'og:type': 'article', 'og:title': FERRY.title, 'article:published_time': '2031-05-09T18:05:00.000Z', 'article:modified_time': '2031-05-09T18:05:00.000Z', generator: 'Ghost 6.2' })}
${linked({ '@type': 'Article', publisher: { '@type': 'Organization', name: 'The Tideline' }, author: { '@type': 'Person', name: 'Tom Vance', sameAs: [] }, headline: FERRY.title, datePublished: '2031-05-09T18:05:00.000Z', description: 'It was an hour late.' })}</head>
<body class="post-template"><div class="gh-viewport"><header class="gh-head outer"><div class="gh-head-menu"><ul class="nav"><li><a href="/">Home</a></li></ul></div></header>
<main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/sea">Sea</a><h1 class="gh-article-title">${FERRY.title}</h1>
<p class="gh-article-excerpt">It was an hour late, and half empty. But there was music.</p>
<div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/tom/">Tom Vance</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2031-05-09">9 May 2031</time> — 3 min read</div></div>
<figure class="gh-article-image"><img src="/content/f.jpg"><figcaption>The upper deck. / Jo Lind</figcaption></figure></header>
<section class="gh-content gh-canvas">${parted(FERRY, [
      '<div class="kg-card kg-callout-card"><div class="kg-callout-text"><a href="#/portal/signup">Subscribe to The Tideline for free, and never miss a boat again.</a></div></div>',
      '',
      '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/engine"><div class="kg-bookmark-title">Who is to pay for the engine?</div><div class="kg-bookmark-description">The owners have met nine times and agreed on the biscuits only.</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">The Tideline</span></div></a></figure>',
      '<div class="kg-card kg-signup-card"><h2 class="kg-signup-card-heading">Sign up for The Tideline</h2><p class="kg-signup-card-subheading">Stories of salt and of water, every Sunday morning at nine.</p></div>',
    ])}</section></article>
<section class="gh-read-next"><h3>Read more</h3><article class="gh-card post"><a class="gh-card-link" href="/a"><h3 class="gh-card-title">Bakery wins prize</h3><div class="gh-card-excerpt">The rye bread of the Lind family has won the county prize for the third time in four years.</div><time class="gh-card-date" datetime="2031-05-08">8 May 2031</time></a></article></section></main>
<footer class="gh-foot"><div class="gh-copyright">The Tideline © 2031</div></footer></div></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    author: 'Tom Vance',
    published: '2031-05-09',
    updated: '2031-05-09',
  },
  {
    name: 'Ghost in German, for members: the beginning and an offer',
    address: 'https://deichbote.example/deich/',
    html: `<!DOCTYPE html><html lang="de"><head><title>${DIKE.title}</title>${meta({ 'og:site_name': 'Deichbote', 'article:published_time': '2031-05-09T16:00:00.000Z' })}
${linked({ '@type': 'Article', author: { name: 'Ute Carstens' }, headline: DIKE.title, datePublished: '2031-05-09T16:00:00.000Z', isAccessibleForFree: false })}</head>
<body><main class="gh-main"><article class="gh-article"><header class="gh-article-header"><h1 class="gh-article-title">${DIKE.title}</h1></header><section class="gh-content gh-canvas">${paragraphs({ ...DIKE, text: DIKE.text.slice(0, 3) })}
<aside class="gh-post-upgrade-cta"><div class="gh-post-upgrade-cta-content"><h2>Dieser Beitrag ist nur für zahlende Mitglieder</h2><a class="gh-btn" data-portal="signup">Jetzt Mitglied werden</a><p><small>Sie haben schon ein Konto? <a data-portal="signin">Anmelden</a></small></p></div></aside></section></article></main></body></html>`,
    text: DIKE.text.slice(0, 3),
    title: DIKE.title,
    author: 'Ute Carstens',
    published: '2031-05-09',
  },
  {
    name: 'a newsletter service, its date told to readers only',
    address: 'https://saltandwater.example/p/ferry',
    html: `<!DOCTYPE html><html><head><title>${FERRY.title} - by Tom Vance - Salt &amp; Water</title>${meta({ author: 'Tom Vance', 'og:title': FERRY.title, 'og:type': 'article' })}</head>
<body class=""><div id="entry"><div class="main-menu"><div class="topbar"><a href="/">Salt &amp; Water</a><button>Subscribe</button><button>Sign in</button></div></div>
<div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${FERRY.title}</h1><h3 class="subtitle">It was an hour late, and half empty. But there was music on the upper deck.</h3>
<div class="byline-wrapper"><div class="pencraft"><a href="/@tom">Tom Vance</a></div><div class="pencraft">May 09, 2031</div></div><div class="post-ufi"><a aria-label="Like (14)">14</a><a>Share</a></div></div>
<div class="available-content"><div dir="auto" class="body markup">${parted(FERRY, [
      '',
      '<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p>Salt &amp; Water is supported by its readers. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form class="subscription-widget-subscribe"><input type="email"></form></div></div>',
      '<div class="captioned-image-container"><figure><img src="/b.jpg"><figcaption class="image-caption">The band, before it rained</figcaption></figure></div>',
      '<p class="button-wrapper"><a class="button primary" href="/share"><span>Share</span></a></p>',
    ])}</div></div><div class="post-footer"><a class="ufi-text">14 Likes</a></div></article>
<div class="comments-page"><h4>Discussion about this post</h4><div class="comment"><div class="comment-meta"><a>Ann</a><a href="/c/1">May 10</a></div><div class="comment-body"><p>I was on that boat, and the band was by far the best of it, whatever others may say.</p></div></div></div></div></div></div>
<div class="footer"><div class="footer-blurb">© 2031 Tom Vance · Privacy · Terms</div><div>Ready for more?</div></div></div></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    author: 'Tom Vance',
    published: '2031-05-09',
  },
  {
    name: 'Blogger in German: the date above, the writer below',
    isKeptAside: true,
    address: 'https://deichblog.example/2031/05/deich.html',
    html: `<!DOCTYPE html><html dir="ltr" lang="de"><head><title>Deichblog: ${DIKE.title}</title><meta content="blogger" name="generator"></head><body><div class="content"><div class="header-inner"><div class="Header" id="Header1"><p class="title"><a href="/">Deichblog</a></p></div></div>
<div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Freitag, 9. Mai 2031</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">${DIKE.title}</h3>
<div class="post-body entry-content" id="post-body-7">${DIKE.text.join('<br /><br />')}<div style="clear: both;"></div></div>
<div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Eingestellt von <span class="fn">Ute Carstens</span></span> <span class="post-timestamp">um <a class="timestamp-link" href="#"><abbr class="published" title="2031-05-09T18:05:00+02:00">18:05</abbr></a></span></div><div class="post-labels">Labels: <a href="/l">Deich</a></div></div></div>
<div class="comments" id="comments"><h4>1 Kommentar:</h4><dl><dt class="comment-author">Anonym</dt><dd class="comment-body"><p>Das wurde aber auch wirklich höchste Zeit, nach all den Jahren des Redens über das Wasser.</p></dd><dd class="comment-footer">10. Mai 2031 um 08:00</dd></dl></div></div></div></div></div></div></div>
<div class="column-right-outer"><div class="widget BlogArchive"><h2>Blog-Archiv</h2><ul><li>2031 (12)</li><li>2030 (41)</li></ul></div><div class="widget Profile"><h2>Über mich</h2><p>Ich schreibe seit dreißig Jahren über Wasser und war auf den meisten Booten seekrank.</p></div></div></div></body></html>`,
    text: DIKE.text,
    title: DIKE.title,
    author: 'Ute Carstens',
    published: '2031-05-09',
  },
  {
    name: 'a platform for writers, with the minutes that a text takes',
    address: 'https://inkwell.example/@cleo/council-cuts-1a2b3c',
    html: `<!DOCTYPE html><html lang="en"><head><title>${BUDGET.title} | by Cleo Marsh | Inkwell</title>${meta({ 'og:site_name': 'Inkwell', 'og:title': BUDGET.title, 'article:published_time': '2031-05-09T18:05:00.123Z', 'article:author': 'https://inkwell.example/@cleo', author: 'Cleo Marsh' })}</head>
<body><div id="root"><div class="a b c"><div class="d e"><a href="/">Open in app</a><a href="/up">Sign up</a></div><article><div class="l"><section><div class="n o"><h1 class="pw-post-title q">${BUDGET.title}</h1><h2 class="pw-subtitle-paragraph r">The wall will be dry. The rest will be shut.</h2>
<div class="speechify-ignore"><div class="s t"><a href="/@cleo"><p class="be b">Cleo Marsh</p></a><span>·</span><a href="/f">Follow</a></div><div><span>5 min read</span><span>·</span><span>May 9, 2031</span></div><div><span>--</span><span>Listen</span><span>Share</span></div></div>
<figure class="u"><img src="/w.jpg"><figcaption class="v">Photo by Jo Lind on Pixelshed</figcaption></figure>${paragraphs(BUDGET, '<p class="pw-post-body-paragraph w x">')}</div></section></div></article>
<div class="y"><a href="/tag/a">City Council</a><a href="/tag/b">Libraries</a></div><div class="z"><h2>Written by Cleo Marsh</h2><p>Reporter. I have sat through more council meetings than anybody who is still alive and awake.</p></div>
<div class="aa"><h2>More from Cleo Marsh and Inkwell</h2><article><div><a href="/1"><h2>Why a bakery wins</h2><p>On rye, patience and the county prize that nobody else had wanted in years.</p></a><span>Apr 2, 2031</span></div></article></div></div></div></body></html>`,
    text: BUDGET.text,
    title: BUDGET.title,
    author: 'Cleo Marsh',
    published: '2031-05-09',
  },
  {
    name: 'a builder of small sites, blocks in blocks',
    address: 'https://www.villaseca-hoy.example/noticias/agua',
    html: `<!DOCTYPE html><html lang="es-ES"><head><title>${WELL.title} — Villaseca Hoy</title><meta itemprop="name" content="${WELL.title} — Villaseca Hoy"><meta itemprop="datePublished" content="2031-05-09T18:05:00+0200"><meta itemprop="dateModified" content="2031-05-09T19:00:00+0200"><meta itemprop="headline" content="${WELL.title}"><meta itemprop="author" content="Lucía Prat"></head>
<body class="view-item collection-type-blog"><div id="siteWrapper"><header id="header"><div class="header-title"><a href="/">Villaseca Hoy</a></div></header><main id="page"><article class="sections"><div class="blog-item-wrapper"><article class="h-entry blog-item"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title">${WELL.title}</h1></div><div class="blog-item-meta-wrapper"><time class="dt-published blog-meta-item" datetime="9 may 2031"><span>9 may</span></time><span class="blog-item-author-name">Lucía Prat</span></div></div>
<div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout"><div class="row"><div class="col"><div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content">${paragraphs({ ...WELL, text: WELL.text.slice(0, 2) }, '<p class="" style="white-space:pre-wrap;">')}</div></div></div><div class="sqs-block image-block"><figure><img src="/p.jpg"><figcaption><p>La bomba nueva, el viernes</p></figcaption></figure></div><div class="sqs-block html-block"><div class="sqs-html-content">${paragraphs({ ...WELL, text: WELL.text.slice(2) }, '<p class="" style="white-space:pre-wrap;">')}</div></div></div></div></div></div></div></article>
<section id="itemPagination"><a href="/a"><div class="item-pagination-prev-next">Anterior</div><h2>El coro canta bajo la lluvia</h2></a></section></div></article></main><footer><p>Villaseca Hoy, Plaza Mayor 1. Todos los derechos reservados.</p></footer></div></body></html>`,
    text: WELL.text,
    title: WELL.title,
    author: 'Lucía Prat',
    published: '2031-05-09',
    updated: '2031-05-09',
  },
  {
    name: 'pages made from files, a line of date and writer',
    isKeptAside: true,
    address: 'https://brandt.example/posts/budget',
    html: `<!DOCTYPE html><html lang="en"><head><title>${BUDGET.title}</title></head><body><header class="site-header"><a class="site-title" href="/">brandt.example</a></header><main class="page-content"><article class="post"><header class="post-header"><h1 class="post-title">${BUDGET.title}</h1><p class="post-meta">9 May 2031 • Cleo Marsh • 3 minutes</p></header><div class="post-content">${paragraphs(BUDGET)}<hr><p><small>Last built on 2 January 2033.</small></p></div></article></main><footer><p>© 2033</p></footer></body></html>`,
    text: BUDGET.text,
    title: BUDGET.title,
    author: 'Cleo Marsh',
    published: '2031-05-09',
  },
  {
    name: 'a French magazine on WordPress, published and changed in words',
    address: 'https://www.valmont-infos.example/pont/',
    html: `<!DOCTYPE html><html lang="fr-FR"><head><title>${BRIDGE.title} | Valmont Infos</title>${meta({ 'og:site_name': 'Valmont Infos' })}</head><body class="single"><div class="site-container"><header><div class="date-du-jour">lundi 2 juin 2031</div></header><main><article class="post type-post status-publish hentry"><h1 class="entry-title">${BRIDGE.title}</h1><p class="chapo">Neuf mille voitures par jour devront passer ailleurs, et les commerçants du quai sont inquiets.</p><div class="entry-infos">Par <span>Camille Roux</span><br>Publié le 9 mai 2031 à 18h05, mis à jour le 10 mai 2031 à 8h12</div>
<div class="entry-content">${parted(BRIDGE, ['<p class="lire-aussi"><strong>À lire aussi :</strong> <a href="/f">La fissure, trois ans d’alertes</a></p>', '', '<div class="encart-newsletter"><p>Recevez chaque matin l’essentiel de Valmont dans votre boîte mail, c’est gratuit et sans engagement.</p></div>'])}</div>
<div class="tags-links"><a href="/t/pont">pont</a></div></article><section class="articles-lies"><h2>Sur le même sujet</h2><ul><li><a href="/1">Le marché déménage</a> <span class="date">8 mai 2031</span></li><li><a href="/2">La crue de 2029</a> <span class="date">7 mai 2031</span></li></ul></section></main><footer>© Valmont Infos 2031 – Mentions légales</footer></div></body></html>`,
    text: BRIDGE.text,
    title: BRIDGE.title,
    author: 'Camille Roux',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
];
