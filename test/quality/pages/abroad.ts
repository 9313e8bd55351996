import { type LabelledPage, linked, meta } from './page.ts';
import { BRIDGE, BUDGET, DIKE, FERRY, paragraphs, parted, type Story, TRAM, WELL } from './stories.ts';

const FERRY_RU: Story = {
  title: 'Паром на остров Скерри снова ходит',
  text: [
    'Паром на остров Скерри вышел от причала в шесть утра в пятницу, с опозданием на час и наполовину пустой.',
    '«Никто нам не сказал, что он пойдёт», — рассказала Инна Рябова, которая ждала с четырёх часов.',
    'Линию закрыли в марте, потому что владельцы не договорились, кто заплатит за новый двигатель.',
    'Мэр пообещал, что судно будет ходить дважды в день до конца сентября, сколько бы это ни стоило.',
  ],
};

const QUAY_ZH: Story = {
  title: '港湾轮渡停航两月后恢复',
  text: [
    '港湾轮渡周五清晨六点从码头出发，比计划晚了一个小时，船上一半的座位空着。',
    '“没有人告诉我们今天会开船，”从四点就开始等候的罗女士说，“我们已经白跑两趟了。”',
    '这条航线三月停航，原因是船东们无法就新发动机的费用达成一致。',
    '市长表示，无论花费多少，轮渡都将每天往返两次，直到九月底。',
  ],
};

