import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ChatAnswer } from '../../../src/adapters/chat.ts';
import { connectDiscord } from '../../../src/adapters/discord/client.ts';
import { aDesk, aHeldDesk, harbourCard } from '../../support/chat-desk.ts';
import { calls, connect, serve } from '../../support/discord/connected.ts';
import { textOf } from '../../support/discord/text.ts';
import type { Message } from '../../support/discord/world.ts';

describe('a conversation on Discord', () => {
  it('reads as recorded: command, autocomplete, paging, share, error', async () => {
    const discord = await connect();
    const lines: string[] = [];
    const record = (heading: string, ...messages: readonly Message[]) => {
      lines.push(`## ${heading}`, '');
      for (const message of messages) {
        const buttons = message.components.map((row) => row.components.map((one) => `[${one.label}]`).join(' '));
        lines.push(discord.people.isPrivate(message) ? '(only you can see this)' : '(to the channel)', '');
        lines.push(textOf(message), '', ...buttons, '');
      }
    };
    lines.push(
      '## types /brief topic:ka',
      '',
      (await discord.people.autocomplete('brief', 'topic', 'ka')).join(' '),
      '',
    );
    const first = await discord.people.command('brief', { topic: 'karvala', since: '7d' }).answered;
    record('/brief topic:karvala since:7d', first);
    record('presses Quotes', await discord.people.click(first, 'Quotes').answered);
    record('presses Share', await discord.people.click(first, 'Share').answered);
    record('presses a button of long ago', await discord.people.click(first, 'More (2 of 3)').answered);
    record('/brief topic:nothing', await discord.people.command('brief', { topic: 'nothing' }).answered);
    record('/news status', await discord.people.command('news status').answered);
    await expect(lines.join('\n')).toMatchFileSnapshot('__snapshots__/conversation.md');
  });
});

