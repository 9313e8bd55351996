import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Asker } from '../../../src/adapters/chat.ts';
import { discordDeliveries } from '../../../src/adapters/discord/deliver.ts';
import { openReaders } from '../../../src/adapters/sources/readers.ts';
import { chatDesk } from '../../../src/bot/chat.ts';
import { digestLoop } from '../../../src/bot/digests/run.ts';
import { environmentWishes } from '../../../src/bot/digests/subscriptions-now.ts';
import { aDigestContext, aReport, type TestContext } from '../../support/digests/context.ts';
import type { Channel } from '../../support/discord/channels.ts';
import { type Discord, startDiscord } from '../../support/discord/server.ts';
import { textOf } from '../../support/discord/text.ts';
import { NEWS } from '../../support/long-news.ts';
import { aWeb } from '../../support/web/site.ts';

const HOUR = 3_600_000;
/** A Monday. */
const SEVEN = Date.UTC(2031, 3, 14, 7);
const PIER = 'The port of Karvala was shut on Monday after divers found cracks in two of its piers.';

let discord: Discord;
let channel: Channel;
let context: TestContext;

beforeEach(async () => {
  discord = await startDiscord();
  onTestFinished(() => discord.stop());
  channel = discord.world.addChannel();
  context = aDigestContext({
    platforms: { discord: discordDeliveries({ token: discord.token, apiBase: discord.api }, () => undefined) },
    time: SEVEN,
    settings: {
      TOPICS: 'karvala,energy',
      TOPIC_KARVALA_TITLE: 'Port of Karvala',
      TOPIC_KARVALA_MATCH: 'karvala',
      TOPIC_ENERGY_DIGEST: '0 9 * * *',
      TOPIC_ENERGY_CHANNELS: `discord:${channel.id}`,
      EDITORS: 'discord:111111111111111111',
    },
  });
  const { close } = context;
  onTestFinished(() => close());
  await aReport(context.archive, { text: PIER, at: SEVEN - HOUR, url: 'https://meridian.example/1' });
  await context.subscriptions.setEnvironment(environmentWishes(context.config), SEVEN);
});

async function ask(command: string, options: Record<string, string> = {}, who: Partial<Asker> = { mayManage: true }) {
  const outside = { web: aWeb(), readers: openReaders() };
  const desk = chatDesk({ ...context, digests: context, outside });
  const asker: Asker = { platform: 'discord', user: '80351110224678912', roles: [], channel: channel.id, ...who };
  const answer = await desk.handle({ id: '1', kind: 'command', asker, command, options });
  await outside.readers.close();
  const items = answer.card.sections.flatMap((section) => section.items);
  const lines = items.map((item) => ('text' in item ? item.text : ''));
  return { title: answer.card.title, lines, words: lines.join('\n'), answer };
}
const subscribe = (options: Record<string, string> = {}) =>
  ask('digest subscribe', { topic: 'port of karvala', time: '8:00', ...options });

describe('digest subscribe', () => {
  it('gives a channel thirty digests, and lets the times of those be changed', async () => {
    for (let i = 0; i < 30; i++) await subscribe({ topic: `word${i}` });
    expect((await subscribe({ topic: 'one more' })).words).toContain('has 30 digests');
    expect((await subscribe({ topic: 'word7', time: '9:30' })).title).toBe('Subscribed');
    expect((await ask('digest remove', { topic: 'word7' })).title).toBe('Removed');
    expect((await subscribe({ topic: 'one more' })).title).toBe('Subscribed');
  });

  it('keeps the topic, the times and who asked, and says when the first comes', async () => {
    const { title, words } = await subscribe({ days: 'mon-fri', timezone: 'Asia/Yerevan' });
    expect([title, words]).toEqual(['Subscribed', expect.stringContaining('08:00 on weekdays (Asia/Yerevan)')]);
    expect(words).toContain('The first comes Tue 15 Apr, 08:00');
    expect(await context.subscriptions.list()).toContainEqual({
      origin: 'chat',
      place: `discord:${channel.id}`,
      topic: 'karvala',
      cron: '0 8 * * 1,2,3,4,5',
      timeZone: 'Asia/Yerevan',
      by: '80351110224678912',
      since: SEVEN,
    });
  });

  it('takes words that are no topic, and the time behind them, as Slack hands them over', async () => {
    await ask('digest subscribe', { topic: '"gas price" 18:30' });
    expect(await context.subscriptions.list()).toContainEqual(
      expect.objectContaining({ topic: '"gas price"', cron: '30 18 * * *', timeZone: 'UTC' }),
    );
  });

  it.each([
    [{ time: 'noon' }, '"time" takes'],
    [{ days: 'someday' }, '"days" takes'],
    [{ timezone: 'Mars/Base' }, '"timezone" takes'],
    [{ topic: '"open' }, 'quot'],
    [{ time: '' }, '"time" takes'],
  ])('says what it takes in the place of %j', async (options, words) => {
    expect((await subscribe(options)).words).toContain(words);
    expect((await context.subscriptions.list()).filter(({ origin }) => origin === 'chat')).toEqual([]);
  });
});

