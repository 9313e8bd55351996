import { holds, type Network, parseAddress, parseNetwork } from './networks.ts';

/**
 * Why an address must not be reached, in words that go on from the host's name; absent where it may be. Total.
 *
 * Closed by default: only globally routable unicast is open, and what `allow` names. IPv4 inside IPv6 is judged
 * as that IPv4 address.
 */
export function whyClosed(address: string, allow: readonly Network[]): string | undefined {
  const bytes = parseAddress(address);
  if (!bytes) return `is at ${JSON.stringify(address.slice(0, 60))}, which is no address`;
  if (allow.some((network) => holds(network, bytes))) return undefined;
  const closed = CLOSED.find(([network]) => holds(network, bytes));
  if (!closed && (bytes.length === 4 || holds(GLOBAL_UNICAST, bytes))) return undefined;
  return `is ${closed?.[1] ?? 'in a network that is not public'} (${address}); allow it with FETCH_ALLOW_CIDR`;
}

/** All that IANA has given to anybody: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL_UNICAST = parseNetwork('2000::/3')!;

/**
 * What is not for everybody, after IANA's registries of special-purpose addresses
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, .../iana-ipv6-special-registry).
 */
const CLOSED: readonly (readonly [network: Network, what: string])[] = (
  [
    ['127.0.0.0/8', 'on this machine'],
    ['::1', 'on this machine'],
    ['0.0.0.0/8', 'on this machine'],
    ['::', 'on this machine'],
    ['10.0.0.0/8', 'in a private network'],
    ['172.16.0.0/12', 'in a private network'],
    ['192.168.0.0/16', 'in a private network'],
    ['fc00::/7', 'in a private network'],
    ['100.64.0.0/10', "in a provider's inner network"],
    // Among them 169.254.169.254, where clouds hand out credentials.
    ['169.254.0.0/16', 'in a link-local network'],
    ['fe80::/10', 'in a link-local network'],
    // Public by its number, and yet the inner service of a cloud (Azure).
    ['168.63.129.16', "a cloud's inner service"],
    ['192.0.0.0/24', 'in a reserved network'],
    ['192.0.2.0/24', 'in a network for examples'],
    ['198.51.100.0/24', 'in a network for examples'],
    ['203.0.113.0/24', 'in a network for examples'],
    ['2001:db8::/32', 'in a network for examples'],
    ['3fff::/20', 'in a network for examples'],
    ['198.18.0.0/15', 'in a network for measurements'],
    ['224.0.0.0/4', 'a multicast address'],
    ['ff00::/8', 'a multicast address'],
    ['240.0.0.0/4', 'in a reserved network'],
    // Tunnels that carry IPv4, also private: 6to4 and its relays, Teredo (within 2001::/23).
    ['192.88.99.0/24', 'in a tunnel'],
    ['2002::/16', 'in a tunnel'],
    ['2001::/23', 'in a reserved network'],
  ] as const
).map(([text, what]) => [parseNetwork(text)!, what]);
