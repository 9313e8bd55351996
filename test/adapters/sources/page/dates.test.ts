import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/adapters/sources/page.ts';

const ADDRESS = 'https://www.harbourtimes.example/transport/ferry';
const TITLE = 'Ferry runs again';
const TEXT =
  'The ferry left the quay at six, an hour late, with half of its seats empty and a brass band on the upper deck, which nobody had asked for.';
const BODY = ['six', 'seven', 'eight', 'nine'].map((hour) => `<p>${TEXT.replace('six', hour)}</p>`).join('');

interface Given {
  readonly head?: string;
  /** Right below the headline. */
  readonly below?: string;
  readonly after?: string;
  readonly language?: string;
  readonly address?: string;
}

function datesOf({ head = '', below = '', after = '', language = 'en', address = ADDRESS }: Given) {
  const html = `<html lang="${language}"><head>${head}</head><body><main><h1>${TITLE}</h1>${below}${BODY}${after}</main></body></html>`;
  const { published, updated } = readPage(html, address)!;
  return [published, updated].map((instant) => instant && new Date(instant).toISOString().slice(0, 10));
}

const publishedOf = (given: Given) => datesOf(given)[0];
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const script = (code: string) => ({ after: `<script>${code}</script>` });
const told = meta('article:published_time', '2031-05-01T08:00:00Z');
const changed = (day: string) => meta('article:modified_time', `${day}T08:00:00Z`);

describe('a date that readers see and programs are not told', () => {
  const set = '<p><time>9 May 2031</time></p>';

  it.each([
    ['is the publication, where it is set as a date', told, set, '2031-05-09'],
    ['is the publication, where the page was changed later still', told + changed('2031-06-02'), set, '2031-05-09'],
    ['is that of the change, where programs are told that', told + changed('2031-05-09'), set, '2031-05-01'],
    ['is that of an event, where it comes after the last change', told + changed('2031-05-03'), set, '2031-05-01'],
    ['is nothing, where it is not set as a date', told, '<p>9 May 2031</p>', '2031-05-01'],
    ['is nothing, where a zone explains it', told, '<p><time>2 May 2031</time></p>', '2031-05-01'],
    ['is nothing, where it is called that of an event', told, '<p class="event-date">9 May 2031</p>', '2031-05-01'],
  ])('%s', (_what, head, below, published) => {
    expect(publishedOf({ head, below })).toBe(published);
  });
});

describe('figures with two readings', () => {
  const below = '<p>04/05/2031</p>';

  it.each([
    ['as the address has them', { address: 'https://harbour.example/2031/05/04/ferry' }, '2031-05-04'],
    ['as the address has them in words', { address: 'https://harbour.example/2031/april/05/ferry' }, '2031-04-05'],
    ['as the address has their month', { address: 'https://harbour.example/2031/05/ferry' }, '2031-05-04'],
    ['as the country of the site writes', { address: 'https://harbour.co.uk/ferry', language: 'en-US' }, '2031-05-04'],
    ['as other figures of the page', { after: '<ul><li>23/04/2031</li></ul>' }, '2031-05-04'],
    ['as other figures of the page, month first', { after: '<ul><li>04/23/2031</li></ul>' }, '2031-04-05'],
    ['as the page tells it elsewhere in words', { after: '<ul><li>4 May 2031</li></ul>' }, '2031-05-04'],
    ['as the page tells it elsewhere to programs', { after: '<ins datetime="2031-04-05"></ins>' }, '2031-04-05'],
  ])('are read %s', (_how, given: Given, published) => {
    expect(publishedOf({ below, ...given })).toBe(published);
  });

  it.each([
    ['nothing tells', {}],
    ['other figures contradict each other', { after: '<ul><li>23/04/2031</li><li>04/23/2031</li></ul>' }],
    ['both days stand on the page', { after: '<ul><li>4 May 2031</li><li>5 April 2031</li></ul>' }],
    ['the address has another day', { address: 'https://harbour.example/2031/06/07/ferry' }],
  ])('are not read where %s', (_why, given: Given) => {
    expect(publishedOf({ below, ...given })).toBeUndefined();
  });
});

