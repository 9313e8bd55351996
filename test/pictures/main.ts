/**
 * Draws answers of the program as Discord and Slack show them, and the desk, into docs/pictures. Needs the system's Chromium; asks no network.
 *
 *   npm run pictures
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderAnswer as onDiscord } from '../../src/adapters/discord/render.ts';
import { renderAnswer as onSlack } from '../../src/adapters/slack/render.ts';
import { chromiumPath } from '../support/browser.ts';
import { picturedAnswers } from './answers.ts';
import { openPainter } from './browser.ts';
import { deskPictures } from './desk.ts';
import { discordHtml } from './discord.ts';
import { slackHtml } from './slack.ts';

const FOLDER = resolve(process.argv[2] ?? join(import.meta.dirname, '../../docs/pictures'));
const pictured = await picturedAnswers();
const chromium = chromiumPath();
if (chromium === undefined) {
  process.stderr.write('no Chromium is installed here: apt-get install chromium fonts-noto-core fonts-lato\n');
  process.exit(1);
}
const painter = await openPainter(chromium);
mkdirSync(FOLDER, { recursive: true });
try {
  for (const { name, answer, at, themes } of pictured) {
    for (const theme of themes.discord) {
      await save(
        `discord-${name}-${theme}`,
        await painter.paint(discordHtml(onDiscord(answer), theme, at), 'discord', theme),
      );
    }
    for (const theme of themes.slack) {
      await save(`slack-${name}-${theme}`, await painter.paint(slackHtml(onSlack(answer), theme, at), 'slack', theme));
    }
  }
  for await (const [name, png] of deskPictures(chromium)) await save(name, png);
} finally {
  await painter.close();
}

async function save(name: string, png: Buffer): Promise<void> {
  writeFileSync(join(FOLDER, `${name}.png`), png);
  process.stdout.write(`${name}.png  ${Math.round(png.length / 1000)} kB\n`);
}
