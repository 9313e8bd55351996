import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { discordDeliveries } from '../../../src/adapters/discord/deliver.ts';
import { slackDeliveries } from '../../../src/adapters/slack/deliver.ts';
import { deliveryKey } from '../../../src/bot/digests/keys.ts';
import { digestLoop } from '../../../src/bot/digests/run.ts';
import type { Wish } from '../../../src/store/subscriptions.ts';
import { aDigestContext, aReport, type TestContext } from '../../support/digests/context.ts';
import type { Channel } from '../../support/discord/channels.ts';
import { type Discord, startDiscord } from '../../support/discord/server.ts';
import { textOf } from '../../support/discord/text.ts';
import { type Slack, startSlack } from '../../support/slack/server.ts';
import { textOf as slackText } from '../../support/slack/text.ts';
import { CHANNEL } from '../../support/slack/world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Monday. */
const SEVEN = Date.UTC(2031, 3, 14, 7);
const EIGHT = SEVEN + HOUR;

const SHUT = `The port of Karvala was shut on Monday after divers found cracks in two of its piers.

“We will not open a pier that we do not trust,” harbour master Ines Duarte said. Some 240 ships wait outside Karvala, the port authority said.

The council of Karvala meets on Thursday to decide on the repairs.`;

let discord: Discord;
let channel: Channel;
let context: TestContext;
let loop: ReturnType<typeof digestLoop>;

beforeEach(async () => {
  discord = await startDiscord();
  channel = discord.world.addChannel();
  const deliveries = discordDeliveries({ token: discord.token, apiBase: discord.api }, () => undefined);
  aDesk({ discord: deliveries });
  onTestFinished(() => discord.stop());
});

function aDesk(platforms: Parameters<typeof aDigestContext>[0]['platforms'], settings: Record<string, string> = {}) {
  context = aDigestContext({ platforms, settings: { TOPICS: 'karvala', ...settings } });
  loop = digestLoop(context);
  const { close } = context;
  onTestFinished(() => close());
}

const subscribe = (more: Partial<Wish> = {}) =>
  context.subscriptions.subscribe(
    { origin: 'chat', place: `discord:${channel.id}`, topic: 'karvala', cron: '0 8 * * *', timeZone: 'UTC', ...more },
    context.time,
  );
const at = async (time: number) => {
  context.time = time;
  await loop.deliverDue();
};
const texts = () => channel.messages.map(textOf);
const states = async () => (await context.ledger.lines(20)).map(({ state, why }) => (why ? `${state}: ${why}` : state));

