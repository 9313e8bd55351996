import type { Card } from '../../briefings/card.ts';
import { Clock } from '../../briefings/cards/clock.ts';
import { noticeCard } from '../../briefings/cards/notice.ts';
import type { Room } from '../room.ts';

/** How much is stored, and how new it is. Throws `StoreError`. */
export async function statusCard({ library, config, now }: Room): Promise<Card> {
  const { articles, outlets, undated, newest, lastStored } = await library.counts();
  const clock = new Clock(config.timeZone, now());
  return noticeCard('Status', [
    `${articles} ${articles === 1 ? 'article' : 'articles'} of ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}${undated > 0 ? `, ${undated} without a date` : ''}`,
    ...(newest === undefined ? [] : [`Newest article: ${clock.moment(newest)}`]),
    ...(lastStored === undefined ? [] : [`Last stored: ${clock.moment(lastStored)}`]),
  ]);
}
