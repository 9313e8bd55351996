import { createHash } from 'node:crypto';
import type { PartKey } from '../../store/ledger.ts';

/** The channel that is meant: `discord:ID`, `slack:ID`. */
export function placeOf({ platform, channel }: { readonly platform: string; readonly channel: string }): string {
  return `${platform}:${channel}`;
}

export function splitPlace(place: string): { readonly platform: string; readonly channel: string } {
  const colon = place.indexOf(':');
  return { platform: place.slice(0, colon), channel: place.slice(colon + 1) };
}

/** Under what the ledger has a channel's topic: the same for both origins, so that one slot is one digest. */
export function subscriptionId({ place, topic }: { readonly place: string; readonly topic: string }): string {
  return `${place}/${topic}`;
}

/** What `subscriptionId` was made from. */
export function splitSubscription(id: string): { readonly place: string; readonly topic: string } {
  const slash = id.indexOf('/');
  return { place: id.slice(0, slash), topic: id.slice(slash + 1) };
}

/** What tells a part of a slot's digest from all others, on every platform: 16 letters, digits, - and _. */
export function deliveryKey({ subscription, slot, part }: PartKey): string {
  // that of the message is as it always was: somebody may be looking for it
  const words = [subscription, slot, ...(part === 0 ? [] : [part])].join('\n');
  return createHash('sha256').update(words).digest('base64url').slice(0, 16);
}
