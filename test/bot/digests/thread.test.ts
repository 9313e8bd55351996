import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { discordDeliveries } from '../../../src/adapters/discord/deliver.ts';
import type { DigestContext } from '../../../src/bot/digests/context.ts';
import { digestLoop } from '../../../src/bot/digests/run.ts';
import { aDigestContext, aReport, settingsOf, type TestContext } from '../../support/digests/context.ts';
import type { Channel } from '../../support/discord/channels.ts';
import { type Discord, startDiscord } from '../../support/discord/server.ts';
import { textOf } from '../../support/discord/text.ts';
import { NEWS } from '../../support/long-news.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SEVEN = Date.UTC(2031, 3, 14, 7);
const EIGHT = SEVEN + HOUR;

let discord: Discord;
let channel: Channel;
let context: TestContext;
/** Ids of the articles, in the order of `NEWS`. */
let reports: string[];

/** A message and two parts below it are due at eight. */
beforeEach(async () => {
  discord = await startDiscord();
  discord.world.limits.isOff = true; // the days pass in seconds
  channel = discord.world.addChannel();
  const deliveries = discordDeliveries({ token: discord.token, apiBase: discord.api }, () => undefined);
  context = aDigestContext({ platforms: { discord: deliveries }, settings: { TOPICS: 'karvala' } });
  const { close } = context;
  onTestFinished(() => close());
  onTestFinished(() => discord.stop());
  reports = [];
  for (const [i, text] of NEWS.entries()) {
    const report = { text, at: SEVEN, url: `https://meridian.example/${i}`, title: `Report ${i}` };
    reports.push(await aReport(context.archive, report));
  }
  const wish = { place: `discord:${channel.id}`, topic: 'karvala', cron: '0 8 * * *', timeZone: 'UTC' };
  await context.subscriptions.subscribe({ origin: 'chat', ...wish }, SEVEN);
});

/** A process of its own at a time. */
const at = async (time: number, more: Partial<DigestContext> = {}) => {
  context.time = time;
  await digestLoop({ ...context, ...more }).deliverDue();
};
/** Dies, so to speak, before it begins the given part. */
const dyingBefore = (part: number): Partial<DigestContext> => {
  const claim: DigestContext['ledger']['claim'] = async (key, ...given) => {
    if (key.part >= part) throw new Error('dead');
    return context.ledger.claim(key, ...given);
  };
  return { by: 'dying', ledger: { ...context.ledger, claim } };
};
const states = async () => (await context.ledger.lines(20)).map(({ state, why }) => (why ? `${state}: ${why}` : state));
const inThread = () => discord.world.channels.get(channel.messages[0]?.id ?? '')?.messages ?? [];
const told = () => {
  const all = [...channel.messages, ...inThread()].map(textOf).join('\n').replaceAll('\\', '');
  return NEWS.map((text) => all.split(text.slice(0, 40)).length - 1);
};
const expectWhole = async () => {
  expect([channel.messages.length, inThread().length, await states()]).toEqual([1, 2, ['sent', 'sent', 'sent']]);
  expect(told()).toEqual(NEWS.map(() => 1));
  expect(await context.editions.unfinished()).toEqual([]);
  discord.expectNoViolations();
};

it('comes whole, with buttons that work under every part', async () => {
  await at(EIGHT);
  await expectWhole();
  for (const { components } of inThread()) {
    const action = components[0]!.components[0]!.custom_id;
    expect(await context.state.get(action.slice(0, 16))).toEqual({ command: 'brief', options: { topic: 'karvala' } });
  }
});

it.each([1, 2])('goes on before part %d where another process stopped, with what that one had made', async (part) => {
  await at(EIGHT, dyingBefore(part));
  expect(inThread()).toHaveLength(part - 1);
  const text = 'A storm tore the roof off the cinema of Karvala during the last show of the evening.';
  await aReport(context.archive, { text, at: EIGHT, url: 'https://valley.example/1' });
  await at(EIGHT + MINUTE);
  await expectWhole();
  expect(inThread().map(textOf).join()).not.toContain('cinema');
  await at(EIGHT + DAY);
  expect(textOf(channel.messages[1]!)).toContain('cinema');
});

it('is not sent hours after its message', async () => {
  await at(EIGHT, dyingBefore(1));
  await at(EIGHT + 13 * HOUR);
  const late = 'skipped: it could not be delivered in time';
  expect([inThread(), await states()]).toEqual([[], ['sent', late, late]]);
  expect(await context.editions.unfinished()).toEqual([]);
});

it.each([
  ['a part is refused', 2, { kind: 'status', status: 400 }, 'failed'],
  ['a part never arrives', 2, { kind: 'dropped', when: 'before the effect' }, 'unknown'],
  ['the reply to a part is lost', 4, { kind: 'dropped', when: 'after the effect' }, 'unknown'],
  ['the reply to making the thread is lost', 1, { kind: 'dropped', when: 'after the effect' }, 'failed'],
] as const)('comes whole where %s', async (_what, skipping, fault, state) => {
  discord.fault({ match: 'POST /channels', skipping, ...fault });
  await at(EIGHT);
  expect((await context.ledger.lines(9)).at(-1)?.state).toBe(state);
  await at(EIGHT + 16 * SECOND);
  await expectWhole();
});

it('is left out where no thread can be made, and digests go on', async () => {
  channel.denied.add('Create Public Threads');
  await at(EIGHT);
  expect(await states()).toEqual([
    'sent',
    expect.stringMatching(/^skipped: .*"Create Public Threads"/),
    expect.anything(),
  ]);
  expect((await context.subscriptions.list())[0]).not.toHaveProperty('paused');
  expect(await context.editions.unfinished()).toEqual([]);
});

it('stands below the message that is there, though another would be made now', async () => {
  discord.fault({ match: 'POST /channels', kind: 'dropped', when: 'after the effect' });
  await at(EIGHT);
  expect(await states()).toEqual(['unknown: Discord’s reply was lost']);
  const text = 'A storm tore the roof off the cinema of Karvala during the last show of the evening.';
  for (const source of ['Valley Post', 'Channel 9', 'The Quay'])
    await aReport(context.archive, { text, at: EIGHT, url: `https://${source.length}.example/1`, source });
  await at(EIGHT + MINUTE);
  await expectWhole();
  await at(EIGHT + DAY);
  expect(textOf(channel.messages[1]!)).toContain('cinema');
});

it('is not what a try had made that failed, where nothing is new any more', async () => {
  const config = settingsOf({ TOPICS: 'karvala', DIGEST_SPREAD: '0', DIGEST_EMPTY: 'say' });
  discord.fault({ match: 'POST /channels', kind: 'status', status: 400 });
  await at(EIGHT, { config });
  for (const id of reports) await context.archive.withdraw(id, EIGHT);
  await at(EIGHT + MINUTE, { config });
  expect(channel.messages.map(textOf)).toEqual([expect.stringContaining('Nothing new')]);
  expect([await states(), inThread()]).toEqual([['sent'], []]);
});

it('is corrected in the next digest, as the message is', async () => {
  await at(EIGHT);
  const below = inThread().map(textOf).join('\n');
  const i = NEWS.findIndex((text) => below.includes(text.slice(0, 40)));
  const report = { url: `https://meridian.example/${i}`, title: `Report ${i}` };
  await aReport(
    context.archive,
    { ...report, text: 'Nothing of the kind happened in Karvala.', at: EIGHT + HOUR },
    SEVEN,
  );
  await at(EIGHT + DAY);
  const next = textOf(channel.messages[1]!);
  expect(next.slice(next.indexOf('Corrections'))).toContain(NEWS[i]!.slice(0, 40));
});
