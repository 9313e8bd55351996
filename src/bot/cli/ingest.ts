import { once } from 'node:events';
import type { InboxEvent } from '../../adapters/sources/inbox.ts';
import { Clock } from '../../briefings/cards/clock.ts';
import { displayText } from '../../briefings/text/display.ts';
import { openDatabase } from '../../store/sqlite/database.ts';
import { type Config, feedsOf } from '../config.ts';
import type { IngestContext } from '../ingest/context.ts';
import type { PollReport } from '../ingest/loop.ts';
import { feedStates } from '../ingest/reports.ts';
import { closeOutside, type IngestListener, isIngestOn, openIngest, runIngest } from '../ingest/run.ts';
import type { Command, CommandInput, ExitCode, Surroundings } from './command.ts';
import { Progress } from './progress.ts';
import { requireConfig } from './settings.ts';

export const ingestCommand: Command = {
  name: 'ingest',
  words: '',
  summary: 'Brings in what the feeds and the inbox give, without answering anywhere, until it is stopped.',
  options: [{ name: 'once', summary: 'polls the feeds that are due and empties the inbox, once' }],
  examples: ['ingest --once', 'ingest'],
  run,
};

async function run({ options }: CommandInput, around: Surroundings): Promise<ExitCode> {
  const config = requireConfig(around);
  if (!isIngestOn(config)) {
    around.err.write('Nothing is set up to be brought in: set FEEDS, TOPIC_X_FEEDS or INBOX (see .env.example).\n');
    return 1;
  }
  const context = await openIngest(config, openDatabase(config.storeUrl), around.now);
  const stop = new AbortController();
  const stopped = Promise.race([
    once(process, 'SIGTERM', { signal: stop.signal }),
    once(process, 'SIGINT', { signal: stop.signal }),
  ]);
  stopped.then(
    () => {
      stop.abort();
      void closeOutside(context);
    },
    () => {},
  );
  const lines = new Lines(config, around);
  let waiting = '';
  try {
    await runIngest(config, context, stop.signal, lines, options.once === true);
    if (options.once) waiting = await lines.waiting(config, context);
  } finally {
    stop.abort();
    lines.end();
    around.err.write(waiting);
    await closeOutside(context);
    await context.archive.close();
  }
  return lines.hasBroken ? 1 : 0;
}

/** A line for all that comes in or fails; on a terminal, how far it is. */
class Lines implements IngestListener {
  readonly #around: Surroundings;
  readonly #progress: Progress;
  readonly #feeds: number;
  readonly #polled = new Set<string>();
  /** How many files of the inbox came to what. */
  readonly #files = new Map<InboxEvent['outcome'], number>();
  readonly #totals = { polls: 0, inserted: 0, revised: 0, withdrawn: 0, failing: 0 };
  /** Something of ours broke: a feed that fails is none of it. */
  hasBroken = false;

  constructor(config: Config, around: Surroundings) {
    this.#around = around;
    this.#progress = new Progress(around.err);
    this.#feeds = feedsOf(config).length;
  }

  readonly polled = (report: PollReport): void => {
    this.#totals.polls++;
    this.#polled.add(report.url);
    if ('broke' in report) this.failed(report.url, report.broke);
    else this.#count(report);
    const { polls, inserted, failing } = this.#totals;
    this.#progress.show(
      `${counted(polls, 'poll')} of ${counted(this.#feeds, 'feed')}, ${counted(inserted, 'article')} stored, ${failing} failing`,
    );
  };

  readonly file = (event: InboxEvent): void => {
    this.#files.set(event.outcome, (this.#files.get(event.outcome) ?? 0) + 1);
    const why = event.outcome === 'done' ? '' : `: ${event.why}`;
    this.#write(this.#around.out, `${event.outcome.padEnd(7)}  ${displayText(event.name)}${displayText(why)}`);
  };

  readonly failed = (work: string, error: unknown): void => {
    this.hasBroken = true;
    this.#write(this.#around.err, `failed   ${work}: ${error instanceof Error ? error.message : String(error)}`);
  };

  end(): void {
    this.#progress.clear();
    const { polls, inserted, revised, withdrawn, failing } = this.#totals;
    const files = [...this.#files].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
    this.#around.err.write(
      `${counted(polls, 'poll')}: ${inserted} stored, ${revised} changed, ${withdrawn} withdrawn, ${failing} failing${files && `; inbox: ${files}`}\n`,
    );
  }

  /** Says of feeds that were left alone, since their time had not come, when it comes; empty where there are none. */
  async waiting(config: Config, { memory, now }: Pick<IngestContext, 'memory' | 'now'>): Promise<string> {
    const reports = await feedStates(feedsOf(config), memory);
    const times = reports.flatMap(({ url, next }) =>
      next === undefined || next <= now() || this.#polled.has(url) ? [] : [next],
    );
    if (times.length === 0) return '';
    const first = new Clock(config.timeZone, now()).moment(Math.min(...times));
    return `${counted(times.length, 'feed')} not due before ${first}: copydesk feeds tells more, feeds --restart URL polls one with the next run\n`;
  }

  #count({ url, outcome, feed, tally }: Extract<PollReport, { tally: unknown }>): void {
    const { inserted, revised, withdrawn } = tally;
    this.#totals.inserted += inserted;
    this.#totals.revised += revised;
    this.#totals.withdrawn += withdrawn;
    if (outcome === 'failed') {
      this.#totals.failing++;
      this.#write(this.#around.out, `failing  ${url}: ${displayText(feed.failing?.why ?? '')}`);
    } else if (inserted + revised + withdrawn > 0) {
      const words = [
        ...(inserted > 0 ? [`${inserted} stored`] : []),
        ...(revised > 0 ? [`${revised} changed`] : []),
        ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
      ];
      this.#write(this.#around.out, `read     ${url}: ${words.join(', ')}`);
    }
  }

  #write(stream: NodeJS.WriteStream, line: string): void {
    this.#progress.clear();
    stream.write(`${line}\n`);
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
