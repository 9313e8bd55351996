import { hostOf } from '../../adapters/sources/http/destinations.ts';
import type { Closing } from '../../adapters/sources/http/gate.ts';
import { leftAlone } from '../../adapters/sources/http/words.ts';
import type { Web, WebOptions } from '../../adapters/sources/http.ts';
import type { Instant } from '../../briefings/article.ts';
import type { FeedMemory } from './memory.ts';
import { sleepFor, turnAt, type Wait } from './turns.ts';

/**
 * Opens a way to the outside that shares its hosts with all processes with the same database, those before it too: one at a time asks a
 * host, a second after the last, and what one was told by Retry-After all obey, also where it was killed. Its `fetch` may reject with a `StoreError`.
 */
export async function openSharedWeb(
  { hosts, leases }: Pick<FeedMemory, 'hosts' | 'leases'>,
  open: (options: Pick<WebOptions, 'closings' | 'reserve'>) => Web,
  now: () => Instant,
  wait: Wait = sleepFor,
): Promise<Web> {
  const known = async () => (await hosts.get(CLOSED)) ?? [];
  const web = open({
    closings: await known(),
    reserve: (host, signal) => turnAt(`asking ${host}`, { leases, now, wait }, signal),
  });
  return {
    ...web,
    async fetch(wish) {
      const host = hostAt(wish.url);
      const forMs = Math.max(0, ...(await known()).map((one) => (one.host === host ? one.until - now() : 0)));
      if (forMs > 0) return leftAlone(forMs);
      const fetched = await web.fetch(wish);
      const isNew = fetched.outcome === 'failed' && fetched.status !== undefined && fetched.retryAfter !== undefined;
      if (isNew) await hosts.set(CLOSED, together(await known(), web.closings(), now()));
      return fetched;
    },
  };
}

/** Each host once, as long as any of the lists says; those that are free again are left out. */
function together(some: readonly Closing[], others: readonly Closing[], now: Instant): readonly Closing[] {
  const until = new Map<string, Instant>();
  for (const one of [...some, ...others]) until.set(one.host, Math.max(one.until, until.get(one.host) ?? now));
  return [...until].flatMap(([host, at]) => (at > now ? { host, until: at } : []));
}

const CLOSED = 'closed';

/** The host that an address asks; the address itself where it asks none. */
export function hostAt(address: string): string {
  const url = URL.parse(address);
  return url ? hostOf(url) : address;
}
