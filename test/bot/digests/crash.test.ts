import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { discordDeliveries } from '../../../src/adapters/discord/deliver.ts';
import { slackDeliveries } from '../../../src/adapters/slack/deliver.ts';
import { digestLoop } from '../../../src/bot/digests/run.ts';
import { deliverProcess, ended, type Step } from '../../support/deliver-process.ts';
import { aDigestRoom, aReport } from '../../support/digests.ts';
import { startDiscord } from '../../support/discord/server.ts';
import { aFolder } from '../../support/folder.ts';
import { startSlack } from '../../support/slack/server.ts';
import { CHANNEL } from '../../support/slack/world.ts';

const MINUTE = 60_000;
const LOST = 'after the effect, with the reply lost';

/** Every step is tried many times in `npm run bench:digests`. */
it('a digest is there exactly once after a kill -9 at any step', { timeout: 60_000 }, async () => {
  const became = await Promise.all([
    outcomeOf(onDiscord(), 'after the claim', SOON),
    outcomeOf(onDiscord(), 'before the record', SOON),
    outcomeOf(onDiscord(), LOST, SOON),
    outcomeOf(onDiscord(), LOST, MUCH_LATER),
    outcomeOf(onSlack(), 'during the send', SOON),
    outcomeOf(onSlack(), LOST, MUCH_LATER),
  ]);
  expect(became).toEqual(became.map(() => ({ states: ['sent'], messages: 1 })));
});

it('a digest is told as unknown, and not sent again, where the app may not read the channel', {
  timeout: 60_000,
}, async () => {
  expect(await outcomeOf(onSlack(['chat:write']), LOST, SOON)).toEqual({ states: ['unknown'], messages: 1 });
});

/** Discord still knows the nonce then, and then no more. */
const SOON = MINUTE + 1_000;
const MUCH_LATER = 30 * MINUTE;

async function outcomeOf(opened: Promise<Place>, die: Step, later: number) {
  const place = await opened;
  await dyingOnce(place, die);
  const states = await recovered(place, later);
  return { states, messages: place.count() };
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
}

async function onDiscord(): Promise<Place> {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const channel = discord.world.addChannel();
  discord.world.post(channel.id, { content: 'before' });
  const { api, token } = discord;
  return prepared({
    url: `sqlite:${join(aFolder(), 'a.db')}`,
    platform: 'discord',
    api,
    token,
    channel: channel.id,
    deliveries: () => discordDeliveries({ token, apiBase: api }, () => undefined),
    hold: (when, onHeld) => discord.fault({ match: 'POST /channels', kind: 'held', when, onHeld }),
    count: () => channel.messages.length - 1,
  });
}

async function onSlack(scopes?: string[]): Promise<Place> {
  const slack = await startSlack();
  onTestFinished(() => slack.stop());
  if (scopes) slack.world.scopes = scopes;
  const [api, token] = [slack.api, slack.world.botToken];
  return prepared({
    url: `sqlite:${join(aFolder(), 'a.db')}`,
    platform: 'slack',
    api,
    token,
    channel: CHANNEL,
    deliveries: () => slackDeliveries({ botToken: token, apiUrl: api }, () => undefined),
    hold: (hold, onHeld) => slack.fault({ on: 'chat.postMessage', hold, onHeld }),
    count: () => slack.world.messages.length,
  });
}

/** One subscription with one slot that is due now. */
async function prepared(place: Place): Promise<Place> {
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
  return place;
}

/** A process that dies at a step. */
async function dyingOnce({ url, platform, api, token, hold }: Place, die: Step): Promise<void> {
  const order = { url, platform, api, token, ahead: 0, by: 'dying', die };
  if (die === 'during the send' || die === LOST) {
    const { promise: held, resolve } = Promise.withResolvers<void>();
    hold(die === 'during the send' ? 'before the effect' : 'after the effect', resolve);
    const child = deliverProcess(order);
    await held;
    child.kill('SIGKILL');
    expect(await ended(child)).toBe('SIGKILL');
  } else expect(await ended(deliverProcess(order))).toBe('SIGKILL');
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
