import { describe, expect, it } from 'vitest';
import { aDesk } from '../../support/desk/a-desk.ts';
import { SAMPLES_NOW } from '../../support/desk/desk.ts';
import { aPdf } from '../../support/pdf.ts';

const TOPICS = { TOPICS: 'karabakh,energy', TOPIC_KARABAKH_TITLE: 'Nagorno-Karabakh' };
const SLACK = { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_APP_TOKEN: 'xapp-test' };

describe('the pages of the desk', () => {
  it.each(['UTC', 'America/New_York'])(
    'show topics with what they match and their articles a day (%s)',
    async (zone) => {
      const { visit } = await aDesk({ settings: { ...TOPICS, TIMEZONE: zone } });
      const page = await (await visit.get('/topics')).text();
      expect(page).toContain('Nagorno-Karabakh');
      expect(page).toMatch(/aria-label="\d+ articles from \d+ \w+ 2020 to 9 Oct 2020, at most \d+ a day"/);
      expect(page).toContain('to 9 Oct 2020</span>');
      expect(page.match(/<rect class="some"/g)!.length).toBeGreaterThan(4);
    },
  );

  it("show a topic's timeline as a picture that stands by itself, with the same in words", async () => {
    const { visit } = await aDesk();
    const page = await (await visit.get('/topics/karabakh')).text();
    expect(page).toContain('aria-label="Timeline of Nagorno-Karabakh"');
    expect(page).toMatch(/<strong>2 Apr 2016<\/strong>/);
    const picture = await visit.get('/topics/karabakh/timeline.svg');
    expect(picture.headers.get('content-type')).toBe('image/svg+xml');
    expect(await picture.text()).toMatch(
      /^<svg class="timeline" xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*>2 Apr 2016<\/text>/,
    );
  });

  it('say what there is not', async () => {
    const { visit } = await aDesk({ drafts: [] });
    expect(await (await visit.get('/feeds')).text()).toContain('No feed is read');
    expect(await (await visit.get('/digests')).text()).toContain('No digest is sent');
    expect(await (await visit.get('/corrections')).text()).toContain(
      'None of the stored articles was changed or taken back.',
    );
  });

  it('show feeds that were not read yet', async () => {
    const { visit } = await aDesk({ drafts: [], settings: { FEEDS: 'https://harbour.example/feed' } });
    expect(await (await visit.get('/feeds')).text()).toMatch(
      /harbour\.example[\s\S]*Not read yet[\s\S]*Was never read/,
    );
  });

  it.each([
    ['UTC', 'Sat 10 Oct, 08:00', 'Thu 8 Oct, 20:30'],
    ['Asia/Yerevan', '08:00', 'Fri 9 Oct, 00:30'],
  ])('show each digest, when the next comes, and its ledger, by its own clock (%s)', async (timeZone, next, last) => {
    const { visit, digests } = await aDesk({ drafts: [], settings: SLACK });
    const wish = { origin: 'chat', place: 'slack:C1', topic: 'karabakh', cron: '0 8 * * *', timeZone } as const;
    await digests.subscriptions.subscribe(wish, SAMPLES_NOW - 3 * DAY);
    const key = { subscription: 'slack:C1/karabakh', slot: SAMPLES_NOW - DAY, part: 0 };
    const claim = await digests.ledger.claim(key, 'test', SAMPLES_NOW - DAY, SAMPLES_NOW);
    await digests.ledger.settle(claim!, { is: 'skipped', why: 'nothing was new' }, SAMPLES_NOW - DAY);
    const page = await (await visit.get('/digests')).text();
    expect(page).toContain('karabakh, in slack:C1');
    expect(page).toContain(`next <strong>${next}</strong>`);
    expect(page).toMatch(new RegExp(`<li class="well"><time[^>]*>${last}</time> not sent: nothing was new`));
    expect(await visit.ask('/digest subscribe karabakh time:8:00')).toContain('A digest goes to a channel');
  });

  it('say of a digest that nobody sends why, and no time', async () => {
    const { visit, digests } = await aDesk({ drafts: [] });
    const wish = { origin: 'chat', place: 'slack:C1', topic: 'karabakh', cron: '0 8 * * *', timeZone: 'UTC' } as const;
    await digests.subscriptions.subscribe(wish, SAMPLES_NOW - 3 * DAY);
    const page = await (await visit.get('/digests')).text();
    expect(page).toContain('cannot be sent, since the token of its platform is not set');
    expect(page).not.toContain('next <strong>');
  });
});