describe('the words for a month', () => {
  it.each([
    ['Czech', '9. května 2031'],
    ['Slovak', '9. mája 2031'],
    ['Croatian', '9. svibnja 2031.'],
    ['Hungarian', '2031. május 9.'],
    ['Lithuanian', '2031 m. gegužės 9 d.'],
    ['Ukrainian', '9 травня 2031'],
    ['Greek', '9 Μαΐου 2031'],
    ['Turkish', '9 Mayıs 2031'],
    ['Finnish', '9. toukokuuta 2031'],
    ['Catalan', '9 de maig de 2031'],
    ['Romanian', '9 mai 2031'],
    ['Indonesian', 'Jumat, 9 Mei 2031'],
    ['Arabic', '9 مايو 2031'],
    ['English with dashes', '9-May-2031'],
  ])('are known in %s', (_language, written) => {
    expect(publishedOf({ below: `<p><time>${written}</time></p>` })).toBe('2031-05-09');
  });

  it('are no other words', () => {
    expect(publishedOf({ below: '<p>9 boats 2031</p>' })).toBeUndefined();
  });
});

describe('a date set for programs', () => {
  it.each([
    ['in an element of the page’s own', '<relative-time datetime="2031-05-09T08:00:00Z">2 days ago</relative-time>'],
    ['in thousandths of a second', '<span class="timestamp" data-timestamp="1936080000000">2 days ago</span>'],
    ['in seconds', '<time data-epoch="1936080000">2 days ago</time>'],
    ['beside a title that is none', '<time title="When this was posted">9 May 2031</time>'],
    ['in a link to a list of that day', '<p><a href="/2031/05/09/"><time>9 May 2031</time></a></p>'],
  ])('is read %s', (_where, below) => {
    expect(publishedOf({ below })).toBe('2031-05-09');
  });

  it('is another article’s, where it stands in the link to that', () => {
    const below = '<div><a href="/tram"><b>Trams stand still</b><time datetime="2031-05-08">8 May</time></a></div>';
    expect(publishedOf({ below })).toBeUndefined();
  });
});

describe('a line whose parts a style sheet keeps apart', () => {
  it('is read part by part', () => {
    const below =
      '<div><span>Publié le 09 mai 2031 à 18h05 - Mis à jour le 10 mai 2031 à 08h12</span><span>Par Luc Morel</span><span>Temps de lecture : 2 min.</span></div>';
    expect(datesOf({ below, language: 'fr' })).toEqual(['2031-05-09', '2031-05-10']);
  });

  it.each([
    ['beside it', '<div><b>By Ines Rowe</b><i>Updated May 9, 2031</i></div>'],
    ['in the element of the writer', '<div class="author"><b>By Ines Rowe</b><i>Publié le 9 mai 2031</i></div>'],
    ['on the next line', '<div>Par <b>Ines Rowe</b><br>Publié le 9 mai 2031</div>'],
    ['behind the outlet', '<div class="author"><b>Ines Rowe</b><span>Harbour Times</span></div>'],
  ])('tells the writer without what stands %s', (_where, byline) => {
    expect(readPage(`<main><h1>${TITLE}</h1>${byline}${BODY}</main>`)?.author).toBe('Ines Rowe');
  });
});

describe('a label', () => {
  it.each([
    ['Swedish', 'Publicerad 9 maj 2031, uppdaterad 10 maj 2031'],
    ['Finnish', 'Julkaistu 9.5.2031 klo 18.05, päivitetty 10.5.2031'],
    ['Turkish', 'Oluşturulma Tarihi: 9 Mayıs 2031 18:05 | Son Güncelleme: 10 Mayıs 2031'],
    ['Czech', 'Publikováno 9. května 2031 | Aktualizováno 10. května 2031'],
    ['Hungarian', 'Megjelent: 2031. május 9. | Frissítve: 2031. május 10.'],
    ['Ukrainian', 'Опубліковано: 9 травня 2031 | Оновлено: 10 травня 2031'],
    ['Indonesian', 'Diterbitkan 9 Mei 2031 | Diperbarui 10 Mei 2031'],
  ])('tells publication and change apart in %s', (_language, line) => {
    expect(datesOf({ below: `<p>${line}</p>` })).toEqual(['2031-05-09', '2031-05-10']);
  });
});

describe('the days between which something is', () => {
  it.each([
    ['9 May 2031 – 11 May 2031'],
    ['9 May 2031 to Sunday, 11 May 2031'],
    ['Du 9 mai 2031 au 11 mai 2031'],
    ['9. Mai 2031 bis 11. Mai 2031'],
    ['Del 9 de mayo de 2031 al 11 de mayo de 2031'],
  ])('date no article: %s', (line) => {
    expect(publishedOf({ below: `<p>${line}</p>` })).toBeUndefined();
    expect(publishedOf({ below: `<p class="date">${line}</p>` })).toBeUndefined();
  });
});

