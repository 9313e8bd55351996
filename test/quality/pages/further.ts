import { type LabelledPage, linked, meta } from './page.ts';
import { BUDGET, DIKE, FERRY, paragraphs, parted, type Story } from './stories.ts';

const FLOOD: Story = {
  title: 'A prefeitura adia a obra do cais para 2032',
  text: [
    'A prefeitura de Porto Claro adiou para 2032 a obra do cais, que deveria ter começado no mês passado.',
    '“Não há dinheiro, e não adianta fingir que há”, disse o prefeito, Davi Lemos, na sexta-feira.',
    'Os pescadores protestaram em frente à sede e prometeram voltar na segunda com os barcos.',
    'A obra custaria 12 milhões de reais, dos quais o governo federal pagaria a metade.',
  ],
};

const MARKET: Story = {
  title: 'Il mercato coperto riapre dopo tre anni',
  text: [
    'Il mercato coperto di Borgoalto riapre lunedì dopo tre anni di lavori, con quaranta banchi invece di sessanta.',
    '«Siamo tornati, ma non tutti», ha detto Rita Conti, che vende pesce da quando aveva sedici anni.',
    'I lavori sono costati nove milioni di euro, tre in più del previsto, e sono stati fermi per un anno intero.',
    'Il Comune promette affitti bloccati fino al 2035 per chi aveva già un banco.',
  ],
};

const CANAL: Story = {
  title: 'Gracht in Oostwal blijft tot de herfst afgesloten',
  text: [
    'De gracht in Oostwal blijft tot de herfst afgesloten voor boten, zei de gemeente vrijdag na een inspectie.',
    '“De kade kan het gewicht niet meer aan”, zei wethouder Joke Smit, die zelf aan het water woont.',
    'Schippers moeten een omweg van elf kilometer maken en krijgen daarvoor geen vergoeding.',
    'Het herstel kost naar schatting vier miljoen euro en begint in juni.',
  ],
};