describe('a digest', () => {
  it('comes at its time, once, with buttons that work', async () => {
    await aReport(context.archive, { text: SHUT, at: SEVEN, url: 'https://meridian.example/1' });
    await subscribe();
    await at(EIGHT - 1);
    expect(texts()).toEqual([]);
    await at(EIGHT);
    await at(EIGHT + MINUTE);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('240 ships');
    expect(texts()[0]).toContain('digest of 08:00');
    expect(texts()[0]).toContain('We will not open a pier');
    const action = channel.messages[0]!.components[0]!.components[0]!.custom_id;
    expect(await context.state.get(action.slice(0, 16))).toEqual({ command: 'brief', options: { topic: 'karvala' } });
    expect(await states()).toEqual(['sent']);
    discord.expectNoViolations();
  });

  it('does not count slots from before it was wished', async () => {
    await aReport(context.archive, { text: SHUT, at: SEVEN, url: 'https://meridian.example/1' });
    context.time = EIGHT + MINUTE;
    await subscribe();
    await at(EIGHT + HOUR);
    expect([texts(), await states()]).toEqual([[], []]);
  });

  it('tells nothing again, and what changed with both figures', async () => {
    await aReport(context.archive, { text: SHUT, at: SEVEN, url: 'https://meridian.example/1' });
    await subscribe();
    await at(EIGHT);
    await at(EIGHT + DAY);
    expect(await states()).toEqual(['skipped: nothing new', 'sent']);
    await aReport(context.archive, {
      text: 'Some 280 ships wait outside Karvala, the port authority said. The rail line to Osteria was reopened on Tuesday.',
      at: EIGHT + DAY + HOUR,
      url: 'https://valley.example/2',
      source: 'Valley Post',
    });
    await at(EIGHT + 2 * DAY);
    const [, second] = texts();
    expect(second).toContain('rail line to Osteria');
    expect(second).toContain('was 240, now 280');
    expect(second).not.toContain('divers found cracks');
    expect(second).not.toContain('We will not open');
  });

  it('opens with what no longer stands, once', async () => {
    const first = { at: SEVEN, url: 'https://meridian.example/1' };
    const id = await aReport(context.archive, { text: SHUT, ...first });
    await subscribe();
    await at(EIGHT);
    await aReport(
      context.archive,
      { ...first, text: SHUT.replace('Some 240 ships', 'Some 24 ships'), at: EIGHT + HOUR },
      SEVEN,
    );
    await at(EIGHT + DAY);
    const second = texts()[1]!;
    expect(second).toContain('Corrections');
    expect(second).toContain('Meridian Wire now has: Some 24 ships wait outside Karvala');
    expect(second.indexOf('Corrections')).toBeLessThan(second.indexOf('Key facts') >>> 0);
    await at(EIGHT + 2 * DAY);
    expect(texts()).toHaveLength(2);
    await context.archive.withdraw(id, EIGHT + 2 * DAY + HOUR);
    await at(EIGHT + 3 * DAY);
    expect(texts()[2]).toContain('Meridian Wire has taken the article back');
    await at(EIGHT + 4 * DAY);
    expect(texts()).toHaveLength(3);
    discord.expectNoViolations();
  });

  it('is sent late after an outage and says so; an older one is skipped with the reason', async () => {
    await aReport(context.archive, { text: SHUT, at: SEVEN, url: 'https://meridian.example/1' });
    await subscribe();
    await at(EIGHT + DAY + 3 * HOUR + 20 * MINUTE);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('3 h 20 min late');
    expect(await states()).toEqual(['sent', 'skipped: the desk was not running, and by now it is too late']);
  });

  it('is said to be empty where that is wished, but not late', async () => {
    aDesk(
      { discord: discordDeliveries({ token: discord.token, apiBase: discord.api }, () => undefined) },
      { DIGEST_EMPTY: 'say' },
    );
    await subscribe();
    await at(EIGHT);
    expect(texts()).toEqual([expect.stringContaining('Nothing new')]);
    await at(EIGHT + DAY + HOUR);
    expect(texts()).toHaveLength(1);
  });

  it('says which feeds cannot be read, in the last line', async () => {
    const platforms = { discord: discordDeliveries({ token: discord.token, apiBase: discord.api }, () => undefined) };
    const feed = 'https://valley.example/rss';
    aDesk(platforms, { TOPIC_KARVALA_FEEDS: feed });
    const failing = { why: 'answered 503', since: SEVEN - DAY, times: 5, gone: 0, status: 503 };
    const times = { next: SEVEN + DAY, lastSuccess: SEVEN - DAY };
    await context.memory.feeds.set(feed, { address: feed, title: 'Valley Post', items: 3, failing, ...times });
    await aReport(context.archive, { text: SHUT, at: SEVEN, url: 'https://meridian.example/1' });
    await subscribe();
    await at(EIGHT);
    expect(texts()[0]).toContain('failing since Sun 13 Apr: Valley Post (answered 503)');
  });

  it('shows in a thread what one message cannot hold', async () => {
    const news = [
      'The council of Osteria approved a new tunnel under the railway station near Karvala.',
      'Farmers of Velmark lost half of their apples to a late frost, the union in Karvala said.',
      'A court in Karvala fined the airline Meridian Air over cancelled flights in January.',
      'The museum of Brask returned eleven paintings to a family in Karvala.',
      'Divers from Kesh raised the wreck of a trawler that sank off Karvala in 1964.',
      'Teachers in Karvala ended their strike after six days without an agreement on pay.',
      'The ferry to Sorrel will leave Karvala only twice a week from May on, the operator said.',
      'Scientists at the University of Karvala found a beetle that was thought to be extinct.',
      'Power was cut in four districts of Karvala when a transformer burned on Sunday.',
    ];
    for (const [i, text] of news.entries())
      await aReport(context.archive, { text, at: SEVEN, url: `https://meridian.example/${i}`, title: `Report ${i}` });
    await subscribe();
    await at(EIGHT);
    const message = channel.messages[0]!;
    const thread = discord.world.channels.get(message.id)!;
    expect(thread.messages).toHaveLength(1);
    const all = `${textOf(message)}\n${thread.messages.map(textOf).join()}`;
    const plain = all.replaceAll('\\', '');
    expect(news.filter((text) => !plain.includes(text.slice(0, 40)))).toEqual([]);
    discord.expectNoViolations();
  });
});

