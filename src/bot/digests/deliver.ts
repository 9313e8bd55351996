import type { ChatButton, Deliveries, Delivery, Posted } from '../../adapters/chat.ts';
import type { Instant } from '../../briefings/article.ts';
import { digestCard, restCard } from '../../briefings/cards/digest.ts';
import { noticeCard } from '../../briefings/cards/notice.ts';
import { jitterOf } from '../../briefings/due.ts';
import { nextSlot, type Schedule } from '../../briefings/schedule.ts';
import type { Claim, Outcome } from '../../store/ledger.ts';
import type { Kept } from '../../store/subscriptions.ts';
import { CHAT_VIEWS } from '../answers/views.ts';
import { actionOf, rememberAs } from '../sessions.ts';
import { type Draft, type Editor, LATE_MS } from './edit.ts';
import { type DigestRoom, deliveryKey, splitPlace, subscriptionId } from './room.ts';

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
}

/**
 * Sends the digest of one slot: claim, find out where an earlier try may have sent it, make it, send it, then record it.
 *
 * Whatever step this process dies at, the next one that claims the slot finds out before it sends. Throws `StoreError` where the ledger
 * cannot be written; then the claim ends by itself.
 */
export async function deliver(parcel: Parcel, room: DigestRoom, editor: Editor): Promise<Delivered> {
  const { ledger, now, log } = room;
  const subscription = subscriptionId(parcel.subscription);
  const { platform } = splitPlace(parcel.subscription.place);
  const deliveries = room.platforms.get(platform);
  if (!deliveries) return {};
  const started = now();
  const claim = await ledger.claim({ subscription, slot: parcel.slot }, room.by, started, started + LEASE_MS);
  if (!claim) return {};
  const became = await outcomeOf(parcel, claim, deliveries, room, editor);
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
  return { outcome, ...('retryAt' in outcome && { again: outcome.retryAt }) };
}

/** A claim holds so long, in milliseconds: longer than anything that is done under it. */
const LEASE_MS = 60_000;

/** Nothing is sent when less than this is left of the claim: a process that was frozen meanwhile must not send behind another's back. */
const NEEDED_MS = 30_000;

async function outcomeOf(
  parcel: Parcel,
  claim: Claim,
  deliveries: Deliveries,
  room: DigestRoom,
  editor: Editor,
): Promise<Outcome> {
  const { now } = room;
  const { channel } = splitPlace(parcel.subscription.place);
  const key = deliveryKey(claim.subscription, claim.slot);
  const isUncertain = claim.uncertainSince !== undefined;
  /** Where an earlier try may have sent it, a failure of this one proves nothing. */
  const failed = (why: string, wait: number): Outcome => ({
    is: isUncertain ? 'unknown' : 'failed',
    why,
    retryAt: now() + wait,
  });
  if (claim.uncertainSince !== undefined) {
    const found = await deliveries.find({ channel, key }, claim.uncertainSince, now());
    if (found.is === 'sent') return { is: 'sent', message: found.message };
    if (found.is === 'absent') return { is: 'failed', why: 'it was not sent after all', retryAt: now() };
    if (found.is === 'gone') return giveUp(parcel, found.why, deliveries, room);
    if (found.is === 'unknown') {
      const wait = Math.max(found.retryAfterMs ?? 0, pauseBefore(claim.attempt, LONGEST_UNKNOWN_MS));
      return { is: 'unknown', why: found.why, retryAt: now() + wait };
    }
  } else if (isTooLate(parcel, claim, room)) {
    return { is: 'skipped', why: 'it could not be delivered in time' };
  }
  let draft: Draft;
  try {
    draft = await make(parcel, claim, room, editor);
  } catch (error) {
    room.log('a digest could not be made', { subscription: claim.subscription, error: String(error) });
    return failed('the digest could not be made: see the log', pauseBefore(claim.attempt, LONGEST_PAUSE_MS));
  }
  if (draft.digest.isEmpty && !isSaidEmpty(parcel, room)) return { is: 'skipped', why: 'nothing new' };
  const delivery = {
    channel,
    key,
    card: digestCard(draft.digest, cardOptions(room, parcel.schedule)),
    buttons: buttonsOf(key),
  };
  await rememberAs(key, { command: 'brief', options: { topic: parcel.subscription.topic } }, room.state);
  if (claim.until - now() < NEEDED_MS) return failed('the desk was held up', 0);
  const posted = await deliveries.post(delivery);
  switch (posted.is) {
    case 'sent':
      followUp(parcel, { channel, key }, posted, draft, room);
      return { is: 'sent', message: posted.message };
    case 'gone':
      return giveUp(parcel, posted.why, deliveries, room);
    case 'unknown':
      return { is: 'unknown', why: posted.why, retryAt: now() + FIRST_LOOK_MS };
    case 'failed': {
      const wait = Math.max(posted.retryAfterMs ?? 0, pauseBefore(claim.attempt, LONGEST_PAUSE_MS));
      return failed(posted.why, wait);
    }
  }
}

