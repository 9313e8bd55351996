import type { ChatButton, Deliveries, Delivery, DeliveryPlace } from '../../adapters/chat.ts';
import type { Instant } from '../../briefings/article.ts';
import { jitterOf } from '../../briefings/digest/due.ts';
import type { Claim, Outcome } from '../../store/ledger.ts';
import { CHAT_VIEWS } from '../chat/answers/views.ts';
import { actionOf, rememberAs } from '../chat/sessions.ts';
import type { DigestContext } from './context.ts';

/** What became of one part under its claim. */
export type Attempted =
  | Outcome
  /** It cannot be posted there, nor will be. */
  | { readonly is: 'gone'; readonly why: string };

type Clocked = Pick<DigestContext, 'now'>;

/** A claim holds so long, in milliseconds: longer than anything that is done under it. */
export const LEASE_MS = 60_000;

/** Finds out where an earlier try may have sent it. Undefined where nothing stands in the way of posting it. */
export async function lookFor(
  place: DeliveryPlace,
  { uncertainSince, attempt }: Claim,
  deliveries: Deliveries,
  { now }: Clocked,
): Promise<Attempted | undefined> {
  if (uncertainSince === undefined) return undefined;
  const found = await deliveries.find(place, uncertainSince, now());
  switch (found.is) {
    case 'sent':
    case 'gone':
      return found;
    case 'absent':
      return { is: 'failed', why: 'it was not sent after all', retryAt: now() };
    case 'unknown': {
      const wait = Math.max(found.retryAfterMs ?? 0, pauseBefore(attempt, LONGEST_UNKNOWN_MS));
      return { is: 'unknown', why: found.why, retryAt: now() + wait };
    }
    case 'repeatable':
      return undefined;
  }
}

/** Posts it, with enough left of the claim. */
export async function post(
  delivery: Delivery,
  claim: Claim,
  deliveries: Deliveries,
  context: Clocked,
): Promise<Attempted> {
  if (claim.until - context.now() < NEEDED_MS) return failed(claim, 'the desk was held up', context, 0);
  const posted = await deliveries.post(delivery);
  switch (posted.is) {
    case 'sent':
    case 'gone':
      return posted;
    case 'unknown':
      return { is: 'unknown', why: posted.why, retryAt: context.now() + FIRST_LOOK_MS };
    case 'failed':
      return failed(claim, posted.why, context, Math.max(posted.retryAfterMs ?? 0, pauseAfter(claim)));
  }
}

/** Nothing was sent by this try; but where an earlier one may have sent it, that proves nothing. */
export function failed(claim: Claim, why: string, { now }: Clocked, wait = pauseAfter(claim)): Outcome {
  return { is: claim.uncertainSince === undefined ? 'failed' : 'unknown', why, retryAt: now() + wait };
}

/** Whether a digest comes too late now that should have come at `dueAt`, or a part of it that should have followed then. */
export function isTooLate(
  dueAt: Instant,
  { subscription }: Claim,
  { config, now }: Pick<DigestContext, 'config' | 'now'>,
): boolean {
  const { catchUp, spread } = config.digests;
  return now() - dueAt - jitterOf(subscription, spread) > catchUp;
}

/** What a reader may want to see next, to the reader alone. The buttons work once this has resolved. */
export async function buttonsOf(
  key: string,
  topic: string,
  { state }: Pick<DigestContext, 'state'>,
): Promise<readonly ChatButton[]> {
  await rememberAs(key, { command: 'brief', options: { topic } }, state);
  return CHAT_VIEWS.filter((view) => view !== 'all').map((view) => ({
    action: actionOf(key, view),
    label: `${view.charAt(0).toUpperCase()}${view.slice(1)}`,
  }));
}

/** Nothing is sent when less than this is left of the claim: a process that was frozen meanwhile must not send behind another's back. */
const NEEDED_MS = 30_000;

/** After a lost reply, in milliseconds: long enough for a message that was on its way to be there. */
const FIRST_LOOK_MS = 5_000;

const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 30 * 60_000;
/** Who cannot find out now can seldom do so later. */
const LONGEST_UNKNOWN_MS = 6 * 3_600_000;

function pauseAfter({ attempt }: Claim): number {
  return pauseBefore(attempt, LONGEST_PAUSE_MS);
}

/** 15 s, 30 s, 1 min... */
function pauseBefore(attempt: number, longest: number): number {
  return Math.min(longest, FIRST_PAUSE_MS * 2 ** Math.min(attempt - 1, 20));
}