/** Pages of papers in several languages, of firms and of governments. */
export const ABROAD: readonly LabelledPage[] = [
  {
    name: 'a gallery: an introduction, then pictures with a heading and a paragraph each',
    address: 'https://www.coastmag.example/gallery/five-ferries',
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>Five ferries that still run | Coast Magazine</title>${meta({ 'og:site_name': 'Coast Magazine', 'og:title': 'Five ferries that still run', 'article:published_time': '2031-05-09T08:00:00+01:00' })}</head><body><main><h1>Five ferries that still run</h1><p class="gallery-intro">${FERRY.text[2]}</p><div class="gallery">${[0, 1, 4, 5].map((i) => `<div class="gallery-slide" id="s${i}"><div class="slide-count">${i + 1} of 6</div><img src="/${i}.jpg"><span class="image-credit">Tom Vance</span><h2>Boat number ${i + 1}</h2><div class="slide-text"><p>${FERRY.text[i]}</p></div></div>`).join('')}</div><div class="next-gallery"><a href="/gallery/lighthouses">Next: nine lighthouses</a></div></main></body></html>`,
    text: [FERRY.text[2]!, ...[0, 1, 4, 5].flatMap((i) => [`Boat number ${i + 1}`, FERRY.text[i]!])],
    title: 'Five ferries that still run',
    published: '2031-05-09',
  },
  {
    name: 'a wire of firms: provided by, the day and hour under the headline, its source at the end',
    isKeptAside: true,
    address: 'https://www.newswire.example/news-releases/ferry-301.html',
    html: `<!DOCTYPE html><html lang="en"><head><title>${FERRY.title}</title>${meta({ 'og:title': FERRY.title, author: 'Skerry Line' })}</head><body><article class="news-release"><header class="container release-header"><h1>${FERRY.title}</h1><div class="row"><p class="meta"><span>News provided by</span></p><a href="/news/skerry-line/"><strong>Skerry Line</strong></a><p class="mb-no">May 09, 2031, 18:05 ET</p><p class="meta">Share this article</p></div></header><section class="release-body">${paragraphs(FERRY)}<p>SOURCE Skerry Line</p></section></article><section class="more-releases"><h2>More Releases From This Source</h2><div class="card"><small>Apr 02, 2031, 09:00 ET</small><h3><a href="/2">Skerry Line buys an engine</a></h3></div></section></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    author: 'Skerry Line',
    published: '2031-05-09',
  },
  {
    name: 'a government of states: for immediate release, its day and number, updated in the foot',
    address: 'https://www.coastguard.example/newsroom/ferry',
    html: `<!DOCTYPE html><html lang="en"><head><title>${FERRY.title} | Coast Office</title>${meta({ 'dcterms.title': FERRY.title })}</head><body><section class="usa-banner"><p>An official website of the coast government</p></section><header class="usa-header"><a href="/">Coast Office</a></header><main id="main-content" class="usa-section"><nav class="usa-breadcrumb"><a href="/newsroom">Newsroom</a></nav><p class="release-type">Press Release</p><h1>${FERRY.title}</h1><div class="release-head"><p>For Immediate Release</p><p>Friday, May 9, 2031</p><p>Release Number 31-412</p></div><div class="usa-prose">${paragraphs(FERRY)}<p>###</p></div><div class="topics">Topics: <a href="/t/1">Ferries</a></div><div class="page-updated">Last updated: May 12, 2031</div></main><footer class="usa-footer"><a href="/privacy">Privacy</a></footer></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    published: '2031-05-09',
    updated: '2031-05-12',
  },
  {
    name: 'a German broadcaster: a line above within the heading, the state of the text, its own player',
    address: 'https://www.kuestenfunk.example/nachrichten/deich-100.html',
    html: `<!DOCTYPE html><html lang="de"><head><title>${DIKE.title} | Küstenfunk</title>${meta({ 'og:site_name': 'Küstenfunk', 'og:title': DIKE.title, date: '2031-05-09T18:05:00+02:00' })}</head><body><main class="content-wrapper"><article class="container"><header class="seitenkopf"><div class="seitenkopf__media"><img src="/d.jpg" alt="Der Deich"><div class="teaser-absatz__image-copyright">Bildquelle: Küstenfunk</div></div><h1><span class="seitenkopf__topline">Kreistag Osterhude</span> <span class="seitenkopf__headline--text">${DIKE.title}</span></h1></header><div class="metatextline">Stand: 09.05.2031 20:41 Uhr</div><p class="textabsatz"><strong>${DIKE.text[0]}</strong></p><div class="authorline"><div class="authorline__author">Von Ute Carstens, Küstenfunk</div></div>${DIKE.text
      .slice(1)
      .map((text) => `<p class="m-ten textabsatz">${text}</p>`)
      .join(
        '<div class="copytext-element-wrapper"><div class="ts-player"></div></div>',
      )}<div class="copytext__absatz-sender"><p>Dieses Thema im Programm: Über dieses Thema berichtete der Küstenfunk am 09. Mai 2031 um 18:00 Uhr.</p></div></article><section class="further-links"><h2>Mehr zum Thema</h2><a href="/1">Kiebitze ziehen um</a></section></main></body></html>`,
    text: DIKE.text,
    title: DIKE.title,
    author: 'Ute Carstens',
    published: '2031-05-09',
    updated: '2031-05-09',
  },
  {
    name: 'a French paper: published on, changed on, with hours, for whom it is kept',
    address: 'https://www.courrier-valmont.example/pont-15555',
    html: `<!DOCTYPE html><html lang="fr"><head><title>${BRIDGE.title} - Le Courrier de Valmont</title>${meta({ 'og:site_name': 'Le Courrier de Valmont', 'og:title': BRIDGE.title })}</head><body><header><a href="/">Le Courrier de Valmont</a></header><main><article><div class="fil"><a href="/ville">Valmont</a></div><h1>${BRIDGE.title}</h1><p class="chapo">La mairie préfère un détour à un accident.</p><div class="infos"><span>Publié le 09 mai 2031 à 18h05 - Mis à jour le 10 mai 2031 à 08h12</span><span>Par Luc Morel</span><span>Temps de lecture : 2 min.</span></div><div class="texte">${parted(BRIDGE, ['<p><strong>À lire aussi :</strong> <a href="/1">Le quai sans voitures</a></p>', '<div class="inread-pub">Publicité</div>'])}</div></article></main></body></html>`,
    text: BRIDGE.text,
    title: BRIDGE.title,
    author: 'Luc Morel',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'a Spanish paper: the place, then day, month in three letters and a zone',
    isKeptAside: true,
    address: 'https://www.eldiariodelvalle.example/agua.html',
    html: `<!DOCTYPE html><html lang="es"><head><title>${WELL.title} | Sociedad | El Diario del Valle</title>${meta({ 'og:site_name': 'El Diario del Valle', 'og:title': WELL.title })}</head><body><header class="x-h"><a href="/">El Diario del Valle</a></header><main><article id="main-content"><header class="a_e"><h1 class="a_t">${WELL.title}</h1><h2 class="a_st">Once días de camiones cisterna.</h2></header><div class="a_md"><div class="a_md_a"><a href="/autor/lucia" class="a_md_a_n">Lucía Prat</a></div><div class="a_md_f"><span class="a_md_f_l">Villaseca - </span><time datetime="2031-05-09T16:05:00.000Z"><a href="/hemeroteca/2031-05-09/">09 may 2031 - 18:05</a><abbr>CEST</abbr></time></div></div><div class="a_c clearfix">${paragraphs(WELL)}</div></article></main><section class="archivado"><h3>Archivado en</h3><a href="/n/agua">Agua</a></section></body></html>`,
    text: WELL.text,
    title: WELL.title,
    author: 'Lucía Prat',
    published: '2031-05-09',
  },
  {
    name: 'a Russian agency: outlet and day behind the title, hour and day above',
    address: 'https://vestizaliva.example/20310509/parom-1500.html',
    html: `<!DOCTYPE html><html lang="ru"><head><title>${FERRY_RU.title} - Вести залива, 09.05.2031</title>${meta({ 'og:title': `${FERRY_RU.title} - Вести залива, 09.05.2031`, 'og:site_name': 'Вести залива' })}</head><body><div class="page"><div class="layout-article__main"><div class="article__header"><div class="article__info-date"><a href="/20310509/">18:05 09.05.2031</a> <span class="article__info-date-modified">(обновлено: 20:41 09.05.2031)</span></div><div class="article__title">${FERRY_RU.title}</div><h1 class="article__second-title">Мэр пообещал два рейса в день</h1></div><div class="article__body">${FERRY_RU.text.map((text) => `<div class="article__block" data-type="text"><div class="article__text">${text}</div></div>`).join('<div class="article__block" data-type="article"><div class="article__article"><a href="/2">Двигатель всё ещё ищут</a></div></div>')}</div><ul class="article__tags"><li><a href="/t">В мире</a></li></ul></div></div></body></html>`,
    text: FERRY_RU.text,
    title: FERRY_RU.title,
    published: '2031-05-09',
    updated: '2031-05-09',
  },
  {
    name: 'a Japanese paper: wide bars in the title, year, month, day and hour',
    address: 'https://www.minatomachi-shimbun.example/articles/c9',
    html: `<!DOCTYPE html><html lang="ja"><head><title>${TRAM.title}｜港町新聞デジタル</title>${meta({ 'og:title': `${TRAM.title}｜港町新聞デジタル`, 'og:site_name': '港町新聞デジタル' })}</head><body><header><a href="/">港町新聞デジタル</a></header><main><article><h1>${TRAM.title}</h1><p class="time">公開日時 2031年5月9日 18:05</p><p class="kisha">記者・森山健</p>${paragraphs(TRAM)}<p class="more"><a href="/c1">関連：駅前広場の工事</a></p></article><div class="ranking"><h2>ランキング</h2><ol><li><a href="/1">港の朝市</a></li></ol></div></main></body></html>`,
    text: TRAM.text,
    title: TRAM.title,
    published: '2031-05-09',
  },
  {
    name: 'a Chinese portal: the outlet behind an underscore, day and source in one line',
    address: 'https://news.gangwan.example/c/2031-05-09/doc-1.shtml',
    html: `<!DOCTYPE html><html lang="zh-CN"><head><title>${QUAY_ZH.title}_港湾网</title>${meta({ 'og:title': QUAY_ZH.title })}</head><body><div class="path"><a href="/">港湾网</a> &gt; 正文</div><div class="main-content w1240"><div class="main-title">${QUAY_ZH.title}</div><div class="top-bar"><span class="date">2031年05月09日 18:05</span> <span class="source">港湾日报</span></div><div class="article" id="article">${paragraphs(QUAY_ZH)}<p class="article-editor">责任编辑：李明</p></div></div></body></html>`,
    text: QUAY_ZH.text,
    title: QUAY_ZH.title,
    published: '2031-05-09',
  },
  {
    name: 'an agenda of a city: a report with days of what is to come, its own told in figures',
    address: 'https://www.marlowbay.example.uk/news/2031/05/04/library-hours',
    html: `<!DOCTYPE html><html lang="en"><head><title>${BUDGET.title}</title>${linked({ '@type': 'Organization', name: 'City of Marlow Bay' })}</head><body><main><h1>${BUDGET.title}</h1><p class="posted">04/05/2031</p>${paragraphs(BUDGET)}<h2>What comes next</h2><ul><li>Hearing: 2 June 2031</li><li>Vote: 7 July 2031</li></ul></main></body></html>`,
    text: [...BUDGET.text, 'What comes next', 'Hearing: 2 June 2031', 'Vote: 7 July 2031'],
    title: BUDGET.title,
    published: '2031-05-04',
  },
];
