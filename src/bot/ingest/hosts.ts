import { hostOf } from '../../adapters/sources/http/destinations.ts';
import type { Closing, Reserved } from '../../adapters/sources/http/gate.ts';
import type { Web, WebOptions } from '../../adapters/sources/http.ts';
import type { Instant } from '../../briefings/article.ts';
import type { FeedMemory } from './memory.ts';
import { sleepFor, turnAt, type Wait } from './turns.ts';

/**
 * Opens a way to the outside that shares its hosts with all processes with the same database, those before it too: one at a time asks a
 * host, a second after the last, and what one was told by Retry-After all obey, also where it was killed. Its `fetch` may reject with a `StoreError`.
 */
export async function openSharedWeb(
  { closedUntil, leases }: Pick<FeedMemory, 'closedUntil' | 'leases'>,
  open: (options: Pick<WebOptions, 'closings' | 'reserve'>) => Web,
  now: () => Instant,
  wait: Wait = sleepFor,
): Promise<Web> {
  const web = open({ closings: await known(), reserve });
  return web;

  async function known(): Promise<readonly Closing[]> {
    const closings: Closing[] = [];
    for await (const [host, until] of closedUntil.iterator()) closings.push({ host, until });
    return closings.filter(({ until }) => until > now());
  }

  async function reserve(host: string, signal: AbortSignal | undefined): Promise<Reserved> {
    const turn = await turnAt(`asking ${host}`, { leases, now, wait }, signal);
    if ('heldForMs' in turn) return turn;
    // whoever had the turn before may have been told meanwhile
    const closedForMs = await closedFor(host).catch(async (error: unknown) => {
      await turn.leave(now());
      throw error;
    });
    if (closedForMs > 0) {
      await turn.leave(now());
      return { closedForMs };
    }
    return {
      leave: async (freeAt) => {
        // where it cannot be noted, this process knows it all the same
        await noteClosing(host).catch(() => {});
        await turn.leave(freeAt);
      },
    };
  }

  async function closedFor(host: string): Promise<number> {
    return Math.max(0, ((await closedUntil.get(host)) ?? 0) - now());
  }

  /** Before the next one's turn. */
  async function noteClosing(host: string): Promise<void> {
    const closing = web.closings().find((one) => one.host === host);
    if (closing) await closedUntil.set(host, closing.until);
  }
}

/** The host that an address asks; the address itself where it asks none. */
export function hostAt(address: string): string {
  const url = URL.parse(address);
  return url ? hostOf(url) : address;
}
