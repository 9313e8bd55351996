import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChatDesk, ChatPlatform, ChatRequest } from '../../../src/adapters/chat.ts';
import { connectSlack, type SlackSettings } from '../../../src/adapters/slack/client.ts';
import { aDesk, harbourCard } from '../../support/slack/desk.ts';
import { type Slack, startSlack } from '../../support/slack/server.ts';
import { textOf, wordsOf } from '../../support/slack/text.ts';
import type { Message } from '../../support/slack/world.ts';

const open: { slack: Slack; platform?: ChatPlatform }[] = [];

afterEach(async () => {
  for (const { slack, platform } of open.splice(0)) {
    await platform?.stop(0);
    await slack.stop();
    slack.expectNoViolations();
  }
});

async function serve(options: Parameters<typeof startSlack>[0] = {}): Promise<Slack> {
  const slack = await startSlack(options);
  open.push({ slack });
  return slack;
}

function settingsFor({ world, api }: Slack): SlackSettings {
  return { botToken: world.botToken, appToken: world.appToken, apiUrl: api };
}

async function connect(desk: ChatDesk = aDesk()): Promise<Slack & { readonly platform: ChatPlatform }> {
  const slack = await serve();
  const platform = await connectSlack(settingsFor(slack), desk);
  open.at(-1)!.platform = platform;
  return { ...slack, platform };
}

async function connectSigned(desk: ChatDesk = aDesk()): Promise<Slack & { readonly url: string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/slack/events`;
  const slack = await serve({ requestUrl: url });
  const { appToken: _unused, ...settings } = settingsFor(slack);
  open.at(-1)!.platform = await connectSlack({ ...settings, signingSecret: slack.world.signingSecret, port }, desk);
  return { ...slack, url };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function calls({ world }: Slack, name: string): number {
  return world.calls.filter(({ method }) => method === name).length;
}

/** Answers nothing before `release` is called. */
function heldDesk() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const desk = aDesk({
    handle: async () => {
      await promise;
      return { card: harbourCard, buttons: [], isPrivate: true };
    },
  });
  return { desk, release: resolve };
}

describe('a message with "Brief this"', () => {
  async function hearing(settings: Partial<SlackSettings> = {}, prepare: (slack: Slack) => void = () => undefined) {
    const slack = await serve();
    prepare(slack);
    const asked: ChatRequest[] = [];
    const handle = async (request: ChatRequest) => {
      asked.push(request);
      return { card: harbourCard, buttons: [], isPrivate: true };
    };
    open.at(-1)!.platform = await connectSlack({ ...settingsFor(slack), ...settings }, aDesk({ handle }));
    return { slack, asked };
  }

  it('brings its words and its files, and the key to those that Slack keeps itself', async () => {
    const { slack, asked } = await hearing();
    await slack.people.briefThis('See <https://meridian.example/x|this>', [
      { name: 'piers.pdf', size: 1_204, url_private_download: 'https://files.slack.example/piers.pdf' },
      { name: 'notes.txt', size: 7, url_private: 'https://elsewhere.example/notes.txt', is_external: true },
    ]);
    expect(asked).toMatchObject([{ kind: 'message', command: 'brief this', text: 'See https://meridian.example/x' }]);
    expect(asked[0]?.kind === 'message' && asked[0].files).toEqual([
      {
        name: 'piers.pdf',
        size: 1_204,
        url: 'https://files.slack.example/piers.pdf',
        authorization: `Bearer ${slack.world.botToken}`,
      },
      { name: 'notes.txt', size: 7, url: 'https://elsewhere.example/notes.txt' },
    ]);
  });

  it('tells which user groups the asker belongs to, of those that matter', async () => {
    const { slack, asked } = await hearing({ userGroups: ['S0DESK', 'S0OTHER'] }, ({ world }) => {
      world.userGroups.set('S0DESK', ['U0READER']).set('S0OTHER', ['U0SOMEBODY']);
    });
    await slack.people.command('/brief', 'karvala');
    await slack.people.command('/brief', 'karst');
    expect(asked.map(({ asker }) => asker.roles)).toEqual([['S0DESK'], ['S0DESK']]);
    expect(calls(slack, 'usergroups.users.list')).toBe(2);
  });

  it('is answered where Slack does not tell of a group', async () => {
    const { slack, asked } = await hearing({ userGroups: ['S0GONE'] });
    await slack.people.command('/brief', 'karvala');
    expect(asked.map(({ asker }) => asker.roles)).toEqual([[]]);
  });
});

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
});

describe("Slack's traps", () => {
  it('acknowledges at once, however long the answer takes', async () => {
    const { desk, release } = heldDesk();
    const { people } = await connect(desk);
    expect(await people.types('/brief', 'karvala')).toBeLessThan(1_000);
    release();
    expect(await people.messages(1)).toHaveLength(1);
  });

  it('says that it is working when the answer takes long', async () => {
    const { desk, release } = heldDesk();
    const { people } = await connect(desk);
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
    const slack = await connect(desk);
    slack.fault({ on: 'chat.postMessage', hangMs: 8_000 });
    await slack.people.mention('karvala');
    expect(textOf(await slack.people.command('/brief', 'karvala'))).toContain('Port of Karvala');
    await expect.poll(() => desk.logged.join('\n'), { timeout: 7_000 }).toContain('slack answer failed');
  });

  it.each(['refresh', 'drop'] as const)('is deaf for less than 3 s at a %s of the socket', async (what) => {
    const slack = await connect();
    slack.sockets[what]();
    await wait(50);
    expect(textOf(await slack.people.command('/brief', 'karvala'))).toContain('Port of Karvala');
  });

  it('says that the app token was revoked rather than ending the process when it connects anew', async () => {
    const slack = await connect();
    slack.world.isAppTokenGood = false;
    slack.sockets.refresh();
    expect(await slack.platform.failed).toContain('SLACK_APP_TOKEN');
  });

  it('connects anew though Slack is away for a while', async () => {
    const slack = await connect();
    slack.fault({ on: 'apps.connections.open', status: 503, times: 2 });
    slack.fault({ on: 'apps.connections.open', error: 'internal_error' });
    slack.sockets.drop();
    await wait(50);
    for (let tries = 0; slack.sockets.count === 0 && tries < 100; tries++) await wait(100);
    expect(textOf(await slack.people.command('/brief', 'karvala'))).toContain('Port of Karvala');
  });

  it('stops while it is connecting anew', async () => {
    const slack = await connect();
    slack.sockets.drop();
    await wait(50);
    await slack.platform.stop(0);
    await wait(1_500);
    expect(slack.sockets.count).toBe(0);
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
    const { desk, release } = heldDesk();
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

  it('is told in words: neither an app token nor a signing secret', async () => {
    const slack = await serve();
    const { appToken: _unused, ...settings } = settingsFor(slack);
    await expect(connectSlack(settings, aDesk())).rejects.toThrow(/SLACK_SIGNING_SECRET/);
  });
});
