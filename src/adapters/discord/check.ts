import { DiscordAPIError, REST, Routes } from 'discord.js';
import type { TokenCheck } from '../chat.ts';
import { WRONG_TOKEN } from './problems.ts';

/**
 * Asks Discord whose token this is (`GET /users/@me`). Does not connect to the gateway.
 *
 * Never throws; the problem says what to do and holds no token.
 */
export async function checkDiscordToken(token: string, apiBase = 'https://discord.com/api'): Promise<TokenCheck> {
  const rest = new REST({ version: '10', api: apiBase.replace(/\/$/, ''), timeout: 5_000, retries: 0 }).setToken(token);
  try {
    const user = (await rest.get(Routes.user())) as { readonly username?: string };
    return { ok: true, name: user.username ?? 'unnamed' };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  if (error instanceof DiscordAPIError && error.status === 401) {
    return WRONG_TOKEN;
  }
  // nothing but another server lacks this address
  if (error instanceof DiscordAPIError && error.status === 404)
    return 'What answers at DISCORD_API_BASE is not Discord: correct it, or leave it out.';
  if (error instanceof DiscordAPIError) return `Discord answered ${error.status}: ${error.message}`;
  return 'Discord cannot be reached from here. Check the network, or DISCORD_API_BASE if it is set.';
}