describe('commands on Discord', () => {
  it('are registered for all servers by one bulk request, with the Guilds intent only', async () => {
    const discord = await connect();
    expect(calls(discord, 'PUT /applications')).toBe(1);
    expect(discord.world.commands.get('')?.map(({ name }) => name)).toEqual([
      'brief',
      'quotes',
      'topics',
      'news',
      'Brief this',
    ]);
    expect(discord.gateway.identified.map(({ intents }) => intents)).toEqual([1]);
  });

  it('are registered before the bot connects, however long Discord takes to let it in', async () => {
    const discord = await serve();
    discord.gateway.isClosed = true;
    const settings = { token: discord.token, apiBase: discord.api, readyMs: 300 };
    await expect(connectDiscord(settings, aDesk())).rejects.toMatchObject({ code: 'unreachable' });
    expect(discord.world.commands.get('')?.length).toBeGreaterThan(0);
    const asked = discord.world.requests.map(
      ({ method, path }) => `${method} ${path.split('/').slice(0, 2).join('/')}`,
    );
    expect(asked.slice(0, 3)).toEqual(['GET /applications', 'PUT /applications', 'GET /gateway']);
  });

  it('are registered in the named servers alone while developing', async () => {
    const discord = await serve({ guilds: 2 });
    const guild = discord.guilds[1]!.id;
    const platform = await connectDiscord({ token: discord.token, apiBase: discord.api, guildIds: [guild] }, aDesk());
    expect([...discord.world.commands.keys()]).toEqual([guild]);
    await platform.stop(0);
  });

  it('reach the desk with who asks, where, and what was typed', async () => {
    const desk = aDesk();
    const discord = await connect(desk);
    const guild = discord.guilds[0]!;
    const role = (guild.roles as { id: string; name: string }[]).find(({ name }) => name === 'Editors')!.id;
    await discord.people.command('brief', { topic: 'Łódź "x"', since: '1d' }, { roles: [role] }).answered;
    expect(desk.asked).toEqual([
      {
        kind: 'command',
        id: expect.stringMatching(/^\d{19}$/),
        asker: {
          platform: 'discord',
          user: expect.any(String),
          roles: [role],
          channel: guild.channels[0]!.id,
          mayManage: false,
          mayWrite: true,
        },
        command: 'brief',
        options: { topic: 'Łódź "x"', since: '1d' },
      },
    ]);
  });

  it('are acknowledged at once, however long the answer takes', async () => {
    const { desk, release } = aHeldDesk();
    const discord = await connect(desk);
    const outcome = discord.people.command('brief', { topic: 'karvala' });
    const { type, ms } = await outcome.acknowledged;
    expect(type).toBe(5);
    expect(ms).toBeLessThan(500);
    expect(outcome.messages).toEqual([]);
    release();
    expect(textOf(await outcome.answered)).toContain('Port of Karvala');
  });

  it('are answered at once though 300 come together: answers are not held back to 50 requests a second', async () => {
    const discord = await connect(aDesk(), { ackMs: 20_000 });
    const timeOf = async (count: number) => {
      const started = performance.now();
      const outcomes = Array.from({ length: count }, () => discord.people.command('brief', { topic: 'karvala' }));
      await Promise.all(outcomes.map(({ answered }) => answered));
      return performance.now() - started;
    };
    await timeOf(20);
    const few = await timeOf(20);
    // Two requests each: at 50 a second they would take five seconds more, whatever else the machine does.
    expect(await timeOf(300)).toBeLessThan(15 * few + 4_000);
  });

  it('are posted to the channel where everybody may see the answer', async () => {
    const handle = async (): Promise<ChatAnswer> => ({ card: harbourCard, buttons: [], isPrivate: false });
    const discord = await connect(aDesk({ handle }));
    const outcome = discord.people.command('news help');
    await outcome.answered;
    await expect
      .poll(() => outcome.messages.map((message) => discord.people.isPrivate(message)))
      .toEqual([true, false]);
  });

  it('chosen from the menu of a message bring its words and files', async () => {
    const desk = aDesk();
    const discord = await connect(desk);
    const file = { filename: 'piers.pdf', size: 1_204, url: 'https://cdn.example/a/piers.pdf?ex=1&hm=2' };
    const outcome = discord.people.onMessage('Brief this', { text: 'see https://meridian.example/x', files: [file] });
    expect(discord.people.isPrivate(await outcome.answered)).toBe(true);
    expect(desk.asked).toMatchObject([
      {
        kind: 'message',
        command: 'brief this',
        text: 'see https://meridian.example/x',
        files: [{ name: 'piers.pdf', size: 1_204, url: file.url }],
      },
    ]);
  });

  it('served by two shards are answered in every server', async () => {
    const discord = await connect(aDesk(), { shards: 2, guilds: 6 });
    expect(discord.gateway.identified).toHaveLength(2);
    for (const guild of discord.guilds) {
      await discord.people.command('brief', { topic: 'karvala' }, { guild }).answered;
    }
  });
});

describe('autocomplete on Discord', () => {
  it.each([
    ['more values than fit', Array.from({ length: 60 }, (_, index) => `topic ${index}`), 25],
    ['values that are too long, empty or there twice', ['x'.repeat(101), '', 'port', 'port'], 1],
    ['no values', [], 0],
  ])('offers what Discord takes of %s', async (_what, values, count) => {
    const discord = await connect(aDesk({ suggest: async () => values }));
    expect(await discord.people.autocomplete('brief', 'topic', 'x')).toHaveLength(count);
  });

  it('offers nothing rather than being late', async () => {
    const discord = await connect(aDesk({ suggest: () => new Promise(() => undefined) }));
    expect(await discord.people.autocomplete('brief', 'topic', 'x')).toEqual([]);
  });
});

