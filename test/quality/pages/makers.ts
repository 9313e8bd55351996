import { type LabelledPage, linked, meta } from './page.ts';
import { BRIDGE, BUDGET, DIKE, FERRY, paragraphs, parted, type Story, WELL } from './stories.ts';

const PORT_KO: Story = {
  title: '항만시, 두 달 만에 여객선 운항 재개',
  text: [
    '항만시와 섬을 잇는 여객선이 금요일 오전 여섯 시에 출항했다. 예정보다 한 시간 늦었고 좌석의 절반은 비어 있었다.',
    '“오늘 배가 뜬다고 아무도 말해 주지 않았다”고 새벽 네 시부터 기다린 이수진 씨가 말했다.',
    '이 노선은 선주들이 새 엔진 비용을 두고 합의하지 못해 지난 3월 운항을 멈췄다.',
    '시장은 비용이 얼마가 들든 구월 말까지 하루 두 번 배를 띄우겠다고 약속했다.',
  ],
};

const PIER_TR: Story = {
  title: 'Ada vapuru iki ay sonra yeniden sefere başladı',
  text: [
    'Ada vapuru cuma sabahı saat altıda, bir saat gecikmeyle ve koltuklarının yarısı boş olarak iskeleden ayrıldı.',
    '“Bugün kalkacağını bize kimse söylemedi” diyen Ayşe Demir, sabahın dördünden beri bekliyordu.',
    'Hat, yeni motorun parasını kimin ödeyeceği konusunda anlaşılamayınca mart ayında durmuştu.',
    'Belediye başkanı, vapurun eylül sonuna kadar günde iki kez kalkacağına söz verdi.',
  ],
};

