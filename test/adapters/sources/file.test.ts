import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Overrides, readDrafts } from '../../../src/adapters/sources/file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-file-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

const read = (path: string, overrides: Overrides = {}) => all(readDrafts(path, overrides));

const readStdin = (chunks: readonly (string | Uint8Array)[], overrides: Overrides = {}) =>
  all(readDrafts('-', overrides, streamOf(chunks)));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function* streamOf(chunks: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* chunks;
}

describe('one file', () => {
  it.each([
    ['a.txt', 'The ferry ran.', { raw: 'The ferry ran.', format: 'text' }],
    [
      'a.MD',
      '---\ntitle: Ferry\npublished: 2020-10-07\n---\nIt ran.',
      { raw: 'It ran.', format: 'markdown', title: 'Ferry', published: Date.UTC(2020, 9, 7) },
    ],
    ['a.htm', '<h1>Ferry</h1><p>It ran.</p>', { raw: 'Ferry\n\nIt ran.', format: 'text', title: 'Ferry' }],
    [
      'a.jsonl',
      '{"text":"It ran.","title":"Ferry","url":"https://ht.example/f","author":["I. Rowe","T. Vance"],"source":null,"score":3}\n',
      { raw: 'It ran.', format: 'text', title: 'Ferry', url: 'https://ht.example/f', author: 'I. Rowe, T. Vance' },
    ],
    ['latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]), { raw: 'café', format: 'text' }],
  ])('%s is read', async (name, content, draft) => {
    expect(await read(await put(name, content))).toEqual([draft]);
  });

  it.each([
    ['empty.txt', '', 'empty'],
    ['blank.md', ' \n\n', 'empty'],
    ['head.md', '---\ntitle: A\n---\n\n', 'empty below its front matter'],
    ['blank.html', '<html><body></body></html>', 'the page holds no text'],
    ['blank.jsonl', '\n\n', 'empty'],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not text'],
    ['a.docx', 'PK', '.docx files are not read; those read are .txt, .md, .html, .htm, .pdf, .eml, .jsonl'],
    ['README', 'words', 'no known ending'],
    [
      'date.md',
      '---\npublished: yesterday\n---\nIt ran.',
      'published is not a date: "yesterday"; write it as 2020-10-07',
    ],
    ['large.txt', Buffer.alloc(25_000_001, 'a'), 'larger than 25 MB'],
  ])('%s is refused in words', async (name, content, why) => {
    const path = await put(name, content);
    expect(await read(path)).toEqual([{ path, why: expect.stringContaining(why) }]);
  });

  it.each(['missing.txt', 'missing.docx', 'a/b/c.txt'])('that is not there is refused: %s', async (name) => {
    const path = join(folder, name);
    expect(await read(path)).toEqual([{ path, why: 'not found' }]);
  });

  it('gives way to what the caller says of it, also where it is wrong', async () => {
    const path = await put('a.md', '---\ntitle: A\nsource: Mail\npublished: soon\n---\nIt ran.');
    expect(await read(path, { source: 'Valley Post', published: 7 })).toEqual([
      { raw: 'It ran.', format: 'markdown', title: 'A', source: 'Valley Post', published: 7 },
    ]);
  });
});

describe('JSONL', () => {
  it('goes on after bad lines and names them', async () => {
    const lines = [
      '{"text":"One."}',
      'oops',
      '',
      '["text"]',
      '{"title":"No text"}',
      '{"text":" "}',
      '{"text":"A.","published":"7/10/2020"}',
      '{"text":"A.","url":"n/a"}',
      '{"text":"A.","title":7}',
      '{"text":"Two."}',
    ];
    const path = await put('a.jsonl', lines.join('\r\n'));
    expect((await read(path)).map((item) => ('why' in item ? [item.line, item.why] : item.raw))).toEqual([
      'One.',
      [2, expect.stringContaining('not JSON')],
      [4, expect.stringContaining('not an object')],
      [5, expect.stringContaining('"text" is missing')],
      [6, '"text" is empty'],
      [7, expect.stringContaining('published is not a date')],
      [8, expect.stringContaining('url is not a web address')],
      [9, '"title" is no string'],
      'Two.',
    ]);
  });

  it('streams: the first article is there before the last line is written', async () => {
    let pulled = 0;
    const endless = (async function* () {
      for (;;) yield `{"text":"Article ${pulled++}."}\n`;
    })();
    for await (const item of readDrafts('-', {}, endless)) {
      expect(item).toEqual({ raw: 'Article 0.', format: 'text' });
      break;
    }
    expect(pulled).toBeLessThan(5);
  });

  it('reads thousands of lines, whatever pieces they come in', async () => {
    const lines = Array.from({ length: 6_000 }, (_, i) => `{"text":"Café number ${i}."}`).join('\n');
    const items = await read(await put('many.jsonl', lines));
    expect(items).toHaveLength(6_000);
    expect(items[5_999]).toEqual({ raw: 'Café number 5999.', format: 'text' });
  });

  it('reads UTF-16', async () => {
    const path = await put('wide.jsonl', Buffer.from('\ufeff{"text":"Ċafé."}\n{"text":"Two."}\n', 'utf16le'));
    expect(await read(path)).toMatchObject([{ raw: 'Ċafé.' }, { raw: 'Two.' }]);
  });

  it('refuses a line that is too large and reads the next', async () => {
    const items = await readStdin(['{"text":"', 'a'.repeat(25_000_001), '"}\n{"text":"Two."}']);
    expect(items).toEqual([
      { path: '-', line: 1, why: expect.stringContaining('25 MB') },
      { raw: 'Two.', format: 'text' },
    ]);
  });

  it('refuses a text that is longer than any article, and reads the next', async () => {
    const items = await readStdin([`{"text":"${'a'.repeat(1_000_001)}"}\n{"text":"Two."}`]);
    expect(items).toEqual([
      { path: '-', line: 1, why: expect.stringContaining('more than 1 million characters') },
      { raw: 'Two.', format: 'text' },
    ]);
  });

  it.each([{ url: 'https://ht.example/a' }, { title: 'A' }, { guid: '1' }])(
    'refuses %o, which names one article',
    async (overrides) => {
      const path = await put('a.jsonl', '{"text":"One."}');
      expect(await read(path, overrides)).toEqual([{ path, why: expect.stringContaining('holds many articles') }]);
    },
  );
});

describe('a folder', () => {
  it('gives its files in the order of their names, and refuses what it cannot read', async () => {
    await put('b.txt', 'Second.');
    await put('a-2-corrected.md', 'First, corrected.');
    await put('a-1.md', 'First.');
    await put('c.png', 'x');
    await put('.hidden.txt', 'Hidden.');
    await put('inside/d.txt', 'Inside.');
    await symlink(join(folder, 'gone'), join(folder, 'z.txt'));
    expect((await read(folder)).map((item) => ('why' in item ? [item.path, item.why] : item.raw))).toEqual([
      'First.',
      'First, corrected.',
      'Second.',
      [join(folder, 'c.png'), expect.stringContaining('.png files are not read')],
      [join(folder, 'inside'), expect.stringContaining('name it by itself')],
      [join(folder, 'z.txt'), 'not found'],
    ]);
  });

  it('is refused where it is empty, or where one address is given for all', async () => {
    expect(await read(folder)).toEqual([{ path: folder, why: 'the folder is empty' }]);
    const why = expect.stringContaining('url can be given for one only');
    expect(await read(folder, { url: 'https://ht.example/a' })).toEqual([{ path: folder, why }]);
  });
});

describe('standard input', () => {
  it.each([
    ['a text', ['The ferry', ' ran.'], [{ raw: 'The ferry ran.', format: 'text' }]],
    ['a text with front matter', ['---\ntitle: A\n', '---\nIt ran.'], [{ raw: 'It ran.', format: 'text', title: 'A' }]],
    ['a page', ['\n<!DOCTYPE html><p>It', ' ran.</p>'], [{ raw: 'It ran.', format: 'text' }]],
    [
      'JSONL',
      ['\n', '{"text":"One."}\n{"te', 'xt":"Two."}'],
      [
        { raw: 'One.', format: 'text' },
        { raw: 'Two.', format: 'text' },
      ],
    ],
    ['nothing', [], [{ path: '-', why: 'empty' }]],
  ])('is read as %s', async (_what, chunks, items) => {
    expect(await readStdin(chunks)).toEqual(items);
  });

  it('keeps a letter whole that came in two pieces', async () => {
    const bytes = Buffer.from('é');
    expect(await readStdin(['caf', bytes.subarray(0, 1), bytes.subarray(1)])).toMatchObject([{ raw: 'café' }]);
  });

  it('is not read beyond 25 MB', async () => {
    let pulled = 0;
    const endless = (async function* () {
      for (;;) {
        pulled++;
        yield 'a'.repeat(1_000_000);
      }
    })();
    const items = await all(readDrafts('-', {}, endless));
    expect(items).toEqual([{ path: '-', why: expect.stringContaining('25 MB') }]);
    expect(pulled).toBeLessThan(30);
  });
});
