import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { lookupOf } from '../../../support/web/lookup.ts';
import { aSite } from '../../../support/web/site.ts';

describe('redirects', () => {
  const hop = (to: string, status = 302) => ({ status, location: to });

  it('are followed five times', async () => {
    const { ask } = await aSite(
      redirecting({ '/1': hop('/2'), '/2': hop('/3'), '/3': hop('/4'), '/4': hop('/5'), '/5': hop('/6') }),
    );
    expect(await ask('/1')).toMatchObject({ outcome: 'fetched', url: expect.stringMatching(/\/6$/) });
  });

  it('are not followed six times', async () => {
    const { server, ask } = await aSite((request, response) => {
      response.writeHead(302, { location: `/${Number(request.url!.slice(1)) + 1}` }).end();
    });
    expect(await ask('/1')).toEqual({ outcome: 'refused', why: 'redirects more than 5 times' });
    expect(server.requests).toHaveLength(6);
  });

  it('are not followed in a circle', async () => {
    const { server, ask } = await aSite(redirecting({ '/a': hop('/b'), '/b': hop('/c'), '/c': hop('/b') }));
    expect(await ask('/a')).toEqual({ outcome: 'refused', why: 'redirects in a circle' });
    expect(server.requests).toHaveLength(3);
  });

  it.each([
    ['one that is permanent', [301], true],
    ['one that is permanent (308)', [308], true],
    ['all that are permanent', [301, 308, 301], true],
    ['one that is temporary', [302], false],
    ['one that is temporary (307)', [307], false],
    ['one that sees another', [303], false],
    ['a permanent and then a temporary one', [301, 302], false],
    ['a temporary and then a permanent one', [302, 301], false],
    ['a temporary one between', [301, 307, 301], false],
  ])('after %s (%j) the address has moved: %s', async (_what, statuses, hasMoved) => {
    const { server, ask } = await aSite((request, response) => {
      const step = Number(request.url!.slice(1));
      const status = statuses[step];
      if (status !== undefined) return response.writeHead(status, { location: `/${step + 1}` }).end('moved');
      response.writeHead(request.headers['if-none-match'] ? 304 : 200).end();
    });
    const movedTo = hasMoved ? `${server.origin}/${statuses.length}` : undefined;
    expect((await ask('/0')) as { movedTo?: string }).toHaveProperty('outcome', 'fetched');
    expect(((await ask('/0')) as { movedTo?: string }).movedTo).toBe(movedTo);
    const unchanged = await ask('/0', { etag: '"a"' });
    expect(unchanged.outcome).toBe('not modified');
    expect((unchanged as { movedTo?: string }).movedTo).toBe(movedTo);
  });

  it('take the key to one origin to no other', async () => {
    const other = await aSite((_request, response) => void response.end('theirs'));
    const { server, ask } = await aSite((request, response) => {
      const location = request.url === '/within' ? '/here' : `${other.server.origin}/there`;
      response.writeHead(request.url === '/here' ? 200 : 302, { location }).end();
    });
    await ask('/within', { authorization: 'Bearer key' });
    await ask('/away', { authorization: 'Bearer key' });
    await ask('/here');
    expect(server.requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/within', 'Bearer key'],
      ['/here', 'Bearer key'],
      ['/away', 'Bearer key'],
      ['/here', undefined],
    ]);
    expect(other.server.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it('carry neither a referrer nor cookies, and say what failed where', async () => {
    const { server, ask } = await aSite(
      (request, response) => {
        if (request.url !== '/') return response.writeHead(503).end();
        const location = `http://other.example:${request.socket.localPort}/x`;
        response.writeHead(301, { location, 'set-cookie': 'a=b' }).end();
      },
      { lookup: lookupOf({ 'other.example': ['127.0.0.1'] }) },
    );
    expect(await ask('/')).toEqual({
      outcome: 'failed',
      why: 'answered 503 (redirected to other.example)',
      status: 503,
    });
    const { headers } = server.requests[1]!;
    expect(headers.host).toBe(`other.example:${server.port}`);
    expect(Object.keys(headers)).not.toContain('referer');
    expect(Object.keys(headers)).not.toContain('cookie');
  });

  it.each([301, 302, 303, 307, 308])('%i without an address are refused', async (status) => {
    const { ask } = await aSite((_request, response) => response.writeHead(status).end());
    expect(await ask('/')).toEqual({ outcome: 'refused', why: 'redirects without saying where to' });
  });
});

function redirecting(hops: Readonly<Record<string, { readonly status: number; readonly location: string }>>) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const to = hops[request.url!];
    if (to) response.writeHead(to.status, { location: to.location }).end('elsewhere');
    else response.end('here');
  };
}