const DAY = 86_400_000;

describe('adding an article', () => {
  const TEXT = [
    'Velmark closes pier',
    'Divers found cracks in four piles of the northern pier in Velmark on Tuesday, the harbour authority said.',
    '“We would rather lose a week than a ship,” said Ines Duarte, the harbour master.',
    'Photo: Anna Lund/Meridian Wire',
    'Share this article',
  ].join('\n\n');

  it('tells each step, and what was set aside and why', async () => {
    const { visit, archive } = await aDesk({ drafts: [] });
    const response = await visit.post('/add', { given: TEXT }, { 'x-desk': 'script' });
    const lines = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { step?: string; html?: string });
    expect(lines.map(({ step }) => step)).toEqual(['Reading the text', 'Cleaning and analysing', 'Stored', undefined]);
    const { html } = lines.at(-1)!;
    expect(html).toMatch(/Names who made a picture or the text<\/span> <q>Photo: Anna Lund/);
    expect(html).toContain('Asks to share or follow');
    expect(html).toContain('1 quote found');
    expect((await archive.counts()).articles).toBe(1);
  });

  it('reads a dropped PDF', async () => {
    const { visit } = await aDesk({ drafts: [] });
    const lines = [
      'Divers found cracks in four piles of the northern pier',
      'in Velmark on Tuesday, the harbour authority said.',
    ];
    const pdf = aPdf([lines.map((text, index) => ({ text, x: 72, y: 700 - index * 14 }))]);
    const file = new File([new Uint8Array(pdf)], 'pier.pdf');
    const added = await (await visit.post('/add', { file }, { 'x-desk': 'script' })).text();
    expect(added).toContain('Reading pier.pdf');
    expect(added).toContain('1 paragraph kept');
  });

  it('says in words why nothing was stored', async () => {
    const { visit } = await aDesk({ drafts: [] });
    const added = async (fields: Record<string, string | Blob>) =>
      (await visit.post('/add', fields, { 'x-desk': 'script' })).text();
    expect(await added({ given: 'http://127.0.0.1:9/nobody' })).toContain('Not added');
    expect(await added({ file: new File(['MZ\0\0'], 'a.exe') })).toContain('Not added');
    expect((await visit.post('/add', { given: '  ' })).status).toBe(400);
  });

  it('works without a script', async () => {
    const { visit } = await aDesk({ drafts: [] });
    const page = await (await visit.post('/add', { given: TEXT })).text();
    expect(page).toContain('<!doctype html>');
    expect(page).toContain('Stored');
  });
});

describe('health', () => {
  it('says what cannot be used', async () => {
    const well = await aDesk({ drafts: [] });
    expect((await well.visit.get('/readyz')).status).toBe(200);
    const { visit } = await aDesk({ drafts: [], problems: ['slack is not connected'] });
    const response = await visit.get('/readyz');
    expect([response.status, await response.text()]).toEqual([503, 'slack is not connected\n']);
    expect((await visit.get('/healthz')).status).toBe(200);
  });

  it('is measured: articles, feeds, deliveries, lag, and commands by outcome and latency', async () => {
    const { visit } = await aDesk();
    await visit.ask('/brief karabakh');
    await visit.ask('/brief');
    const response = await visit.get('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    for (const line of [
      /^copydesk_articles 17$/m,
      /^copydesk_feeds\{state="ok"\} 2$/m,
      /^copydesk_feeds\{state="failing"\} 1$/m,
      /^copydesk_deliveries\{state="sent"\} 1$/m,
      /^copydesk_newest_lag_seconds 14400$/m,
      /^copydesk_commands_total\{kind="command",platform="desk",outcome="answered"\} 1$/m,
      /^copydesk_commands_total\{kind="command",platform="desk",outcome="misunderstood"\} 1$/m,
      /^copydesk_command_seconds_count\{platform="desk"\} 2$/m,
      /^nodejs_eventloop_lag_seconds /m,
    ])
      expect(text).toMatch(line);
  });
});