describe('who may', () => {
  const COMMANDS = ['subscribe', 'list', 'pause', 'resume', 'remove', 'preview', 'now'].map((word) => `digest ${word}`);

  it.each(COMMANDS)('%s is not for everybody', async (command) => {
    const { words } = await ask(command, { topic: 'karvala', time: '8' }, { mayManage: false });
    expect(words).toContain('manage the channel');
    expect(words).toContain('discord:80351110224678912');
    expect([channel.messages, (await context.subscriptions.list()).length]).toEqual([[], 1]);
  });

  it('editors may, whatever the platform says of them', async () => {
    expect((await ask('digest list', {}, { user: '111111111111111111' })).title).toBe('Digests of this channel');
  });

  it('everybody may see the corrections', async () => {
    expect((await ask('news corrections', {}, {})).title).toBe('Corrections');
  });
});

describe('digest list', () => {
  it('says which come from the settings and which from the chat, and what became of the last', async () => {
    await subscribe();
    await context.ledger.claim(
      { subscription: `discord:${channel.id}/karvala`, slot: SEVEN, part: 0 },
      'p',
      SEVEN,
      SEVEN + 1,
    );
    expect((await ask('digest list')).lines).toEqual([
      'energy: 09:00 every day (UTC) · from the settings',
      expect.stringMatching(/^karvala: 08:00 every day \(UTC\) · subscribed in the chat · last: 07:00, claimed$/),
    ]);
  });

  it('says that another channel has none', async () => {
    expect((await ask('digest list', {}, { mayManage: true, channel: '5' })).words).toContain('has none');
  });
});

describe('digest pause, resume and remove', () => {
  it('act on one topic, or on all', async () => {
    await subscribe();
    expect((await ask('digest pause', { topic: 'energy' })).words).toContain('energy');
    expect((await ask('digest pause')).words).toBe('karvala: nothing is sent until /digest resume.');
    expect((await ask('digest list')).words).toContain('paused since 07:00: somebody asked for it');
    expect((await ask('digest pause')).words).toContain('pause already');
    expect((await ask('digest resume')).words).toContain('energy, karvala');
    expect((await ask('digest resume')).words).toContain('None');
  });

  it('does not send what fell into a pause', async () => {
    await subscribe();
    await ask('digest pause');
    context.time = SEVEN + 2 * HOUR;
    await ask('digest resume', { topic: 'karvala' });
    await digestLoop(context).deliverDue();
    expect(channel.messages).toEqual([]);
  });

  it('leaves to the settings what stands there', async () => {
    await subscribe();
    expect((await ask('digest remove')).words).toBe('karvala: no digest is sent any more.');
    expect((await ask('digest remove')).words).toContain('settings');
    expect((await context.subscriptions.list()).map(({ topic }) => topic)).toEqual(['energy']);
    expect((await ask('digest remove', { topic: 'karvala' })).words).toContain('no digest on karvala');
  });
});

