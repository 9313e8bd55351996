import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lookupOf } from '../../../support/web/lookup.ts';
import { aPort, aSite, aWeb } from '../../../support/web/site.ts';

describe('a server that is out of order fails', () => {
  it.each([
    ['broke the connection off', (socket: Socket) => socket.destroy()],
    ['broke the connection off', (socket: Socket) => socket.resetAndDestroy()],
    ['broke the connection off', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf')],
    [
      'broke the connection off',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel'),
    ],
    [
      'broke the connection off',
      (socket: Socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\nContent-Encoding: gzip\r\n\r\n');
        socket.end(gzipSync('hello').subarray(0, 12));
      },
    ],
    ['did not answer in HTTP', (socket: Socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
    ['did not answer in HTTP', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n')],
    [
      'did not answer in HTTP',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'),
    ],
  ])('with the words: it %s (%#)', async (why, answer) => {
    const { ask } = await aPort((socket) => void socket.once('data', () => answer(socket)));
    expect(await ask()).toEqual({ outcome: 'failed', why });
  });

  it('that sends broken gzip', async () => {
    const { ask } = await aSite((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('hello'),
    );
    expect(await ask('/')).toEqual({ outcome: 'failed', why: 'sent broken gzip' });
  });

  it.each([
    ['ENOTFOUND', 'the name news.example is not known'],
    ['EAI_AGAIN', 'the name news.example could not be looked up'],
    ['ESOMETHING', 'could not be fetched (ESOMETHING)'],
  ])('whose name is not found (%s)', async (code, why) => {
    const { web } = await aPort(() => {}, {
      lookup: (_name, _options, callback) => callback(Object.assign(new Error('no'), { code }), []),
    });
    expect(await web.fetch({ url: 'http://news.example/', accept: 'page', maxBytes: 1 })).toEqual({
      outcome: 'failed',
      why,
    });
  });

  it('that does not listen, at any of its addresses', async () => {
    const { port, close } = await aPort(() => {});
    await close();
    const web = aWeb({ lookup: lookupOf({ 'news.example': ['127.0.0.1', '127.0.0.2'] }) });
    for (const host of ['127.0.0.1', 'news.example']) {
      const fetched = await web.fetch({ url: `http://${host}:${port}/`, accept: 'page', maxBytes: 1 });
      expect(fetched).toEqual({ outcome: 'failed', why: 'refused the connection' });
    }
  });
});
