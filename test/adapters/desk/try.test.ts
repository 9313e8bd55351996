import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../src/adapters/chat/typed.ts';
import { COMMANDS } from '../../../src/bot/chat/commands.ts';
import type { Draft } from '../../../src/briefings/article.ts';
import { aDesk } from '../../support/desk/a-desk.ts';
import { SAMPLES_NOW } from '../../support/desk/desk.ts';

const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)> & "quoted" &lt;b&gt;';

const HOSTILE_DRAFT: Draft = {
  raw: `Velmark closed its pier on Tuesday, ${HOSTILE}, the harbour authority said.\n\n“${HOSTILE} is what we saw,” said Ines Duarte, the harbour master.`,
  format: 'text',
  source: `Wire ${HOSTILE}`,
  title: `Pier ${HOSTILE}`,
  url: 'javascript:alert(3)',
  published: SAMPLES_NOW - 3_600_000,
};

describe('the message box', () => {
  it('shows an answer as Discord and as Slack do, with numbers that lead to their places and buttons that work', async () => {
    const { visit } = await aDesk();
    const answer = await visit.ask('/brief karabakh');
    expect(answer).toContain('class="message discord"');
    expect(answer).toContain('class="message slack"');
    expect(answer.match(/<h4>Key facts<\/h4>/g)).toHaveLength(1);
    expect(
      answer.match(/href="\/source\/[0-9a-f]{20}\?rev=\d+&amp;start=\d+&amp;end=\d+[^"]*#cited"/g)!.length,
    ).toBeGreaterThan(20);
    expect(answer).not.toContain('desk.invalid');
    const quotes = /value="([^"]+)"[^>]*>Quotes</.exec(answer)![1]!;
    const pressed = await visit.press(quotes);
    expect(pressed).toContain('<h4>Said</h4>');
    expect(pressed).toContain('data-turns="true"');
    const share = /value="([^"]+)"[^>]*>Share</.exec(pressed)![1]!;
    const shared = await visit.press(share);
    expect(shared).toContain('Posted to the channel');
    expect(shared).not.toContain('data-turns');
  });

  it.each(['facts', 'quotes', 'timeline'])('lists every line of the %s with its places too', async (view) => {
    const { visit } = await aDesk();
    const [message = '', lines = ''] = (await visit.ask(`/brief karabakh view:${view}`)).split(
      'Every line and where it stands',
    );
    const items = lines.split('<li').slice(1);
    const [discord = ''] = message.split('class="message slack"');
    expect(items.length).toBeGreaterThan(3);
    if (view !== 'quotes') expect(items).toHaveLength(discord.split('<li').length - 1);
    for (const item of items) expect(item).toMatch(/href="\/source\/[0-9a-f]{20}\?rev=\d+&amp;start=\d+&amp;end=\d+/);
  });

  it('leads from the number of every quote of a person to its place', async () => {
    const { visit } = await aDesk();
    const [discord = ''] = (await visit.ask('/quotes tselikov')).split('class="message slack"');
    const quotes = discord.split('<blockquote>').slice(1);
    expect(quotes).toHaveLength(5);
    for (const quote of quotes) expect(quote).toContain('class="place"');
  });

  it('works without a script, as a form', async () => {
    const { visit } = await aDesk();
    const page = await (await visit.post('/try', { typed: '/brief karabakh' })).text();
    expect(page).toContain('<!doctype html>');
    expect(page).toContain('value="/brief karabakh"');
    expect(page).toContain('<h4>Key facts</h4>');
  });

  it('takes words without a command as a mention', async () => {
    const { visit } = await aDesk();
    expect(await visit.ask('@copydesk karabakh')).toContain('Nagorno-Karabakh');
  });

  it.each([
    ['/nonsense', 'There is no command &quot;nonsense&quot;'],
    ['/news nonsense', '/news status'],
    ['/BRIEF', 'topic'],
  ])('says what cannot be done: %s', async (typed, words) => {
    const { visit } = await aDesk();
    expect(await visit.ask(typed)).toContain(words);
  });

  it('shows article text as text, never as markup, on every page', async () => {
    const { visit, archive } = await aDesk({ drafts: [HOSTILE_DRAFT], settings: { TOPICS: 'velmark' } });
    const [stored] = await archive.find({ kind: 'word', text: 'velmark' }, { limit: 1, order: 'newest' });
    const pages = [
      await visit.ask('/brief velmark'),
      await visit.ask(HOSTILE),
      await visit.ask('/quotes duarte'),
      ...(await Promise.all(
        [
          `/source/${stored!.article.id}`,
          '/topics',
          '/topics/velmark',
          '/topics/velmark/timeline.svg',
          '/corrections',
        ].map(async (path) => (await visit.get(path)).text()),
      )),
    ];
    for (const page of pages) {
      expect(page).not.toMatch(/<script>|<img src=x|<b>/);
      expect(page).not.toMatch(/href="javascript:/i);
    }
    expect(pages[0]).toContain('&lt;script&gt;');
  });
});

describe('completions', () => {
  it.each([
    ['/t', ['/topics']],
    ['/news s', ['/news status']],
    ['/xyz', []],
    ['/br', ['/brief ']],
    ['/brief k', ['/brief karabakh ']],
    ['/brief karabakh ', ['/brief karabakh since:', '/brief karabakh view:']],
    ['/brief karabakh view:ti', ['/brief karabakh view:timeline ']],
    ['/quotes petrosyan topic:en', ['/quotes petrosyan topic:energy ']],
    ['karabakh', []],
  ])('of %s are %j', async (typed, lines) => {
    const { visit } = await aDesk({ drafts: [] });
    const offers = (await (await visit.get(`/offers?typed=${encodeURIComponent(typed)}`)).json()) as { line: string }[];
    expect(offers.map(({ line }) => line)).toEqual(lines);
  });
});

describe('a typed command', () => {
  it.each([
    ['/brief', 'karabakh since:2w', 'brief', { topic: 'karabakh', since: '2w' }],
    ['/brief', 'topic:"gas price" view:quotes', 'brief', { topic: 'gas price', view: 'quotes' }],
    ['/brief', '“gas price”', 'brief', { topic: '"gas price"' }],
    ['/news', 'status', 'news status', {}],
    ['/news', 'what', 'news help', {}],
    ['/other', 'karabakh', undefined, {}],
  ])('%s %s is read by the table', (slash, text, name, options) => {
    const typed = readTyped(slash, text, COMMANDS);
    expect(typed.command?.name).toBe(name);
    expect(typed.options).toEqual(options);
  });
});
