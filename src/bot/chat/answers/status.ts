import type { Card } from '../../../briefings/card.ts';
import { Clock } from '../../../briefings/cards/clock.ts';
import { noticeCard } from '../../../briefings/cards/notice.ts';
import { feedsOf } from '../../config.ts';
import type { DigestContext } from '../../digests/context.ts';
import { type FeedReport, feedStates } from '../../ingest/reports.ts';
import type { ChatContext } from '../context.ts';

/** How much is stored, how new it is, how the feeds do, and which digests do not come. Throws `StoreError`. */
export async function statusCard({ library, config, memory, now, digests }: ChatContext): Promise<Card> {
  const { articles, outlets, undated, newest, lastStored } = await library.counts();
  const clock = new Clock(config.timeZone, now());
  const feeds = await feedStates(feedsOf(config), memory);
  return noticeCard('Status', [
    `${articles} ${articles === 1 ? 'article' : 'articles'} of ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}${undated > 0 ? `, ${undated} without a date` : ''}`,
    ...(newest === undefined ? [] : [`Newest article: ${clock.moment(newest)}`]),
    ...(lastStored === undefined ? [] : [`Last stored: ${clock.moment(lastStored)}`]),
    ...feedLines(feeds, clock),
    ...(digests ? await digestLines(digests, clock) : []),
  ]);
}

/** So many failing feeds are named. */
const NAMED = 5;

function feedLines(feeds: readonly FeedReport[], clock: Clock): readonly string[] {
  if (feeds.length === 0) return [];
  const failing = feeds.filter(({ state }) => state === 'failing' || state === 'stopped');
  const waiting = feeds.filter(({ state }) => state === 'new').length;
  const lastRead = feeds.reduce((last, { lastSuccess = 0 }) => Math.max(last, lastSuccess), 0);
  const counts = [
    `${feeds.length} ${feeds.length === 1 ? 'feed' : 'feeds'}`,
    ...(waiting > 0 ? [`${waiting} not read yet`] : []),
    ...(failing.length > 0 ? [`${failing.length} failing`] : []),
    ...(lastRead > 0 ? [`last read ${clock.moment(lastRead)}`] : []),
  ];
  const named = failing
    .slice(0, NAMED)
    .map(
      ({ name, briefWhy = 'cannot be read', failingSince }) =>
        `Failing${failingSince === undefined ? '' : ` since ${clock.moment(failingSince)}`}: ${name} (${briefWhy})`,
    );
  return [counts.join(', '), ...named, ...(failing.length > NAMED ? [`and ${failing.length - NAMED} more`] : [])];
}

/** Digests that pause against everybody's will, or whose fate is not known. */
async function digestLines({ subscriptions, ledger }: DigestContext, clock: Clock): Promise<readonly string[]> {
  const all = await subscriptions.list();
  const paused = all.flatMap(({ place, topic, paused: since }) =>
    since ? [`Digest on ${topic} in ${place} pauses since ${clock.moment(since.at)}: ${since.why}`] : [],
  );
  const unknown = (await ledger.lines(LOOKED_AT)).filter(({ state }) => state === 'unknown');
  return [
    ...(all.length === 0 ? [] : [`${all.length} ${all.length === 1 ? 'digest' : 'digests'} set up`]),
    ...paused.slice(0, MOST_LINES),
    ...(paused.length > MOST_LINES ? [`${paused.length - MOST_LINES} more pause`] : []),
    ...unknown
      .slice(0, MOST_LINES)
      .map(
        ({ subscription, slot, part, why }) =>
          `Not known whether sent: ${subscription}, ${clock.moment(slot)}${part === 0 ? '' : ', its rest'}: ${why}`,
      ),
  ];
}

const LOOKED_AT = 500;
const MOST_LINES = 5;
