import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/bot/cli/run.ts';
import { copydesk, copydeskProcess } from '../../support/command-line.ts';
import { aFolder } from '../../support/folder.ts';
import { ARTICLE } from './article.ts';

it.each([
  ['from-source.js', '20.1.0'],
  ['from-source.js', '24.14.1'],
  ['copydesk.js', '20.1.0'],
])('%s says which Node is needed where %s runs it', async (file, version) => {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const script = resolve(import.meta.dirname, '../../../bin', file);
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
    ['a slip in the name behind help', ['help', 'breif'], 'copydesk: there is no command "breif". Is brief meant?\n'],
    [
      'a dash too few',
      ['brief', 'x', '-facts', '3'],
      'copydesk brief: there is no option -facts; is --facts meant?\ncopydesk brief --help tells more.\n',
    ],
    [
      'a dash too few, where no topic is taken',
      ['add', 'x.txt', '-fast'],
      'copydesk add: there is no option -fast\ncopydesk add --help tells more.\n',
    ],
    [
      'a word to leave out that stands alone',
      ['brief', 'port', '-rust'],
      'copydesk brief: there is no option -rust; to leave the word out, put the topic between quotation marks, or write NOT rust\ncopydesk brief --help tells more.\n',
    ],
    [
      'a number below nothing',
      ['brief', 'x', '--words', '-5'],
      "copydesk brief: Option '--words' argument is ambiguous\ncopydesk brief --help tells more.\n",
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
