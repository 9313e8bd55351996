import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { COMMANDS } from '../../src/bot/cli/run.ts';
import { openArchive } from '../../src/store/sqlite/archive.ts';
import { BriefingJson } from '../contracts/briefing-json.ts';
import { copydesk, copydeskProcess, MAIN } from '../support/command-line.ts';
import { aFolder } from '../support/folder.ts';

const ARTICLE = `The harbour authority in Velmark closed its northern pier on Tuesday after divers found cracks in four piles.

“We would rather lose a week than a ship,” said harbour master Ines Duarte. “The pier was built in 1964.”`;

it.each([
  ['from-source.js', '20.1.0'],
  ['from-source.js', '24.14.1'],
  ['copydesk.js', '20.1.0'],
])('%s says which Node is needed where %s runs it', async (file, version) => {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const script = resolve(import.meta.dirname, '../../bin', file);
  const child = spawn(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(older)}`,
    script,
    'topics',
  ]);
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(new RegExp(`^copydesk: Node 24\\.15 .*this is ${RegExp.escape(version)}\\. .*\n$`)),
  });
});

describe('every command', () => {
  it.each(COMMANDS.map(({ name }) => name))('%s explains itself with --help', async (name) => {
    const { code, out, err } = await copydesk([name, '--help'], { folder: aFolder() });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`copydesk ${name}`);
    expect(out).toContain('Examples');
  });

  it.each(['analyse', 'compose'])('%s shows a line of input that it takes', async (name) => {
    const { out } = await copydesk([name, '--help'], { folder: aFolder() });
    const input = /^A line {2}(.*)$/m.exec(out)![1]!;
    expect(await copydesk([name], { folder: aFolder(), input })).toMatchObject({ code: 0, err: '' });
    const { code, err } = await copydesk([name], { folder: aFolder(), input: '{}' });
    expect([code, err]).toEqual([1, expect.stringMatching(/line 1: id: .*; --help shows what a line holds\n$/)]);
  });

  it.each([
    ['no command', [], 2],
    ['an unknown command', ['breif'], 2],
    ['an unknown option', ['brief', 'x', '--fcats', '3'], 2],
    ['a number out of bounds', ['brief', 'x', '--facts', '0'], 2],
    ['a span of time that is none', ['brief', 'x', '--since', 'yesterday'], 2],
    ['an unknown format', ['brief', 'x', '--format', 'pdf'], 2],
    ['an unknown view', ['brief', 'x', '--view', 'gossip'], 2],
    ['a topic of nothing', ['brief'], 2],
    ['a topic with an open quotation mark', ['brief', '"open'], 2],
    ['nothing to add', ['add'], 2],
    ['a date that is none', ['add', 'x.txt', '--published', '2020-02-31'], 2],
    ['a date in the future', ['add', 'x.txt', '--published', '9999-02-28'], 2],
    ['an input file that is not there', ['analyse', 'gone.jsonl'], 1],
  ])('exits with the code for %s', async (_what, words, code) => {
    expect((await copydesk(words, { folder: aFolder() })).code).toBe(code);
  });

  it.each([
    ['a slip in a command', ['breif'], 'copydesk: there is no command "breif". Is brief meant?\n'],
    [
      'a slip in an option',
      ['brief', 'x', '--fcats', '3'],
      "copydesk brief: Unknown option '--fcats'\ncopydesk brief --help tells more.\n",
    ],
  ])('tell in few words of %s', async (_what, words, err) => {
    expect(await copydesk(words, { folder: aFolder() })).toMatchObject({ code: 2, err });
  });

  it('tells which version this is', async () => {
    expect(await copydesk(['--version'], { folder: aFolder() })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it('reports all settings that cannot be used, and no value', async () => {
    const ran = await copydesk(['topics'], {
      folder: aFolder(),
      settings: { TIMEZONE: 'Mars/Base', SLACK_BOT_TOKEN: 'secret-value' },
    });
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/TIMEZONE[\s\S]*SLACK_BOT_TOKEN/);
    expect(ran.err).not.toContain('secret-value');
  });
});

describe('add and brief', () => {
  it('show the samples until something is stored', async () => {
    const { code, out, err } = await copydeskProcess(['brief', 'karabakh'], { folder: aFolder() });
    expect(code).toBe(0);
    expect(out).toMatch(/Key facts[\s\S]*Said[\s\S]*Background[\s\S]*Sources/);
    expect(err).toContain('sample articles');
  });

  it.each([
    ['facts', 'Key facts'],
    ['quotes', 'Said'],
    ['background', 'Background'],
    ['timeline', 'Timeline'],
    ['sources', undefined],
  ])('show the %s alone, with the sources that it names and what was looked at', async (view, heading) => {
    const { code, out } = await copydesk(['brief', 'karabakh', '--view', view], { folder: aFolder() });
    expect(code).toBe(0);
    const headings = ['Key facts', 'Said', 'Background', 'Timeline', 'Watch and read', 'Sources'];
    const shown = headings.filter((each) => new RegExp(`^${each}$`, 'm').test(out));
    expect(shown).toEqual(heading === undefined ? ['Sources'] : [heading, 'Sources']);
    expect(out).toMatch(/\d+ considered/);
  });

  it('say that a view has nothing, not that nothing is stored', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'pier.txt'), ARTICLE.split('\n')[0]!);
    await copydesk(['add', 'pier.txt'], { folder });
    const { out } = await copydesk(['brief', 'velmark', '--view', 'quotes'], { folder });
    expect(out).toContain('No quotations were found in these articles.');
  });

  it('store an article and brief it with its source', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'pier.txt'), ARTICLE);
    const added = await copydesk(
      ['add', 'pier.txt', '--source', 'Meridian Wire', '--published', '2020-05-14T10:00:00Z'],
      { folder },
    );
    expect(added).toMatchObject({ code: 0, err: '1 stored, 0 changed, 0 known already, 0 refused\n' });
    expect((await copydesk(['add', 'pier.txt', '--source', 'Meridian Wire'], { folder })).err).toContain(
      '1 known already',
    );
    const { out, err } = await copydesk(['brief', 'velmark'], { folder });
    expect(err).toBe('');
    expect(out).toContain('closed its northern pier on Tuesday');
    expect(out).toContain('Ines Duarte');
    expect(out).toContain('Meridian Wire, 14 May 2020');
  });

  it('name an article without a headline by whole words, and say how a web address is written', async () => {
    const ran = await copydesk(['add', '-', 'harbour.example/news/1', 'gone.txt'], {
      folder: aFolder(),
      input: ARTICLE,
    });
    expect(ran.out).toMatch(/ {2}The harbour authority in Velmark closed its northern pier…\n$/);
    expect(ran.err).toMatch(
      /harbour\.example\/news\/1: not found; if it is a web address, write it with https:\/\/ in front\n/,
    );
    expect(ran.err).toMatch(/gone\.txt: not found\n/);
  });

  it('read standard input and go on after a bad file', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'inbox'));
    writeFileSync(join(folder, 'inbox', 'a.pdf'), 'no');
    writeFileSync(join(folder, 'inbox', 'b.txt'), ARTICLE);
    const ran = await copydesk(['add', 'gone.txt', 'inbox', '-'], {
      folder,
      input: `${ARTICLE}\n\nA second pier stays open.`,
    });
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/refused\s+gone\.txt: /);
    expect(ran.err).toMatch(/refused\s+inbox\/a\.pdf: /);
    expect(ran.err).toContain('2 stored, 0 changed, 0 known already, 2 refused');
  });

  it('print JSON that fits its schema, with words that stand at their places', async () => {
    const { out } = await copydesk(['brief', 'karabakh', '--format', 'json'], { folder: aFolder() });
    const briefing = BriefingJson.parse(JSON.parse(out));
    expect(briefing.facts.length).toBeGreaterThan(2);
    expect(briefing.quotes.length).toBeGreaterThan(2);
    expect(briefing.background.length).toBeGreaterThan(0);
  });

  it('print JSON that docs/briefing.schema.json describes', async () => {
    const schema = z.toJSONSchema(BriefingJson, { target: 'draft-2020-12' });
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/briefing.schema.json');
  });

  it('print Markdown', async () => {
    const { out } = await copydesk(['brief', 'karabakh', '--format', 'markdown'], { folder: aFolder() });
    expect(out).toMatch(/^# karabakh\n/);
  });

  it('say that nothing was found and offer the topics', async () => {
    const { code, out } = await copydesk(['brief', 'xylophone'], {
      folder: aFolder(),
      settings: { TOPICS: 'karabakh' },
    });
    expect(code).toBe(0);
    expect(out).toContain('Nothing is stored on this.');
    expect(out).toContain('karabakh');
  });

  it.each([
    ['NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
  ])('obey %s', async (_name, settings, isColoured) => {
    const { out } = await copydesk(['brief', 'karabakh'], { folder: aFolder(), settings });
    expect(out.includes('\u001b[')).toBe(isColoured);
  });

  it.each([
    ['damaged', 'SQLite format 3\u0000 but not really'.repeat(100)],
    ['no database at all', 'hello'],
  ])('name a file that is %s and say what to do', async (_how, content) => {
    const folder = aFolder();
    writeFileSync(join(folder, 'x.db'), content);
    const ran = await copydesk(['brief', 'karabakh'], { folder, settings: { STORE_URL: 'sqlite:./x.db' } });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('x.db');
    expect(ran.err).not.toContain('    at ');
  });
});

describe('analyse', () => {
  const analyse = async (input: string, ...options: string[]) => {
    const { out, err, code } = await copydesk(['analyse', '-', ...options], { folder: aFolder(), input });
    return {
      code,
      err,
      lines: out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    };
  };

  it('gives offsets into the text that came in, also through hard wraps', async () => {
    const text =
      'Photo: A. Ferrant/Meridian\n\nThe council closed the pier on Tuesday after a long\ninspection of its founda-\ntions, the mayor said.\n\n“We would rather lose\na week than a ship,” said Ines Duarte.';
    const { lines } = await analyse(`${JSON.stringify({ id: 1, text })}\n`);
    const [quote] = lines[0].quotes;
    expect(quote).toMatchObject({ text: 'We would rather lose a week than a ship,', speaker: 'Ines Duarte' });
    expect(text.slice(quote.start, quote.end)).toBe('We would rather lose\na week than a ship,');
    expect(lines[0]).toMatchObject({ id: 1, title: null, published: null });
    expect(lines[0].paragraphs[0]).toContain('foundations');
  });

  it('gives one line for each good line and names the bad ones', async () => {
    const { code, err, lines } = await analyse(
      `${JSON.stringify({ id: 'a', text: ARTICLE })}\nnot json\n\n{"id":"b"}\n${JSON.stringify({ id: 'c', text: '' })}\n`,
    );
    expect(lines.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(err).toMatch(/line 2: is not JSON[\s\S]*line 4: text/);
    expect(code).toBe(1);
  });

  it('keeps to the number of facts and words', async () => {
    const { lines } = await analyse(`${JSON.stringify({ id: 1, text: ARTICLE })}\n`, '--facts', '1', '--words', '25');
    expect(lines[0].facts).toHaveLength(1);
    expect(lines[0].facts[0].text.split(/\s+/).length).toBeLessThanOrEqual(25);
  });

  it('fills the words that are asked for where nobody asks for so many facts', async () => {
    const text = [
      'The harbour authority in Velmark closed its northern pier on Tuesday after divers found cracks in four piles.',
      'Ferries to the islands will sail from the old quay until engineers have finished their survey.',
      'Fishermen asked the council for 40,000 crowns a week while their boats cannot unload.',
      'A storm in March sank two barges and tore a crane from its rails.',
      'Parliament votes on a repair fund before the summer holidays begin.',
    ].join(' ');
    const line = `${JSON.stringify({ id: 1, text })}\n`;
    expect((await analyse(line)).lines[0].facts).toHaveLength(3);
    expect((await analyse(line, '--words', '100')).lines[0].facts.length).toBeGreaterThan(3);
  });
});

describe('compose', () => {
  it('makes one briefing of several articles and says which support a fact', async () => {
    const docs = [
      { id: 'w', source: 'Meridian Wire', published: '2031-05-14', text: ARTICLE },
      {
        id: 'p',
        source: 'Valley Post',
        published: '2031-05-14',
        text: 'Velmark’s northern pier was closed on Tuesday by the harbour authority after divers found cracks in four piles.\n\nFerries sail from the old quay until then.',
      },
    ];
    const { code, out } = await copydesk(['compose', '-'], {
      folder: aFolder(),
      input: `${JSON.stringify({ id: 7, topic: 'velmark', docs })}\n`,
    });
    const briefing = JSON.parse(out);
    expect(code).toBe(0);
    expect(briefing.id).toBe(7);
    const fact = briefing.facts[0];
    const text = docs.find(({ id }) => id === fact.doc)!.text;
    expect(text.slice(fact.start, fact.end)).toContain('northern pier');
    expect([...fact.support].sort()).toEqual(['p', 'w']);
  });
});

describe('backup', () => {
  it('copies what is stored, also what still stands in the log of a running process, and overwrites nothing', async () => {
    const folder = aFolder();
    const writer = openArchive(`sqlite:${join(folder, 'data/copydesk.db')}`);
    onTestFinished(() => writer.close());
    writeFileSync(join(folder, 'pier.txt'), ARTICLE);
    await copydesk(['add', 'pier.txt'], { folder });
    expect(await copydesk(['backup', 'copy.db'], { folder })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/copy\.db, \d+ bytes, from .*copydesk\.db\n$/),
    });
    const { out } = await copydesk(['brief', 'velmark'], { folder, settings: { STORE_URL: 'sqlite:./copy.db' } });
    expect(out).toContain('closed its northern pier');
    expect(await copydesk(['backup', 'copy.db'], { folder })).toMatchObject({
      code: 1,
      err: expect.stringContaining('is there already'),
    });
    expect(readdirSync(folder).sort()).toEqual(['copy.db', 'data', 'pier.txt']);
  });

  it('says where there is nothing to copy, or no place for it', async () => {
    const folder = aFolder();
    expect(await copydesk(['backup', 'copy.db'], { folder })).toMatchObject({
      code: 1,
      err: expect.stringContaining('Nothing is stored yet'),
    });
    writeFileSync(join(folder, 'pier.txt'), ARTICLE);
    await copydesk(['add', 'pier.txt'], { folder });
    expect(await copydesk(['backup', 'gone/copy.db'], { folder })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/gone\/copy\.db cannot be used \(.*\)\. Check that the path is right/),
    });
  });
});

describe('topics and doctor', () => {
  it('list what is set up with what is stored on it', async () => {
    const { out } = await copydesk(['topics'], {
      folder: aFolder(),
      settings: { TOPICS: 'karabakh', TOPIC_KARABAKH_TITLE: 'Nagorno-Karabakh' },
    });
    expect(out).toMatch(/^karabakh {2}Nagorno-Karabakh, \d+ articles\n$/);
  });

  it('say what is on and what is off', async () => {
    const { code, out } = await copydesk(['doctor'], { folder: aFolder() });
    expect(code).toBe(0);
    expect(out).toMatch(/✓ Node[\s\S]*✓ Settings[\s\S]*– Database[\s\S]*– Discord[\s\S]*– Slack/);
  });

  it.each([
    [
      'accept',
      200,
      { id: '1', username: 'copydesk' },
      { ok: true, user: 'copydesk', team: 'Newsroom' },
      0,
      /✓ Discord.*copydesk[\s\S]*✓ Slack.*copydesk in Newsroom/,
    ],
    [
      'refuse',
      401,
      { message: '401: Unauthorized', code: 0 },
      { ok: false, error: 'invalid_auth' },
      1,
      /✗ Discord.*Reset Token[\s\S]*✗ Slack.*invalid_auth/,
    ],
    [
      'are elsewhere than asked',
      404,
      {},
      { ok: false, error: 'invalid_auth' },
      1,
      /✗ Discord.*DISCORD_API_BASE is not Discord/,
    ],
  ])('say of the platforms that they %s (the tokens)', async (_what, status, discord, slack, code, expected) => {
    const server = createServer((request, response) => {
      const isSlack = request.url?.includes('auth.test');
      response
        .writeHead(isSlack ? 200 : status, { 'content-type': 'application/json' })
        .end(JSON.stringify(isSlack ? slack : discord));
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const settings = {
      DISCORD_TOKEN: `${'M'.repeat(24)}.${'G'.repeat(6)}.${'x'.repeat(30)}`,
      DISCORD_API_BASE: `${base}/api`,
      SLACK_BOT_TOKEN: 'xoxb-1-2-abc',
      SLACK_APP_TOKEN: 'xapp-1-2-abc',
      SLACK_API_URL: `${base}/slack/`,
    };
    const ran = await copydesk(['doctor'], { folder: aFolder(), settings });
    expect(ran.out).toMatch(expected);
    expect(ran.code).toBe(code);
    expect(ran.out + ran.err).not.toContain(settings.DISCORD_TOKEN);
  });
});

describe('doctor', () => {
  const wrong = async (settings: Readonly<Record<string, string>>, folder = aFolder()) => {
    const { code, out } = await copydesk(['doctor'], { folder, settings });
    return { code, wrong: out.split('\n').filter((line) => line.startsWith('✗')) };
  };

  it('says that digests of the settings have nobody to send them', async () => {
    const settings = { TOPICS: 'a', TOPIC_A_DIGEST: '0 8 * * *', TOPIC_A_CHANNELS: 'slack:C0NEWS' };
    const { err } = await copydeskProcess(['start'], {
      folder: aFolder(),
      settings: { ...settings, DESK_PORT: 'off' },
    });
    expect(err).toContain('digests that nobody sends, since the token of the platform is not set: a in slack:C0NEWS\n');
    expect(await wrong(settings)).toEqual({
      code: 1,
      wrong: [expect.stringMatching(/^✗ Digests .*token of the platform is not set: a in slack:C0NEWS$/)],
    });
  });

  it('says that the archive cannot be made, or written to', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'file'), '');
    expect((await wrong({ STORE_URL: 'sqlite:./file/a.db' }, folder)).wrong[0]).toMatch(
      /✗ Database .*a\.db cannot be made: .*file is no folder$/,
    );
  });

  it('asks after names in the environment that are nearly settings', async () => {
    const settings = { DISCORD_TOKN: 'x', EDITOR: 'vi', TOPICSES: 'x' };
    const { code, out } = await copydesk(['doctor'], { folder: aFolder(), settings });
    expect(code).toBe(0);
    expect(out).toMatch(/^✓ Settings .*; DISCORD_TOKN is no setting; DISCORD_TOKEN is: is that meant\?$/m);
    expect(out).not.toMatch(/EDITOR|TOPICSES/);
  });

  it('says that an inbox or an archive is of the wrong kind', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'folder'));
    expect((await wrong({ INBOX: 'file' }, folder)).wrong[0]).toMatch(/✗ Inbox .*file is no folder; set INBOX/);
    expect((await wrong({ STORE_URL: 'sqlite:./folder' }, folder)).wrong[0]).toMatch(/✗ Database .*it is a folder/);
  });

  it('says that a Slack token alone gives no way to the bot', async () => {
    const server = createServer((_request, response) => {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ok: true, user: 'copydesk', team: 'Newsroom' }));
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await wrong({ SLACK_BOT_TOKEN: 'xoxb-1-2-abc', SLACK_API_URL: url })).toEqual({
      code: 1,
      wrong: [expect.stringMatching(/^✗ Slack .*set SLACK_APP_TOKEN/)],
    });
  });
});

const isWindows = process.platform === 'win32';
if (isWindows) process.stderr.write('File names and limits of Unix are not tried: this is Windows\n');

describe.skipIf(isWindows)('on a system that is in a bad way', () => {
  it('says which name cannot be read, and shows none as it is', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'folder'));
    writeFileSync(Buffer.from(`${folder}/folder/quay\xff.txt`, 'latin1'), ARTICLE);
    writeFileSync(join(folder, 'folder', 'evil\u001b[31m\nstored.exe'), ARTICLE);
    writeFileSync(join(folder, 'folder', 'pier.txt'), ARTICLE);
    const { code, out, err } = await copydesk(['add', 'folder'], { folder });
    expect(code).toBe(1);
    expect(out).toMatch(/^stored .*\n$/);
    expect(err).toContain('quay.txt: its name is not in UTF-8; rename it\n');
    expect(err).toMatch(/^refused {2}folder.evil\[31m stored\.exe: \.exe files are not read/m);
    expect(err).not.toContain('\u001b');
  });

  it('keeps what was stored when no more may be written, says what to do, and goes on from there', async () => {
    const folder = aFolder();
    const lines = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify({
        title: `Quay ${i}`,
        text: `Quay ${i} of Karvala was shut on Tuesday. ${randomBytes(500).toString('hex')}`,
      }),
    );
    writeFileSync(join(folder, 'quays.jsonl'), lines.join('\n'));
    const shell = spawn('sh', ['-c', `ulimit -f 1000; exec "${process.execPath}" "${MAIN}" add quays.jsonl`], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err] = [text(shell.stdout), text(shell.stderr)];
    const [code] = (await once(shell, 'close')) as [number | null];
    const stored = (await out).split('\n').length - 1;
    expect(code).toBe(1);
    expect(await err).toMatch(/^\d+ stored, .*\nWhat was stored stays; .*\ncopydesk add: .*ulimit -f.*\n$/);
    expect(stored).toBeGreaterThan(0);
    const again = await copydesk(['add', 'quays.jsonl'], { folder });
    expect(again.err).toBe(`${300 - stored} stored, 0 changed, ${stored} known already, 0 refused\n`);
  });
});

describe('add that is interrupted', () => {
  const add = (words: readonly string[], folder: string) => {
    const child = spawn(process.execPath, [MAIN, 'add', ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '' },
    });
    return { child, out: text(child.stdout), err: text(child.stderr), closed: once(child, 'close') };
  };
  const aLine = (i: number) =>
    `${JSON.stringify({ title: `Quay ${i}`, text: `Quay ${i} of Karvala was shut on Tuesday, said harbour master ${i}.` })}\n`;

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s stores what it has read, and says how much', async (signal) => {
    const folder = aFolder();
    const { child, out, err, closed } = add(['-'], folder);
    // more than one batch, so that a first word of it tells that it is at work; and no end
    for (let i = 0; i < 70; i++) child.stdin.write(aLine(i));
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await closed).toEqual([130, null]);
    const stored = (await out).split('\n').length - 1;
    expect(stored).toBeGreaterThanOrEqual(50);
    expect(await err).toBe(
      `${stored} stored, 0 changed, 0 known already, 0 refused\nWhat was stored stays; the same command goes on from there.\n`,
    );
  });

  it('waits for no web page', async () => {
    const server = createServer(() => child.kill('SIGINT'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void server.close().closeAllConnections());
    const folder = aFolder();
    const { port } = server.address() as AddressInfo;
    writeFileSync(join(folder, '.env'), 'FETCH_ALLOW_CIDR=127.0.0.1\n');
    const { child, err, closed } = add([`http://127.0.0.1:${port}/`], folder);
    expect(await closed).toEqual([130, null]);
    expect(await err).toMatch(/^0 stored, 0 changed, 0 known already, 0 refused\n/);
  });
});

