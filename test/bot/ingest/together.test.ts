import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSharedWeb } from '../../../src/bot/ingest/hosts.ts';
import { pollFeeds } from '../../../src/bot/ingest/loop.ts';
import { openFeedMemory } from '../../../src/bot/ingest/memory.ts';
import { openRobots } from '../../../src/bot/ingest/robots.ts';
import { archiveIn } from '../../../src/store/sqlite/archive.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { aFolder } from '../../support/folder.ts';
import { disobedient, hasty, kept, persistent, trespasses, unconditional } from '../../support/internet/judge.ts';
import { type Request, readersHere, STEPS, simulatedWeb, warmUp } from '../../support/internet/web.ts';
import { makeWorld } from '../../support/internet/world.ts';
import { aClock } from '../../support/virtual-clock.ts';

const START = Date.UTC(2031, 4, 5);
const SPAN = 12 * 3_600_000;

it('several loops over one database do what one would, as politely, and share the work', {
  timeout: 60_000,
}, async () => {
  await warmUp();
  const [alone, together] = [await aWhile(1), await aWhile(3)];
  // who is asked when may differ by a second, and with it what is new
  expect(Math.abs(together.wire.length / alone.wire.length - 1)).toBeLessThan(0.02);
  expect(together.polls.toSorted((a, b) => a - b)[1]).toBeGreaterThan(0);
  for (const { world, wire, storeUrl } of [alone, together]) {
    const ran = { wire, stops: [], storeUrl, polls: 0, broke: [] };
    expect([
      hasty(wire),
      disobedient(wire),
      trespasses(wire),
      unconditional(ran),
      persistent(ran, world.feeds),
    ]).toEqual([[], [], [], [], []]);
    expect(await kept(ran, world.served, START + SPAN)).toMatchObject({ lost: [], twice: [], outdated: [] });
  }
});

/** Half a day of so many loops, each with a connection and a way to the outside of its own, as processes have. */
async function aWhile(loops: number) {
  const world = makeWorld({ seed: 7, feeds: 24, hosts: 4, start: START, days: 1, teasers: 0.1 });
  const storeUrl = `sqlite:${join(aFolder(), 'a.db')}`;
  const clock = aClock(START, STEPS);
  const wire: Request[] = [];
  const polls = Array<number>(loops).fill(0);
  const stop = new AbortController();
  const running = polls.map(async (_, i) => {
    const database = openDatabase(storeUrl);
    const [archive, memory] = [archiveIn(database), openFeedMemory(database)];
    const web = await openSharedWeb(
      memory,
      (options) => simulatedWeb(world.answer, clock, wire, options),
      clock.now,
      clock.wait,
    );
    const robots = openRobots({ web, memory, now: clock.now, wait: clock.wait });
    const context = { archive, memory, web, robots, readers: readersHere, now: clock.now };
    const feeds = world.feeds.map(({ url }) => url);
    await pollFeeds(feeds, context, stop.signal, { wait: clock.wait, tell: () => void polls[i]!++ });
    await archive.close();
  });
  await clock.until(clock.wait(SPAN));
  stop.abort();
  await clock.until(Promise.all(running));
  return { world, wire, storeUrl, polls };
}
