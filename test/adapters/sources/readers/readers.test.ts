import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openReaders, type ReaderLimits, type Readers } from '../../../../src/adapters/sources/readers.ts';
import { aPdf } from '../../../support/pdf.ts';

const open: Readers[] = [];
afterEach(() => Promise.all(open.splice(0).map((readers) => readers.close())));

function readersWith(limits: Partial<ReaderLimits>): Readers {
  const readers = openReaders(limits);
  open.push(readers);
  return readers;
}

const readPage = (readers: Readers, html: string) =>
  readers.read('page', Buffer.from(html), { url: 'https://harbourtimes.example/a' });

const PAGE = '<html><body><p>The ferry left the quay at six.</p></body></html>';
const READ = { ok: true, value: { raw: 'The ferry left the quay at six.' } };

describe('readers', () => {
  it('read a page in the charset that its header or the page itself names', async () => {
    const readers = readersWith({});
    const bytes = Uint8Array.from([...Buffer.from('<p>'), 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    expect(await readers.read('page', bytes, { contentType: 'text/html; charset=windows-1251' })).toMatchObject({
      value: { raw: 'Привет' },
    });
    expect(
      await readers.read('page', Buffer.concat([Buffer.from('<meta charset="windows-1251">'), bytes]), {}),
    ).toMatchObject({ value: { raw: 'Привет' } });
  });

  it('read feeds', async () => {
    const readers = readersWith({});
    const rss =
      '<rss version="2.0"><channel><title>Harbour Times</title><item><title>Ferry</title><link>/ferry</link></item></channel></rss>';
    expect(await readers.read('feed', Buffer.from(rss), { url: 'https://harbourtimes.example/rss' })).toMatchObject({
      value: {
        title: 'Harbour Times',
        articles: [{ draft: { title: 'Ferry', url: 'https://harbourtimes.example/ferry' }, isTeaser: true }],
      },
    });
    expect(await readers.read('feed', Buffer.from(PAGE), {})).toEqual({ ok: false, why: expect.any(String) });
  });

  it('read PDF and mail, and tell why where they cannot', async () => {
    const readers = readersWith({});
    const pdf = aPdf([[{ text: 'The ferry ran again.', x: 60, y: 100 }]]);
    expect(await readers.read('pdf', pdf, {})).toMatchObject({ value: { raw: 'The ferry ran again.' } });
    expect(await readers.read('pdf', Buffer.from('It ran.'), {})).toEqual({
      ok: false,
      why: expect.stringContaining('no PDF'),
    });
    const mail = 'From: Valley Post <news@valleypost.example>\nSubject: Ferry\n\nIt ran.';
    expect(await readers.read('mail', Buffer.from(mail), {})).toMatchObject({
      value: { raw: 'It ran.', title: 'Ferry' },
    });
  });

  it('tell every job its own outcome, in their order', async () => {
    const readers = readersWith({ workers: 2 });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, i) => readPage(readers, i % 5 === 0 ? '' : `<p>Page ${i}.</p>`)),
    );
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.raw : outcome.why))).toEqual(
      Array.from({ length: 20 }, (_, i) => (i % 5 === 0 ? 'the page holds no text' : `Page ${i}.`)),
    );
  });

  it('refuse what takes too long, and read on', async () => {
    const readers = readersWith({ timeMs: 1_500 });
    await expect.poll(() => readPage(readers, PAGE), { timeout: 30_000 }).toMatchObject(READ);
    // each end tag of an element that never began is looked for at every level: seconds over all items
    const html = `<${'d'.repeat(40)}>`.repeat(2_400) + `</${'d'.repeat(39)}x>`.repeat(60_000);
    const item = `<item><title>Ferry</title><description><![CDATA[${html}]]></description></item>`;
    const feed = `<rss version="2.0"><channel><title>Harbour Times</title>${item.repeat(12)}</channel></rss>`;
    expect(await readers.read('feed', Buffer.from(feed), {})).toEqual({ ok: false, why: 'took longer than 1.5 s' });
    await expect.poll(() => readPage(readers, PAGE), { timeout: 30_000 }).toMatchObject(READ);
  });

  it('refuse what is longer than any article', async () => {
    const readers = readersWith({});
    const long = `<article>${'<p>The ferry left the quay at six, and nobody was aboard.</p>'.repeat(20_000)}</article>`;
    expect(await readPage(readers, long)).toEqual({ ok: false, why: expect.stringContaining('no article') });
  });

  it('refuse what needs too much memory, and read on', async () => {
    const readers = readersWith({ memoryMb: 20 });
    expect(await readPage(readers, PAGE)).toMatchObject(READ);
    const large = '<p>By Ines Rowe</p>'.repeat(95_000);
    expect(await readPage(readers, large)).toEqual({ ok: false, why: 'needs more than 20 MB of memory' });
    expect(await readPage(readers, PAGE)).toMatchObject(READ);
  });

  it('refuse jobs that are not done when they are closed, and those that come later', async () => {
    const readers = openReaders();
    const jobs = [readPage(readers, PAGE), readPage(readers, PAGE)];
    await readers.close();
    const CLOSED = { ok: false, why: 'not read, for the program is ending' };
    expect(await Promise.all([...jobs, readPage(readers, PAGE)])).toEqual([CLOSED, CLOSED, CLOSED]);
  });
});

describe('one reader', () => {
  const readers = openReaders({ timeMs: 10_000 });
  afterAll(() => readers.close());

  const TEXT =
    'The ferry left the quay at six, an hour late, with half of its seats empty and a brass band on the upper deck. ';

  it.each([
    ['ten million tags', '<b>x'.repeat(10_000_000), undefined],
    ['tags 200,000 levels deep', `${'<div>'.repeat(200_000)}x`, undefined],
    ['one attribute of 5 MB', `<p class="${'comment '.repeat(625_000)}">${TEXT}`, TEXT.trim()],
    ['100,000 attributes', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ')}>${TEXT}`, TEXT.trim()],
    ['tables that are never closed', '<table><tr><td><p><a>x'.repeat(50_000), undefined],
    ['a table of 30,000 rows', `<p>${TEXT}</p><table>${'<tr><td>1<td>2'.repeat(30_000)}</table>`, TEXT.trim()],
    [
      'linked data nested a million times',
      `<script type="application/ld+json">${'['.repeat(1e6)}</script><p>${TEXT}`,
      TEXT.trim(),
    ],
    [
      '20,000 boxes of related articles',
      `${'<div><h3>Related articles</h3></div>'.repeat(20_000)}<p>${TEXT}`,
      TEXT.trim(),
    ],
    ['only `<`', '<'.repeat(5_000_000), undefined],
  ])('comes through a page of %s, and reads on', async (_what, html, raw) => {
    const outcome = await readPage(readers, html);
    expect(outcome).toMatchObject(
      raw === undefined ? { ok: false } : { ok: true, value: { raw: expect.stringContaining(raw) } },
    );
    expect(await readPage(readers, PAGE)).toMatchObject(READ);
  });
});