describe('digest preview and now', () => {
  it('shows it to the asker alone, and keeps nothing', async () => {
    const { answer, words } = await ask('digest preview', { topic: 'karvala' });
    expect([answer.isPrivate, answer.card.aside]).toEqual([true, expect.stringContaining('preview')]);
    expect(words).toContain('divers found cracks');
    expect(channel.messages).toEqual([]);
    expect((await ask('digest preview', { topic: 'karvala' })).words).toContain('divers found cracks');
  });

  it('sends it to the channel, and does not tell it again at its time', async () => {
    await subscribe();
    expect((await ask('digest now', { topic: 'karvala' })).title).toBe('Sent');
    expect(channel.messages.map(textOf)).toEqual([expect.stringContaining('divers found cracks')]);
    context.time = SEVEN + HOUR;
    await digestLoop(context).deliverDue();
    expect(channel.messages).toHaveLength(1);
    context.time += 1;
    expect((await ask('digest now', { topic: 'karvala' })).title).toBe('Sent');
    expect(textOf(channel.messages[1]!)).toContain('Nothing new since 07:00');
  });

  it('shows in a thread what one message cannot hold', async () => {
    for (const [i, text] of NEWS.entries())
      await aReport(context.archive, {
        text,
        at: SEVEN - HOUR,
        url: `https://meridian.example/long/${i}`,
        title: `${i}`,
      });
    expect((await ask('digest now', { topic: 'karvala' })).title).toBe('Sent');
    const thread = () => discord.world.channels.get(channel.messages[0]!.id)?.messages ?? [];
    await expect.poll(() => thread().length).toBe(2);
    await expect.poll(() => context.editions.unfinished()).toEqual([]);
  });

  it('says why it could not be sent, and does not try again behind anybody’s back', async () => {
    discord.fault({ match: 'POST /channels', kind: 'limited', seconds: 1, headers: true });
    expect((await ask('digest now', { topic: 'karvala' })).words).toBe('Discord limits requests.');
    expect((await context.ledger.lines(1))[0]).toMatchObject({ state: 'skipped' });
  });

  it('asks on which topic where there are several', async () => {
    await subscribe();
    expect((await ask('digest preview')).words).toContain('energy, karvala');
  });
});

describe('news corrections and news status', () => {
  it('lists what no longer stands, before and after the digest that says so', async () => {
    await subscribe();
    await ask('digest now', { topic: 'karvala' });
    expect((await ask('news corrections')).words).toContain('still stands');
    const changed = { text: PIER.replace('two of', 'ten of'), at: SEVEN + HOUR, url: 'https://meridian.example/1' };
    await aReport(context.archive, changed, SEVEN - HOUR);
    context.time = SEVEN + 2 * HOUR;
    expect((await ask('news corrections')).words).toBe(PIER);
    await ask('digest now', { topic: 'karvala' });
    expect(textOf(channel.messages.at(-1)!)).toContain('Corrections');
    expect((await ask('news corrections')).words).toBe(PIER);
  });

  it('says which digests pause and of which nobody knows', async () => {
    const key = { subscription: `discord:${channel.id}/energy`, slot: SEVEN, part: 0 };
    const claim = (await context.ledger.claim(key, 'p', SEVEN, SEVEN + 1))!;
    await context.ledger.settle(claim, { is: 'unknown', why: 'the bot may not read', retryAt: SEVEN }, SEVEN);
    const rest = (await context.ledger.claim({ ...key, part: 1 }, 'p', SEVEN, SEVEN + 1))!;
    await context.ledger.settle(rest, { is: 'unknown', why: 'too much was written', retryAt: SEVEN }, SEVEN);
    await context.subscriptions.pause(
      { origin: 'environment', place: `discord:${channel.id}`, topic: 'energy' },
      'gone',
      SEVEN,
    );
    const { words } = await ask('news status', {}, {});
    expect(words).toContain(`Digest on energy in discord:${channel.id} pauses since 07:00: gone`);
    expect(words).toContain(`Not known whether sent: discord:${channel.id}/energy, 07:00: the bot may not read`);
    expect(words).toContain(
      `Not known whether sent: discord:${channel.id}/energy, 07:00, its rest: too much was written`,
    );
  });
});
