import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { refused } from '../../../../src/adapters/sources/http/words.ts';
import { aSite } from '../../../support/web/site.ts';

it.each([
  ['announces its length', {}, (body: Buffer) => body],
  ['is compressed', { 'content-encoding': 'gzip' }, gzipSync],
])('of a body that is too large and %s the beginning is given where that is enough', async (_what, headers, encode) => {
  const body = encode(Buffer.from('0123456789'.repeat(1_000)));
  const { ask } = await aSite((_, response) => {
    response.writeHead(200, { 'content-length': body.length, ...headers }).end(body);
  });
  const fetched = await ask('/', { maxBytes: 15, isCut: true });
  expect(fetched.outcome === 'fetched' && Buffer.from(fetched.bytes).toString()).toBe('012345678901234');
  expect(await ask('/', { maxBytes: 15 })).toMatchObject({ outcome: 'refused', why: 'is larger than 15 bytes' });
});

it('is heard before each address whether it may be asked', async () => {
  const { server, ask } = await aSite((request, response) => {
    if (request.url === '/a') response.writeHead(301, { location: '/b' }).end();
    else response.end('text');
  });
  const heard: string[] = [];
  const whyNot = (closed: string) => async (url: URL) => {
    heard.push(url.pathname);
    return url.pathname === closed ? refused('is closed') : undefined;
  };
  expect(await ask('/a', { whyNot: whyNot('/b') })).toEqual({ outcome: 'refused', why: 'is closed' });
  expect(await ask('/a', { whyNot: whyNot('/c') })).toMatchObject({ outcome: 'fetched' });
  expect(await ask('/a', { whyNot: whyNot('/a') })).toMatchObject({ outcome: 'refused' });
  expect(heard).toEqual(['/a', '/b', '/a', '/b', '/a']);
  expect(server.requests.map(({ url }) => url)).toEqual(['/a', '/a', '/b']);
});

it('a failure of what is heard ends the fetch, and the web closes all the same', async () => {
  const { web, ask } = await aSite((_, response) => response.end());
  const breaking = ask('/', { whyNot: () => Promise.reject(new Error('the archive is gone')) });
  const closing = web.close();
  await expect(breaking).rejects.toThrow('the archive is gone');
  await closing;
});