describe('a delivery that goes wrong', () => {
  beforeEach(async () => {
    await aReport(context.archive, { text: SHUT, at: SEVEN, url: 'https://meridian.example/1' });
    await subscribe({ by: discord.world.bot.id });
  });

  it('waits as long as Discord says, and other channels wait for nothing', async () => {
    const other = discord.world.addChannel();
    await subscribe({ place: `discord:${other.id}` });
    discord.fault({ match: `/channels/${channel.id}`, kind: 'limited', seconds: 100, headers: true });
    await at(EIGHT);
    expect([texts().length, other.messages.length]).toEqual([0, 1]);
    const [limited] = await context.ledger.lines(1, `discord:${channel.id}/karvala`);
    expect([limited?.state, Math.round((limited!.until! - EIGHT) / 1_000)]).toEqual(['failed', 100]);
  });

  it('stands there once where the reply was lost', async () => {
    discord.fault({ match: 'POST /channels', kind: 'dropped', when: 'after the effect' });
    await at(EIGHT);
    expect(await states()).toEqual(['unknown: Discord’s reply was lost']);
    await at(EIGHT + MINUTE);
    expect(await states()).toEqual(['sent']);
    expect(texts()).toHaveLength(1);
  });

  it('is tried again, ever more seldom, and given up when it is too late', async () => {
    discord.fault({ match: 'POST /channels', kind: 'status', status: 400, times: 1_000 });
    for (let time = EIGHT; time < EIGHT + 13 * HOUR; time += 5 * MINUTE) await at(time);
    expect(await states()).toEqual(['skipped: it could not be delivered in time']);
    const tries = discord.world.requests.filter(({ method }) => method === 'POST').length;
    expect(tries).toBeGreaterThan(10);
    expect(tries).toBeLessThan(60);
  });

  it('pauses where the channel is gone, tells who asked for it once, and goes on after a resume', async () => {
    channel.denied.add('Send Messages');
    const person = { by: '80351110224678912' };
    await subscribe({ ...person, topic: 'osteria' });
    await subscribe({ ...person, cron: '0 8,9 * * *' });
    await at(EIGHT);
    await at(EIGHT + HOUR);
    await at(EIGHT + DAY);
    expect((await context.subscriptions.list()).map(({ paused }) => paused?.why)).toEqual([
      expect.stringContaining('Send Messages'),
      expect.stringContaining('Send Messages'),
    ]);
    const told = [...discord.world.channels.values()]
      .filter(({ kind }) => kind === 'direct')
      .flatMap((one) => one.messages);
    expect(told.map(textOf)).toEqual([expect.stringContaining('can no longer be sent')]);
    channel.denied.clear();
    const [one] = await context.subscriptions.list();
    await context.subscriptions.resume({ ...one!, topic: 'karvala' }, EIGHT + DAY + 10 * MINUTE);
    await aReport(context.archive, {
      text: 'The port of Karvala was opened again on Tuesday, the harbour master said.',
      at: EIGHT + DAY,
      url: 'https://valley.example/9',
    });
    await at(EIGHT + DAY + HOUR);
    expect(texts()).toHaveLength(1);
  });

  it('is left to another process that has the claim', async () => {
    const key = { subscription: `discord:${channel.id}/karvala`, slot: EIGHT, part: 0 };
    await context.ledger.claim(key, 'another', EIGHT, EIGHT + MINUTE);
    await at(EIGHT + MINUTE - 1);
    expect(texts()).toHaveLength(0);
  });

  it('comes once where two processes see to the same channels at once', async () => {
    const channels = Array.from({ length: 20 }, () => discord.world.addChannel());
    for (const { id } of channels) await subscribe({ place: `discord:${id}` });
    context.time = EIGHT;
    const other = digestLoop({ ...context, by: 'other' });
    await Promise.all([loop.deliverDue(), other.deliverDue(), loop.deliverDue()]);
    expect([...channels, channel].map(({ messages }) => messages.length)).toEqual(Array.from({ length: 21 }, () => 1));
  });

  it('is found in the channel where another process died after it sent', async () => {
    const real = Date.now();
    context.time = real;
    const slot = Math.floor(real / DAY) * DAY;
    const id = `discord:${channel.id}/karvala`;
    const part = { subscription: id, slot, part: 0 };
    const key = deliveryKey(part);
    await context.subscriptions.remove({ origin: 'chat', place: `discord:${channel.id}`, topic: 'karvala' });
    context.time = slot - MINUTE;
    await subscribe({ cron: '0 0 * * *' });
    await context.ledger.claim(part, 'dead', real - 1_000, real + 59_000);
    discord.world.post(channel.id, {
      content: 'the digest',
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Facts', custom_id: `${key}.facts.0` }] }],
    });
    await at(real + 5 * MINUTE);
    expect((await context.ledger.lines(5)).map(({ state, message }) => [state, message])).toContainEqual([
      'sent',
      channel.messages[0]!.id,
    ]);
    expect(channel.messages).toHaveLength(1);
  });
});

