import { ConnectionError } from '../chat/connection-error.ts';

/** Why Discord cannot be used. */
export class DiscordError extends ConnectionError<'wrong token' | 'intents refused' | 'commands refused'> {
  override readonly name = 'DiscordError';
}

export const WRONG_TOKEN =
  'Discord does not know this token. Make a new one at https://discord.com/developers/applications (Bot > Reset Token) and set DISCORD_TOKEN.';

export const INTENTS_REFUSED =
  'Discord refuses what this bot wants to be told of (the Guilds intent). Look at https://discord.com/developers/applications (Bot > Privileged Gateway Intents).';

export const UNREACHABLE = 'Discord cannot be reached from here. Check the network, or DISCORD_API_BASE if it is set.';

/**
 * What digests need: View Channel, Send Messages, Embed Links, Read Message History, Create Public Threads, Send Messages in Threads.
 * Answers to people need none. https://discord.com/developers/docs/topics/permissions
 */
const PERMISSIONS = String((1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 35n) | (1n << 38n));

/** A server that the bot is not in, or where it may not add commands. */
export function notInvited(guild: string, application: string): string {
  return `The bot is not in the server ${guild} (DISCORD_GUILD_IDS). Invite it: https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;
}