describe('buttons on Discord', () => {
  it('change a private answer in place, and leave a shared one as it is', async () => {
    const desk = aDesk({
      handle: async (request) => ({
        card: harbourCard,
        buttons: [{ action: 'share', label: 'Share' }],
        isPrivate: request.kind === 'command' || request.asker.user !== 'nobody',
      }),
    });
    const discord = await connect(desk);
    const own = await discord.people.command('brief', { topic: 'karvala' }).answered;
    expect((await discord.people.click(own, 'Share').answered).id).toBe(own.id);
    const shared = discord.world.post(own.channel_id, {
      components: own.components,
    });
    const beside = await discord.people.click(shared, 'Share').answered;
    expect(beside.id).not.toBe(shared.id);
    expect(discord.people.isPrivate(beside)).toBe(true);
  });

  it('of an answer that has grown old bring a notice and leave the answer', async () => {
    const discord = await connect();
    const own = await discord.people.command('brief', { topic: 'karvala' }).answered;
    const notice = await discord.people.click(own, 'More (2 of 3)').answered;
    expect(notice.id).not.toBe(own.id);
    expect(discord.people.isPrivate(notice)).toBe(true);
  });
});

describe('when Discord fails', () => {
  it.each([
    ['PATCH /webhooks', 'before the effect'],
    ['PATCH /webhooks', 'after the effect'],
    ['/callback', 'before the effect'],
    ['/callback', 'after the effect'],
  ] as const)('answers all the same after %s was dropped %s', async (match, when) => {
    const discord = await connect();
    discord.fault({ match, kind: 'dropped', when });
    const message = await discord.people.command('brief', { topic: 'karvala' }).answered;
    expect(textOf(message)).toContain('Port of Karvala');
  });

  it.each([
    ['a dropped connection', { kind: 'dropped', when: 'after the effect' }],
    ['a 502 after the effect', { kind: 'status', status: 502, after: 'effect' }],
  ] as const)('shares once after %s, and tells the asker to look', async (_what, fault) => {
    const discord = await connect();
    const own = await discord.people.command('brief', { topic: 'karvala' }).answered;
    discord.fault({ match: 'POST /webhooks', ...fault });
    const outcome = discord.people.click(own, 'Share');
    await expect.poll(() => outcome.messages.length).toBe(2);
    expect(outcome.messages.map((message) => discord.people.isPrivate(message))).toEqual([false, true]);
    expect(textOf(outcome.messages[1]!)).toContain('did not confirm');
  });

  it('repeats what may be repeated after a 5xx', async () => {
    const discord = await connect();
    discord.fault({ match: 'PATCH /webhooks', kind: 'status', status: 503, times: 2 });
    expect(textOf(await discord.people.command('brief', { topic: 'karvala' }).answered)).toContain('Port of Karvala');
  });

  it('waits as long as a 429 says, with headers and without', async () => {
    const discord = await connect();
    for (const headers of [true, false]) {
      discord.fault({ match: 'PATCH /webhooks', kind: 'limited', seconds: 0.4, headers });
      const started = performance.now();
      await discord.people.command('brief', { topic: 'karvala' }).answered;
      expect(performance.now() - started).toBeGreaterThan(380);
    }
  });

  it('gives up on a 429 without headers instead of asking for ever', async () => {
    const desk = aDesk();
    const discord = await connect(desk);
    discord.fault({ match: 'PATCH /webhooks', kind: 'limited', seconds: 0.01, headers: false, times: 4 });
    const message = await discord.people.command('brief', { topic: 'karvala' }).answered;
    expect(textOf(message)).toContain('did not confirm');
    expect(calls(discord, 'PATCH /webhooks')).toBe(5);
  });

  it('asks nothing of the desk for a command that could not be acknowledged', async () => {
    let asked = 0;
    const desk = aDesk({ handle: async () => ({ card: harbourCard, buttons: [], isPrivate: ++asked > 0 }) });
    const discord = await connect(desk, { ackMs: 300 });
    discord.fault({ match: '/callback', kind: 'status', status: 404 });
    await expect(discord.people.command('news help', {}).acknowledged).rejects.toThrow('did not respond');
    expect(asked).toBe(0);
  });

  it('lives on when the token of an interaction has expired', async () => {
    const { desk, release } = aHeldDesk();
    const discord = await connect(desk, { tokenMs: 200 });
    const late = discord.people.command('brief', { topic: 'karvala' });
    await late.acknowledged;
    await wait(250);
    release();
    await expect.poll(() => calls(discord, 'PATCH /webhooks')).toBeGreaterThan(0);
    const outcome = discord.people.command('brief', { topic: 'karvala' });
    expect(textOf(await outcome.answered)).toContain('Port of Karvala');
  });

  it('logs ids and codes, never tokens and words of articles', async () => {
    const desk = aDesk();
    const discord = await connect(desk);
    discord.fault({ match: 'PATCH /webhooks', kind: 'status', status: 400 });
    await discord.people.command('brief', { topic: 'karvala' }).answered;
    const log = desk.logged.join('\n');
    expect(log).toContain('discord answer failed');
    const secrets = [discord.token, 'divers', ...[...discord.world.interactions.values()].map(({ token }) => token)];
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  });
});