/** After a lost reply, in milliseconds: long enough for a message that was on its way to be there. */
const FIRST_LOOK_MS = 5_000;

const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 30 * 60_000;
/** Who cannot find out now can seldom do so later. */
const LONGEST_UNKNOWN_MS = 6 * 3_600_000;

/** 15 s, 30 s, 1 min... */
function pauseBefore(attempt: number, longest: number): number {
  return Math.min(longest, FIRST_PAUSE_MS * 2 ** Math.min(attempt - 1, 20));
}

function isTooLate(
  { slot, isAskedFor }: Parcel,
  { subscription }: Claim,
  { config, now }: Pick<DigestRoom, 'config' | 'now'>,
): boolean {
  const { catchUp, spread } = config.digests;
  return !isAskedFor && now() - slot - jitterOf(subscription, spread) > catchUp;
}

/** A channel that is told of nothing new is not told so hours later, and once for each time that was missed. */
function isSaidEmpty({ slot, isAskedFor }: Parcel, { config, now }: Pick<DigestRoom, 'config' | 'now'>): boolean {
  return isAskedFor === true || (config.digests.saysEmpty && now() - slot < LATE_MS);
}

/** Makes the digest and keeps what it prints, before anything is sent: whoever finds out later that it was sent knows what it was. */
async function make(parcel: Parcel, claim: Claim, room: DigestRoom, editor: Editor): Promise<Draft> {
  const { subscription, slot } = claim;
  const now = room.now();
  const order = { subscription, topic: parcel.subscription.topic, slot, now, first: firstNews(parcel, now) };
  const draft = await editor.edit(order);
  const { at, printed, digest } = draft;
  if (!digest.isEmpty) await room.editions.put({ subscription, slot, at, printed });
  return draft;
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
export function cardOptions({ config, now }: Pick<DigestRoom, 'config' | 'now'>, schedule?: Schedule) {
  return { timeZone: schedule?.timeZone ?? config.timeZone, now: now() };
}

/** What a reader may want to see next, to the reader alone. */
function buttonsOf(key: string): readonly ChatButton[] {
  return CHAT_VIEWS.filter((view) => view !== 'all').map((view) => ({
    action: actionOf(key, view),
    label: `${view.charAt(0).toUpperCase()}${view.slice(1)}`,
  }));
}

/** What one message cannot hold goes into a thread, where that is possible. Its buttons show the same to whoever asks. */
function followUp(
  { subscription, schedule }: Parcel,
  delivery: Pick<Delivery, 'channel' | 'key'>,
  { message }: Extract<Posted, { readonly is: 'sent' }>,
  { digest }: Draft,
  room: DigestRoom,
): void {
  const deliveries = room.platforms.get(splitPlace(subscription.place).platform);
  const { rest } = digest;
  if (!rest || !deliveries) return;
  // thousands may wait for their turn: they hold nothing but what channels share
  const options = cardOptions(room, schedule);
  void deliveries
    .follow(delivery, message, () => restCard(rest, options))
    .then((isShown) => {
      if (!isShown) room.log('no thread for the rest of a digest', { place: subscription.place });
    });
}

/** The channel is gone: nothing is sent there until somebody resumes it, and whoever asked for it is told once. */
async function giveUp(
  { subscription: { place } }: Parcel,
  why: string,
  deliveries: Deliveries,
  { subscriptions, log, now }: DigestRoom,
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