describe('on Slack', () => {
  let slack: Slack;
  const posts = () => slack.world.messages.filter(({ metadata }) => metadata !== undefined);
  beforeEach(async () => {
    slack = await startSlack();
    onTestFinished(() => slack.stop());
    aDesk({
      slack: slackDeliveries({ botToken: slack.world.botToken, apiUrl: slack.api, channelGapMs: 0 }, () => undefined),
    });
    // Slack's server stamps messages with the real time
    context.time = Date.now();
    await aReport(context.archive, { text: SHUT, at: context.time - HOUR, url: 'https://meridian.example/1' });
    await subscribe({ place: `slack:${CHANNEL}`, cron: '* * * * *' });
  });
  const nextMinute = () => (Math.floor(context.time / MINUTE) + 1) * MINUTE;

  it('comes once, where the reply was lost too', async () => {
    slack.fault({ on: 'chat.postMessage', drop: 'after the effect' });
    const slot = nextMinute();
    await at(slot);
    expect(await states()).toEqual(['unknown: Slack’s reply was lost']);
    await at(slot + 6_000);
    expect(await states()).toEqual(['sent']);
    expect(posts()).toHaveLength(1);
    expect(slackText(posts()[0]!)).toContain('240 ships');
    slack.expectNoViolations();
  });

  it('comes where it never arrived', async () => {
    slack.fault({ on: 'chat.postMessage', drop: 'before the effect' });
    const slot = nextMinute();
    await at(slot);
    await at(slot + 6_000);
    expect([posts().length, await states()]).toEqual([1, ['sent']]);
  });

  it('is reported as unknown where the app may not read, and not sent again', async () => {
    slack.world.scopes = ['chat:write'];
    slack.fault({ on: 'chat.postMessage', drop: 'before the effect' });
    const slot = nextMinute();
    await at(slot);
    await at(slot + 6_000);
    await at(slot + 30_000);
    expect([posts().length, await states()]).toEqual([0, [expect.stringContaining('unknown: the bot may not read')]]);
  });
});
