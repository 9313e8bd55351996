import { webApi } from '@slack/bolt';
import { ConnectionError } from '../chat/connection-error.ts';

/** Why Slack cannot be used. */
export class SlackError extends ConnectionError<'wrong token' | 'missing scope' | 'wrong settings'> {
  override readonly name = 'SlackError';
}

export const WRONG_BOT_TOKEN =
  'Slack does not take this bot token any more, or never did. Install the app at https://api.slack.com/apps (OAuth & Permissions) and set SLACK_BOT_TOKEN (xoxb-).';

export const WRONG_APP_TOKEN =
  'Slack does not take this app token. Make one with the scope connections:write at https://api.slack.com/apps (Basic Information > App-Level Tokens) and set SLACK_APP_TOKEN (xapp-).';

export const NO_WAY_IN =
  'Slack needs a way to reach this bot: set SLACK_APP_TOKEN for Socket Mode (https://api.slack.com/apps > Basic Information > App-Level Tokens), or SLACK_SIGNING_SECRET for HTTP (the same page, App Credentials).';

export const UNREACHABLE = 'Slack cannot be reached from here. Check the network, or SLACK_API_URL if it is set.';

/** What the bot may not do yet. */
export function missingScopes(scopes: readonly string[]): string {
  return `The Slack app lacks ${scopes.length === 1 ? 'the scope' : 'the scopes'} ${scopes.join(', ')}. Add them at https://api.slack.com/apps (OAuth & Permissions > Bot Token Scopes) and install the app again.`;
}

/** Slack's own word for what went wrong: `invalid_auth`, `channel_not_found`; undefined where it is not an answer of Slack. */
export function refusalOf(error: unknown): string | undefined {
  const { code, data } = error as { readonly code?: string; readonly data?: { readonly error?: string } };
  return code === webApi.ErrorCode.PlatformError ? data?.error : undefined;
}

/** Whether Slack will never again take the token. */
export function isTokenRefused(error: unknown): boolean {
  return TOKEN_REFUSALS.has(refusalOf(error) ?? '');
}

/** https://docs.slack.dev/reference/methods/auth.test#errors */
const TOKEN_REFUSALS: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'user_removed_from_team',
  'team_disabled',
]);

/** Names and codes for the log, never a message: it may hold an address with a token, or words of articles. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, status } = error as { readonly code?: string; readonly status?: number };
  return [error.name, refusalOf(error) ?? code ?? status].filter(Boolean).join(' ');
}
