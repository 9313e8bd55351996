import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copydesk, MAIN } from '../support/command-line.ts';
import { startDiscord } from '../support/discord/server.ts';
import { aFolder } from '../support/folder.ts';

const SAMPLES = resolve(import.meta.dirname, '../../samples');

it('answers on Discord from the archive, keeps its buttons across a restart, and finishes on SIGTERM', {
  timeout: 40_000,
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

it('ends with words and 1 where the token is wrong', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const folder = aFolder();
  const token = `${'M'.repeat(26)}.${'G'.repeat(6)}.${'x'.repeat(38)}`;
  const settings = { STORE_URL: `sqlite:${join(folder, 'a.db')}`, DISCORD_TOKEN: token, DISCORD_API_BASE: discord.api };
  const { code, err } = await copydesk(['start'], { folder, settings });
  expect(code).toBe(1);
  expect(err).toContain('discord.com/developers/applications');
  expect(err).not.toContain(token);
});

/** The bot in a process of its own, once it says that it answers. */
async function aBot(folder: string, settings: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [MAIN, 'start'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  for await (const chunk of child.stderr!.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    told += chunk;
    if (told.includes('answering on')) break;
  }
  expect(told).toContain('answering on discord');
  child.stderr!.resume();
  return child;
}

async function stopped(child: ChildProcess): Promise<number | null> {
  const closed = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = (await closed) as [number | null];
  return code;
}
