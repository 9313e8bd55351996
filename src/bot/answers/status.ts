import type { Card } from '../../briefings/card.ts';
import { Clock } from '../../briefings/cards/clock.ts';
import { noticeCard } from '../../briefings/cards/notice.ts';
import type { DigestRoom } from '../digests/room.ts';
import type { Room } from '../room.ts';

/** How much is stored, and how new it is. Throws `StoreError`. */
export async function statusCard(room: Room): Promise<Card> {
  const { archive, config, now, digests } = room;
  const { articles, outlets, undated, newest, lastStored } = await archive.counts();
  const clock = new Clock(config.timeZone, now());
  return noticeCard('Status', [
    `${articles} ${articles === 1 ? 'article' : 'articles'} of ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}${undated > 0 ? `, ${undated} without a date` : ''}`,
    ...(newest === undefined ? [] : [`Newest article: ${clock.moment(newest)}`]),
    ...(lastStored === undefined ? [] : [`Last stored: ${clock.moment(lastStored)}`]),
    ...(digests ? await digestLines(digests, clock) : []),
  ]);
}

/** Digests that pause against everybody's will, or whose fate is not known. */
async function digestLines({ subscriptions, ledger }: DigestRoom, clock: Clock): Promise<readonly string[]> {
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
      .map(({ subscription, slot, why }) => `Not known whether sent: ${subscription}, ${clock.moment(slot)}: ${why}`),
  ];
}

const LOOKED_AT = 500;
const MOST_LINES = 5;
