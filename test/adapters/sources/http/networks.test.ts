import { BlockList } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyClosed } from '../../../../src/adapters/sources/http/closed.ts';
import { holds, parseAddress, parseNetwork } from '../../../../src/adapters/sources/http/networks.ts';

describe('addresses are open only where they are public', () => {
  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '168.63.129.15',
    '168.63.129.17',
    '169.253.255.255',
    '169.255.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.0',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2001:200::1',
    '2606:4700:4700::1111',
    '2a00:1450:4001:830::200e',
    '3ffe:ffff::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('%s is open', (address) => {
    expect(whyClosed(address, [])).toBeUndefined();
  });

  it.each([
    ['0.0.0.0', 'on this machine'],
    ['0.255.255.255', 'on this machine'],
    ['10.0.0.5', 'in a private network'],
    ['10.255.255.255', 'in a private network'],
    ['100.64.0.0', "in a provider's inner network"],
    ['100.127.255.255', "in a provider's inner network"],
    ['127.0.0.1', 'on this machine'],
    ['127.255.255.255', 'on this machine'],
    ['168.63.129.16', "a cloud's inner service"],
    ['169.254.169.254', 'in a link-local network'],
    ['172.16.0.0', 'in a private network'],
    ['172.31.255.255', 'in a private network'],
    ['192.0.0.192', 'in a reserved network'],
    ['192.0.2.1', 'in a network for examples'],
    ['192.88.99.1', 'in a tunnel'],
    ['192.168.1.1', 'in a private network'],
    ['198.19.255.255', 'in a network for measurements'],
    ['203.0.113.9', 'in a network for examples'],
    ['224.0.0.1', 'a multicast address'],
    ['239.255.255.255', 'a multicast address'],
    ['240.0.0.1', 'in a reserved network'],
    ['255.255.255.255', 'in a reserved network'],
    ['::', 'on this machine'],
    ['::1', 'on this machine'],
    ['0:0:0:0:0:0:0:1', 'on this machine'],
    ['::ffff:127.0.0.1', 'on this machine'],
    ['::FFFF:7f00:1', 'on this machine'],
    ['::ffff:169.254.169.254', 'in a link-local network'],
    ['64:ff9b::7f00:1', 'on this machine'],
    ['64:ff9b::10.0.0.5', 'in a private network'],
    ['64:ff9b:1::a00:5', 'in a network that is not public'],
    ['::127.0.0.1', 'in a network that is not public'],
    ['::ffff:0:127.0.0.1', 'in a network that is not public'],
    ['2002:7f00:1::1', 'in a tunnel'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'in a reserved network'],
    ['2001:db8::1', 'in a network for examples'],
    ['3fff::1', 'in a network for examples'],
    ['5f00::1', 'in a network that is not public'],
    ['100::1', 'in a network that is not public'],
    ['fc00::1', 'in a private network'],
    ['fd00:ec2::254', 'in a private network'],
    ['fe80::1', 'in a link-local network'],
    ['fec0::1', 'in a network that is not public'],
    ['ff02::1', 'a multicast address'],
  ])('%s is %s', (address, what) => {
    expect(whyClosed(address, [])).toBe(`is ${what} (${address}); allow it with FETCH_ALLOW_CIDR`);
  });

  it.each(['fe80::1%eth0', '::1%lo', 'localhost', '', '127.1', '0x7f000001', '[::1]', '1.2.3.4.', ' 8.8.8.8'])(
    '%j is no address, and closed',
    (address) => {
      expect(whyClosed(address, [])).toMatch(/which is no address$/);
      expect(whyClosed(address, [parseNetwork('0.0.0.0/0')!, parseNetwork('::/0')!])).toMatch(/which is no address$/);
    },
  );
});

describe('an allowed network', () => {
  it.each([
    ['10.0.0.0/8', '10.200.3.4'],
    ['10.9.8.7/8', '10.200.3.4'],
    ['10.0.0.5', '10.0.0.5'],
    ['10.0.0.4/31', '10.0.0.5'],
    ['10.0.0.0/8', '::ffff:10.200.3.4'],
    ['10.0.0.0/8', '::ffff:0a00:5'],
    ['::ffff:10.0.0.0/104', '10.200.3.4'],
    ['::ffff:10.0.0.5', '10.0.0.5'],
    ['0.0.0.0/0', '127.0.0.1'],
    ['fd00::/8', 'fd12:3456::1'],
    ['fe80::/10', 'febf::1'],
    ['::1', '::1'],
    ['::/0', 'ff02::1'],
    [' 192.168.0.0/16 ', '192.168.77.1'],
  ])('%s opens %s', (text, address) => {
    expect(whyClosed(address, [parseNetwork(text)!])).toBeUndefined();
  });

  it.each([
    ['10.0.0.0/8', '11.0.0.1', undefined],
    ['10.0.0.0/8', '127.0.0.1', 'on this machine'],
    ['10.0.0.5', '10.0.0.4', 'in a private network'],
    ['10.0.0.4/31', '10.0.0.6', 'in a private network'],
    ['::/0', '127.0.0.1', 'on this machine'],
    ['::/0', '::ffff:127.0.0.1', 'on this machine'],
    ['0.0.0.0/0', '::1', 'on this machine'],
    ['fd00::/8', 'fc00::1', 'in a private network'],
  ])('%s changes nothing for %s', (text, address, what) => {
    const why = whyClosed(address, [parseNetwork(text)!]);
    expect(why).toBe(what && `is ${what} (${address}); allow it with FETCH_ALLOW_CIDR`);
  });

  it.each([
    '',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '10.0.0.0/8.0',
    '10/8',
    '::1/129',
    'fe80::1%eth0/64',
    '::ffff:0:0/90',
    'intranet',
    '*',
  ])('%j is none', (text) => {
    expect(parseNetwork(text)).toBeUndefined();
  });

  it('holds the same addresses that Node finds in it', () => {
    const v4 = fc.tuple(fc.ipV4(), fc.ipV4(), fc.nat(32), fc.constant('ipv4' as const));
    const v6 = fc.tuple(fc.ipV6(), fc.ipV6(), fc.nat(128), fc.constant('ipv6' as const));
    const near = v6.map(([base, , bits, family]) => [base, base.replace(/.$/, '7'), bits, family] as const);
    fc.assert(
      fc.property(fc.oneof(v4, v6, near), ([base, address, bits, family]) => {
        const list = new BlockList();
        list.addSubnet(base, bits, family);
        const network = parseNetwork(`${base}/${bits}`);
        const bytes = parseAddress(address);
        // IPv4 inside IPv6 is ours to judge.
        fc.pre(network !== undefined && bytes !== undefined && network.bytes.length === bytes.length);
        fc.pre(family === 'ipv4' || (network.bytes.length === 16 && bytes.length === 16));
        expect(holds(network, bytes)).toBe(list.check(address, family));
      }),
      { numRuns: 3_000 },
    );
  });
});
