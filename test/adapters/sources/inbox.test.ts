import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { watchInbox } from '../../../src/adapters/sources/inbox/watch.ts';
import { emptyInbox, type Inbox, type InboxEvent } from '../../../src/adapters/sources/inbox.ts';
import type { Draft } from '../../../src/briefings/article.ts';
import { copydeskProcess } from '../../support/command-line.ts';
import { aFolder } from '../../support/folder.ts';

let folder: string;
let stored: string[];
let events: InboxEvent[];
beforeEach(() => {
  folder = aFolder();
  stored = [];
  events = [];
});

/** Knows an article by its text. */
async function* store(drafts: AsyncIterable<Draft>): AsyncGenerator<{ outcome: string; why?: string }> {
  for await (const { raw } of drafts) {
    if (raw === 'Nothing.') yield { outcome: 'refused', why: 'nothing is left of it' };
    else if (stored.includes(raw)) yield { outcome: 'same' };
    else {
      stored.push(raw);
      yield { outcome: 'inserted' };
    }
  }
}

const anInbox = (changes: Partial<Inbox> = {}): Inbox => ({
  folder,
  take: store,
  tell: (event) => events.push(event),
  now: () => Date.now(),
  ...changes,
});

/** As if it had come an hour ago. */
async function put(name: string, content: string): Promise<void> {
  await writeFile(join(folder, name), content);
  await age(name, 3_600);
}

async function age(name: string, seconds: number): Promise<void> {
  const then = new Date(Date.now() - seconds * 1000);
  await utimes(join(folder, name), then, then);
}

const list = async (place = '') => (await readdir(join(folder, place))).sort();
const text = (path: string) => readFile(join(folder, path), 'utf8');

