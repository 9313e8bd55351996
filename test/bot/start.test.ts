import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { copydesk, MAIN } from '../support/command-line.ts';
import { startDiscord } from '../support/discord/server.ts';
import { aFolder } from '../support/folder.ts';
import { aFeed, wholeText } from '../support/internet/newsroom.ts';
import { startSlack } from '../support/slack/server.ts';
import { serve } from '../support/web/server.ts';

const WRONG_TOKEN = `${'M'.repeat(26)}.${'G'.repeat(6)}.${'x'.repeat(38)}`;
const SAMPLES = resolve(import.meta.dirname, '../../samples');

it('answers on Discord from the archive, keeps its buttons across a restart, and finishes on SIGTERM', {
  timeout: 90_000,
}, async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const folder = aFolder();
  const settings = {
    STORE_URL: `sqlite:${join(folder, 'a.db')}`,
    TOPICS: 'karabakh',
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE: discord.api,
  };
  await copydesk(['add', SAMPLES], { folder, settings });
  const first = await aBot(folder, settings);
  expect(await discord.people.autocomplete('brief', 'topic', 'kar')).toEqual(['karabakh']);
  const card = await discord.people.command('brief', { topic: 'karabakh' }).answered;
  expect(JSON.stringify(card.embeds)).toContain('Key facts');
  expect(discord.people.isPrivate(card)).toBe(true);
  expect(await stopped(first)).toBe(0);

  const second = await aBot(folder, settings);
  const quotes = await discord.people.click(card, 'Quotes').answered;
  expect(JSON.stringify(quotes.embeds)).toContain('Said');
  expect(await stopped(second)).toBe(0);
  discord.expectNoViolations();
});

it('answers on Slack too, and one platform goes on where the other cannot start', { timeout: 90_000 }, async () => {
  const slack = await startSlack();
  onTestFinished(() => slack.stop());
  const folder = aFolder();
  const settings = {
    STORE_URL: `sqlite:${join(folder, 'a.db')}`,
    TOPICS: 'karabakh',
    SLACK_BOT_TOKEN: slack.world.botToken,
    SLACK_APP_TOKEN: slack.world.appToken,
    SLACK_API_URL: slack.api,
    DISCORD_TOKEN: WRONG_TOKEN,
    DISCORD_API_BASE: 'http://127.0.0.1:9/api',
  };
  await copydesk(['add', SAMPLES], { folder, settings });
  const bot = await aBot(folder, settings, 'answering on slack');
  const card = await slack.people.command('/brief', 'karabakh');
  expect(JSON.stringify(card)).toContain('Key facts');
  expect(JSON.stringify(await slack.people.click(card, 'Quotes'))).toContain('Said');
  expect(await stopped(bot)).toBe(0);
  slack.expectNoViolations();
});

it('finishes on SIGTERM what is running on both platforms, takes nothing new, and logs neither tokens nor words of articles', {
  timeout: 90_000,
}, async () => {
  const [discord, slack] = [await startDiscord(), await startSlack()];
  onTestFinished(async () => void (await Promise.all([discord.stop(), slack.stop()])));
  const folder = aFolder();
  const settings = {
    STORE_URL: `sqlite:${join(folder, 'a.db')}`,
    TOPICS: 'karabakh',
    LOG_LEVEL: 'debug',
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE: discord.api,
    SLACK_BOT_TOKEN: slack.world.botToken,
    SLACK_APP_TOKEN: slack.world.appToken,
    SLACK_API_URL: slack.api,
  };
  await copydesk(['add', SAMPLES], { folder, settings });
  const { child, told } = await aBotWithLog(folder, settings, 'answering on discord and slack');
  const first = await discord.people.command('brief', { topic: 'karabakh' }).answered;
  await discord.people.click(first, 'Quotes').answered;
  await discord.people.click(first, 'Share').answered;
  await slack.people.click(await slack.people.command('/brief', 'karabakh'), 'Share');
  await slack.people.mention('stepanakert');
  slack.fault({ on: 'response_url', status: 400 });
  await slack.people.types('/quotes', 'petrosyan');

  discord.fault({ match: 'PATCH /webhooks', kind: 'delayed', ms: 600 });
  slack.fault({ on: 'response_url', hangMs: 600 });
  const running = discord.people.command('quotes', { speaker: 'petrosyan' });
  await Promise.all([running.acknowledged, slack.people.types('/brief', 'energy')]);
  const ended = stopped(child);
  await wait(100);
  const late = await discord.people.command('brief', { topic: 'karabakh' }).answered;
  expect(JSON.stringify(late)).toContain('being restarted');
  expect(JSON.stringify(await running.answered)).toContain('Petrosyan');
  expect(await ended).toBe(0);
  expect(slack.world.messages.filter(({ text }) => text.startsWith('energy'))).toHaveLength(1);
  discord.expectNoViolations();
  slack.expectNoViolations();

  const lines = told().trim().split('\n');
  const events = lines.flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Record<string, unknown>] : []));
  expect(events.filter(({ msg }) => /answered|answer failed/.test(String(msg))).length).toBeGreaterThan(10);
  expect(events.filter(({ msg, request }) => /answered|answer failed/.test(String(msg)) && !request)).toEqual([]);
  expect(events.filter(({ kind }) => kind === 'command').map(({ command }) => command)).toContain('quotes');
  const log = lines.join('\n');
  const secrets = [
    ...[discord.token, slack.world.botToken, slack.world.appToken, '/response/', '/webhooks/', 'ticket='],
    ...[...discord.world.interactions.values()].map(({ token }) => token),
  ];
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  const words = new Set(wordsOf(JSON.stringify([...discord.world.messages.values()].map(({ embeds }) => embeds))));
  expect(words.size).toBeGreaterThan(50);
  expect(wordsOf(log).filter((word) => words.has(word) && !OURS.has(word))).toEqual([]);
});

