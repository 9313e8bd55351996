import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Pace } from '../../../src/adapters/chat/pace.ts';
import type { Deliveries } from '../../../src/adapters/chat.ts';
import { discordDeliveries } from '../../../src/adapters/discord/deliver.ts';
import { Agenda } from '../../../src/bot/digests/agenda.ts';
import { Planner } from '../../../src/bot/digests/plan.ts';
import { digestLoop, runDigests } from '../../../src/bot/digests/run.ts';
import { aDigestContext, aReport } from '../../support/digests/context.ts';
import { startDiscord } from '../../support/discord/server.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SEVEN = Date.UTC(2031, 3, 14, 7);

describe('Agenda', () => {
  const anAgenda = (most = 9) => {
    const done: string[] = [];
    const agenda = new Agenda(() => performance.now(), most);
    const job = (subject: string, slot: number, at: number, ms = 0, again?: number) => ({
      subject,
      slot,
      at,
      run: async () => {
        await wait(ms);
        done.push(`${subject}${slot}`);
        return done.length > 5 ? undefined : again;
      },
    });
    return { agenda, done, job };
  };

  it('does each job when its time has come, in the order of the times', async () => {
    const { agenda, done, job } = anAgenda();
    const now = performance.now();
    agenda.add([job('b', 1, now + 330), job('a', 1, now + 300), job('c', 1, now - 5)]);
    expect(done).toEqual([]);
    await agenda.idle();
    expect(done).toEqual(['c1']);
    await expect.poll(() => done, { timeout: 5_000 }).toEqual(['c1', 'a1', 'b1']);
    expect(performance.now() - now).toBeGreaterThan(325);
  });

  it('does nothing twice that it knows, and one thing at a time for one subject', async () => {
    const { agenda, done, job } = anAgenda();
    agenda.add([job('a', 1, 0, 20), job('a', 2, 0), job('b', 1, 0)]);
    agenda.add([job('a', 1, 0, 20), job('a', 2, 0)]);
    await agenda.idle();
    expect(done).toEqual(['b1', 'a1', 'a2']);
  });

  it('does not more at once than it may', async () => {
    let [running, most] = [0, 0];
    const agenda = new Agenda(() => performance.now(), 3);
    const run = async () => {
      most = Math.max(most, ++running);
      await wait(5);
      running--;
      return undefined;
    };
    agenda.add(Array.from({ length: 20 }, (_, i) => ({ subject: `s${i}`, slot: 1, at: 0, run })));
    await agenda.idle();
    expect(most).toBe(3);
  });

  it('begins the patient ones only when no other is due', async () => {
    const { agenda, done, job } = anAgenda(1);
    const patient = (subject: string) => ({ ...job(subject, 1, 0, 5), isPatient: true });
    agenda.add([job('a', 1, 0, 10)]);
    agenda.add([patient('p'), patient('a')]);
    agenda.add([job('b', 1, 0), job('c', 1, 0)]);
    await agenda.idle();
    expect(done).toEqual(['a1', 'b1', 'c1', 'p1', 'a1']);
  });

  it('leaves room for what becomes due while patient ones run', async () => {
    const { agenda, done, job } = anAgenda(3);
    agenda.add([1, 2, 3].map((slot) => ({ ...job(`p${slot}.`, slot, 0, 30), isPatient: true })));
    agenda.add([job('a', 1, 0, 0), job('b', 1, 0, 0)]);
    await agenda.idle();
    expect(done).toEqual(['a1', 'b1', 'p1.1', 'p2.2', 'p3.3']);
  });

  it('does it again when that is wished, and nothing after it was stopped', async () => {
    const { agenda, done, job } = anAgenda();
    agenda.add([job('a', 1, 0, 0, 0)]);
    await agenda.idle();
    expect(done).toHaveLength(6);
    agenda.add([job('b', 1, performance.now() + 20)]);
    await agenda.stop();
    await wait(40);
    expect(done).toHaveLength(6);
  });
});

describe('Pace', () => {
  it('lets all go in their order, evenly', async () => {
    const pace = new Pace(50);
    const started = performance.now();
    // what may go at once
    for (let i = 0; i < 12; i++) void pace.turn();
    const order: number[] = [];
    await Promise.all([1, 2, 3, 4, 5, 6].map((one) => pace.turn().then(() => order.push(one))));
    expect(order).toEqual([1, 2, 3, 4, 5, 6]);
    expect(performance.now() - started).toBeGreaterThanOrEqual((18 - 11) * 20 - 2);
  });
});

