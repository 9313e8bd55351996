import { Clock } from '../../briefings/cards/clock.ts';
import { resumed } from '../../briefings/polling.ts';
import { displayText } from '../../briefings/text/display.ts';
import { openDatabase } from '../../store/sqlite/database.ts';
import { feedsOf } from '../config.ts';
import { openFeedMemory } from '../ingest/memory.ts';
import { type FeedReport, feedStates, keptOutWords } from '../ingest/reports.ts';
import { openForReading } from '../open-archive.ts';
import { type Command, type CommandInput, type ExitCode, type Surroundings, UsageError } from './command.ts';
import { requireConfig } from './settings.ts';

export const feedsCommand: Command = {
  name: 'feeds',
  words: '',
  summary: 'Lists the feeds that are set up: when each was read, when it is next, its items and its last error.',
  options: [
    { name: 'restart', value: 'URL', summary: 'asks for a feed again that was stopped or waits after failures' },
  ],
  examples: ['feeds', 'feeds --restart https://harbour.example/feed'],
  run,
};

async function run({ options }: CommandInput, around: Surroundings): Promise<ExitCode> {
  const config = requireConfig(around);
  const urls = feedsOf(config);
  if (options.restart !== undefined) return restart(String(options.restart), urls, config.storeUrl, around);
  if (urls.length === 0) {
    around.err.write('No feed is set up: set FEEDS or TOPIC_X_FEEDS (see .env.example).\n');
    return 0;
  }
  const { archive, memory } = await openForReading(config.storeUrl, around.now);
  try {
    const reports = await feedStates(urls, memory);
    around.out.write(linesOf(reports, new Clock(config.timeZone, around.now())).join(''));
  } finally {
    await archive.close();
  }
  return 0;
}

async function restart(
  written: string,
  urls: readonly string[],
  storeUrl: string,
  { err, now }: Surroundings,
): Promise<ExitCode> {
  const url = URL.parse(written)?.href ?? written;
  if (!urls.includes(url)) throw new UsageError('--restart takes the address of a feed that is set up');
  const database = openDatabase(storeUrl);
  try {
    const { feeds } = openFeedMemory(database);
    const feed = await feeds.get(url);
    if (feed) await feeds.set(url, resumed(feed, now()));
  } finally {
    database.sql.close();
  }
  err.write('It is polled with the next round: within 15 minutes where the bot runs.\n');
  return 0;
}

const MARKS = { new: '·', ok: '✓', failing: '!', stopped: '✗' } as const;

/** A table; under each feed that fails or has pages that may not be fetched, why. */
function linesOf(reports: readonly FeedReport[], clock: Clock): readonly string[] {
  const rows = reports.map((report) => ({ report, cells: cellsOf(report, clock) }));
  const widths = HEADINGS.map((heading, i) => Math.max(heading.length, ...rows.map(({ cells }) => cells[i]!.length)));
  const line = (cells: readonly string[]) =>
    `${cells
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd()}\n`;
  return [line(HEADINGS), ...rows.flatMap(({ report, cells }) => [line(cells), ...errorLines(report, clock)])];
}

const HEADINGS = [' ', 'Feed', 'Last read', 'Next', 'Items', 'Address'];

/** Titles are a feed's own, and may be of any length. */
const LONGEST_NAME = 40;

function cellsOf({ state, name, lastSuccess, next, items, url }: FeedReport, clock: Clock): readonly string[] {
  return [
    MARKS[state],
    displayText(name).slice(0, LONGEST_NAME),
    lastSuccess === undefined ? 'never' : clock.moment(lastSuccess),
    state === 'stopped' ? 'never' : next === undefined ? 'at once' : clock.moment(next),
    String(items),
    url,
  ];
}

function errorLines(
  { why, failingSince, failures, movedTo, state, keptOut }: FeedReport,
  clock: Clock,
): readonly string[] {
  const since = failingSince === undefined ? '' : ` since ${clock.moment(failingSince)}`;
  const times = failures === 1 ? 'once' : `${failures} times`;
  return [
    ...(movedTo === undefined ? [] : [`   moved to ${movedTo}\n`]),
    ...(keptOut === 0 ? [] : [`   ${keptOutWords(keptOut)}\n`]),
    ...(why === undefined
      ? []
      : [`   ${state === 'stopped' ? 'stopped' : 'failing'}${since}, ${times}: ${displayText(why)}\n`]),
  ];
}
