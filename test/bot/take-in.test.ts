import { describe, expect, it, onTestFinished } from 'vitest';
import { openReaders } from '../../src/adapters/sources/readers.ts';
import { readConfig } from '../../src/bot/config.ts';
import { closeOutside, openIngest } from '../../src/bot/ingest/run.ts';
import { readAt } from '../../src/bot/read-at.ts';
import { openIntaker } from '../../src/bot/take-in.ts';
import { openDatabase } from '../../src/store/sqlite/database.ts';
import { wholeText } from '../support/internet/newsroom.ts';
import { aPdf } from '../support/pdf.ts';
import { aSite } from '../support/web/site.ts';

const NOW = Date.UTC(2031, 4, 6, 12);
const ARTICLE = 'The council of Velmark closed its northern pier on Tuesday.';
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Times</title><entry><id>urn:a</id><title>Pier</title><content>${ARTICLE}</content></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour Times',
  items: [{ id: 'a', content_text: ARTICLE }],
});
const PAGE = `<!doctype html><title>Pier</title><article><h1>Pier</h1>${wholeText('a')}</article>`;
const MAIL = `From: Ines Duarte <ines@harbour.example>\r\nSubject: Pier\r\nDate: Tue, 6 May 2031 10:00:00 +0000\r\nMessage-ID: <1@harbour.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${ARTICLE}\r\n`;

/** Reads what a server on this machine answers. */
async function readFrom(path: string, type: string | undefined, body: string | Uint8Array) {
  const { server, web } = await aSite((_request, response) => {
    if (type !== undefined) response.setHeader('content-type', type);
    response.end(body);
  });
  const readers = openReaders();
  onTestFinished(() => readers.close());
  const read = await readAt(server.origin + path, { web, readers });
  return { read, origin: server.origin };
}

describe('readAt', () => {
  it.each<[string, string, string | undefined, string | Uint8Array, boolean]>([
    ['a page', '/pier', 'text/html; charset=utf-8', PAGE, false],
    ['a page without a header', '/pier', undefined, PAGE, false],
    ['a page that is called a text', '/pier', 'text/plain', PAGE, false],
    ['an Atom feed', '/feed', 'application/atom+xml', ATOM, true],
    ['an Atom feed that is called a page', '/feed', 'text/html', ATOM, true],
    ['an Atom feed without a header', '/feed', undefined, `<?xml version="1.0"?>${ATOM}`, true],
    ['a JSON feed', '/feed.json', 'application/json', JSON_FEED, true],
    ['a text', '/note.txt', 'text/plain', ARTICLE, false],
    ['a text with front matter', '/note.md', 'text/markdown', `---\ntitle: Pier\n---\n\n${ARTICLE}`, false],
    ['a mail', '/note.eml', 'message/rfc822', MAIL, false],
    ['a PDF', '/note', 'application/octet-stream', aPdf([[{ text: ARTICLE, x: 60, y: 100 }]]), false],
  ])('reads %s', async (_what, path, type, body, isFeed) => {
    const { read, origin } = await readFrom(path, type, body);
    const drafts = read.ok ? read.drafts : expect.fail(read.why);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]!.raw).toContain('council');
    expect(read.ok && read.feed !== undefined).toBe(isFeed);
    if (!isFeed) expect(drafts[0]!.aliases).toContain(origin + path);
  });

  it.each<[string, string | undefined, string, RegExp]>([
    ['a picture', 'image/png', '\u0089PNG\r\n\u001a\n\u0000\u0000', /^is image\/png/],
    ['XML that is no feed', 'application/xml', '<urlset></urlset>', /sitemap/],
    [
      'a feed without articles',
      'application/rss+xml',
      '<rss version="2.0"><channel><title>T</title></channel></rss>',
      /without articles/,
    ],
    ['an empty page', 'text/html', '', /text|empty/],
  ])('refuses %s in words', async (_what, type, body, why) => {
    const { read } = await readFrom('/x', type, body);
    expect(read.ok ? 'read' : read.why).toMatch(why);
  });
});

/** An intaker over a desk of its own, with an archive in memory. */
async function anIntaker(settings: Readonly<Record<string, string>> = {}) {
  const read = readConfig(settings);
  if (!read.ok) throw new Error('the settings cannot be used');
  const context = await openIngest(
    read.config,
    openDatabase('sqlite::memory:'),
    () => NOW + Math.floor(performance.now()),
  );
  onTestFinished(async () => {
    await closeOutside(context);
    await context.archive.close();
  });
  return { archive: context.archive, intaker: openIntaker(context) };
}

describe('an intaker', () => {
  it('stores a file once, and says which article it is', async () => {
    const { archive, intaker } = await anIntaker();
    const bytes = Buffer.from(`---\ntitle: Pier\n---\n\n${ARTICLE}`);
    const first = await intaker.bytes('pier.md', bytes);
    expect(first).toMatchObject({ ok: true, title: 'Pier', outcome: 'inserted', ids: [expect.any(String)] });
    expect(await intaker.bytes('pier.md', bytes)).toEqual({
      ...first,
      outcome: 'same',
      tally: { inserted: 0, revised: 0, same: 1, withdrawn: 0, refused: 0 },
    });
    expect(await archive.counts()).toMatchObject({ articles: 1 });
  });

  it.each([
    ['a file of a kind that is not read', 'pier.docx', ARTICLE],
    ['an empty file', 'pier.txt', ''],
    ['a file of captions alone', 'pier.txt', 'Photo: Ines Duarte / Harbour Times'],
  ])('refuses %s', async (_what, name, text) => {
    const { intaker } = await anIntaker();
    expect(await intaker.bytes(name, Buffer.from(text))).toEqual({ ok: false, why: expect.any(String) });
  });

  it.each(['http://127.0.0.1:9/', 'http://localhost/', 'ftp://a.example/', 'nonsense'])(
    'reaches nothing at %s',
    async (url) => {
      const { intaker } = await anIntaker();
      expect(await intaker.url(url)).toEqual({ ok: false, why: expect.any(String) });
    },
  );

  it('can be called off', async () => {
    const { intaker } = await anIntaker();
    expect(await intaker.url('http://a.example/', AbortSignal.abort())).toEqual({ ok: false, why: expect.any(String) });
  });
});

it('obeys robots.txt for the pages behind the items of a feed that is handed in', async () => {
  const { server } = await aSite((request, response) => {
    if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /');
    else
      response.end(
        `<rss version="2.0"><channel><title>Harbour Times</title><item><title>Pier</title><link>/page</link><description>The pier is closed.</description></item></channel></rss>`,
      );
  });
  const { intaker } = await anIntaker({ FETCH_ALLOW_CIDR: '127.0.0.0/8' });
  expect(await intaker.url(`${server.origin}/feed`)).toMatchObject({ ok: true, outcome: 'inserted' });
  expect(server.requests.map(({ url }) => url)).toEqual(['/feed', '/robots.txt']);
});