describe('Planner', () => {
  const nobody = {} as Deliveries;

  it('asks the ledger nothing about subscriptions that wait for their time', async () => {
    const context = aDigestContext({ platforms: { discord: nobody }, time: SEVEN });
    onTestFinished(() => context.close());
    const wish = { origin: 'chat', topic: 'karvala', cron: '0 8 * * *', timeZone: 'UTC' } as const;
    for (let i = 0; i < 100; i++) await context.subscriptions.subscribe({ ...wish, place: `discord:${i}` }, SEVEN);
    let asked = 0;
    const { entries } = context.ledger;
    const ledger = {
      ...context.ledger,
      entries: (...given: Parameters<typeof entries>) => {
        asked++;
        return entries(...given);
      },
    };
    const planner = new Planner({ ...context, ledger });
    expect(await planner.plan(SEVEN)).toEqual([]);
    expect(asked).toBe(100);
    for (let minute = 1; minute < 59; minute++) expect(await planner.plan(SEVEN + minute * MINUTE)).toEqual([]);
    expect(asked).toBe(100);
    expect(await planner.plan(SEVEN + HOUR)).toHaveLength(100);
  });

  it('tells ahead, and neither of pausing ones nor of platforms that are not connected', async () => {
    const context = aDigestContext({ platforms: { discord: nobody }, time: SEVEN });
    onTestFinished(() => context.close());
    const wish = { origin: 'chat', topic: 'karvala', cron: '0 8 * * *', timeZone: 'UTC' } as const;
    for (const place of ['discord:1', 'discord:2', 'slack:C1'])
      await context.subscriptions.subscribe({ ...wish, place }, SEVEN);
    await context.subscriptions.pause({ ...wish, place: 'discord:2' }, 'asked', SEVEN);
    const planner = new Planner(context);
    expect(await planner.plan(SEVEN + HOUR - MINUTE, MINUTE)).toMatchObject([
      { subscription: { place: 'discord:1' }, slot: SEVEN + HOUR, at: SEVEN + HOUR },
    ]);
  });

  it('goes on from where everything is settled, also when the clock goes back', async () => {
    const context = aDigestContext({ platforms: { discord: nobody }, time: SEVEN });
    onTestFinished(() => context.close());
    const wish = { origin: 'chat', topic: 'karvala', cron: '0 8 * * *', timeZone: 'UTC', place: 'discord:1' } as const;
    await context.subscriptions.subscribe(wish, SEVEN);
    const planner = new Planner(context);
    const slot = SEVEN + HOUR;
    expect(await planner.plan(slot)).toHaveLength(1);
    const claim = (await context.ledger.claim(
      { subscription: 'discord:1/karvala', slot, part: 0 },
      'p',
      slot,
      slot + 1,
    ))!;
    await context.ledger.settle(claim, { is: 'sent' }, slot);
    expect(await planner.plan(slot + 1)).toEqual([]);
    expect(await planner.plan(slot - HOUR)).toEqual([]);
    expect(await planner.plan(slot + DAY)).toMatchObject([{ slot: slot + DAY }]);
  });
});

it.each(['pause', 'remove'] as const)('sends nothing that was planned before somebody made it %s', async (how) => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const channel = discord.world.addChannel();
  const deliveries = discordDeliveries({ token: discord.token, apiBase: discord.api }, () => undefined);
  const context = aDigestContext({
    platforms: { discord: deliveries },
    settings: { DIGEST_EMPTY: 'say' },
    time: SEVEN,
  });
  onTestFinished(() => context.close());
  const wish = atEight(channel.id);
  await context.subscriptions.subscribe(wish, SEVEN);
  const loop = digestLoop(context);
  context.time = SEVEN + HOUR - 30_000;
  await loop.check(MINUTE);
  await context.subscriptions[how](wish, 'asked', context.time);
  context.time = SEVEN + HOUR;
  await loop.deliverDue();
  expect([channel.messages, await context.ledger.lines(9)]).toEqual([[], []]);
});

it('sends what became due while a platform could not be reached, once it has joined', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const channel = discord.world.addChannel();
  const context = aDigestContext({ platforms: {}, settings: { DIGEST_EMPTY: 'say' }, time: SEVEN });
  onTestFinished(() => context.close());
  const wish = { origin: 'chat', topic: 'karvala', cron: '0 8 * * *', timeZone: 'UTC' } as const;
  await context.subscriptions.subscribe({ ...wish, place: `discord:${channel.id}` }, SEVEN);
  const loop = digestLoop(context);
  context.time = SEVEN + HOUR;
  await loop.deliverDue();
  expect(channel.messages).toEqual([]);
  context.platforms.set(
    'discord',
    discordDeliveries({ token: discord.token, apiBase: discord.api }, () => undefined),
  );
  context.time += MINUTE;
  await loop.deliverDue();
  expect(channel.messages).toHaveLength(1);
});

it('the loop sends at its minute, by the real clock', { timeout: 20_000 }, async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const channel = discord.world.addChannel();
  const deliveries = discordDeliveries({ token: discord.token, apiBase: discord.api }, () => undefined);
  const context = aDigestContext({ platforms: { discord: deliveries }, settings: { TOPICS: 'karvala' } });
  // a clock that shows one and a half seconds before eight when it begins
  const [shown, began] = [SEVEN + HOUR - 1_500, performance.now()];
  const now = () => Math.round(shown + performance.now() - began);
  await aReport(context.archive, {
    text: 'The port of Karvala was shut on Monday after divers found cracks.',
    at: SEVEN,
    url: 'https://meridian.example/1',
  });
  const wish = atEight(channel.id);
  await context.subscriptions.subscribe(wish, SEVEN);
  const loop = await runDigests({ ...context, now });
  await wait(1_000);
  expect(channel.messages).toHaveLength(0);
  await expect.poll(() => channel.messages.length, { timeout: 5_000 }).toBe(1);
  expect(now()).toBeGreaterThanOrEqual(SEVEN + HOUR);
  await loop.stop(1_000);
  context.close();
});

/** Somebody wants a digest in a channel every morning. */
function atEight(channel: string) {
  return { origin: 'chat', place: `discord:${channel}`, topic: 'karvala', cron: '0 8 * * *', timeZone: 'UTC' } as const;
}
