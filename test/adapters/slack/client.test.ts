import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { connectSlack } from '../../../src/adapters/slack/client.ts';
import { aDesk, aHeldDesk } from '../../support/chat-desk.ts';
import { calls, connect, connectSigned, serve, settingsFor } from '../../support/slack/connected.ts';
import { textOf, wordsOf } from '../../support/slack/text.ts';
import type { Message } from '../../support/slack/world.ts';

const SIGNED = '{"type":"url_verification","challenge":"c"}';

describe('a conversation on Slack', () => {
  it('reads as recorded: command, form, paging, share, mention, shortcut, error', async () => {
    const slack = await connect();
    const { people } = slack;
    const lines: string[] = [];
    const record = (heading: string, message: Message) => {
      const to = message.seenBy ? '(only you can see this)' : message.thread ? '(in the thread)' : '(to the channel)';
      lines.push(`## ${heading}`, '', to, '', textOf(message), '');
    };
    const first = await people.command('/brief', 'karvala since:7d');
    record('/brief karvala since:7d', first);
    const form = await people.form('/brief');
    lines.push('## /brief', '', ...form.blocks.map(wordsOf), '');
    const offered = await people.suggestions(form, 'topic', 'ka');
    lines.push('## types "ka" into Topic', '', offered.join(' '), '');
    record('sends the form off', await people.submit(form, { topic: 'karvala' }));
    record('presses Quotes', await people.click(first, 'Quotes'));
    record('presses Share', await people.click(first, 'Share'));
    record('presses More, too late', await people.click(first, 'More (2 of 3)'));
    record('Brief this', await people.briefThis('What of karvala?'));
    record('/brief nothing', await people.command('/brief', 'nothing'));
    const before = slack.world.messages.length;
    await people.mention('karvala');
    record('@copydesk karvala', (await people.messages(before + 1))[before]!);
    const home = await people.opensHome();
    lines.push("## opens the app's own tab", '', textOf({ text: '', blocks: home.blocks }), '');
    await expect(lines.join('\n')).toMatchFileSnapshot('conversation.md');
  });
});

describe('what people ask', () => {
  it('reaches the desk as the table of commands has it', async () => {
    const desk = aDesk();
    const { people } = await connect(desk);
    await people.command('/brief', 'port of karvala since:7d');
    await people.command('/news', 'status');
    await people.command('/news');
    const form = await people.form('/brief');
    await people.submit(form, { topic: 'karst', view: 'facts' });
    expect(desk.asked).toMatchObject([
      { command: 'brief', options: { topic: 'port of karvala', since: '7d' }, asker: { platform: 'slack' } },
      { command: 'news status', options: {} },
      { command: 'news help', options: {} },
      { command: 'brief', options: { topic: 'karst', view: 'facts' }, asker: { channel: 'C0NEWS', user: 'U0READER' } },
    ]);
  });

  it('comes over signed HTTP as well as over Socket Mode', async () => {
    const slack = await connectSigned();
    const first = await slack.people.command('/brief', 'karvala');
    expect(textOf(await slack.people.click(first, 'Quotes'))).toContain('Nobody asked us.');
    const form = await slack.people.form('/brief');
    expect(await slack.people.suggestions(form, 'topic', 'ka')).toEqual(['karvala', 'karst', 'ka']);
    expect(calls(slack, 'apps.connections.open')).toBe(0);
  });

  it('is refused when its signature is not ours', async () => {
    const { url } = await connectSigned();
    const headers = {
      'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)),
      'x-slack-signature': 'v0=00',
    };
    expect((await fetch(url, { method: 'POST', body: 'command=/brief', headers })).status).toBe(401);
  });

  it.each<[string, { readonly ageS?: number; readonly sent?: string }, number]>([
    ['what is signed as Slack signs it', {}, 200],
    ['what another clock signed within five minutes', { ageS: 240 }, 200],
    ['what was signed longer ago: it may have been overheard', { ageS: 310 }, 401],
    ['other words than were signed', { sent: '{"type":"url_verification","challenge":"d"}' }, 401],
    ['the same words with a sign more', { sent: `${SIGNED} ` }, 401],
    ['more than Slack ever sends', { sent: 'a'.repeat(1_000_001) }, 413],
    ['a check of the connection, without doing what stands behind it', { sent: 'ssl_check=1&command=/brief' }, 200],
  ])('over HTTP answers %s', async (_what, { ageS = 0, sent = SIGNED }, status) => {
    const desk = aDesk();
    const { url, world } = await connectSigned(desk);
    const timestamp = String(Math.floor(Date.now() / 1000) - ageS);
    const signature = createHmac('sha256', world.signingSecret).update(`v0:${timestamp}:${SIGNED}`).digest('hex');
    const headers = {
      'content-type': sent.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    };
    const response = await fetch(url, { method: 'POST', body: sent, headers }).catch(() => undefined);
    expect(response?.status).toBe(status);
    expect(desk.asked).toEqual([]);
  });
});

