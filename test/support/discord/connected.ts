import { onTestFinished } from 'vitest';
import type { ChatDesk, ChatPlatform } from '../../../src/adapters/chat.ts';
import { connectDiscord, type DiscordSettings } from '../../../src/adapters/discord/client.ts';
import { aDesk } from '../chat-desk.ts';
import { type Discord, type DiscordOptions, startDiscord } from './server.ts';

type AfterTest = (undo: () => Promise<void>) => void;

/** A Discord for this test; when it is over, it must not have been asked for what Discord refuses. */
export async function serve(options: DiscordOptions = {}, after: AfterTest = onTestFinished): Promise<Discord> {
  const discord = await startDiscord(options);
  after(async () => {
    await discord.stop();
    discord.expectNoViolations();
  });
  return discord;
}

/** The same with a bot that is connected to it. Tests that run beside each other hand in their own `after`. */
export async function connect(
  desk: ChatDesk = aDesk(),
  options: DiscordOptions = {},
  settings: Partial<DiscordSettings> = {},
  after: AfterTest = onTestFinished,
): Promise<Discord & { readonly platform: ChatPlatform }> {
  const discord = await serve(options, after);
  const platform = await connectDiscord({ token: discord.token, apiBase: discord.api, ...settings }, desk);
  after(() => platform.stop(0));
  return { ...discord, platform };
}

/** How many requests were made whose method and path hold these words. */
export function calls(discord: Discord, match: string): number {
  return discord.world.requests.filter(({ method, path }) => `${method} ${path}`.includes(match)).length;
}
