import type { Deliveries } from '../../adapters/chat.ts';
import type { Instant } from '../../briefings/article.ts';
import type { Card } from '../../briefings/card.ts';
import type { Claim, LedgerLine, Outcome, SlotKey } from '../../store/ledger.ts';
import { buttonsOf, isTooLate, LEASE_MS, lookFor, post } from './attempt.ts';
import type { DigestContext } from './context.ts';
import { deliveryKey, splitPlace, splitSubscription } from './keys.ts';

/**
 * Sends what the message of a slot had no room for into its thread, part by part, and records each. A part is claimed and found out about as the
 * message is, so that whoever comes after a crash goes on where it stopped. Gives when there is more to be done, if so.
 *
 * A part of which nobody can find out whether it stands there holds up no other. Throws `StoreError`.
 */
export async function deliverRest(key: SlotKey, context: DigestContext): Promise<Instant | undefined> {
  const { ledger, editions, platforms } = context;
  const { place } = splitSubscription(key.subscription);
  const deliveries = platforms.get(splitPlace(place).platform);
  const cards = await editions.cards(key);
  const [main] = await ledger.parts(key);
  if (!deliveries || main?.message === undefined) return undefined;
  let again: Instant | undefined;
  for (let part = 1; part < cards.length; part++) {
    await tryPart(part, cards[part]!, { ...main, message: main.message }, deliveries, context);
    const line = (await ledger.parts(key)).find((one) => one.part === part);
    if (line?.until === undefined) continue; // settled
    again = Math.min(again ?? line.until, line.until);
    if (line.state !== 'unknown' || line.attempt === 1) return again;
  }
  if (again === undefined) await editions.finish(key);
  return again;
}

/** The message in whose thread the rest stands. */
type Sent = LedgerLine & { readonly message: string };

/** Sends a part where nobody else does, and it is neither settled nor waits. */
async function tryPart(
  part: number,
  card: Card,
  main: Sent,
  deliveries: Deliveries,
  context: DigestContext,
): Promise<void> {
  const { ledger, now, log } = context;
  const { subscription, slot } = main;
  const started = now();
  const claim = await ledger.claim({ subscription, slot, part }, context.by, started, started + LEASE_MS);
  if (!claim) return;
  const outcome = await attempt(claim, card, main, deliveries, context);
  const isOurs = await ledger.settle(claim, outcome, now());
  log('the rest of a digest', {
    subscription,
    slot: new Date(slot).toISOString(),
    part,
    outcome: outcome.is,
    ms: now() - started,
    ...('why' in outcome && { why: outcome.why }),
    ...(!isOurs && { lost: 'somebody else has the claim' }),
  });
}

/** Where there can be no thread, the channel does without: the buttons of the message show the same. */
async function attempt(
  claim: Claim,
  card: Card,
  main: Sent,
  deliveries: Deliveries,
  context: DigestContext,
): Promise<Outcome> {
  const { place, topic } = splitSubscription(claim.subscription);
  const delivery = { channel: splitPlace(place).channel, thread: main.message, key: deliveryKey(claim) };
  const found = await lookFor(delivery, claim, deliveries, context);
  if (!found && claim.uncertainSince === undefined && isTooLate(main.at, claim, context))
    return { is: 'skipped', why: 'it could not be delivered in time' };
  const attempted =
    found ??
    (await post(
      { ...delivery, card, buttons: await buttonsOf(delivery.key, topic, context) },
      claim,
      deliveries,
      context,
    ));
  return attempted.is === 'gone' ? { is: 'skipped', why: attempted.why } : attempted;
}
