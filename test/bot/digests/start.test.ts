import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { MAIN } from '../../support/command-line.ts';
import { aDigestContext, aReport } from '../../support/digests/context.ts';
import { startDiscord } from '../../support/discord/server.ts';
import { textOf } from '../../support/discord/text.ts';
import { aFolder } from '../../support/folder.ts';

const MINUTE = 60_000;

it('sends what was missed when it starts, answers its buttons, and sends nothing again after a restart', {
  timeout: 40_000,
}, async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const guild = discord.guilds[0]!;
  const channel = discord.world.channels.get(guild.channels[0]!.id)!;
  const url = `sqlite:${join(aFolder(), 'a.db')}`;
  const slot = new Date(Math.floor(Date.now() / MINUTE - 30) * MINUTE);
  const context = aDigestContext({ url, platforms: {} });
  const text = 'The port of Karvala was shut on Monday after divers found cracks in two of its piers.';
  await aReport(context.archive, { text, at: slot.getTime() - MINUTE, url: 'https://meridian.example/1' });
  const cron = `${slot.getUTCMinutes()} ${slot.getUTCHours()} * * *`;
  const wish = { place: `discord:${channel.id}`, topic: 'karvala', cron, timeZone: 'UTC' };
  await context.subscriptions.subscribe({ origin: 'chat', ...wish }, slot.getTime() - 1);
  context.close();
  const settings = {
    STORE_URL: url,
    TOPICS: 'karvala,energy',
    DESK_PORT: 'off',
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE: discord.api,
    DIGEST_SPREAD: '0',
    TOPIC_ENERGY_DIGEST: '* * * * *',
    TOPIC_ENERGY_CHANNELS: `discord:${channel.id}`,
  };

  const first = aBot(settings);
  await expect.poll(() => channel.messages.length, { timeout: 20_000 }).toBe(1);
  const [digest] = channel.messages;
  expect(textOf(digest!)).toMatch(/3\d min late/);
  const facts = await discord.people.click(digest!, 'Facts').answered;
  expect([discord.people.isPrivate(facts), textOf(facts)]).toEqual([true, expect.stringContaining('divers found')]);
  const listed = await discord.people.command('digest list', {}, { permissions: '16' }).answered;
  expect(textOf(listed)).toContain('subscribed in the chat');
  expect(textOf(listed)).toContain('from the settings');
  await stopped(first);

  const second = aBot(settings);
  await expect.poll(() => discord.gateway.identified.length, { timeout: 20_000 }).toBe(2);
  await expect.poll(() => discord.world.requests.filter(({ method }) => method === 'PUT').length).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await stopped(second);
  expect(channel.messages).toHaveLength(1);
  discord.expectNoViolations();
});

function aBot(settings: Readonly<Record<string, string>>): ChildProcess {
  const child = spawn(process.execPath, [MAIN, 'start'], {
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function stopped(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
}
