import { createHash, randomUUID } from 'node:crypto';
import type { Deliveries } from '../../adapters/chat.ts';
import type { Editions } from '../../store/editions.ts';
import type { Ledger, PartKey } from '../../store/ledger.ts';
import type { Database } from '../../store/sqlite/database.ts';
import { editionsIn } from '../../store/sqlite/editions.ts';
import { ledgerIn } from '../../store/sqlite/ledger.ts';
import { subscriptionsIn } from '../../store/sqlite/subscriptions.ts';
import type { Subscriptions, Wish } from '../../store/subscriptions.ts';
import type { Config } from '../config.ts';
import type { Library } from '../library.ts';
import type { Premises } from '../premises.ts';

/** What digests are made and sent with. */
export interface DigestRoom extends Premises {
  /** A thread of its own where there is one: what digests need is not to hold up what people ask. */
  readonly press: Pick<Library, 'news'>;
  readonly subscriptions: Subscriptions;
  readonly ledger: Ledger;
  readonly editions: Editions;
  /** By the name of the platform; those that are connected. */
  readonly platforms: Map<string, Deliveries>;
  /** Tells this process from others on the same database. */
  readonly by: string;
}

/** A room over an open database; no platform is connected yet. */
export function digestRoom(database: Database, room: Premises & Pick<DigestRoom, 'press'>): DigestRoom {
  return {
    ...room,
    subscriptions: subscriptionsIn(database),
    ledger: ledgerIn(database),
    editions: editionsIn(database),
    platforms: new Map(),
    by: `${process.pid}-${randomUUID().slice(0, 8)}`,
  };
}

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

/** The subscriptions that the settings hold. */
export function environmentWishes({ topics }: Pick<Config, 'topics'>): readonly Omit<Wish, 'origin'>[] {
  return topics.flatMap(({ name, digest }) =>
    (digest?.places ?? []).map((place) => ({
      place,
      topic: name,
      cron: digest!.cron,
      timeZone: digest!.timeZone,
    })),
  );
}