describe('an inbox', () => {
  it('stores its files in the order of their names and moves them', async () => {
    await put('b.txt', 'Second.');
    await put('a.md', 'First.');
    await put('c.jsonl', '{"text":"Third."}\n{"text":"Fourth."}\n');
    expect(await emptyInbox(anInbox())).toEqual({ isWaiting: false });
    expect(stored).toEqual(['First.', 'Second.', 'Third.', 'Fourth.']);
    expect(await list()).toEqual(['done']);
    expect(await list('done')).toEqual(['a.md', 'b.txt', 'c.jsonl']);
    expect(events).toContainEqual({ name: 'c.jsonl', outcome: 'done', articles: 2, movedTo: join('done', 'c.jsonl') });
  });

  it('moves what it cannot use aside, with the reason beside it', async () => {
    await put('a.docx', 'PK');
    await put('b.jsonl', '{"text":"One."}\noops\n{"text":"Two."}\n');
    await put('c.txt', 'Nothing.');
    await emptyInbox(anInbox());
    expect(stored).toEqual(['One.', 'Two.']);
    expect(await list('refused')).toEqual(['a.docx', 'b.jsonl', 'c.txt'].flatMap((name) => [name, `${name}.why.txt`]));
    expect(await text('refused/a.docx.why.txt')).toMatch(/^\.docx files are not read.*\n$/);
    expect(await text('refused/b.jsonl.why.txt')).toMatch(/^line 2: not JSON.*\n$/);
    expect(await text('refused/c.txt.why.txt')).toBe('nothing is left of it\n');
    expect(events[1]).toMatchObject({ outcome: 'refused', articles: 2 });
  });

  it('leaves a file that still grows for the next pass', async () => {
    await writeFile(join(folder, 'a.txt'), 'The ferry');
    expect(await emptyInbox(anInbox())).toEqual({ isWaiting: true });
    await appendFile(join(folder, 'a.txt'), ' ran.');
    await age('a.txt', 3);
    expect(await emptyInbox(anInbox())).toEqual({ isWaiting: false });
    expect(stored).toEqual(['The ferry ran.']);
  });

  it('leaves a file that was written in this very millisecond', async () => {
    await writeFile(join(folder, 'a.txt'), 'The ferry');
    const { mtimeMs } = await stat(join(folder, 'a.txt'));
    expect(await emptyInbox(anInbox({ now: () => Math.floor(mtimeMs) - 1 }))).toEqual({ isWaiting: true });
  });

  it('stores nothing of a file that changes while it is read', async () => {
    await put('a.html', '<p>The ferry</p>');
    const readers: Inbox['readers'] = {
      read: async () => {
        await appendFile(join(folder, 'a.html'), '<p>ran.</p>');
        return { ok: true, value: { raw: 'The ferry', format: 'text' } };
      },
    };
    expect(await emptyInbox(anInbox({ readers }))).toEqual({ isWaiting: true });
    expect(stored).toEqual([]);
    expect(await list()).toEqual(['a.html']);
  });

  it('finds the articles known where the program ended between storing and moving, and moves the file then', async () => {
    await put('a.txt', 'The ferry ran.');
    const stopped = anInbox({
      take: async function* (drafts) {
        yield* store(drafts);
        throw new Error('stopped');
      },
    });
    await expect(emptyInbox(stopped)).rejects.toThrow('stopped');
    expect(await list()).toEqual(['a.txt']);
    await emptyInbox(anInbox());
    expect(stored).toEqual(['The ferry ran.']);
    expect(await list('done')).toEqual(['a.txt']);
  });

  it('keeps both where the program ended between the two names of a moved file', async () => {
    await put('a.txt', 'The ferry ran.');
    await emptyInbox(anInbox());
    await put('a.txt', 'The ferry ran.');
    await emptyInbox(anInbox());
    expect(stored).toEqual(['The ferry ran.']);
    expect(await list('done')).toEqual(['a-2.txt', 'a.txt']);
  });

  it('numbers names that are taken, and overwrites nothing', async () => {
    for (const content of ['One.', 'Two.', 'Three.']) {
      await put('a.txt', content);
      await put('a.docx', content);
      await emptyInbox(anInbox());
    }
    expect(await Promise.all(['a.txt', 'a-2.txt', 'a-3.txt'].map((name) => text(`done/${name}`)))).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
    expect(await list('refused')).toHaveLength(6);
  });

  it.each([
    ['line ends', 'a\nb.txt'],
    ['escape sequences', '\u001b[31mred\u001b[0m.txt'],
    ['dots', '..a..txt'],
    ['a dash', '-.txt'],
    ['marks of the shell', '$(rm -rf x); `y` & "z".txt'],
    ['all that a name may have', `${'ü'.repeat(125)}.txt`],
  ])('takes names with %s as they are', async (_what, name) => {
    const isHidden = name.startsWith('.');
    await put(name, 'The ferry ran.');
    await emptyInbox(anInbox());
    expect(stored).toEqual(isHidden ? [] : ['The ferry ran.']);
    expect(await list()).toEqual(isHidden ? [name] : ['done']);
    if (!isHidden) expect(await list('done')).toHaveLength(1);
  });

  it.each([
    ['done', 'a.txt', 'The ferry ran.'],
    ['refused', 'a.service', 'The ferry ran.'],
  ])('moves nothing through a link in the place of its folder %s', async (place, name, content) => {
    const elsewhere = aFolder();
    await symlink(elsewhere, join(folder, place));
    await put(name, content);
    await emptyInbox(anInbox());
    expect(await readdir(elsewhere)).toEqual([]);
    expect(await list()).toEqual([name, place].sort());
    expect(events).toEqual([{ name, outcome: 'left', why: expect.stringContaining(`${place} is a link`) }]);
  });

  it('passes over links, folders and hidden files', async () => {
    const elsewhere = aFolder();
    await writeFile(join(elsewhere, 'secret.txt'), 'Secret.');
    await symlink(join(elsewhere, 'secret.txt'), join(folder, 'link.txt'));
    await symlink(elsewhere, join(folder, 'folder'));
    await mkdir(join(folder, 'inside.txt'));
    await put('.hidden.txt', 'Hidden.');
    await emptyInbox(anInbox());
    expect(stored).toEqual([]);
    expect(await list()).toEqual(['.hidden.txt', 'folder', 'inside.txt', 'link.txt']);
  });

  it('leaves a file where it cannot be moved away, and says so', async () => {
    await put('a.txt', 'The ferry ran.');
    await writeFile(join(folder, 'done'), 'no folder');
    await emptyInbox(anInbox());
    expect(stored).toEqual(['The ferry ran.']);
    expect(events).toEqual([{ name: 'a.txt', outcome: 'left', why: expect.stringContaining('cannot be moved away') }]);
    expect(await text('a.txt')).toBe('The ferry ran.');
  });

  it('takes nothing while another process is at it', async () => {
    await put('a.txt', 'The ferry ran.');
    expect(await emptyInbox(anInbox({ alone: async () => undefined }))).toEqual({ isWaiting: false });
    expect(stored).toEqual([]);
    expect(await list()).toEqual(['a.txt']);
  });

  it('moves nothing any more and goes on to no other file when another process has taken over', async () => {
    await put('a.txt', 'The ferry ran.');
    await put('b.txt', 'The ferry stopped.');
    const lost = new AbortController();
    const take: Inbox['take'] = async function* (drafts) {
      yield* store(drafts);
      lost.abort();
    };
    await emptyInbox(anInbox({ take, alone: (pass) => pass(lost.signal) }));
    expect(stored).toEqual(['The ferry ran.']);
    expect(await list()).toEqual(['a.txt', 'b.txt']);
    expect(events).toEqual([]);
  });

  it('says of a file whose name cannot be read that it is left', async ({ skip }) => {
    skip(process.platform === 'win32', 'names are no bytes on Windows');
    await writeFile(Buffer.from(`${folder}/quay\xff.txt`, 'latin1'), 'The ferry ran.');
    await emptyInbox(anInbox());
    expect(events).toEqual([{ name: 'quay\ufffd.txt', outcome: 'left', why: 'its name is not in UTF-8; rename it' }]);
  });

  it('says that it cannot be a file', async () => {
    await put('a.txt', 'The ferry ran.');
    await expect(emptyInbox(anInbox({ folder: join(folder, 'a.txt') }))).rejects.toThrow(
      /a\.txt cannot be used: it is no folder\. Set INBOX to a folder/,
    );
  });

  // a process of its own: what it waits for may never come
  it('says that it cannot be where no folder can be made', async ({ skip }) => {
    skip(process.platform !== 'linux', '/proc is there on Linux alone');
    const { code, err } = await copydeskProcess(['ingest', '--once'], {
      folder,
      settings: { INBOX: '/proc/copydesk/inbox' },
      timeout: 10_000,
    });
    expect(err).toContain('the inbox /proc/copydesk/inbox cannot be used: it cannot be made (ENOENT). Set INBOX to');
    expect(code).toBe(1);
  });

  it('makes its folder where there is none', async () => {
    await emptyInbox(anInbox({ folder: join(folder, 'new', 'inbox') }));
    expect(existsSync(join(folder, 'new', 'inbox'))).toBe(true);
  });
});