describe('what makes Discord unusable is said in words', () => {
  it('a wrong token, with the page where a new one is made', async () => {
    const discord = await serve();
    const token = 'not-the-token';
    const attempt = connectDiscord({ token, apiBase: discord.api }, aDesk());
    await expect(attempt).rejects.toMatchObject({
      code: 'wrong token',
      message: expect.stringContaining('https://discord.com/developers/applications'),
    });
    await expect(attempt).rejects.not.toThrow(token);
  });

  it('intents that are refused', async () => {
    const discord = await serve({ refusedIntents: 1 });
    const attempt = connectDiscord({ token: discord.token, apiBase: discord.api }, aDesk());
    await expect(attempt).rejects.toMatchObject({ code: 'intents refused' });
  });

  it('a server that the bot was not invited to', async () => {
    const discord = await serve();
    const settings = { token: discord.token, apiBase: discord.api, guildIds: ['1234567890123456789'] };
    await expect(connectDiscord(settings, aDesk())).rejects.toThrow('Invite it');
  });

  it('no network', async () => {
    const attempt = connectDiscord({ token: 'x', apiBase: 'http://127.0.0.1:9/api' }, aDesk());
    await expect(attempt).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('commands that cannot be registered right now', async () => {
    const discord = await serve();
    discord.fault({ match: 'PUT /applications', times: 4, kind: 'status', status: 503 });
    const attempt = connectDiscord({ token: discord.token, apiBase: discord.api }, aDesk());
    await expect(attempt).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('a token that is revoked while the bot runs', async () => {
    const discord = await connect();
    discord.revokeToken();
    discord.gateway.disconnect(4004);
    expect(await discord.platform.failed).toContain('Reset Token');
  });

  it('a token that is revoked while the connection is lost', async () => {
    const discord = await connect();
    discord.revokeToken();
    discord.gateway.disconnect();
    expect(await discord.platform.failed).toContain('Reset Token');
  });
});

describe('a stop', () => {
  it('finishes what is running and turns away what comes after', async () => {
    const { desk, release } = aHeldDesk();
    const discord = await connect(desk);
    const running = discord.people.command('brief', { topic: 'karvala' });
    await running.acknowledged;
    const stopped = discord.platform.stop(5_000);
    const late = await discord.people.command('brief', { topic: 'karvala' }).answered;
    expect(textOf(late)).toContain('being restarted');
    release();
    await stopped;
    expect(textOf(await running.answered)).toContain('Port of Karvala');
  });

  it('waits no longer than it is told', async () => {
    const discord = await connect(aHeldDesk().desk);
    await discord.people.command('brief', { topic: 'karvala' }).acknowledged;
    const started = performance.now();
    await discord.platform.stop(100);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
