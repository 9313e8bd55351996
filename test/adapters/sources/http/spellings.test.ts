import { isIP } from 'node:net';
import { expect, it } from 'vitest';
import { guardLookup } from '../../../../src/adapters/sources/http/connector.ts';
import { destination } from '../../../../src/adapters/sources/http/destinations.ts';
import type { WebOptions } from '../../../../src/adapters/sources/http.ts';
import { chance } from '../../../support/synthetic.ts';
import { aCanary } from '../../../support/web/canary.ts';
import { lookupBy, lookupOf } from '../../../support/web/lookup.ts';
import { aProxy } from '../../../support/web/proxy.ts';
import { aWeb } from '../../../support/web/site.ts';
import { type Spelling, spell } from './spellings.ts';

const SPELLINGS = 100_000;

/** Every so many are asked for in earnest, whatever the guard says of them. */
const IN_EARNEST = 100;

it('none of 100,000 spellings of a closed address leads to the server on this machine', async () => {
  const server = await aCanary();
  const spellings = manySpellings(SPELLINGS, server.port);
  const passed = spellings.filter(isLetThrough);
  const asked = [...passed, ...spellings.filter((_, at) => at % IN_EARNEST === 0)];
  expect(await askAll(asked, {})).not.toContain('fetched');
  expect(server.connections()).toBe(0);
  expect(passed).toEqual([]);
});

it('without the guard they do', async () => {
  const server = await aCanary();
  const asked = manySpellings(2_000, server.port).filter(isOfTheServer);
  expect(asked.length).toBeGreaterThan(400);
  const outcomes = await askAll(asked, { allow: ['127.0.0.1'] });
  expect(new Set(outcomes)).toEqual(new Set(['fetched']));
  expect(server.requests).toHaveLength(asked.length);
});

it('a proxy is asked for none of them', async () => {
  const proxy = await aProxy();
  const spellings = manySpellings(10_000, 80);
  expect(new Set(await askAll(spellings, { proxy: proxy.address }))).toEqual(new Set(['refused']));
  expect(proxy.lines).toEqual([]);
});

it('a proxy is asked for no address and no inner name among them where the DNS of this machine knows nothing', async () => {
  const proxy = await aProxy();
  await askAll(manySpellings(10_000, 80), { proxy: proxy.address, lookup: lookupOf({}) });
  const hosts = new Set(proxy.lines.map(({ line }) => URL.parse(line.slice('GET '.length))?.hostname ?? line));
  expect([...hosts].filter((host) => !/^example\.org$|\.example$/.test(host))).toEqual([]);
  expect(hosts.size).toBeGreaterThan(100);
});

it('most of them can be read as addresses, and each kind is there', () => {
  const urls = manySpellings(5_000, 80).map(({ url }) => URL.parse(url));
  const hosts = urls.map((url) => url?.hostname ?? '');
  expect(hosts.filter((host) => isIP(host) === 4).length).toBeGreaterThan(2_000);
  expect(hosts.filter((host) => host.startsWith('[')).length).toBeGreaterThan(1_000);
  expect(hosts.filter((host) => /[a-z]/.test(host) && !host.startsWith('[')).length).toBeGreaterThan(500);
});

function manySpellings(count: number, port: number): readonly Spelling[] {
  const random = chance(20_260_101);
  const below = (most: number) => Math.floor(random() * most);
  return Array.from({ length: count }, () => spell(below, port));
}

/** What the guard decides before anything connects: by the address as written, then by all that the DNS says. */
function isLetThrough({ url, answers }: Spelling): boolean {
  const where = destination(url, []);
  if ('why' in where) return false;
  if (isIP(where.url.hostname.replace(/^\[|\]$/g, ''))) return true;
  let isOpen = false;
  guardLookup(
    lookupBy(() => answers),
    [],
  )(where.url.hostname, { all: true }, (error) => {
    isOpen = !error;
  });
  return isOpen;
}

function isOfTheServer({ url, answers }: Spelling): boolean {
  const parsed = URL.parse(url);
  if (parsed?.username !== '' || parsed.password !== '') return false;
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) return host === '127.0.0.1' || host === '::ffff:7f00:1';
  return answers.every((address) => address === '127.0.0.1') && parsed.port !== '';
}

async function askAll(spellings: readonly Spelling[], options: WebOptions): Promise<readonly string[]> {
  let answers: readonly string[] = [];
  const web = aWeb({ allow: [], lookup: lookupBy(() => answers), ...options });
  const outcomes: string[] = [];
  for (const spelling of spellings) {
    answers = spelling.answers;
    outcomes.push((await web.fetch({ url: spelling.url, accept: 'page', maxBytes: 1_000 })).outcome);
  }
  return outcomes;
}