describe('a watched inbox', () => {
  const until = async (isSo: () => boolean) => {
    for (let i = 0; i < 400 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isSo()).toBe(true);
  };

  it('takes in what lies there and what comes, and goes on after a pass that failed', async () => {
    await put('a.txt', 'First.');
    const failures: unknown[] = [];
    let isFull = true;
    const take: Inbox['take'] = (drafts) => {
      if (isFull) throw new Error('disk full');
      return store(drafts);
    };
    const watched = watchInbox(anInbox({ take }), (error) => failures.push(error));
    onTestFinished(() => watched.close());
    await until(() => failures.length > 0);
    isFull = false;
    const elsewhere = aFolder();
    await writeFile(join(elsewhere, 'b.txt'), 'Second.');
    const then = new Date(Date.now() - 60_000);
    await utimes(join(elsewhere, 'b.txt'), then, then);
    await rename(join(elsewhere, 'b.txt'), join(folder, 'b.txt'));
    await until(() => events.length === 2);
    expect(stored).toEqual(['First.', 'Second.']);
  });

  it('tells once that a file is left', async () => {
    await put('a.txt', 'First.');
    await writeFile(join(folder, 'done'), 'no folder');
    const watched = watchInbox(anInbox(), () => {});
    onTestFinished(() => watched.close());
    await until(() => events.length === 1);
    await put('b.docx', 'PK');
    await until(() => events.length === 2);
    expect(events.map(({ name }) => name)).toEqual(['a.txt', 'b.docx']);
  });

  it('is through with its pass when it is closed', async () => {
    await put('a.txt', 'First.');
    let isInside = false;
    const take: Inbox['take'] = async function* (drafts) {
      isInside = true;
      await new Promise((resolve) => setTimeout(resolve, 50));
      yield* store(drafts);
    };
    const watched = watchInbox(anInbox({ take }), () => {});
    await until(() => isInside);
    await watched.close();
    expect(stored).toEqual(['First.']);
    expect(await list('done')).toEqual(['a.txt']);
  });
});