/** Pages of more languages, and pages on which dates stand that are no publication’s. */
export const FURTHER: readonly LabelledPage[] = [
  {
    name: 'a Brazilian portal: writer, place, published and changed in one line',
    address: 'https://portoclaro.example/noticia/cais.ghtml',
    html: `<!DOCTYPE html><html lang="pt-BR"><head><title>${FLOOD.title} | Porto Claro Agora</title>${meta({ 'og:site_name': 'Porto Claro Agora', 'og:title': FLOOD.title })}</head><body><header>Porto Claro Agora</header><main><div class="title"><h1 class="content-head__title">${FLOOD.title}</h1></div><h2 class="content-head__subtitle">Pescadores protestam e prometem voltar com os barcos.</h2><div class="content__signa-share"><p class="content-publication-data__from">Por Ana Lima, Porto Claro Agora</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2031-05-09T21:05:00.000Z">09/05/2031 18h05</time> Atualizado <time itemprop="dateModified" datetime="2031-05-10T11:12:00.000Z">10/05/2031</time></p></div>
<article><div class="mc-article-body">${parted(FLOOD, ['<div class="content-ads">Publicidade</div>', '<div class="content-related"><p>LEIA TAMBÉM:</p><ul><li><a href="/1">Pescadores fecham a ponte</a></li></ul></div>'], '<p class="content-text__container">')}</div></article><div class="feed-post"><a href="/2">Padaria ganha prêmio</a><span class="feed-post-datetime">Há 2 horas</span></div></main></body></html>`,
    text: FLOOD.text,
    title: FLOOD.title,
    author: 'Ana Lima',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'an Italian paper, the date in words behind a bar',
    address: 'https://www.borgoalto-oggi.example/mercato',
    html: `<!DOCTYPE html><html lang="it"><head><title>${MARKET.title} - Borgoalto Oggi</title>${meta({ 'og:site_name': 'Borgoalto Oggi' })}</head><body><div class="testata"><a href="/">Borgoalto Oggi</a> <span class="oggi">lunedì 2 giugno 2031</span></div><main><h1>${MARKET.title}</h1><div class="occhiello">Cronaca</div><div class="info-articolo">di Marco Bassi | 9 maggio 2031, 18:05 | Ultimo aggiornamento: 10 maggio 2031</div><div class="testo-articolo">${paragraphs(MARKET)}</div><div class="correlati"><h3>Leggi anche</h3><a href="/1">La piazza si allarga</a></div></main><footer>© Borgoalto Oggi - P.IVA 00000000000</footer></body></html>`,
    text: MARKET.text,
    title: MARKET.title,
    author: 'Marco Bassi',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'a Dutch site, published and last update',
    address: 'https://www.oostwalnu.example/gracht',
    html: `<!DOCTYPE html><html lang="nl"><head><title>${CANAL.title} | OostwalNu</title>${meta({ 'og:site_name': 'OostwalNu' })}</head><body><main><article><h1>${CANAL.title}</h1><div class="meta-regel"><span>Door Piet Bos</span> <span>Gepubliceerd: 9 mei 2031 18:05</span> <span>Laatste update: 10 mei 2031 08:12</span></div>${paragraphs(CANAL)}<p><em>Heb je een tip voor de redactie? Mail naar tip@oostwalnu.example.</em></p></article></main></body></html>`,
    text: CANAL.text,
    title: CANAL.title,
    author: 'Piet Bos',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'an American chain: capitals, published after updated',
    address: 'https://www.marlowtribune.example/2031/05/09/library',
    html: `<!DOCTYPE html><html lang="en-US"><head><title>${BUDGET.title} – Marlow Tribune</title></head><body><div class="site"><header class="masthead">Marlow Tribune</header><main><div class="headlines"><h1 class="entry-title"><span class="dfm-title">${BUDGET.title}</span></h1></div><div class="byline">By <a class="author-name" href="/a/cleo">Cleo Marsh</a> | <a href="mailto:cleo@marlowtribune.example">cleo@marlowtribune.example</a> | Marlow Tribune</div><div class="meta"><div class="time"><span class="time-label">UPDATED:</span> <time>May 10, 2031 at 8:12 a.m.</time> | <span class="time-label">PUBLISHED:</span> <time>May 9, 2031 at 6:05 p.m.</time></div></div><div class="body-copy">${parted(BUDGET, ['', '', '<div class="related-article"><span>RELATED:</span> <a href="/w">What the wall would look like</a></div>'])}</div></main></div></body></html>`,
    text: BUDGET.text,
    title: BUDGET.title,
    author: 'Cleo Marsh',
    published: '2031-05-09',
    updated: '2031-05-10',
  },
  {
    name: 'an obituary: when somebody was born, right under the headline',
    address: 'https://www.skerrynews.example/obituaries/rowe',
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>Ines Rowe, ferrywoman | Skerry News</title>${meta({ 'og:site_name': 'Skerry News' })}</head><body><main><h1>Ines Rowe, ferrywoman</h1><p class="lifespan">Born 3 May 1944, died 2 May 2031</p><div class="obit">${paragraphs({ ...FERRY, text: FERRY.text.slice(2) })}</div></main></body></html>`,
    text: FERRY.text.slice(2),
    title: 'Ines Rowe, ferrywoman',
  },
  {
    name: 'a short standfirst that tells of a day',
    address: 'https://www.skerrynews.example/long/flood',
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>${FERRY.title} | Skerry News</title></head><body><main><article><h1>${FERRY.title}</h1><p class="sub">How the storm of 9 March 2031 cut off an island</p>${paragraphs(FERRY)}</article></main></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
  },
  {
    name: 'an announcement: when and where, above the text',
    address: 'https://deichverband.example/termine/fest',
    html: `<!DOCTYPE html><html lang="de"><head><title>${DIKE.title}</title></head><body><main><h1>${DIKE.title}</h1><ul class="veranstaltung"><li>Wann: 12. Juni 2031, 18:00 Uhr</li><li>Wo: Kreishaus Osterhude</li></ul>${paragraphs(DIKE)}</main></body></html>`,
    text: DIKE.text,
    title: DIKE.title,
  },
  {
    name: 'an issue of a magazine, its writer marked, no day',
    address: 'https://quarterlycoast.example/may-2031/ferry',
    html: `<!DOCTYPE html><html lang="en-US"><head><title>${FERRY.title} - Quarterly Coast</title>${linked({ '@type': 'Article', headline: FERRY.title, author: { '@type': 'Person', name: 'Tom Vance' }, isPartOf: { '@type': 'PublicationIssue', issueNumber: '18', datePublished: '2031-05' } })}</head><body><main><article><p class="issue">May 2031 Issue</p><h1>${FERRY.title}</h1>${paragraphs(FERRY)}<p class="endnote">This article appears in the May 2031 print edition.</p></article></main></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    author: 'Tom Vance',
  },
  {
    name: 'a network of blogs, its time with a zone in words',
    address: 'https://thequay.example/ferry-again',
    html: `<!DOCTYPE html><html lang="en"><head><title>${FERRY.title} - The Quay</title>${meta({ 'og:site_name': 'The Quay' })}</head><body><div class="l-main-content"><article class="l-segment"><div class="c-entry-hero"><h1 class="c-page-title">${FERRY.title}</h1><p class="c-entry-summary p-dek">The boat is back, and so is the band.</p><div class="c-byline"><span class="c-byline__item">By <a href="/u/tom"><span class="c-byline__author-name">Tom Vance</span></a></span> <span class="c-byline__item"><time class="c-byline__item" data-ui="timestamp" datetime="2031-05-09T22:05:00"> May 9, 2031, 6:05pm EDT </time></span></div></div><div class="c-entry-content">${parted(FERRY, ['<div class="c-float-left"><aside><q>Nobody told us that it would run</q></aside></div>'])}</div></article><div class="c-comments"><a href="#c">12 comments</a></div></div></body></html>`,
    text: FERRY.text,
    title: FERRY.title,
    author: 'Tom Vance',
    published: '2031-05-09',
  },
  {
    name: 'a rule: when it takes effect, when it was reviewed',
    address: 'https://marlowbay.example/ordinance/41',
    html: `<!DOCTYPE html><html lang="en-US"><head><title>${BUDGET.title} | Marlow Bay</title></head><body><main><h1>${BUDGET.title}</h1><p><b>Effective date:</b> July 1, 2031</p><p><b>Expires:</b> June 30, 2033</p>${paragraphs(BUDGET)}</main></body></html>`,
    text: BUDGET.text,
    title: BUDGET.title,
  },
];
