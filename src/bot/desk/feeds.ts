import type { FeedView } from '../../adapters/desk/port.ts';
import { Clock } from '../../briefings/cards/clock.ts';
import type { ChatContext } from '../chat/context.ts';
import { feedsOf } from '../config.ts';
import { type FeedReport, feedStates, keptOutWords } from '../ingest/reports.ts';

const STATES = { new: 'waiting', ok: 'well', failing: 'failing', stopped: 'gone' } as const;

/** The feeds that are set up, and how they do, for the admin. Throws `StoreError`. */
export async function feedViews({
  config,
  memory,
  now,
}: Pick<ChatContext, 'config' | 'memory' | 'now'>): Promise<readonly FeedView[]> {
  const clock = new Clock(config.timeZone, now());
  const reports = await feedStates(feedsOf(config), memory);
  return reports.map((report) => ({
    name: report.name,
    url: report.url,
    state: STATES[report.state],
    words: wordsOf(report, clock),
    ...(report.next === undefined ? {} : { next: report.next }),
  }));
}

function wordsOf(
  { items, lastSuccess, why, failingSince, failures, movedTo, keptOut }: FeedReport,
  clock: Clock,
): string {
  const times = failures === 1 ? 'once' : `${failures} times`;
  const since = failingSince === undefined ? '' : ` since ${clock.moment(failingSince)}`;
  const words = [
    ...(why === undefined ? [] : [`failed ${times}${since}: ${why}`]),
    lastSuccess === undefined ? 'was never read' : `last read ${clock.moment(lastSuccess)}, with ${items} items`,
    ...(movedTo === undefined ? [] : [`moved to ${movedTo}`]),
    ...(keptOut === 0 ? [] : [keptOutWords(keptOut)]),
  ].join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