/** Pages of further systems and countries, written when the rules stood. */
export const MAKERS: readonly LabelledPage[] = [
  {
    name: 'a builder of sites for shops and bands: a block of the blog, its date as the picture of a list has it',
    address: 'https://www.saltboats.example/journal/2031/5/9/ferry',
    html: `<!doctype html><html lang="en-GB"><head><title>${FERRY.title} &mdash; Salt Boats</title>${meta({ 'og:site_name': 'Salt Boats', 'og:title': `${FERRY.title} — Salt Boats` })}<meta itemprop="datePublished" content="2031-05-09T18:05:00+0100"/><meta itemprop="dateModified" content="2031-05-10T08:12:00+0100"/><meta itemprop="headline" content="${FERRY.title}"/></head><body id="item-1"><header class="header"><a href="/">Salt Boats</a></header><main><article class="blog-item-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large" itemprop="headline">${FERRY.title}</h1></div><div class="blog-item-meta-wrapper"><time datetime="May 9" class="dt-published blog-meta-item">May 9</time> <span class="blog-meta-item--author">Written By <a href="/journal?author=1">Tom Vance</a></span></div></div><div class="blog-item-content e-content">${parted(FERRY, [], '<div class="sqs-block-content"><p class="">', '</p></div>')}</div><div class="blog-item-author-profile-wrapper"><a href="/journal?author=1">Tom Vance</a></div></article><section class="item-pagination"><a href="/journal/2031/5/1/storm"><div class="item-pagination-prev-next">Previous</div><h2>Storm closes road</h2></a></section></main></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    author: 'Tom Vance',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'TYPO3: a press office, the date in figures above the heading, documents beside',
    isKeptAside: true,
    address: 'https://www.kreis-osterhude.example/aktuelles/detail/deich',
    html: `<!DOCTYPE html><html lang="de-DE"><head><title>Detail: Kreis Osterhude</title><meta name="generator" content="TYPO3 CMS"></head><body><div id="page"><nav class="breadcrumb"><ol><li><a href="/">Start</a></li><li>Detail</li></ol></nav><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2031-05-09">09.05.2031</time></span></p><h3 itemprop="headline">${DIKE.title}</h3></div><div class="news-text-wrap" itemprop="articleBody">${paragraphs(DIKE)}</div><div class="news-related-wrap"><h4>Dateien</h4><ul><li><a href="/f.pdf">Beschluss (PDF, 2 MB)</a></li></ul></div><div class="news-backlink-wrap"><a href="/aktuelles">Zurück</a></div></div></div></div></body></html>`,
    text: DIKE.text,
    title: DIKE.title,
    published: '2031-05-09',
  },
  {
    name: 'a portal that carries the papers of others: the paper, the writer and the day in one box',
    address: 'https://news.portal.example/council-cuts-220500118.html',
    html: `<!DOCTYPE html><html lang="en-US"><head><title>${BUDGET.title}</title>${meta({ 'og:title': BUDGET.title, 'og:site_name': 'Portal News' })}${linked({ '@type': 'NewsArticle', headline: BUDGET.title, datePublished: '2031-05-09T22:05:00.000Z', dateModified: '2031-05-10T01:00:00.000Z', creator: { '@type': 'Person', name: 'Cleo Marsh' }, author: { '@type': 'Person', name: 'Cleo Marsh' }, provider: { '@type': 'Organization', name: 'Marlow Courier' }, publisher: { '@type': 'Organization', name: 'Portal News' } })}</head><body><article class="caas-container"><header class="caas-header"><div class="caas-logo"><a href="https://marlowcourier.example">Marlow Courier</a></div><h1 data-test-locator="headline">${BUDGET.title}</h1></header><div class="caas-content-byline-wrapper"><div class="caas-attr-item-author">Cleo Marsh</div><div class="caas-attr-time-style"><time datetime="2031-05-09T22:05:00.000Z">Fri, May 9, 2031 at 6:05 PM EDT</time><span class="caas-attr-mins-read">2 min read</span></div></div><div class="caas-body">${parted(BUDGET, ['<div class="caas-readmore"><button>Story continues</button></div>', '<p>Story continues below advertisement</p>'])}<p>This article originally appeared on Marlow Courier: <a href="https://marlowcourier.example/1">${BUDGET.title}</a></p></div></article></body></html>`,
    text: BUDGET.text,
    title: BUDGET.title,
    author: 'Cleo Marsh',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'a forum: a report as the first post, answers with days of their own',
    isKeptAside: true,
    address: 'https://talk.skerry.example/t/ferry-runs-again/88',
    html: `<!DOCTYPE html><html lang="en"><head><title>${FERRY.title} - Transport - Skerry Talk</title>${meta({ 'og:site_name': 'Skerry Talk', 'og:title': FERRY.title, 'article:published_time': '2031-05-09T18:05:00+00:00' })}</head><body class="crawler"><header><a href="/">Skerry Talk</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/ferry-runs-again/88">${FERRY.title}</a></h1><div class="topic-category"><a href="/c/transport">Transport</a></div></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author"><a href="/u/tomv"><span itemprop="name">Tom Vance</span></a></span><span class="crawler-post-infos"><time datetime="2031-05-09T18:05:00Z" class="post-time">May 9, 2031, 6:05pm</time></span></div><div class="post" itemprop="text">${paragraphs(FERRY)}</div></div><div id="post_2" class="topic-body crawler-post" itemprop="comment"><div class="crawler-post-meta"><span class="creator"><a href="/u/bert">bert</a></span><time datetime="2031-05-11T08:00:00Z">May 11, 2031, 8:00am</time></div><div class="post" itemprop="text"><p>Rowed across on Thursday, would do it again. The band was better than the engine, I must say.</p></div></div></div></div></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    author: 'Tom Vance',
    published: '2031-05-09',
  },
  {
    name: 'a press corner of a union of states: kind, day and place in a line, contacts below',
    address: 'https://presscorner.union.example/detail/en/ip_31_412',
    html: `<!DOCTYPE html><html lang="en"><head><title>${FERRY.title}</title></head><body><header class="ecl-site-header"><a href="/">Union of Coasts</a></header><main class="ecl-container"><div class="ecl-page-header"><ul class="ecl-page-header__meta"><li>Press release</li><li>9 May 2031</li><li>Skerry</li><li>2 min read</li></ul><h1 class="ecl-page-header__title">${FERRY.title}</h1></div><div class="ecl-paragraph-detail"><div class="ecl">${paragraphs(FERRY)}</div></div><div class="ecl-row"><h2>Press contact</h2><ul><li>Wil Stroud <a href="mailto:w@union.example">w@union.example</a></li></ul><h2>Details</h2><dl><dt>Publication date</dt><dd>9 May 2031</dd><dt>Reference</dt><dd>IP/31/412</dd></dl></div></main></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    published: '2031-05-09',
  },
  {
    name: 'a Korean portal: entered and changed on, with mornings and afternoons, a line of the reporter at the end',
    isKeptAside: true,
    address: 'https://n.news.portal.example/mnews/article/001/0015',
    html: `<!DOCTYPE html><html lang="ko"><head><title>${PORT_KO.title}</title>${meta({ 'og:title': PORT_KO.title, 'og:article:author': '항만일보 | 포털' })}</head><body><div id="ct" class="newsct"><div class="media_end_head"><a href="/p"><img alt="항만일보"></a><div class="media_end_head_title"><h2 id="title_area"><span>${PORT_KO.title}</span></h2></div><div class="media_end_head_info"><div class="media_end_head_info_datestamp"><div class="media_end_head_info_datestamp_bunch"><em>입력</em><span class="media_end_head_info_datestamp_time" data-date-time="2031-05-09 18:05:00">2031.05.09. 오후 6:05</span></div></div></div></div><div id="contents"><article id="dic_area">${PORT_KO.text.join('<br><br>')}</article><p class="copyright">Copyright ⓒ 항만일보. All rights reserved. 무단 전재 및 재배포 금지.</p></div></div></body></html>`,
    text: PORT_KO.text,
    title: PORT_KO.title,
    published: '2031-05-09',
  },
  {
    name: 'a Turkish paper: created and updated, month in words',
    address: 'https://www.adapostasi.example/gundem/vapur-4711',
    html: `<!DOCTYPE html><html lang="tr"><head><title>${PIER_TR.title} - Son Dakika Haberleri</title>${meta({ 'og:title': PIER_TR.title, 'og:site_name': 'Ada Postası' })}</head><body><header><a href="/">Ada Postası</a></header><main><article><h1>${PIER_TR.title}</h1><h2 class="spot">Başkan eylül sonuna kadar söz verdi.</h2><div class="rhd-time-box"><span>Oluşturulma Tarihi: 9 Mayıs 2031 18:05</span><span>Son Güncelleme: 10 Mayıs 2031 08:12</span></div><div class="news-content">${parted(PIER_TR, ['<div class="adver">REKLAM</div>'])}</div></article></main></body></html>`,
    text: PIER_TR.text,
    title: PIER_TR.title,
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'Joomla: details in a list, created, published and hits',
    isKeptAside: true,
    address: 'https://ayuntamiento.villaseca.example/index.php/noticias/12-agua',
    html: `<!DOCTYPE html><html lang="es-es"><head><title>${WELL.title}</title></head><body><div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="es-ES"><div class="page-header"><h2 itemprop="headline">${WELL.title}</h2></div><dl class="article-info muted"><dt class="article-info-term">Detalles</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Escrito por: <span itemprop="name">Lucía Prat</span></dd><dd class="published"><time datetime="2031-05-09T16:05:00+00:00" itemprop="datePublished">Publicado: 09 Mayo 2031</time></dd><dd class="hits">Visto: 412</dd></dl><div itemprop="articleBody">${paragraphs(WELL)}</div><ul class="pager pagenav"><li class="previous"><a href="/11">Anterior</a></li></ul></div></body></html>`,
    text: WELL.text,
    title: WELL.title,
    author: 'Lucía Prat',
    published: '2031-05-09',
  },
  {
    name: 'a page of a shop that tells of the past: no day, one in the copyright and one of a sale',
    address: 'https://www.boatshop.example/blogs/news/ferry',
    html: `<!DOCTYPE html><html lang="en"><head><title>${FERRY.title} – Boat Shop</title>${meta({ 'og:site_name': 'Boat Shop', 'og:title': FERRY.title, 'og:type': 'article' })}</head><body><div class="announcement-bar">Spring sale until 12 June 2031</div><header><a href="/"><img alt="Boat Shop"></a></header><main><article class="article-template"><h1 class="article-template__title">${FERRY.title}</h1><div class="article-template__content rte">${paragraphs(FERRY)}</div><div class="article-template__back"><a href="/blogs/news">Back to blog</a></div></article></main><footer>© 2031, Boat Shop</footer><script>window.shop={"name":"Boat Shop","launched":"2019-04-01"};var meta={"page":{"pageType":"article","resourceId":5}};</script></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
  },
  {
    name: 'a town that invites: when it begins stands under the heading, when it was written nowhere',
    address: 'https://www.valmont.example/agenda/pont',
    html: `<!DOCTYPE html><html lang="fr"><head><title>${BRIDGE.title} - Ville de Valmont</title>${meta({ 'og:title': BRIDGE.title })}</head><body><header><a href="/" rel="home">Ville de Valmont</a></header><main><h1>${BRIDGE.title}</h1><div class="agenda-infos"><div class="agenda-date">Du 12 juin 2031 au 14 juin 2031</div><div class="agenda-lieu">Salle des fêtes</div></div><div class="wysiwyg">${paragraphs(BRIDGE)}</div></main></body></html>`,
    text: BRIDGE.text,
    title: BRIDGE.title,
  },
];