describe("Slack's traps", () => {
  it('acknowledges at once, however long the answer takes', async () => {
    const { desk, release } = aHeldDesk();
    const { people } = await connect(desk);
    expect(await people.types('/brief', 'karvala')).toBeLessThan(1_000);
    release();
    expect(await people.messages(1)).toHaveLength(1);
  });

  it('says that it is working when the answer takes long', async () => {
    const { desk, release } = aHeldDesk();
    const { people } = await connect(desk, { slowMs: 100 });
    await people.types('/brief', 'karvala');
    expect((await people.messages(1))[0]).toMatchObject({ text: 'Working on it…', seenBy: 'U0READER' });
    release();
    expect(textOf((await people.messages(2))[1]!)).toContain('Port of Karvala');
  });

  it('answers a mention once though Slack tells of it twice', async () => {
    const slack = await connect();
    await slack.people.mention('karvala', 'Ev1');
    await slack.people.mention('karvala', 'Ev1');
    await slack.people.messages(1);
    await wait(100);
    expect(calls(slack, 'chat.postMessage')).toBe(1);
  });

  it('does not post twice when the reply to a post is lost', async () => {
    const slack = await connect();
    slack.fault({ on: 'chat.postMessage', drop: 'after the effect' });
    await slack.people.mention('karvala');
    await slack.people.messages(1);
    await wait(300);
    expect(slack.world.messages).toHaveLength(1);
  });

  it('does not share twice when the reply is lost, and tells who pressed', async () => {
    const slack = await connect();
    const first = await slack.people.command('/brief', 'karvala');
    slack.fault({ on: 'response_url', drop: 'after the effect' });
    await slack.people.click(first, 'Share');
    const messages = await slack.people.messages(3);
    expect(messages.filter(({ seenBy }) => !seenBy)).toHaveLength(1);
    expect(messages[2]!.text).toContain('did not confirm');
  });

  it.each([
    ['a 429 with Retry-After', { status: 429, retryAfter: 1 }],
    ['a 429 without', { status: 429 }],
    ['a 503', { status: 503 }],
    ['a connection that drops', { drop: 'before the effect' }],
  ] as const)('gets an answer through %s', async (_what, fault) => {
    const slack = await connect();
    slack.fault({ on: 'response_url', ...fault });
    expect(textOf(await slack.people.command('/brief', 'karvala'))).toContain('Port of Karvala');
  });

  it('waits as long as Slack asks before it posts', async () => {
    const slack = await connect();
    slack.fault({ on: 'chat.postMessage', status: 429, retryAfter: 1 });
    await slack.people.mention('karvala');
    expect(await slack.people.messages(1)).toHaveLength(1);
  });

  it('gives a call up that hangs, and lives on', async () => {
    const desk = aDesk();
    const slack = await connect(desk, { timeoutMs: 600 });
    slack.fault({ on: 'chat.postMessage', hangMs: 2_000 });
    await slack.people.mention('karvala');
    expect(textOf(await slack.people.command('/brief', 'karvala'))).toContain('Port of Karvala');
    await expect.poll(() => desk.logged.join('\n'), { timeout: 7_000 }).toContain('slack answer failed');
  });

  it('lives on when a scope was taken away, and logs why there was no answer', async () => {
    const desk = aDesk();
    const slack = await connect(desk);
    slack.fault({ on: 'chat.postMessage', error: 'missing_scope' });
    await slack.people.mention('karvala');
    expect(textOf(await slack.people.command('/brief', 'karvala'))).toContain('Port of Karvala');
    expect(desk.logged.join('\n')).toContain('missing_scope');
  });

  it('acknowledges 40 commands that come at once', async () => {
    const slack = await connect();
    const times = await Promise.all(Array.from({ length: 40 }, () => slack.people.types('/brief', 'karvala')));
    expect(Math.max(...times)).toBeLessThan(1_500);
    expect(await slack.people.messages(40)).toHaveLength(40);
  });

  it('says that the bot token was revoked', async () => {
    const slack = await connect();
    await slack.people.revokes();
    expect(await slack.platform.failed).toContain('SLACK_BOT_TOKEN');
  });

  it('changes nobody else’s message when a shared one is pressed', async () => {
    const slack = await connect();
    await slack.people.mention('karvala');
    const shared = (await slack.people.messages(1))[0]!;
    const before = shared.blocks;
    expect(await slack.people.click(shared, 'Quotes')).toMatchObject({ seenBy: 'U0READER' });
    expect(shared.blocks).toBe(before);
  });

  it('finishes what is running when it stops', async () => {
    const { desk, release } = aHeldDesk();
    const slack = await connect(desk);
    await slack.people.types('/brief', 'karvala');
    const stopped = slack.platform.stop(5_000);
    release();
    await stopped;
    expect(slack.world.messages).toHaveLength(1);
  });

  it('writes no token and no words of articles into the log', async () => {
    const desk = aDesk();
    const slack = await connect(desk);
    slack.fault({ on: 'response_url', status: 400 });
    await slack.people.types('/brief', 'karvala');
    await slack.people.messages(1);
    expect(desk.logged.join('\n')).toContain('slack answer failed');
    expect(desk.logged.join('\n')).not.toMatch(/xoxb|xapp|karvala|http/i);
  });
});

