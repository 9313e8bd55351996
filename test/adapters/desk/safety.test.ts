import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../../src/bot/config.ts';
import { aDesk } from '../../support/desk/a-desk.ts';

const TOKEN = 'a-token-of-this-desk';

/** Asks with headers that `fetch` does not let anybody set. */
function ask(address: string, path: string, headers: Readonly<Record<string, string>>, method = 'GET', body = '') {
  const { hostname, port } = new URL(address);
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers }, async (response) => {
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += chunk;
      resolve({ status: response.statusCode!, text });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

describe('without a token', () => {
  it.each(['127.0.0.1:8080', 'localhost', 'LOCALHOST:9', '127.1.2.3', '[::1]:8080'])(
    'the desk answers to %s',
    async (host) => {
      const { address } = await aDesk({ drafts: [] });
      expect((await ask(address, '/', { host })).status).toBe(200);
    },
  );

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:8080', '10.0.0.1', '0.0.0.0'])(
    'it does not to %j: such a name may have been made to point here',
    async (host) => {
      const { address } = await aDesk({ drafts: [] });
      for (const path of ['/', '/topics', '/p/x', '/metrics', '/assets/desk.js'])
        expect((await ask(address, path, { host })).status).toBe(421);
    },
  );
});

describe('a request that changes something', () => {
  const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

  it.each<[string, Readonly<Record<string, string>>, 'right' | 'wrong' | 'none', number]>([
    ['a page of the desk', { 'sec-fetch-site': 'same-origin' }, 'right', 200],
    ['a program with the key', {}, 'right', 200],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 'right', 403],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }, 'right', 403],
    ['another origin, from an old browser', { origin: 'https://evil.example' }, 'right', 403],
    ['a page without an origin', { origin: 'null' }, 'right', 403],
    ['a page that does not know the key', { 'sec-fetch-site': 'same-origin' }, 'wrong', 403],
    ['a form without the key', { 'sec-fetch-site': 'same-origin' }, 'none', 403],
  ])('is taken or not from %s', async (_who, headers, which, status) => {
    const { address, visit, archive } = await aDesk({ drafts: [] });
    const key = { right: await visit.keyIn('/'), wrong: 'x', none: '' }[which];
    const text = `Velmark closed its pier on Tuesday, the harbour authority said. ${'It is old. '.repeat(9)}`;
    const body = new URLSearchParams({ given: text, ...(key && { key }) }).toString();
    expect((await ask(address, '/add', { ...FORM, ...headers }, 'POST', body)).status).toBe(status);
    expect((await archive.counts()).articles).toBe(status === 200 ? 1 : 0);
  });
});