/** Words of our own log lines that stand in the cards too. */
const OURS: ReadonlySet<string> = new Set([
  ...['copydesk', 'platform', 'request', 'discord', 'answered', 'connected'],
  'quotes', // the name of a command
]);

/** The longer words, which tell what an article is about. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
}

it('ends with words and 1 where the token is wrong', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const folder = aFolder();
  const settings = {
    STORE_URL: `sqlite:${join(folder, 'a.db')}`,
    DISCORD_TOKEN: WRONG_TOKEN,
    DISCORD_API_BASE: discord.api,
  };
  const { code, err } = await copydesk(['start'], { folder, settings });
  expect(code).toBe(1);
  expect(err).toContain('discord.com/developers/applications');
  expect(err).not.toContain(WRONG_TOKEN);
});

it('goes on without a platform that cannot be reached, and takes it in once it can', { timeout: 90_000 }, async () => {
  const [discord, slack] = [await startDiscord(), await startSlack()];
  onTestFinished(async () => void (await Promise.all([discord.stop(), slack.stop()])));
  const [port, deskPort] = [await aFreePort(), await aFreePort()];
  const { child, told } = await aBotWithLog(
    aFolder(),
    {
      DESK_PORT: deskPort,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.api,
      SLACK_BOT_TOKEN: slack.world.botToken,
      SLACK_APP_TOKEN: slack.world.appToken,
      SLACK_API_URL: slack.api.replace(/:\d+/, `:${port}`),
    },
    'answering on discord,',
  );
  expect(told()).toMatch(/Slack is off: Slack cannot be reached[\s\S]*Slack is tried again until it can be reached/);
  const ready = async () => (await fetch(`http://127.0.0.1:${deskPort}/readyz`)).status;
  expect(await ready()).toBe(503);
  const way = createServer((socket) => {
    const onward = connect(Number(new URL(slack.api).port), '127.0.0.1');
    for (const end of [socket, onward]) end.on('error', () => end.destroy());
    socket.pipe(onward).pipe(socket);
  }).listen(Number(port), '127.0.0.1');
  onTestFinished(() => void way.close());
  await expect.poll(told, { timeout: 20_000, interval: 50 }).toContain('copydesk start: answering on slack\n');
  expect(JSON.stringify(await slack.people.command('/news', 'help'))).toContain('What can be asked here');
  expect(await ready()).toBe(200);
  expect(await stopped(child)).toBe(0);
});

it('stops soon while a platform that is tried again keeps it waiting', { timeout: 90_000 }, async () => {
  const slack = await startSlack();
  onTestFinished(() => slack.stop());
  const port = await aFreePort();
  const { child } = await aBotWithLog(
    aFolder(),
    {
      DISCORD_TOKEN: WRONG_TOKEN,
      DISCORD_API_BASE: `http://127.0.0.1:${port}/api`,
      SLACK_BOT_TOKEN: slack.world.botToken,
      SLACK_APP_TOKEN: slack.world.appToken,
      SLACK_API_URL: slack.api,
    },
    'discord is tried again',
  );
  const silent = createServer().listen(Number(port), '127.0.0.1');
  onTestFinished(() => void silent.close());
  await once(silent, 'connection');
  const began = performance.now();
  expect(await stopped(child)).toBe(0);
  // discord.js waits 15 s for an answer
  expect(performance.now() - began).toBeLessThan(5_000);
});

it('stops at once while a platform keeps its first connection waiting', { timeout: 90_000 }, async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void silent.close());
  await once(silent, 'listening');
  const child = spawn(process.execPath, [MAIN, 'start'], {
    cwd: aFolder(),
    env: {
      PATH: process.env.PATH ?? '',
      DESK_PORT: 'off',
      DISCORD_TOKEN: WRONG_TOKEN,
      DISCORD_API_BASE: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/api`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const told = text(child.stderr);
  await once(silent, 'connection');
  const began = performance.now();
  expect(await stopped(child)).toBe(0);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(await told).toBe('');
});

it('brings in news without any platform, and stops at once while a server keeps it waiting', {
  timeout: 90_000,
}, async () => {
  const feed = aFeed([{ id: 'a', text: wholeText('a') }]);
  const server = await serve((request, response) => {
    if (request.url === '/feed' && feed !== 'drop') response.end(feed.body);
  });
  const folder = aFolder();
  const settings = {
    STORE_URL: `sqlite:${join(folder, 'a.db')}`,
    FEEDS: `${server.origin}/feed ${server.origin}/waits`,
    FETCH_ALLOW_CIDR: '127.0.0.0/8',
  };
  const bot = await aBot(folder, settings, 'reading 2 feeds');
  while (server.requests.length < 2) await wait(50);
  const stopping = performance.now();
  expect(await stopped(bot)).toBe(0);
  expect(performance.now() - stopping).toBeLessThan(5_000);
  const { out } = await copydesk(['feeds'], { folder, settings });
  expect(out).toMatch(/✓ {2}Harbour Times/);
  expect(out).toMatch(/· .*never +at once.*waits/);
});

it('serves the desk with the sample articles where nothing is set up', { timeout: 90_000 }, async () => {
  const port = await aFreePort();
  const folder = aFolder();
  const bot = await aBot(folder, { DESK_PORT: port }, 'with the sample articles');
  const address = `http://127.0.0.1:${port}`;
  expect(await (await fetch(`${address}/topics`)).text()).toContain('Nagorno-Karabakh');
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  expect(readdirSync(folder)).toEqual([]);
  expect(await stopped(bot)).toBe(0);
});

it('links the lines of its cards to a page that shows their source to whoever has the link', {
  timeout: 90_000,
}, async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const [folder, port] = [aFolder(), await aFreePort()];
  const settings = {
    STORE_URL: `sqlite:${join(folder, 'a.db')}`,
    TOPICS: 'karabakh',
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE: discord.api,
    DESK_PORT: port,
    DESK_TOKEN: 'a-token-of-this-desk',
    PUBLIC_URL: 'https://desk.example',
  };
  await copydesk(['add', SAMPLES], { folder, settings });
  const bot = await aBot(folder, settings);
  const card = JSON.stringify(await discord.people.command('brief', { topic: 'karabakh' }).answered);
  const links = [...card.matchAll(/https:\/\/desk\.example(\/p\/[\w-]+)/g)].map((found) => found[1]);
  expect(links.length).toBeGreaterThan(8);
  const page = await (await fetch(`http://127.0.0.1:${port}${links[0]}`)).text();
  expect(page).toMatch(/<mark class="words">[^<]{20,}<\/mark>/);
  expect((await fetch(`http://127.0.0.1:${port}/topics`)).status).toBe(401);
  expect(await stopped(bot)).toBe(0);
  discord.expectNoViolations();
});

async function aFreePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return String(port);
}

/** The bot in a process of its own, once it says that it answers. */
async function aBot(
  folder: string,
  settings: Readonly<Record<string, string>>,
  says = 'answering on discord',
): Promise<ChildProcess> {
  return (await aBotWithLog(folder, settings, says)).child;
}

/** The same, and all that it has written to standard error so far. */
async function aBotWithLog(folder: string, settings: Readonly<Record<string, string>>, says: string) {
  const child = spawn(process.execPath, [MAIN, 'start'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', DESK_PORT: 'off', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    told += chunk;
  });
  await expect.poll(() => told, { timeout: 40_000, interval: 20 }).toContain('stop with Ctrl-C');
  expect(told.toLowerCase()).toContain(says);
  return { child, told: () => told };
}

async function stopped(child: ChildProcess): Promise<number | null> {
  const closed = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = (await closed) as [number | null];
  return code;
}
