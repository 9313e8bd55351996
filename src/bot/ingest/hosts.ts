import { hostOf } from '../../adapters/sources/http/destinations.ts';
import type { Web, WebOptions } from '../../adapters/sources/http.ts';
import type { FeedMemory } from './memory.ts';

/**
 * Opens a way to the outside that remembers which hosts want to be left alone: what one start was told by Retry-After, the next obeys,
 * also where the first one was killed.
 */
export async function openRememberingWeb(
  { hosts }: Pick<FeedMemory, 'hosts'>,
  open: (options: Pick<WebOptions, 'closings'>) => Web,
): Promise<Web> {
  const web = open({ closings: (await hosts.get(CLOSED)) ?? [] });
  return {
    ...web,
    async fetch(wish) {
      const fetched = await web.fetch(wish);
      const isNew = fetched.outcome === 'failed' && fetched.status !== undefined && fetched.retryAfter !== undefined;
      if (isNew) await hosts.set(CLOSED, web.closings());
      return fetched;
    },
  };
}

const CLOSED = 'closed';

/** The host that an address asks; the address itself where it asks none. */
export function hostAt(address: string): string {
  const url = URL.parse(address);
  return url ? hostOf(url) : address;
}
