import { describe, expect, it } from 'vitest';
import { type FileReaders, readBytes } from '../../../src/adapters/sources/article-bytes.ts';
import { aPdf } from '../../support/pdf.ts';

const PDF = aPdf([[{ text: 'The ferry ran again.', x: 60, y: 100 }]]);
const MAIL = 'Received: from a by b\nFrom: Valley Post <news@vp.example>\nSubject: Ferry\n\nIt ran.';

describe('an attachment', () => {
  it.each<[string, string, string | Uint8Array, object]>([
    ['a text', 'a.txt', 'The ferry ran.', { raw: 'The ferry ran.', format: 'text' }],
    ['Markdown', 'a.md', '# Ferry\n\nIt ran.', { raw: '# Ferry\n\nIt ran.', format: 'markdown' }],
    ['a page', 'a.html', '<h1>Ferry</h1><p>It ran.</p>', { title: 'Ferry' }],
    [
      'a page in the charset that it names',
      'a.html',
      Uint8Array.from([...Buffer.from('<meta charset="windows-1251"><p>'), 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      { raw: 'Привет' },
    ],
    ['a PDF', 'a.pdf', PDF, { raw: 'The ferry ran again.' }],
    ['a PDF by its content', 'a.txt', PDF, { raw: 'The ferry ran again.' }],
    ['a mail', 'a.eml', MAIL, { raw: 'It ran.', title: 'Ferry', source: 'Valley Post' }],
    ['a mail without an ending', 'message', MAIL, { raw: 'It ran.' }],
    ['a text without an ending', 'message', 'The ferry ran.', { raw: 'The ferry ran.' }],
    [
      'a letter that only opens like a mail',
      'message',
      'From: the harbour\nTo: the town\nRe: the ferry\n\nIt ran.',
      { raw: expect.stringContaining('To: the town') },
    ],
  ])('is read as %s', async (_what, name, content, draft) => {
    expect(await readBytes(name, Buffer.from(content), {})).toMatchObject(draft);
  });

  it.each([
    ['a.docx', 'PK', '.docx files are not read'],
    ['a.pdf', 'The ferry ran.', 'damaged, or no PDF'],
    ['a.jsonl', '{"text":"It ran."}', 'holds many articles'],
    ['message', '{"text":"It ran."}', 'holds many articles'],
    ['a.txt', '', 'empty'],
    ['a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'not text'],
    ['a.md', '---\npublished: soon\n---\nIt ran.', 'published is not a date'],
    ['a.txt', Buffer.alloc(25_000_001, 'a'), 'larger than 25 MB'],
    ['a.txt', Buffer.alloc(1_000_001, 'a'), 'more than 1 million characters'],
    ['a.md', Buffer.alloc(1_000_001, 'a'), 'more than 1 million characters'],
  ])('%s is refused in words', async (path, content, why) => {
    expect(await readBytes(path, Buffer.from(content), {})).toEqual({ path, why: expect.stringContaining(why) });
  });

  it('gives way to what the caller says of it', async () => {
    const overrides = { title: 'Ferry', url: 'https://vp.example/ferry' };
    expect(await readBytes('a.eml', Buffer.from(MAIL), overrides)).toMatchObject({
      ...overrides,
      source: 'Valley Post',
    });
  });

  it.each([
    ['page', 'a.html', '<p>It ran.</p>'],
    ['pdf', 'a.pdf', PDF],
    ['mail', 'a.eml', MAIL],
  ])('is handed to the readers where they are given: a %s', async (kind, name, content) => {
    const asked: unknown[] = [];
    const readers: FileReaders = {
      read: async (...job) => {
        asked.push(job);
        return { ok: false, why: 'took longer than 20 s' };
      },
    };
    const bytes = Buffer.from(content);
    const refusal = await readBytes(name, bytes, { url: 'https://vp.example/a' }, readers);
    expect(refusal).toEqual({ path: name, why: 'took longer than 20 s' });
    expect(asked).toEqual([[kind, bytes, { url: 'https://vp.example/a' }]]);
  });
});
