/** The bot on a Discord and a Slack of its own, for trying by hand: `npm run play`. Uses the sample articles; keeps nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readCommand } from '../../src/adapters/slack/commands.ts';
import { COMMANDS } from '../../src/bot/chat/commands.ts';
import { runCommandLine } from '../../src/bot/cli/run.ts';
import { startDiscord } from './discord/server.ts';
import { textOf as discordText } from './discord/text.ts';
import type { Message as DiscordMessage } from './discord/world.ts';
import { startSlack } from './slack/server.ts';
import { textOf as slackText } from './slack/text.ts';
import type { Message as SlackMessage } from './slack/world.ts';

const SAMPLES = resolve(import.meta.dirname, '../../samples');
const ASKED = { id: 'play', asker: { platform: 'slack', user: 'you', roles: [], channel: 'here' } } as const;

const folder = mkdtempSync(join(tmpdir(), 'copydesk-play-'));
const [discord, slack] = [await startDiscord(), await startSlack()];
const around = {
  in: process.stdin,
  out: process.stderr,
  err: process.stderr,
  now: Date.now,
  environment: {
    STORE_URL: `sqlite:${join(folder, 'play.db')}`,
    TOPICS: 'karabakh,energy',
    TOPIC_KARABAKH_TITLE: 'Nagorno-Karabakh',
    LOG_LEVEL: 'error',
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE: discord.api,
    SLACK_BOT_TOKEN: slack.world.botToken,
    SLACK_APP_TOKEN: slack.world.appToken,
    SLACK_API_URL: slack.api,
  },
};
await runCommandLine(['add', SAMPLES], around);
const running = runCommandLine(['start'], around);
await until(() => discord.gateway.identified.length > 0 && discord.world.commands.size > 0 && slack.sockets.count > 0);

const reader = createInterface({ input: process.stdin });
process.stdout.write(
  'Type /brief karabakh, /quotes petrosyan, /news help; or a button, as in [Quotes]; an empty line ends it.\n',
);
let shown: { discord?: DiscordMessage; slack?: SlackMessage } = {};
process.stdout.write('> ');
for await (const line of reader) {
  if (line.trim() === '') break;
  await play(line.trim()).catch((error: Error) => process.stdout.write(`${error.message}\n`));
  process.stdout.write('> ');
}
reader.close();
process.kill(process.pid, 'SIGTERM');
await running;
await Promise.all([discord.stop(), slack.stop()]);
rmSync(folder, { recursive: true, force: true });

async function play(line: string): Promise<void> {
  const button = /^\[(.+)\]$/.exec(line)?.[1];
  if (button) {
    if (!shown.discord || !shown.slack) throw new Error('there is no answer with buttons yet');
    const pressed = await Promise.all([
      discord.people.click(shown.discord, button).answered,
      slack.people.click(shown.slack, button),
    ]);
    show(...pressed);
    return;
  }
  const [slash = '', ...words] = line.split(' ');
  const typed = readCommand(slash, words.join(' '), COMMANDS, ASKED);
  if (typed.kind === 'form' || typed.request.kind !== 'command') throw new Error('say on what, as in /brief karabakh');
  const { command, options } = typed.request;
  show(
    ...(await Promise.all([
      discord.people.command(command, options).answered,
      slack.people.command(slash, words.join(' ')),
    ])),
  );
}

function show(onDiscord: DiscordMessage, onSlack: SlackMessage): void {
  shown = { discord: onDiscord, slack: onSlack };
  const buttons = onDiscord.components.flatMap((row) => row.components.map(({ label }) => `[${label}]`)).join(' ');
  process.stdout.write(
    `\n--- Discord ---\n${discordText(onDiscord)}\n${buttons}\n\n--- Slack ---\n${slackText(onSlack)}\n\n`,
  );
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 50) {
    if (waited > 15_000) throw new Error('the bot did not connect');
    await new Promise((done) => setTimeout(done, 50));
  }
}