describe('as a process', () => {
  it.each([
    ['a slip in a name', 'DISCORD_TOKN=x\n', /DISCORD_TOKN \(in \.env\) is no setting; DISCORD_TOKEN is/],
    ['a name that lost a letter', 'FEED=x\n', /FEED .*; FEEDS is/],
    ['a line that is no setting', 'TOPICS=a\n\n# fine\nTOPIC a\n', /\.env line 4 is no setting/],
    ['an open quotation mark', 'TOPICS="a\nTIMEZONE="UTC"\n', /TOPICS holds other settings of \.env/],
    ['no text at all', Buffer.from([0, 255, 254, 10, 61]), /\.env is no text in UTF-8/],
    ['a folder', undefined, /\.env is a folder/],
  ])('says what is wrong with a .env that has %s', async (_what, content, words) => {
    const folder = aFolder();
    if (content === undefined) mkdirSync(join(folder, '.env'));
    else writeFileSync(join(folder, '.env'), content);
    const { code, err } = await copydeskProcess(['topics'], { folder });
    expect(code).toBe(1);
    expect(err).toMatch(words);
  });

  it.each([
    ['names of other programs', 'EDITORIAL=x\nNODE_OPTIONS=\nCOMPOSE_PROJECT=y\nexport TOPICS=karabakh\n'],
    ['lists over several lines', 'TOPICS=karabakh\nFEEDS="https://a.example/feed\nhttps://b.example/feed?x=1"\n'],
  ])('takes a .env with %s', async (_what, content) => {
    const folder = aFolder();
    writeFileSync(join(folder, '.env'), content);
    expect(await copydeskProcess(['topics'], { folder })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^karabakh/),
    });
  });

  it('reads .env in the folder that it is started in', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, '.env'), 'TOPICS=karabakh\nTOPIC_KARABAKH_TITLE=From the file\n');
    expect((await copydeskProcess(['topics'], { folder })).out).toContain('From the file');
  });

  it('reads standard input, writes standard output and gives its exit code', async () => {
    const input = `${JSON.stringify({ id: 1, text: ARTICLE })}\nbad\n`;
    const { code, out, err } = await copydeskProcess(['analyse'], { folder: aFolder(), input });
    expect(JSON.parse(out).id).toBe(1);
    expect(err).toBe('copydesk analyse: line 2: is not JSON\n');
    expect(code).toBe(1);
  });
});
