import type { ChatAnswer } from '../../../adapters/chat.ts';
import type { Card } from '../../../briefings/card.ts';
import { Clock } from '../../../briefings/cards/clock.ts';
import { correctionSection } from '../../../briefings/cards/digest.ts';
import { noticeCard } from '../../../briefings/cards/notice.ts';
import { correctionsIn, MEMORY_MS } from '../../digests/edit.ts';
import { placeOf, subscriptionId } from '../../digests/keys.ts';
import { alone } from '../buttons.ts';
import { Misunderstood } from '../command.ts';
import type { Visit } from '../context.ts';

/** What this channel's digests printed and no longer stands, by topic. Throws `Misunderstood` and `StoreError`. */
export async function answerCorrections(visit: Visit): Promise<ChatAnswer> {
  const { digests, archive, config, now } = visit.context;
  if (!digests) throw new Misunderstood('Nothing is sent by itself here.');
  const place = placeOf(visit.asker);
  const topics = [...new Set((await digests.subscriptions.list(place)).map(({ topic }) => topic))];
  const clock = new Clock(config.timeZone, now());
  const sections: Card['sections'][number][] = [];
  for (const topic of topics) {
    const past = await digests.editions.printed(subscriptionId({ place, topic }), now() - MEMORY_MS);
    const corrections = await correctionsIn(archive, past, true);
    if (corrections.length === 0) continue;
    const { items } = correctionSection(corrections, clock);
    sections.push({ heading: topics.length > 1 ? topic : '', items });
  }
  if (sections.length === 0)
    return alone(
      noticeCard('Corrections', [
        topics.length === 0
          ? 'This channel has no digest.'
          : 'Everything that this channel’s digests printed in the last five weeks still stands.',
      ]),
    );
  return alone({ title: 'Corrections', aside: 'what digests printed here and no longer stands', sections, footer: [] });
}
