import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { discordDeliveries } from '../../../src/adapters/discord/deliver.ts';
import { slackDeliveries } from '../../../src/adapters/slack/deliver.ts';
import { digestLoop } from '../../../src/bot/digests/run.ts';
import { startDiscord } from '../discord/server.ts';
import { textOf } from '../discord/text.ts';
import { NEWS } from '../long-news.ts';
import { startSlack } from '../slack/server.ts';
import { textOf as slackText } from '../slack/text.ts';
import { CHANNEL } from '../slack/world.ts';
import { aDigestContext, aReport } from './context.ts';
import { type Death, deliverProcess, ended, LOST } from './deliver-process.ts';

/** A process that is killed while it delivers, and what comes of it. */
export interface Crash {
  readonly platform: 'discord' | 'slack';
  /** A step, or so many milliseconds after it was ready. */
  readonly die: Death | number;
  /** How much later two other processes go on, in milliseconds. */
  readonly later: number;
  readonly mayRead?: boolean;
}

export interface Recovered {
  /** How many messages stood there, in channel and thread, when it was dead. */
  readonly atDeath: number;
  /** What the ledger says at last, of the message and of each part of its thread. */
  readonly states: readonly string[];
  /** How many messages stand in the channel, and in the thread. */
  readonly messages: number;
  readonly inThread: number;
  /** How often the news stand there, each, of `NEWS`: once, if all is well. */
  readonly told: readonly number[];
}

const MINUTE = 60_000;

/** Kills a process with -9 amid a delivery and lets two others on the same database go on at once. Throws where it did not die. */
export async function crash({ platform, die, later, mayRead = true }: Crash): Promise<Recovered> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-crash-'));
  const place = await (platform === 'discord' ? onDiscord(folder) : onSlack(folder, mayRead));
  try {
    await prepare(place);
    await dyingOnce(place, die);
    const before = place.texts();
    const states = await recovered(place, later);
    const { channel, thread } = place.texts();
    const atDeath = before.channel.length + before.thread.length;
    const all = [...channel, ...thread].join('\n').replaceAll('\\', '');
    const told = NEWS.map((text) => all.split(text.slice(0, 40)).length - 1);
    return { atDeath, states, messages: channel.length, inThread: thread.length, told };
  } finally {
    await place.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly url: string;
  readonly platform: 'discord' | 'slack';
  readonly api: string;
  readonly token: string;
  readonly channel: string;
  readonly deliveries: () => ReturnType<typeof discordDeliveries>;
  /** Holds the reply to the post of a part. */
  readonly hold: (when: 'before the effect' | 'after the effect', part: number, onHeld: () => void) => void;
  /** What stands in the channel, and in threads. */
  readonly texts: () => { readonly channel: readonly string[]; readonly thread: readonly string[] };
  readonly stop: () => Promise<void>;
}

async function onDiscord(folder: string): Promise<Place> {
  const discord = await startDiscord();
  const channel = discord.world.addChannel();
  discord.world.post(channel.id, { content: 'before' });
  const { api, token } = discord;
  return {
    url: `sqlite:${join(folder, 'a.db')}`,
    platform: 'discord',
    api,
    token,
    channel: channel.id,
    deliveries: () => discordDeliveries({ token, apiBase: api }, () => undefined),
    // each part of the thread asks for the thread first
    hold: (when, part, onHeld) =>
      discord.fault({ match: 'POST /channels', skipping: part * 2, kind: 'held', when, onHeld }),
    texts: () => ({
      channel: channel.messages.slice(1).map(textOf),
      thread: [...discord.world.channels.values()]
        .filter(({ kind }) => kind === 'thread')
        .flatMap(({ messages }) => messages.map(textOf)),
    }),
    stop: () => discord.stop(),
  };
}

async function onSlack(folder: string, mayRead: boolean): Promise<Place> {
  const slack = await startSlack();
  if (!mayRead) slack.world.scopes = ['chat:write'];
  const [api, token] = [slack.api, slack.world.botToken];
  return {
    url: `sqlite:${join(folder, 'a.db')}`,
    platform: 'slack',
    api,
    token,
    channel: CHANNEL,
    deliveries: () => slackDeliveries({ botToken: token, apiUrl: api, channelGapMs: 100 }, () => undefined),
    hold: (hold, skipping, onHeld) => slack.fault({ on: 'chat.postMessage', skipping, hold, onHeld }),
    texts: () => ({
      channel: slack.world.messages.filter(({ thread }) => !thread).map(slackText),
      thread: slack.world.messages.filter(({ thread }) => thread).map(slackText),
    }),
    stop: () => slack.stop(),
  };
}

/** One subscription with one slot that is due now. */
async function prepare(place: Place): Promise<void> {
  const context = aDigestContext({ url: place.url, platforms: {} });
  const slot = new Date(Math.floor(Date.now() / MINUTE) * MINUTE);
  const at = slot.getTime() - MINUTE;
  for (const [i, text] of NEWS.entries())
    await aReport(context.archive, { text, at, url: `https://meridian.example/${i}`, title: `Report ${i}` });
  await context.subscriptions.subscribe(
    {
      origin: 'chat',
      place: `${place.platform}:${place.channel}`,
      topic: 'karvala',
      cron: `${slot.getUTCMinutes()} ${slot.getUTCHours()} * * *`,
      timeZone: 'UTC',
    },
    slot.getTime() - 1,
  );
  context.close();
}

/** A process that dies at a step, or after some time: then it may have been done already. */
async function dyingOnce({ url, platform, api, token, hold }: Place, die: Death | number): Promise<void> {
  const order = { url, platform, api, token, ahead: 0, by: 'dying' };
  if (typeof die === 'number') {
    const child = deliverProcess(order);
    await once(child.stdout!, 'data');
    await wait(die);
    child.kill('SIGKILL');
    await ended(child);
    return;
  }
  const { promise: held, resolve } = Promise.withResolvers<void>();
  const isHeld = die.step === 'during the send' || die.step === LOST;
  if (isHeld) hold(die.step === LOST ? 'after the effect' : 'before the effect', die.part, resolve);
  const child = deliverProcess({ ...order, die });
  if (isHeld) {
    await held;
    child.kill('SIGKILL');
  }
  const signal = await ended(child);
  if (signal !== 'SIGKILL') throw new Error(`it did not die ${die.step} of part ${die.part}`);
}

/** Two desks on the same database at once, some time later: what the ledger says then. */
async function recovered(place: Place, later: number): Promise<readonly string[]> {
  const rooms = ['one', 'other'].map((by) =>
    aDigestContext({
      url: place.url,
      by,
      platforms: { [place.platform]: place.deliveries() },
      settings: { TOPICS: 'karvala' },
      time: Date.now() + later,
    }),
  );
  const loops = rooms.map((context) => digestLoop(context));
  for (let round = 0; round < 3; round++) {
    await Promise.all(loops.map((loop) => loop.deliverDue()));
    for (const context of rooms) context.time += MINUTE;
  }
  const lines = await rooms[0]!.ledger.lines(10);
  for (const context of rooms) context.close();
  return lines.map(({ state }) => state);
}
