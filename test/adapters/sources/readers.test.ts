import { afterEach, describe, expect, it } from 'vitest';
import { openReaders, type ReaderLimits, type Readers } from '../../../src/adapters/sources/readers.ts';

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
    const readers = readersWith({ timeMs: 400 });
    expect(await readPage(readers, PAGE)).toMatchObject(READ);
    const attributes = Array.from({ length: 300_000 }, (_, i) => `a${i}`).join(' ');
    expect(await readPage(readers, `<p ${attributes}>${PAGE}`)).toEqual({ ok: false, why: 'took longer than 0.4 s' });
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
