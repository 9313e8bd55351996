import { join } from 'node:path';
import type { IngestContext } from '../../../src/bot/ingest/context.ts';
import { openSharedWeb } from '../../../src/bot/ingest/hosts.ts';
import { type LoopOptions, pollFeeds } from '../../../src/bot/ingest/loop.ts';
import { openFeedMemory } from '../../../src/bot/ingest/memory.ts';
import { openRobots } from '../../../src/bot/ingest/robots.ts';
import { archiveIn } from '../../../src/store/sqlite/archive.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { chance } from '../synthetic.ts';
import { aClock } from '../virtual-clock.ts';
import { type Request, readersHere, type Server, STEPS, simulatedWeb, warmUp } from './web.ts';

export interface Simulation {
  readonly feeds: readonly string[];
  readonly server: Server;
  readonly start: number;
  readonly end: number;
  readonly restarts: number;
  readonly seed: number;
  readonly folder: string;
}

export interface Simulated {
  readonly wire: readonly Request[];
  /** When the loop was stopped or killed. */
  readonly stops: readonly number[];
  readonly storeUrl: string;
  readonly polls: number;
  readonly broke: readonly string[];
}

/** How a life ends, in turn. After storing is before what was stored has been noted. */
const ENDS = ['stop', 'kill after storing', 'stop in a request', 'kill before storing', 'kill in a request'] as const;

/** Runs the product's loop over servers that are functions, on a clock of its own, with restarts at random moments. */
export async function simulate({ feeds, server, start, end, restarts, seed, folder }: Simulation): Promise<Simulated> {
  await warmUp();
  const random = chance(seed);
  const storeUrl = `sqlite:${join(folder, 'week.db')}`;
  const clock = aClock(start, STEPS);
  const wire: Request[] = [];
  const stops: number[] = [];
  const broke: string[] = [];
  let polls = 0;
  const moments = Array.from({ length: restarts }, () => start + random() * (end - start)).sort((a, b) => a - b);
  for (const [i, moment] of [...moments, end].entries()) {
    const how = i === restarts ? 'stop' : ENDS[i % ENDS.length]!;
    const isKill = how.startsWith('kill');
    const database = openDatabase(storeUrl);
    const archive = archiveIn(database);
    const memory = openFeedMemory(database);
    const asked = new Bell();
    const stored = new Bell();
    const web = await openSharedWeb(
      memory,
      (options) => simulatedWeb(server, clock, wire, { ...options, begun: () => asked.ring() }),
      clock.now,
      clock.wait,
    );
    const put = archive.put.bind(archive);
    archive.put = async (...batch) => {
      // without its file the loop can do nothing any more, wherever it is
      if (how === 'kill before storing' && stored.ring()) database.sql.close();
      const outcomes = await put(...batch);
      if (how === 'kill after storing' && stored.ring()) database.sql.close();
      return outcomes;
    };
    const robots = openRobots({ web, memory, now: clock.now, wait: clock.wait });
    const context: IngestContext = { archive, memory, web, robots, readers: readersHere, now: clock.now };
    const life = new AbortController();
    const tell: LoopOptions['tell'] = (report) => {
      polls++;
      if ('broke' in report && !isKill) broke.push(report.broke);
    };
    const run = pollFeeds(feeds, context, life.signal, {
      wait: clock.wait,
      tell,
    });
    await clock.until(clock.wait(moment - clock.now()));
    if (how.endsWith('storing')) await clock.until(stored.rung());
    if (how.endsWith('request')) {
      await clock.until(asked.rung());
      await clock.until(clock.wait(random() * 250));
    }
    stops.push(clock.now());
    if (isKill && database.sql.isOpen) database.sql.close();
    life.abort();
    await clock.until(run.catch((error) => (isKill ? undefined : Promise.reject(error))));
    if (!isKill) await archive.close();
  }
  return { wire, stops, storeUrl, polls, broke };
}

/** Tells the first time that something happens after somebody has begun to listen. */
class Bell {
  #heard: (() => void) | undefined;

  /** Whether somebody has listened. */
  ring(): boolean {
    const heard = this.#heard;
    this.#heard = undefined;
    heard?.();
    return heard !== undefined;
  }

  rung(): Promise<void> {
    return new Promise((resolve) => {
      this.#heard = resolve;
    });
  }
}
