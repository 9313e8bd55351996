import { isIP, type LookupFunction } from 'node:net';
import { ClosedAddress, guardLookup } from './connector.ts';
import type { Network } from './networks.ts';
import { quickLookup } from './quick-lookup.ts';

/**
 * Why a name must not be asked over a proxy, in words that go on from it; absent where it may be.
 *
 * The proxy sits in an inner network and looks names up itself; where it leads nobody can see from here. So a name is refused that is one of an
 * inner network by its spelling, and one that is known here and leads to a closed address (see `whyClosed`). A name that is not known here, as
 * is usual behind a proxy, and one that the proxy knows otherwise, are the proxy's to judge.
 */
export async function whyClosedName(
  hostname: string,
  allow: readonly Network[],
  lookup: LookupFunction = quickLookup(),
): Promise<string | undefined> {
  const name = hostname.replace(/\.+$/, '');
  // an address was judged as such
  if (isIP(name.replace(/^\[|\]$/g, ''))) return undefined;
  if (isInner(name)) return INNER;
  const error = await new Promise((resolve) => guardLookup(lookup, allow)(name, { all: true }, resolve));
  return error instanceof ClosedAddress ? error.message : undefined;
}

const INNER =
  'has a name of an inner network, which cannot be checked over FETCH_PROXY: write its address instead and allow that with FETCH_ALLOW_CIDR';

function isInner(name: string): boolean {
  return !name.includes('.') || INNER_ENDINGS.some((ending) => name.endsWith(ending));
}

/**
 * Names that the DNS of the world gives to nobody: RFC 6761 (localhost), RFC 6762 with its appendix G (local and what networks use in its place),
 * RFC 8375 (home.arpa), RFC 7686 (onion), RFC 9476 (alt), ICANN's "internal", where clouds keep their credentials, and those by which
 * clusters and containers find each other.
 */
const INNER_ENDINGS: readonly string[] = [
  '.localhost',
  '.localdomain',
  '.local',
  '.internal',
  '.intranet',
  '.private',
  '.corp',
  '.home',
  '.lan',
  '.arpa',
  '.svc',
  '.consul',
  '.docker',
  '.domain',
  '.test',
  '.alt',
  '.onion',
];