describe('what is wrong at the start', () => {
  it.each([
    ['a bot token that Slack does not know', { botToken: 'xoxb-wrong' }, 'wrong token', /SLACK_BOT_TOKEN/],
    ['an app token that Slack does not know', { appToken: 'xapp-wrong' }, 'wrong token', /SLACK_APP_TOKEN/],
    ['nothing listening there', { apiUrl: 'http://127.0.0.1:9/api/' }, 'unreachable', /SLACK_API_URL/],
  ])('is told in words: %s', async (_what, wrong, code, words) => {
    const slack = await serve();
    const problem = connectSlack({ ...settingsFor(slack), ...wrong }, aDesk());
    await expect(problem).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
    await expect(problem).rejects.not.toThrow(/wrong$/);
  });

  it('is told in words: a missing scope, with the page where it is added', async () => {
    const slack = await serve();
    slack.world.scopes = ['commands', 'chat:write', 'files:read'];
    await expect(connectSlack(settingsFor(slack), aDesk())).rejects.toThrow(
      /lacks the scope app_mentions:read.*https:\/\/api\.slack\.com\/apps/,
    );
  });

  it('is logged where digests alone would want another scope', async () => {
    const [slack, desk] = [await serve(), aDesk()];
    slack.world.scopes = slack.world.scopes.filter((scope) => scope !== 'channels:history');
    const platform = await connectSlack(settingsFor(slack), desk);
    await platform.stop(0);
    expect(desk.logged).toContain('slack lacks scopes for digests {"scopes":"channels:history"}');
  });

  it('is told in words: neither an app token nor a signing secret', async () => {
    const slack = await serve();
    const { appToken: _unused, ...settings } = settingsFor(slack);
    await expect(connectSlack(settings, aDesk())).rejects.toThrow(/SLACK_SIGNING_SECRET/);
  });
});
