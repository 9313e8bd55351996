import type { Deliveries } from '../../adapters/chat.ts';
import type { Instant } from '../../briefings/article.ts';
import type { Card } from '../../briefings/card.ts';
import { digestCard, restCards } from '../../briefings/cards/digest.ts';
import { noticeCard } from '../../briefings/cards/notice.ts';
import { nextSlot, type Schedule } from '../../briefings/digest/schedule.ts';
import type { Claim, Outcome, SlotKey } from '../../store/ledger.ts';
import type { Kept } from '../../store/subscriptions.ts';
import { type Attempted, buttonsOf, failed, isTooLate, LEASE_MS, lookFor, post } from './attempt.ts';
import type { DigestContext } from './context.ts';
import { type Editor, LATE_MS } from './edit.ts';
import { deliveryKey, splitPlace, subscriptionId } from './keys.ts';

/** A slot of a channel's topic. */
export interface Parcel {
  readonly subscription: Pick<Kept, 'place' | 'topic'> & { readonly since?: Instant };
  readonly slot: Instant;
  readonly schedule?: Schedule;
  /** Asked for by a person: sent whatever the time, and said also where nothing is new. */
  readonly isAskedFor?: boolean;
}

/** What became of it, and when it is to be looked at again, if so. */
export interface Delivered {
  /** Undefined where somebody else has it. */
  readonly outcome?: Outcome;
  readonly again?: Instant;
  /** The digest whose message is sent and whose rest follows in its thread. */
  readonly rest?: SlotKey;
}

/**
 * Sends the message of one slot: claim, find out where an earlier try may have sent it, make it, send it, then record it.
 *
 * Whatever step this process dies at, the next one that claims the slot finds out before it sends. Throws `StoreError` where the ledger
 * cannot be written; then the claim ends by itself.
 */
export async function deliver(parcel: Parcel, context: DigestContext, editor: Editor): Promise<Delivered> {
  const { ledger, now, log } = context;
  const subscription = subscriptionId(parcel.subscription);
  const { platform } = splitPlace(parcel.subscription.place);
  const deliveries = context.platforms.get(platform);
  if (!deliveries) return {};
  const started = now();
  const claim = await ledger.claim(
    { subscription, slot: parcel.slot, part: 0 },
    context.by,
    started,
    started + LEASE_MS,
  );
  if (!claim) return {};
  const attempted = await attempt(parcel, claim, deliveries, context, editor);
  const became = attempted.is === 'gone' ? await giveUp(parcel, attempted.why, deliveries, context) : attempted;
  // whoever asked is told, and nobody tries again behind their back
  const outcome: Outcome = parcel.isAskedFor && became.is === 'failed' ? { is: 'skipped', why: became.why } : became;
  const isOurs = await ledger.settle(claim, outcome, now());
  log('digest', {
    subscription,
    slot: new Date(parcel.slot).toISOString(),
    outcome: outcome.is,
    ms: now() - started,
    ...('why' in outcome && { why: outcome.why }),
    ...(!isOurs && { lost: 'somebody else has the claim' }),
  });
  return {
    outcome,
    ...('retryAt' in outcome && { again: outcome.retryAt }),
    ...(outcome.is === 'sent' &&
      isOurs &&
      (await hasMore(claim, context)) && { rest: { subscription, slot: parcel.slot } }),
  };
}

async function attempt(
  parcel: Parcel,
  claim: Claim,
  deliveries: Deliveries,
  context: DigestContext,
  editor: Editor,
): Promise<Attempted> {
  const { place, topic } = parcel.subscription;
  const delivery = { channel: splitPlace(place).channel, key: deliveryKey(claim) };
  const found = await lookFor(delivery, claim, deliveries, context);
  if (found) return found;
  const isUncertain = claim.uncertainSince !== undefined;
  if (!isUncertain && !parcel.isAskedFor && isTooLate(parcel.slot, claim, context))
    return { is: 'skipped', why: 'it could not be delivered in time' };
  // what may stand there already is sent again as it was, not as it would be made now
  let [card] = isUncertain ? await context.editions.cards(claim) : [];
  try {
    card ??= await make(parcel, claim, context, editor);
  } catch (error) {
    context.log('a digest could not be made', { subscription: claim.subscription, error: String(error) });
    return failed(claim, 'the digest could not be made: see the log', context);
  }
  if (!card) return { is: 'skipped', why: 'nothing new' };
  return post(
    { ...delivery, card, buttons: await buttonsOf(delivery.key, topic, context) },
    claim,
    deliveries,
    context,
  );
}

