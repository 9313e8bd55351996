import type { z } from 'zod';
import { type DeskConfig, deskConfig, deskProblems } from './config/desk-settings.ts';
import { CATCH_UP, type DigestOptions, SPREAD, spanOf } from './config/digest-settings.ts';
import { addressesIn, networksIn } from './config/lists.ts';
import type { ConfigProblem } from './config/problem.ts';
import { SETTINGS } from './config/schema.ts';
import { readTopic, reportStrangers, type Topic, topicNames } from './config/topics.ts';

export interface Config {
  readonly topics: readonly Topic[];
  /** Feeds that are polled for all topics. */
  readonly feeds: readonly string[];
  /** A folder whose files are stored and moved. */
  readonly inbox?: string;
  /** Private networks that feeds and pages may come from, as CIDRs. */
  readonly allowedNetworks: readonly string[];
  /** The proxy that all feeds and pages are fetched over: its address may hold a password. */
  readonly proxy?: string;
  /** Whom publishers can turn to: an address that our requests name. */
  readonly contact?: string;
  /** `sqlite:./data/copydesk.db` */
  readonly storeUrl: string;
  /** IANA name: the zone in which times are shown. */
  readonly timeZone: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** Who may change what is stored: `discord:ID`, `slack:ID` of people, roles and user groups. */
  readonly editors: readonly string[];
  /** The page on this machine; absent where it is off. */
  readonly desk?: DeskConfig;
  readonly digests: DigestOptions;
  readonly discord?: { readonly token: string; readonly apiBase?: string; readonly guildIds: readonly string[] };
  readonly slack?: {
    readonly botToken: string;
    readonly appToken?: string;
    readonly signingSecret?: string;
    readonly userGroups: readonly string[];
    readonly port?: number;
    readonly apiUrl?: string;
  };
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

const DEFAULT_STORE_URL = 'sqlite:./data/copydesk.db';

/**
 * Reads the settings from an environment.
 *
 * Promise: all problems are reported at once, each with its variable; a value never appears in them.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigResult {
  const parsed = SETTINGS.safeParse(environment);
  const problems: ConfigProblem[] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({ variable: issue.path.join('.'), problem: issue.message }));
  const names =
    parsed.success || !problems.some((problem) => problem.variable === 'TOPICS') ? topicNames(environment.TOPICS) : [];
  const topics = names.map((name) => readTopic(name, environment, problems));
  reportStrangers(names, environment, problems);
  if (parsed.success) problems.push(...deskProblems(parsed.data), ...slackProblems(parsed.data));
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    config: configOf(
      parsed.data,
      topics.filter((topic) => topic !== undefined),
    ),
  };
}

/** Without the bot's token the others do nothing. */
function slackProblems(set: z.infer<typeof SETTINGS>): readonly ConfigProblem[] {
  const beside = (['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'] as const).filter((name) => set[name] !== undefined);
  if (beside.length === 0 || set.SLACK_BOT_TOKEN !== undefined) return [];
  return [
    {
      variable: 'SLACK_BOT_TOKEN',
      problem: `is needed beside ${beside.join(' and ')}: the Bot User OAuth Token of https://api.slack.com/apps (your app > OAuth & Permissions)`,
    },
  ];
}

function configOf(set: z.infer<typeof SETTINGS>, topics: readonly Topic[]): Config {
  const { DISCORD_TOKEN, DISCORD_API_BASE, DISCORD_GUILD_IDS = '', SLACK_BOT_TOKEN } = set;
  const guildIds = listOf(DISCORD_GUILD_IDS);
  const editors = listOf(set.EDITORS ?? '');
  const desk = deskConfig(set);
  return {
    topics,
    feeds: addressesIn(set.FEEDS),
    ...(set.INBOX && { inbox: set.INBOX }),
    allowedNetworks: networksIn(set.FETCH_ALLOW_CIDR),
    ...(set.FETCH_PROXY && { proxy: set.FETCH_PROXY }),
    ...(set.FETCH_CONTACT && { contact: set.FETCH_CONTACT }),
    storeUrl: set.STORE_URL ?? DEFAULT_STORE_URL,
    timeZone: set.TIMEZONE ?? 'UTC',
    logLevel: set.LOG_LEVEL ?? 'info',
    editors,
    ...(desk && { desk }),
    digests: {
      catchUp: spanOf(set.DIGEST_CATCH_UP, CATCH_UP),
      saysEmpty: set.DIGEST_EMPTY === 'say',
      spread: spanOf(set.DIGEST_SPREAD, SPREAD),
    },
    ...(DISCORD_TOKEN && {
      discord: { token: DISCORD_TOKEN, guildIds, ...(DISCORD_API_BASE && { apiBase: DISCORD_API_BASE }) },
    }),
    ...(SLACK_BOT_TOKEN && {
      slack: {
        botToken: SLACK_BOT_TOKEN,
        userGroups: editors.filter((id) => id.startsWith('slack:S')).map((id) => id.slice('slack:'.length)),
        ...(set.SLACK_APP_TOKEN && { appToken: set.SLACK_APP_TOKEN }),
        ...(set.SLACK_SIGNING_SECRET && { signingSecret: set.SLACK_SIGNING_SECRET }),
        ...(set.SLACK_PORT && { port: set.SLACK_PORT }),
        ...(set.SLACK_API_URL && { apiUrl: set.SLACK_API_URL }),
      },
    }),
  };
}

function listOf(written: string): readonly string[] {
  return written
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** All feeds that are polled, each once, however many topics use it. */
export function feedsOf({ feeds, topics }: Pick<Config, 'feeds' | 'topics'>): readonly string[] {
  return [...new Set([...feeds, ...topics.flatMap((topic) => topic.feeds)])];
}
