import { Resolver } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';

/** A DNS nearby answers within milliseconds, a far one within some hundred. */
const LOOKUP_MS = 1_500;

export interface QuickLookupOptions {
  readonly ms?: number;
  /** Instead of the system's: `127.0.0.1:53`. */
  readonly servers?: readonly string[];
}

/**
 * A lookup that gives up soon, for networks whose DNS knows no names of the world or says nothing at all. It asks the DNS itself: the
 * system's lookup waits in one of the four threads that decoding and files need too.
 */
export function quickLookup({ ms = LOOKUP_MS, servers }: QuickLookupOptions = {}): LookupFunction {
  return (name, _options, callback) => {
    const resolver = new Resolver({ timeout: ms, tries: 1 });
    if (servers) resolver.setServers(servers);
    const timer = setTimeout(() => resolver.cancel(), ms);
    Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]).then((answers) => {
      clearTimeout(timer);
      const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
      if (addresses.length === 0) callback(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }), []);
      else
        callback(
          null,
          addresses.map((address) => ({ address, family: isIP(address) })),
        );
    });
  };
}
