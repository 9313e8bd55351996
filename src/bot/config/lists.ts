import { isIP } from 'node:net';

/** The addresses in a list with commas, spaces or line ends between them, each once and in one spelling. */
export function addressesIn(list: string | undefined): readonly string[] {
  // an address may hold commas of its own: only one before a space, another address or the end parts two
  const written = (list ?? '').split(/\s+|,(?=\s|,|https?:\/\/|$)/i).filter((address) => address !== '');
  return [...new Set(written.map((address) => URL.parse(address)?.href ?? address))];
}

export function isWebAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '';
}

/** The networks in a list: `10.0.0.0/8, fd00::/8`; an address alone is a network of one. */
export function networksIn(list: string | undefined): readonly string[] {
  const networks = (list ?? '').split(/[\s,]+/).filter((network) => network !== '');
  return networks.map((network) => (network.includes('/') ? network : `${network}/${isIP(network) === 6 ? 128 : 32}`));
}

export function isNetwork(network: string): boolean {
  const [, address = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(network) ?? [];
  const family = isIP(address);
  return family !== 0 && Number(bits) <= (family === 4 ? 32 : 128);
}
