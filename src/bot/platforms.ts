import type { ChatDesk, ChatPlatform } from '../adapters/chat.ts';
import type { Config } from './config.ts';

/**
 * Connects to every platform whose token is set. One that cannot be connected is told in words, and the others start all the same.
 *
 * The chat libraries take a while to load: only those that are on are.
 */
export async function openPlatforms(
  config: Config,
  desk: ChatDesk,
  tell: (words: string) => void,
): Promise<readonly ChatPlatform[]> {
  const { discord, slack } = config;
  if (!discord && !slack) tell('no platform is on: set DISCORD_TOKEN or SLACK_BOT_TOKEN (see .env.example)');
  const opened = await Promise.all([
    discord &&
      openOne('Discord', tell, async () =>
        (await import('../adapters/discord/client.ts')).connectDiscord(discord, desk),
      ),
    slack &&
      openOne('Slack', tell, async () => (await import('../adapters/slack/client.ts')).connectSlack(slack, desk)),
  ]);
  return opened.filter((platform) => platform !== undefined);
}

async function openOne(
  name: string,
  tell: (words: string) => void,
  connect: () => Promise<ChatPlatform>,
): Promise<ChatPlatform | undefined> {
  try {
    return await connect();
  } catch (error) {
    tell(`${name} is off: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
