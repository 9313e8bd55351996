import { webApi } from '@slack/bolt';
import type { TokenCheck } from '../chat.ts';

/**
 * Asks Slack whose token this is (`auth.test`).
 *
 * Never throws; the problem says what to do and holds no token.
 */
export async function checkSlackToken(token: string, apiUrl?: string): Promise<TokenCheck> {
  const client = new webApi.WebClient(token, {
    ...(apiUrl && { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    timeout: 5_000,
    rejectRateLimitedCalls: true,
  });
  try {
    const { user, team } = await client.auth.test();
    return { ok: true, name: `${user ?? 'unnamed'} in ${team ?? 'an unnamed workspace'}` };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  const { code, data } = error as { readonly code?: string; readonly data?: { readonly error?: string } };
  if (code !== webApi.ErrorCode.PlatformError)
    return 'Slack cannot be reached from here. Check the network, or SLACK_API_URL if it is set.';
  return `Slack refuses this token (${data?.error ?? 'no reason given'}). Install the app again at https://api.slack.com/apps (OAuth & Permissions) and set SLACK_BOT_TOKEN.`;
}