describe('a day of something that an article is about', () => {
  it.each([
    [
      'two elements with a dash between',
      '<p><time datetime="2031-05-09">9 May</time> – <time datetime="2031-05-11">11 May</time></p>',
    ],
    ['an element that is called so', '<p class="event-date">9 May 2031</p>'],
    ['a box that is called so', '<div class="agenda"><p>9 May 2031</p></div>'],
    ['a calendar', '<span class="calendar-date" data-date="2031-05-09">9</span>'],
    ['the label of a list of terms', '<dl><dt>Founded</dt><dd>9 May 2031</dd></dl>'],
    ['words before it', '<p>Apply by 9 May 2031</p>'],
    ['words before it in German', '<p>Premiere am 9. Mai 2031</p>'],
  ])('dates none: %s', (_what, below) => {
    expect(publishedOf({ below })).toBeUndefined();
  });
});

describe('a date of the change', () => {
  it.each([
    ['Page last updated: May 9, 2031'],
    ['Letzte Änderung: 09.05.2031'],
    ['Dernière mise à jour : 9 mai 2031'],
    ['This page was last modified on 9 May 2031, at 19:23.'],
  ])('may stand below the text: %s', (line) => {
    expect(datesOf({ after: `<div>${line}</div>` })[1]).toBe('2031-05-09');
  });

  it.each([
    ['two are told', '<div>Last updated: 9 May 2031</div><div>Last updated: 10 May 2031</div>'],
    ['it is the site’s', '<footer>Last updated: 9 May 2031</footer>'],
    ['a sentence tells it', '<p>The list was last updated on 9 May 2031</p>'],
  ])('is none where %s', (_why, after) => {
    expect(datesOf({ after })[1]).toBeUndefined();
  });
});

describe('what scripts are told', () => {
  const thing = { title: TITLE, publishedAt: '2031-05-09' };

  it.each([
    ['among other statements', script(`var a=1;window.x=window.x||{};x.page=${JSON.stringify(thing)};x.go();`)],
    ['as an argument', script(`dataLayer.push(${JSON.stringify(thing)});`)],
    ['in thousandths of a second', script(`x=${JSON.stringify({ ...thing, publishedAt: 1_936_080_000_000 })}`)],
    [
      'with a title of several kinds',
      script(`x=${JSON.stringify({ headlines: { basic: TITLE }, display_date: '2031-05-09' })}`),
    ],
    ['with brackets and quotes in a text', script(`x=${JSON.stringify({ text: 'a }"] \\" b', ...thing })};`)],
    [
      'of the page, without a title',
      script(`dataLayer=[${JSON.stringify({ kind: 'article', publishDate: '2031-05-09' })}];`),
    ],
  ])('dates a page: %s', (_how, given) => {
    expect(publishedOf(given)).toBe('2031-05-09');
  });

  it.each([
    ['things without a title differ', script('x={"publishDate":"2031-05-09"};y={"publishDate":"2031-05-10"}')],
    ['a thing without a title is one of a list', script('x={"comments":[{"by":"Jo","published":"2031-05-09"}]}')],
    ['a thing has another title', script('x={"title":"Trams stand still","published":"2031-05-09"}')],
    ['the value never ends', script('x={"title":"Ferry runs again","published":"2031-05-09"')],
  ])('does not where %s', (_why, given) => {
    expect(publishedOf(given)).toBeUndefined();
  });
});

describe('a day told elsewhere', () => {
  const video = (name: string) => ({
    head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'VideoObject', name, uploadDate: '2031-05-09' })}</script>`,
  });

  it.each([
    ['when the page’s own video was put there', video(TITLE)],
    [
      'what a description adds to the title',
      { head: `<meta name="description" content="${TITLE} (Posted 9 May 2031)">` },
    ],
    ['behind outlet and title', { head: `<title>${TITLE} | Harbour Times | 09.05.2031</title>` }],
    ['under a label that is doubled', { after: '<h4>Published</h4><h3>Publish date</h3><time>9 May 2031</time>' }],
  ])('is taken: %s', (_where, given: Given) => {
    expect(publishedOf(given)).toBe('2031-05-09');
  });

  it.each([
    ['of a video that is set into the page', video('The band plays')],
    ['in a description that tells of something', { head: '<meta name="description" content="How 9 May 2031 went">' }],
    ['behind the title alone, which may be of an event', { head: `<title>${TITLE} - 9 May 2031</title>` }],
    [
      'under a label within the link to another page',
      { after: '<a href="/2"><h3>Publish date</h3><time>9 May 2031</time><b>Tram</b></a>' },
    ],
  ])('is not taken: %s', (_where, given: Given) => {
    expect(publishedOf(given)).toBeUndefined();
  });
});
