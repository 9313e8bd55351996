import { randomUUID } from 'node:crypto';
import type { Deliveries } from '../../adapters/chat.ts';
import type { Editions } from '../../store/editions.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { Database } from '../../store/sqlite/database.ts';
import { editionsIn } from '../../store/sqlite/editions.ts';
import { ledgerIn } from '../../store/sqlite/ledger.ts';
import { subscriptionsIn } from '../../store/sqlite/subscriptions.ts';
import type { Subscriptions } from '../../store/subscriptions.ts';
import type { BotContext } from '../context.ts';
import type { Library } from '../library.ts';

/** What digests are made and sent with. */
export interface DigestContext extends BotContext {
  /** A thread of its own where there is one: what digests need is not to hold up what people ask. */
  readonly newsLibrary: Pick<Library, 'news'>;
  readonly subscriptions: Subscriptions;
  readonly ledger: Ledger;
  readonly editions: Editions;
  /** By the name of the platform; those that are connected. */
  readonly platforms: Map<string, Deliveries>;
  /** Tells this process from others on the same database. */
  readonly by: string;
}

/** A context over an open database; no platform is connected yet. */
export function digestContext(
  database: Database,
  context: BotContext & Pick<DigestContext, 'newsLibrary'>,
): DigestContext {
  return {
    ...context,
    subscriptions: subscriptionsIn(database),
    ledger: ledgerIn(database),
    editions: editionsIn(database),
    platforms: new Map(),
    by: `${process.pid}-${randomUUID().slice(0, 8)}`,
  };
}
