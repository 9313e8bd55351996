/**
 * Runs the loop over a simulated internet on a clock of its own and counts what must not happen. Takes feeds, days and restarts as words
 * (1000 7 50).
 *
 *   npm run bench:ingest -- 200 1 50
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathOf } from '../../src/store/sqlite/database.ts';
import { disobedient, hasty, kept, persistent, trespasses, unconditional } from '../support/internet/judge.ts';
import { simulate } from '../support/internet/simulate.ts';
import { makeWorld } from '../support/internet/world.ts';

const START = Date.UTC(2031, 4, 5);
const DAY = 86_400_000;
const [feeds = 1_000, days = 7, restarts = 50] = process.argv.slice(2).map(Number);

const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
try {
  const world = makeWorld({ seed: 7, feeds, hosts: Math.ceil(feeds / 8), start: START, days, teasers: 0.1 });
  const end = START + days * DAY;
  const started = performance.now();
  const ran = await simulate({
    feeds: world.feeds.map(({ url }) => url),
    server: world.answer,
    start: START,
    end,
    restarts,
    seed: 11,
    folder,
  });
  const seconds = (performance.now() - started) / 1_000;
  const result = await kept(ran, world.served, end);
  const statuses = Object.groupBy(ran.wire, ({ reply }) => (reply === 'drop' ? 'broken off' : String(reply.status)));
  const moved = world.feeds.filter(({ movesAt, endsAt }) => movesAt !== undefined && endsAt === undefined);
  const followed = moved.filter(
    ({ url }) => ran.wire.findLast((one) => one.url.href.startsWith(url))?.url.href !== url,
  );
  row('feeds, days, restarts', `${feeds}, ${days}, ${restarts}`);
  row('time', `${seconds.toFixed(0)} s, ${(ran.polls / seconds).toFixed(0)} polls/s`);
  row('memory', `${(process.resourceUsage().maxRSS / 1_024).toFixed(0)} MB at most`);
  row('database', `${(statSync(pathOf(ran.storeUrl)).size / 1e6).toFixed(0)} MB`);
  row('polls, requests', `${ran.polls}, ${ran.wire.length}`);
  row('  robots.txt', String(ran.wire.filter(({ url }) => url.pathname === '/robots.txt').length));
  for (const [status, requests] of Object.entries(statuses).sort()) row(`  ${status}`, String(requests?.length ?? 0));
  row('articles, revisions', `${result.articles}, ${result.revisions}`);
  row('withdrawn', String(result.withdrawn.length));
  row('moved feeds asked at the new address', `${followed.length} of ${moved.length}`);
  row('POLLS THAT BROKE', ran.broke.length, ran.broke);
  row('UNCONDITIONAL REFETCHES', unconditional(ran).length, unconditional(ran));
  row('REQUESTS WITHIN A SECOND', hasty(ran.wire).length, hasty(ran.wire));
  row('RETRY-AFTER DISOBEYED', disobedient(ran.wire).length, disobedient(ran.wire));
  row('PAGES AGAINST ROBOTS.TXT', trespasses(ran.wire).length, trespasses(ran.wire));
  row('STOPPED FEEDS ASKED FOR', persistent(ran, world.feeds).length, persistent(ran, world.feeds));
  row('LOST', result.lost.length, result.lost);
  row('TWICE', result.twice.length, result.twice);
  row('OUTDATED', result.outdated.length, result.outdated);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function row(what: string, value: string | number, examples: readonly string[] = []): void {
  process.stdout.write(
    `${what.padEnd(40)} ${value}${examples
      .slice(0, 3)
      .map((one) => `\n    ${one}`)
      .join('')}\n`,
  );
}
