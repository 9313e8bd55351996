import { isIP } from 'node:net';

/** A block of addresses. IPv4 has 4 bytes, IPv6 has 16. */
export interface Network {
  readonly bytes: readonly number[];
  /** How many leading bits count. */
  readonly bits: number;
}

/** The network that `10.0.0.0/8`, `fd00::/8` or a single address names; absent for everything else. */
export function parseNetwork(text: string): Network | undefined {
  const [address = '', length, ...rest] = text.trim().split('/');
  const written = parseGroups(address);
  if (!written || rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length))) return undefined;
  const bytes = innermost(written);
  const bits = (length === undefined ? written.length * 8 : Number(length)) - (written.length - bytes.length) * 8;
  return bits >= 0 && bits <= bytes.length * 8 ? { bytes, bits } : undefined;
}

/**
 * The bytes of an address; absent for everything else. IPv4 inside IPv6 (`::ffff:10.0.0.5`, NAT64's `64:ff9b::a00:5`) has four, because there
 * its packets go.
 */
export function parseAddress(text: string): readonly number[] | undefined {
  const bytes = parseGroups(text);
  return bytes && innermost(bytes);
}

/** The bytes as written; none with a zone (`fe80::1%eth0`), which only means something on this machine. */
function parseGroups(text: string): readonly number[] | undefined {
  const family = text.includes('%') ? 0 : isIP(text);
  if (family === 4) return text.split('.').map(Number);
  if (family !== 6) return undefined;
  const [head = [], tail] = text.split('::').map(groupBytes);
  if (tail === undefined) return head;
  return [...head, ...Array<number>(16 - head.length - tail.length).fill(0), ...tail];
}

function groupBytes(groups: string): readonly number[] {
  if (groups === '') return [];
  return groups.split(':').flatMap((group) => {
    if (group.includes('.')) return group.split('.').map(Number);
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}

function innermost(bytes: readonly number[]): readonly number[] {
  const carries = bytes.length === 16 && CARRIERS.some((carrier) => carrier.every((byte, at) => bytes[at] === byte));
  return carries ? bytes.slice(12) : bytes;
}

/** The first 96 bits of IPv6 addresses that are IPv4 addresses: `::ffff:0:0/96` and `64:ff9b::/96`. */
const CARRIERS: readonly (readonly number[])[] = [
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff],
  [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0],
];

/** Whether an address, by its bytes, is in a network. IPv4 is in no network of IPv6. */
export function holds(network: Network, address: readonly number[]): boolean {
  if (network.bytes.length !== address.length) return false;
  const whole = network.bits >> 3;
  for (let i = 0; i < whole; i++) if (network.bytes[i] !== address[i]) return false;
  const rest = 8 - (network.bits & 7);
  return rest === 8 || network.bytes[whole]! >> rest === address[whole]! >> rest;
}