describe('with a token', () => {
  const settings = { DESK_TOKEN: TOKEN };

  it('shows strangers the sign-in and whether it lives, and nothing else', async () => {
    const { visit } = await aDesk({ drafts: [], settings });
    for (const path of ['/', '/topics', '/source/x', '/feeds', '/offers?typed=/', '/metrics']) {
      const response = await visit.get(path);
      expect([response.status, response.headers.get('location')]).toEqual([303, '/login']);
    }
    expect((await visit.get('/metrics', { accept: '*/*' })).status).toBe(401);
    expect((await visit.get('/healthz')).status).toBe(200);
    expect((await visit.get('/readyz')).status).toBe(200);
  });

  it('lets in who gives it, by a cookie that scripts and other sites do not get', async () => {
    const { address, visit } = await aDesk({ drafts: [], settings });
    const key = await visit.keyIn('/login');
    const login = (token: string) =>
      ask(
        address,
        '/login',
        { 'content-type': 'application/x-www-form-urlencoded' },
        'POST',
        `key=${key}&token=${token}`,
      );
    expect((await login('not-the-token-at-all')).status).toBe(401);
    const response = await fetch(`${address}/login`, {
      method: 'POST',
      body: new URLSearchParams({ key, token: TOKEN }),
      redirect: 'manual',
    });
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).not.toContain(TOKEN);
    const [value = ''] = cookie.split(';');
    expect((await visit.get('/', { cookie: value })).status).toBe(200);
    expect((await visit.get('/', { cookie: `${value.slice(0, -1)}x` })).status).toBe(303);
  });

  it.each([
    ['/add', 401, 200_000],
    ['/try', 401, 200_000],
    ['/login', 413, 200_000],
  ])('reads no more of what a stranger sends to %s than it needs', async (path, status, most) => {
    const { address } = await aDesk({ drafts: [], settings });
    const { hostname, port } = new URL(address);
    const answer = await new Promise<number | undefined>((resolve) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', 'transfer-encoding': 'chunked' };
      const asking = request({ hostname, port, path, method: 'POST', headers }, ({ statusCode }) => {
        resolve(statusCode);
        asking.destroy();
      });
      asking.on('error', () => {});
      asking.write('a'.repeat(most));
      // never ended: an answer shows that nobody waits for the rest
      setTimeout(() => resolve(undefined), 3_000).unref();
    });
    expect(answer).toBe(status);
  });

  it('lets in programs by their header', async () => {
    const { visit } = await aDesk({ drafts: [], settings });
    expect((await visit.get('/metrics', { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    expect((await visit.get('/metrics', { authorization: 'Bearer wrong', accept: '*/*' })).status).toBe(401);
  });
});

describe('somebody who opens connections and says nothing', () => {
  const opened = (address: string) => {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    onTestFinished(() => void socket.destroy());
    return socket.on('error', () => {});
  };

  it('is left after a while, also amid headers and bodies', async () => {
    const limits = { headersMs: 150, requestMs: 300, connections: 10 };
    const { address } = await aDesk({ drafts: [], limits });
    const host = `host: ${new URL(address).host}\r\n`;
    const begun = ['', `GET / HTTP/1.1\r\n${host}`, `POST /add HTTP/1.1\r\n${host}content-length: 9\r\n\r\n`];
    const closed = begun.map(async (words) => {
      const socket = opened(address).resume();
      socket.write(words);
      await once(socket, 'close');
    });
    await Promise.all(closed);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it('gets so many and no more', async () => {
    const { address } = await aDesk({ drafts: [], limits: { headersMs: 5_000, requestMs: 5_000, connections: 3 } });
    const sockets = [1, 2, 3, 4].map(() => opened(address).resume());
    await Promise.race(sockets.map((socket) => once(socket, 'close')));
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
    for (const socket of sockets) socket.destroy();
    await expect
      .poll(() =>
        fetch(`${address}/healthz`).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
  });
});

describe('every answer', () => {
  it.each(['/', '/topics', '/nowhere', '/healthz', '/assets/desk.css', '/p/x', '/topics/karabakh/timeline.svg'])(
    'of %s forbids anything from elsewhere',
    async (path) => {
      const { visit } = await aDesk({ drafts: [] });
      const { headers } = await visit.get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  it('needs neither script nor style within the page', async () => {
    const { visit } = await aDesk();
    const pages = [
      await visit.ask('/brief karabakh'),
      await (await visit.get('/')).text(),
      await (await visit.get('/topics')).text(),
    ];
    for (const page of pages) expect(page).not.toMatch(/ style="| on\w+="|<style|<script>/);
  });

  it.each(['..%2Fpackage.json', 'desk.ts', '__proto__', 'constructor'])('gives no file %s', async (name) => {
    const { visit } = await aDesk({ drafts: [] });
    expect((await visit.get(`/assets/${name}`)).status).toBe(404);
  });
});

describe('the settings', () => {
  it.each([
    [{ DESK_HOST: '0.0.0.0' }, 'DESK_TOKEN'],
    [{ DESK_HOST: '192.168.1.7', DESK_PORT: '80' }, 'DESK_TOKEN'],
    [{ PUBLIC_URL: 'https://desk.example' }, 'DESK_TOKEN'],
    [{ DESK_TOKEN: 'short' }, 'DESK_TOKEN'],
    [{ DESK_PORT: '99999' }, 'DESK_PORT'],
    [{ PUBLIC_URL: 'ftp://desk.example' }, 'PUBLIC_URL'],
  ])('%j are refused', (environment, variable) => {
    const read = readConfig(environment as Record<string, string>);
    expect(read.ok || read.problems.map((problem) => problem.variable)).toEqual([variable]);
    expect(JSON.stringify(read)).not.toContain('"short"');
  });

  it.each([
    [{}, { host: '127.0.0.1', port: 8080 }],
    [{ DESK_PORT: 'off' }, undefined],
    [
      { DESK_HOST: '::1', DESK_PORT: '9000' },
      { host: '::1', port: 9000 },
    ],
    [
      { DESK_HOST: '0.0.0.0', DESK_TOKEN: TOKEN, PUBLIC_URL: 'https://desk.example/' },
      { host: '0.0.0.0', port: 8080, token: TOKEN, publicUrl: 'https://desk.example' },
    ],
  ])('%j are understood', (environment, desk) => {
    const read = readConfig(environment as Record<string, string>);
    expect(read.ok && read.config.desk).toEqual(desk);
  });
});
