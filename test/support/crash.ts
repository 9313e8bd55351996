import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { discordDeliveries } from '../../src/adapters/discord/deliver.ts';
import { slackDeliveries } from '../../src/adapters/slack/deliver.ts';
import { digestLoop } from '../../src/bot/digests/run.ts';
import { deliverProcess, ended, LOST, type Step } from './deliver-process.ts';
import { aDigestRoom, aReport } from './digests.ts';
import { startDiscord } from './discord/server.ts';
import { startSlack } from './slack/server.ts';
import { CHANNEL } from './slack/world.ts';

/** A process that is killed while it delivers, and what comes of it. */
export interface Crash {
  readonly platform: 'discord' | 'slack';
  /** A step, or so many milliseconds after its start. */
  readonly die: Step | number;
  /** How much later two other processes go on, in milliseconds. */
  readonly later: number;
  readonly mayRead?: boolean;
}

export interface Recovered {
  /** What the ledger says at last. */
  readonly states: readonly string[];
  /** How many messages stand in the channel. */
  readonly messages: number;
}

const MINUTE = 60_000;

/** Kills a process with -9 amid a delivery and lets two others on the same database go on at once. Throws where it did not die. */
export async function crash({ platform, die, later, mayRead = true }: Crash): Promise<Recovered> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-crash-'));
  const place = await (platform === 'discord' ? onDiscord(folder) : onSlack(folder, mayRead));
  try {
    await prepare(place);
    await dyingOnce(place, die);
    return { states: await recovered(place, later), messages: place.count() };
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
  readonly hold: (when: 'before the effect' | 'after the effect', onHeld: () => void) => void;
  readonly count: () => number;
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
    hold: (when, onHeld) => discord.fault({ match: 'POST /channels', kind: 'held', when, onHeld }),
    count: () => channel.messages.length - 1,
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
    deliveries: () => slackDeliveries({ botToken: token, apiUrl: api }, () => undefined),
    hold: (hold, onHeld) => slack.fault({ on: 'chat.postMessage', hold, onHeld }),
    count: () => slack.world.messages.length,
    stop: () => slack.stop(),
  };
}

/** One subscription with one slot that is due now. */
async function prepare(place: Place): Promise<void> {
  const room = aDigestRoom({ url: place.url, platforms: {} });
  const slot = new Date(Math.floor(Date.now() / MINUTE) * MINUTE);
  const text = 'The port of Karvala was shut on Monday after divers found cracks in two of its piers.';
  await aReport(room.archive, { text, at: slot.getTime() - MINUTE, url: 'https://meridian.example/1' });
  await room.subscriptions.subscribe(
    {
      origin: 'chat',
      place: `${place.platform}:${place.channel}`,
      topic: 'karvala',
      cron: `${slot.getUTCMinutes()} ${slot.getUTCHours()} * * *`,
      timeZone: 'UTC',
    },
    slot.getTime() - 1,
  );
  room.close();
}

/** A process that dies at a step, or after some time: then it may have been done already. */
async function dyingOnce({ url, platform, api, token, hold }: Place, die: Step | number): Promise<void> {
  const order = { url, platform, api, token, ahead: 0, by: 'dying' };
  if (typeof die === 'number') {
    const child = deliverProcess(order);
    await wait(die);
    child.kill('SIGKILL');
    await ended(child);
    return;
  }
  const { promise: held, resolve } = Promise.withResolvers<void>();
  const isHeld = die === 'during the send' || die === LOST;
  if (isHeld) hold(die === LOST ? 'after the effect' : 'before the effect', resolve);
  const child = deliverProcess({ ...order, die });
  if (isHeld) {
    await held;
    child.kill('SIGKILL');
  }
  const signal = await ended(child);
  if (signal !== 'SIGKILL') throw new Error(`it did not die ${die}`);
}

/** Two desks on the same database at once, some time later: what the ledger says then. */
async function recovered(place: Place, later: number): Promise<readonly string[]> {
  const rooms = ['one', 'other'].map((by) =>
    aDigestRoom({
      url: place.url,
      by,
      platforms: { [place.platform]: place.deliveries() },
      settings: { TOPICS: 'karvala' },
      time: Date.now() + later,
    }),
  );
  const loops = rooms.map((room) => digestLoop(room));
  for (let round = 0; round < 3; round++) {
    await Promise.all(loops.map((loop) => loop.deliverDue()));
    for (const room of rooms) room.time += MINUTE;
  }
  const lines = await rooms[0]!.ledger.lines(10);
  for (const room of rooms) room.close();
  return lines.map(({ state }) => state);
}
