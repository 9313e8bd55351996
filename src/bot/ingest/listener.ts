import type { ChatDesk } from '../../adapters/chat.ts';
import { StoreError } from '../../store/errors.ts';
import type { IngestListener } from './run.ts';

/**
 * Puts into the log what came in and what failed, and tells the admin what he has to decide: feeds that are gone, files that were refused.
 *
 * A poll that found nothing new is no event: there are a hundred thousand of them a week.
 */
export function logListener(log: ChatDesk['log'], tell: (words: string) => void): IngestListener {
  return {
    polled: (report) => {
      const feed = withoutSecrets(report.url);
      if ('broke' in report) return log('failed', { work: 'polling', feed, error: report.broke });
      const { feed: state, tally } = report;
      const { inserted, revised, withdrawn } = tally;
      if (inserted + revised + withdrawn > 0) log('feed brought news', { feed, inserted, revised, withdrawn });
      if (report.outcome !== 'failed' || !state.failing) return;
      log('feed failing', { feed, why: state.failing.why, times: state.failing.times });
      if (state.stopped !== undefined)
        tell(
          `${feed} is gone for good and is asked for no more: take it off the list, or restart it with copydesk feeds --restart`,
        );
    },
    file: (event) => {
      log('inbox', { name: event.name, outcome: event.outcome });
      if (event.outcome !== 'done') tell(`${JSON.stringify(event.name)} was ${event.outcome}: ${event.why}`);
    },
    failed: (work, error) => log('failed', { work, error: wordsOf(error) }),
  };
}

function wordsOf(error: unknown): string {
  if (error instanceof StoreError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The query of a feed's address may hold a key. */
function withoutSecrets(address: string): string {
  const url = URL.parse(address);
  return url ? `${url.host}${url.pathname}` : address;
}
