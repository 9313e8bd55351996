import { createSocket } from 'node:dgram';
import type { LookupAddress } from 'node:dns';
import { expect, it, onTestFinished } from 'vitest';
import { whyClosedName } from '../../../../src/adapters/sources/http/closed-names.ts';
import { type QuickLookupOptions, quickLookup } from '../../../../src/adapters/sources/http/quick-lookup.ts';

/** A DNS on this machine that says of every name that it has this IPv4 address; without one it says nothing at all. */
async function aDns(address?: string): Promise<QuickLookupOptions> {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port }) => {
    if (address !== undefined) socket.send(replyTo(query, address), port, '127.0.0.1');
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  onTestFinished(() => void socket.close());
  return { servers: [`127.0.0.1:${socket.address().port}`], ms: 300 };
}

/** RFC 1035: the question with one answer where it asked for IPv4, else with none. */
function replyTo(query: Buffer, address: string): Buffer {
  const end = query.indexOf(0, 12) + 5;
  const isIpv4 = query.readUInt16BE(end - 4) === 1;
  const header = Buffer.from([query[0]!, query[1]!, 0x81, 0x80, 0, 1, 0, isIpv4 ? 1 : 0, 0, 0, 0, 0]);
  const answer = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address.split('.').map(Number)]);
  return Buffer.concat([header, query.subarray(12, end), ...(isIpv4 ? [answer] : [])]);
}

function look(name: string, options: QuickLookupOptions): Promise<unknown> {
  return new Promise((resolve) =>
    quickLookup(options)(name, { all: true }, (error, addresses) => resolve(error?.code ?? addresses)),
  );
}

it('gives the addresses that the DNS tells', async () => {
  const expected: readonly LookupAddress[] = [{ address: '8.8.4.4', family: 4 }];
  expect(await look('news.example', await aDns('8.8.4.4'))).toEqual(expected);
});

it('gives up soon where the DNS says nothing', async () => {
  const started = performance.now();
  expect(await look('news.example', await aDns())).toBe('ENOTFOUND');
  expect(performance.now() - started).toBeLessThan(2_000);
});

it('closes a name that leads into an inner network, and none of which nothing is known', async () => {
  const [inner, outer, silent] = [await aDns('10.0.0.5'), await aDns('8.8.4.4'), await aDns()];
  const closed = (dns: QuickLookupOptions) => whyClosedName('news.example', [], quickLookup(dns));
  expect(await closed(inner)).toMatch(/^is in a private network \(10\.0\.0\.5\)/);
  expect([await closed(outer), await closed(silent)]).toEqual([undefined, undefined]);
});
