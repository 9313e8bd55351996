import { App } from '@slack/bolt';
import type { ChatDesk, ChatPlatform } from '../chat.ts';
import { Answers } from './answers.ts';
import { Admins } from './asker/admins.ts';
import { Groups } from './asker/groups.ts';
import { slackDeliveries } from './deliver.ts';
import { listen } from './listeners.ts';
import {
  isTokenRefused,
  missingScopes,
  NO_WAY_IN,
  refusalOf,
  SlackError,
  UNREACHABLE,
  WRONG_APP_TOKEN,
  WRONG_BOT_TOKEN,
} from './problems.ts';
import { httpReceiver, quietLogger, socketReceiver } from './receiver.ts';
import { postingClient, TIMEOUT_MS } from './respond.ts';
import { DIGEST_SCOPES, GROUPS_SCOPE, SCOPES } from './scopes.ts';

export interface SlackSettings {
  /** `xoxb-` */
  readonly botToken: string;
  /** `xapp-`: Socket Mode. */
  readonly appToken?: string;
  /** Signed requests to `port` instead of Socket Mode. */
  readonly signingSecret?: string;
  /** User groups whose members are told apart: ids that begin with S. */
  readonly userGroups?: readonly string[];
  /** 3000 when not set. */
  readonly port?: number;
  /** `https://slack.com/api/` when not set. */
  readonly apiUrl?: string;
  /** After this long somebody is told that the answer takes long: 2 s when not set. */
  readonly slowMs?: number;
  /** A call is given up after this long: 5 s when not set. */
  readonly timeoutMs?: number;
}

/**
 * Connects to Slack and answers from then on: over Socket Mode, or over signed HTTP where a signing secret is set.
 *
 * Throws a `SlackError` with words for whoever runs this. Lost connections are taken up again for as long as the tokens are good.
 */
export async function connectSlack(settings: SlackSettings, desk: ChatDesk): Promise<ChatPlatform> {
  const {
    botToken,
    appToken,
    signingSecret,
    userGroups = [],
    port = 3_000,
    apiUrl,
    slowMs = SLOW_MS,
    timeoutMs = TIMEOUT_MS,
  } = settings;
  const { promise: failed, resolve: fail } = Promise.withResolvers<string>();
  const posts = postingClient(botToken, apiUrl, timeoutMs);
  const { botId, botUserId } = await identify(
    posts,
    userGroups.length > 0 ? [...SCOPES, GROUPS_SCOPE] : SCOPES,
    desk.log,
  );
  const receiver = signingSecret
    ? httpReceiver(signingSecret, port, desk)
    : appToken
      ? socketReceiver(appToken, apiUrl, desk, fail)
      : undefined;
  if (!receiver) throw new SlackError('wrong settings', NO_WAY_IN);
  const app = new App({
    token: botToken,
    botId,
    botUserId,
    receiver,
    logger: quietLogger(desk),
    ...(apiUrl && { clientOptions: { slackApiUrl: apiUrl } }),
    // With a token alone Bolt calls Slack in its constructor, where a failure cannot be caught.
    deferInitialization: true,
    tokenVerificationEnabled: false,
    convoStore: false,
  });
  const answers = new Answers(desk, posts, fail, slowMs);
  const [groups, admins] = [new Groups(userGroups, posts, desk.log), new Admins(posts, desk.log)];
  listen(app, { answers, desk, keys: { botToken, apiUrl }, groups, admins });
  app.event('tokens_revoked', async () => fail(WRONG_BOT_TOKEN));
  app.event('app_uninstalled', async () => fail(WRONG_BOT_TOKEN));
  app.error(async (error) => desk.log('slack listener failed', { error: error.code }));
  await app.init();
  await start(app);
  const deliveries = slackDeliveries({ botToken, apiUrl }, fail, desk.placeLink);
  desk.log('slack connected', { mode: signingSecret ? 'http' : 'socket' });
  return {
    name: 'slack',
    deliveries,
    failed,
    stop: async (graceMs) => {
      deliveries.close();
      await answers.finish(graceMs);
      await app.stop();
    },
  };
}

/** After this long somebody wonders whether anything happens. */
const SLOW_MS = 2_000;

/** Whose token this is, which may do what it must; what it may not do that digests want is logged. */
async function identify(
  posts: ReturnType<typeof postingClient>,
  needed: readonly string[],
  log: ChatDesk['log'],
): Promise<{ readonly botId: string; readonly botUserId: string }> {
  const { bot_id, user_id, response_metadata } = await posts.auth.test().catch((error: unknown) => {
    if (isTokenRefused(error)) throw new SlackError('wrong token', WRONG_BOT_TOKEN, error);
    throw new SlackError('unreachable', UNREACHABLE, error);
  });
  // absent where Slack does not tell
  const held = (response_metadata as { readonly scopes?: readonly string[] } | undefined)?.scopes;
  const lacking = (scopes: readonly string[]) => (held ? scopes.filter((scope) => !held.includes(scope)) : []);
  const missing = lacking(needed);
  if (missing.length > 0) throw new SlackError('missing scope', missingScopes(missing));
  const wanted = lacking(DIGEST_SCOPES);
  if (wanted.length > 0) log('slack lacks scopes for digests', { scopes: wanted.join(' ') });
  if (!bot_id || !user_id) throw new SlackError('wrong token', WRONG_BOT_TOKEN);
  return { botId: bot_id, botUserId: user_id };
}

async function start(app: App): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no connection in time')), START_MS);
  const started = app.start();
  started.catch(() => undefined);
  try {
    await Promise.race([started, late]);
  } catch (error) {
    await app.stop().catch(() => undefined);
    throw startProblem(error);
  } finally {
    clearTimeout(timer);
  }
}

const START_MS = 20_000;

function startProblem(error: unknown): SlackError {
  const refusal = refusalOf(error);
  if (isTokenRefused(error) || refusal === 'missing_scope')
    return new SlackError(refusal === 'missing_scope' ? 'missing scope' : 'wrong token', WRONG_APP_TOKEN, error);
  const { code } = error as { readonly code?: string };
  if (code === 'EADDRINUSE') {
    const words = 'The port for Slack is taken by another program. Stop that one, or set SLACK_PORT to another.';
    return new SlackError('wrong settings', words, error);
  }
  return new SlackError('unreachable', UNREACHABLE, error);
}
