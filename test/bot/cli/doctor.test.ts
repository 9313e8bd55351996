import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copydesk, copydeskProcess } from '../../support/command-line.ts';
import { aFolder } from '../../support/folder.ts';

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