/** Whether more of a digest follows in its thread. The cards of one that is a message alone are forgotten. */
async function hasMore(key: SlotKey, { editions }: DigestContext): Promise<boolean> {
  if ((await editions.cards(key)).length > 1) return true;
  await editions.finish(key);
  return false;
}

/** A channel that is told of nothing new is not told so hours later, and once for each time that was missed. */
function isSaidEmpty({ slot, isAskedFor }: Parcel, { config, now }: Pick<DigestContext, 'config' | 'now'>): boolean {
  return isAskedFor === true || (config.digests.saysEmpty && now() - slot < LATE_MS);
}

/**
 * Makes the digest and keeps what it prints, all of it, before anything is sent: whoever finds out later that it was sent knows what it was, and
 * whoever goes on with it has the rest. Gives the card of its message, none where there is nothing to say.
 */
async function make(parcel: Parcel, claim: Claim, context: DigestContext, editor: Editor): Promise<Card | undefined> {
  const { subscription, slot } = claim;
  const now = context.now();
  const order = { subscription, topic: parcel.subscription.topic, slot, now, first: firstNews(parcel, now) };
  const { at, printed, digest } = await editor.edit(order);
  const options = cardOptions(context, parcel.schedule);
  const card = digestCard(digest, options);
  if (digest.isEmpty) {
    // a try that failed may have kept a thread, of what no longer is
    await context.editions.finish(claim);
    return isSaidEmpty(parcel, context) ? card : undefined;
  }
  if (!(await context.editions.put(claim, { at, printed }, [card, ...restCards(digest.rest, options)])))
    throw new Error('somebody else has the claim');
  return card;
}

/**
 * From when on the first digest tells: the time between two slots before the first that counted, a day to a week; but nothing that is older than
 * a week, however long nothing could be sent.
 */
export function firstNews({ schedule, slot, subscription: { since = slot } }: Parcel, now: Instant): Instant {
  const first = Math.min(slot, (schedule && nextSlot(schedule, since)) ?? slot);
  const next = schedule && nextSlot(schedule, first);
  const reach = next === undefined ? DAY : Math.min(Math.max(next - first, DAY), 7 * DAY);
  return Math.max(first - reach, now - 7 * DAY);
}

const DAY = 86_400_000;

/** Times are shown in the zone of the schedule. */
export function cardOptions({ config, now }: Pick<DigestContext, 'config' | 'now'>, schedule?: Schedule) {
  return { timeZone: schedule?.timeZone ?? config.timeZone, now: now() };
}

/** The channel is gone: nothing is sent there until somebody resumes it, and whoever asked for it is told once. */
async function giveUp(
  { subscription: { place } }: Parcel,
  why: string,
  deliveries: Deliveries,
  { subscriptions, log, now }: DigestContext,
): Promise<Outcome> {
  const paused: Kept[] = [];
  for (const one of await subscriptions.list(place)) {
    if (await subscriptions.pause(one, why, now())) paused.push(one);
  }
  if (paused.length > 0) log('digests paused', { place, digests: paused.length, why });
  for (const by of new Set(paused.map((one) => one.by))) {
    if (by === undefined) continue;
    const topics = paused.filter((one) => one.by === by).map(({ topic }) => topic);
    const lines = [
      `Digests on ${topics.join(', ')} can no longer be sent: ${why}.`,
      'They pause. When that is put right: /digest resume in that channel.',
    ];
    if (!(await deliveries.tell(by, noticeCard('Digests pause', lines)))) log('nobody could be told', { place });
  }
  return { is: 'skipped', why };
}
