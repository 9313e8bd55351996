import { describe, expect, it } from 'vitest';
import { aFeed, aNewsroom, aPage, type FeedEntry, wholeText } from '../../support/internet/newsroom.ts';

const FEED = 'https://harbour.example/feed';
const FOREIGN = 'https://shoal.example/feed';
const PAGE = 'https://harbour.example/a';
const HOUR = 3_600_000;
const TRUE = { id: 'https://harbour.example/?p=1', url: PAGE, title: 'Council rejects pier', text: wholeText('a') };
const FALSE = wholeText('an invention');
const OTHER = [
  'Two lifeboats went out at dawn to look for a trawler that had not answered since midnight, eleven miles off the cape.',
  'Its crew of four was found in a raft by a helicopter, cold and unhurt, and taken to the infirmary in Skarn.',
  'What sank the boat nobody could say on Monday; the coast guard sends a diver when the swell allows it.',
]
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('');

describe('a feed of another site', () => {
  it.each<[string, Partial<FeedEntry>]>([
    ['gives its address', { id: 'x' }],
    ['gives its address and GUID', {}],
    ['gives its GUID', { url: 'https://shoal.example/a' }],
    ['gives its GUID and no address', { url: '' }],
    ['copies its headline and opening', { id: 'x', url: 'https://shoal.example/a', text: wholeText('a') + FALSE }],
    ['copies these, without an address', { id: 'x', url: '', text: wholeText('a') + FALSE }],
  ])('changes no article of a publisher where it %s', async (_what, forged) => {
    const room = await aNewsroom([FEED, FOREIGN]);
    room.put(FEED, aFeed([TRUE]));
    await room.run(HOUR);
    room.put(FOREIGN, aFeed([{ ...TRUE, text: FALSE, ...forged }]));
    await room.run(26 * HOUR);
    const [kept] = (await room.stored()).filter(({ article }) => article.url === PAGE);
    expect(kept!.article).toMatchObject({ revision: 1, raw: expect.not.stringContaining('invention') });
    // what it is known by is still its own: its headline and opening, and its GUID
    for (const known of [{ id: 'moved', url: `${PAGE}-2` }, { url: `${PAGE}-3` }]) {
      room.put(FEED, aFeed([{ ...TRUE, ...known, text: wholeText('a') + wholeText(known.url) }]));
      await room.run(26 * HOUR);
      expect((await room.context.archive.get(kept!.article.id))!.article.raw).toContain(`ward ${known.url}`);
    }
  });

  it('withdraws none either, by an address that once led there', async () => {
    const room = await aNewsroom([FEED, FOREIGN]);
    room.put(FEED, aFeed([TRUE]));
    room.put(PAGE, aPage(TRUE.title, TRUE.text));
    const lead = { id: 'lead', url: 'https://shoal.example/go', title: TRUE.title, text: 'A teaser.' };
    const others = ['p', 'q'].map((id) => ({ id, url: `https://shoal.example/${id}`, text: wholeText(id) }));
    room.put(lead.url, { status: 302, headers: { location: PAGE } });
    room.put(FOREIGN, aFeed([others[0]!, lead, others[1]!]));
    await room.run(HOUR);
    room.put(lead.url, { status: 410 });
    room.put(FOREIGN, aFeed(others));
    await room.run(26 * HOUR);
    expect(room.asked('shoal.example')).toContain('/go 410');
    expect((await room.stored()).map(({ article }) => article.url)).toContain(PAGE);
  });

  it('may tell first what a publisher has, until that speaks itself', async () => {
    const room = await aNewsroom([FEED, FOREIGN]);
    room.put(FOREIGN, aFeed([{ ...TRUE, text: FALSE }]));
    await room.run(HOUR);
    room.put(FOREIGN, aFeed([{ ...TRUE, text: FALSE + wholeText('more') }]));
    await room.run(26 * HOUR);
    const [told] = await room.stored();
    expect(told!.article).toMatchObject({ revision: 2, toldBy: 'shoal.example' });
    room.put(FEED, aFeed([TRUE]));
    await room.run(26 * HOUR);
    room.put(FOREIGN, aFeed([{ ...TRUE, text: FALSE + wholeText('yet more') }]));
    await room.run(26 * HOUR);
    const [own, ...others] = await room.stored();
    expect(others).toEqual([]);
    expect(own!.article).toMatchObject({ id: told!.article.id, revision: 3 });
    expect([own!.article.toldBy, own!.article.raw.includes('invention')]).toEqual([undefined, false]);
  });

  it('has no say any more where the publisher has but a summary of it', async () => {
    const room = await aNewsroom([FEED, FOREIGN]);
    room.put(FOREIGN, aFeed([{ ...TRUE, text: FALSE }]));
    await room.run(HOUR);
    room.put(FEED, aFeed([{ ...TRUE, text: 'The council said no to the pier.' }]));
    room.put(FOREIGN, aFeed([{ ...TRUE, text: FALSE + wholeText('more') }]));
    await room.run(26 * HOUR);
    const articles = (await room.stored()).map(({ article }) => [article.raw, article.toldBy]);
    expect(articles).toEqual([['The council said no to the pier.', undefined]]);
  });

  it.each([
    ['a moved page is the same article where the text is by and large the same', wholeText('a').slice(0, -60), 1],
    ['another page that takes the place of one is another article', OTHER, 2],
  ])('%s', async (_what, text, articles) => {
    const room = await aNewsroom([FOREIGN]);
    room.put(PAGE, aPage(TRUE.title, TRUE.text));
    room.put(FOREIGN, aFeed([{ ...TRUE, id: 'x', text: 'A teaser.' }]));
    await room.run(HOUR);
    const title = 'Council rejects pier again';
    room.put(`${PAGE}-2`, aPage(title, text));
    room.put(FOREIGN, aFeed([{ ...TRUE, id: 'x', url: `${PAGE}-2`, title, text: 'Another teaser.' }]));
    await room.run(26 * HOUR);
    expect(await room.stored()).toHaveLength(articles);
  });

  it.each([
    ['takes its date where the page has none', '', '2031-05-06T11:30:00.000Z'],
    ['takes its time where the page tells the same day', '2031-05-06', '2031-05-06T11:30:00.000Z'],
    ['makes no old news new', '2030-01-02', '2030-01-02T00:00:00.000Z'],
  ])('%s', async (_what, date, published) => {
    const room = await aNewsroom([FOREIGN]);
    const head = date && `<meta property="article:published_time" content="${date}">`;
    room.put(PAGE, aPage(TRUE.title, TRUE.text, {}, head));
    room.put(FOREIGN, aFeed([{ ...TRUE, text: 'A teaser.', minutes: -30 }]));
    await room.run(HOUR);
    const [stored] = await room.stored();
    expect(new Date(stored!.article.published!).toISOString()).toBe(published);
  });

  it.each([
    ['by its address', PAGE],
    ['by a link that leads there', 'https://shoal.example/go'],
  ])('puts no headline over the page of a publisher %s', async (_how, url) => {
    const room = await aNewsroom([FOREIGN]);
    room.put('https://shoal.example/go', { status: 302, headers: { location: PAGE } });
    room.put(PAGE, aPage(TRUE.title, TRUE.text));
    room.put(FOREIGN, aFeed([{ ...TRUE, url, title: 'Council rejects pier after bribes', text: 'A teaser.' }]));
    await room.run(HOUR);
    const articles = (await room.stored()).map(({ article }) => [article.title, article.toldBy, article.guid]);
    expect(articles).toEqual([[TRUE.title, undefined, undefined]]);
  });
});
