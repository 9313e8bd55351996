import { z } from 'zod';
import { parseTopic, type TopicQuery } from '../briefings/topic.ts';
import { addressesIn, isNetwork, isWebAddress, networksIn } from './config-lists.ts';
import { DESK_SETTINGS, type DeskConfig, deskConfig, deskProblems } from './desk/settings.ts';
import {
  CATCH_UP,
  type DigestOptions,
  type DigestSetting,
  parseSpan,
  readDigest,
  SPREAD,
  spanOf,
  TOPIC_DIGEST_SETTINGS,
} from './digests/settings.ts';
import { isTimeZone } from './digests/times.ts';

/** A topic that the admin has set up. */
export interface Topic {
  /** As typed in a command: `karabakh`. */
  readonly name: string;
  /** As printed: `Nagorno-Karabakh`. */
  readonly title: string;
  readonly query: TopicQuery;
  readonly digest?: DigestSetting;
  /** Feeds that are polled for its sake. What they bring is found by whoever asks for its words. */
  readonly feeds: readonly string[];
}

export interface Config {
  readonly topics: readonly Topic[];
  /** Feeds that are polled for all topics. */
  readonly feeds: readonly string[];
  /** A folder whose files are stored and moved. */
  readonly inbox?: string;
  /** Private networks that feeds and pages may come from, as CIDRs. */
  readonly allowedNetworks: readonly string[];
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

/** Something in the environment that cannot be used as it stands. */
export interface ConfigProblem {
  readonly variable: string;
  /** What is wrong and what is expected; never a value, which may be a secret. */
  readonly problem: string;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const FEEDS_EXPECTED =
  'is a list of feed addresses with commas or spaces between them: https://harbour.example/feed, https://valley.example/rss';

/** Every setting that has one name. Those of a topic (`TOPIC_X_...`) are in `TOPIC_SETTINGS`. */
export const SETTINGS = z.object({
  TOPICS: optional(
    z.string().regex(/^\s*[\p{L}\p{N}_-]+(\s*,\s*[\p{L}\p{N}_-]+)*\s*,?\s*$/u, {
      error: 'is a list of names with commas between them, each of letters, digits and hyphens: karabakh,energy',
    }),
  ),
  FEEDS: optional(z.string().refine(isFeedList, { error: FEEDS_EXPECTED })),
  INBOX: optional(z.string()),
  FETCH_ALLOW_CIDR: optional(
    z.string().refine((list) => networksIn(list).every(isNetwork), {
      error: 'is a list of networks with commas between them: 10.0.0.0/8, fd00::/8',
    }),
  ),
  FETCH_CONTACT: optional(
    z.string().regex(/^[\x21-\x27\x2a-\x7e]{3,200}$/, {
      error: 'is an address of the web or a mail address where publishers reach you, without spaces: desk@example.org',
    }),
  ),
  STORE_URL: optional(
    z.string().regex(/^sqlite:(?:\/\/)?.+$/, { error: 'is where articles are stored: sqlite:./data/copydesk.db' }),
  ),
  TIMEZONE: optional(z.string().refine(isTimeZone, { error: 'is the IANA name of a time zone: Europe/Yerevan' })),
  LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error'], { error: 'is debug, info, warn or error' })),
  EDITORS: optional(
    z
      .string()
      .regex(
        /^\s*(?:discord:\d{15,21}|slack:[UWS][A-Z0-9]{2,})(?:\s*,\s*(?:discord:\d{15,21}|slack:[UWS][A-Z0-9]{2,}))*\s*,?\s*$/,
        {
          error:
            'is a list of who may store articles, with commas between them: discord:ID of a person or role, slack:ID of a person or user group',
        },
      ),
  ),
  ...DESK_SETTINGS,
  DIGEST_CATCH_UP: optional(
    z.string().refine((text) => parseSpan(text) !== undefined, {
      error: 'is how late a digest may be sent, a span of time: 12h',
    }),
  ),
  DIGEST_EMPTY: optional(
    z.enum(['skip', 'say'], { error: 'is what happens where nothing is new: skip (no message), or say' }),
  ),
  DIGEST_SPREAD: optional(
    z.string().refine((text) => (parseSpan(text) ?? Number.POSITIVE_INFINITY) <= 15 * 60_000, {
      error: 'is the span of time over which the digests of one minute are spread, at most 15m: 60s',
    }),
  ),
  DISCORD_TOKEN: optional(
    z.string().regex(/^[\w-]{18,}\.[\w-]{5,}\.[\w-]{20,}$/, {
      error:
        'is the bot token of https://discord.com/developers/applications (your application > Bot > Reset Token), three parts with dots between them',
    }),
  ),
  DISCORD_API_BASE: optional(
    z.url({ protocol: /^https?$/, error: 'is an http(s) address without the version: https://discord.com/api' }),
  ),
  DISCORD_GUILD_IDS: optional(
    z.string().regex(/^\s*\d{15,21}(\s*,\s*\d{15,21})*\s*$/, {
      error: 'is a list of server ids with commas between them (Discord > right click on the server > Copy Server ID)',
    }),
  ),
  SLACK_BOT_TOKEN: optional(
    z.string().regex(/^xoxb-[\w-]+$/, {
      error:
        'is the Bot User OAuth Token of https://api.slack.com/apps (your app > OAuth & Permissions); it begins with xoxb-',
    }),
  ),
  SLACK_APP_TOKEN: optional(
    z.string().regex(/^xapp-[\w-]+$/, {
      error:
        'is an app-level token with the scope connections:write of https://api.slack.com/apps (your app > Basic Information); it begins with xapp-',
    }),
  ),
  SLACK_SIGNING_SECRET: optional(
    z.string().regex(/^[0-9a-f]{16,}$/i, {
      error: 'is the Signing Secret of https://api.slack.com/apps (your app > Basic Information), hexadecimal digits',
    }),
  ),
  SLACK_PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port > 0 && port < 65_536, { error: 'is the number of a port, 1 to 65535' }),
  ),
  SLACK_API_URL: optional(z.url({ protocol: /^https?$/, error: 'is an http(s) address: https://slack.com/api/' })),
});

/** What can follow `TOPIC_X_`. */
export const TOPIC_SETTINGS = ['TITLE', 'MATCH', 'FEEDS', ...TOPIC_DIGEST_SETTINGS] as const;

export const DEFAULT_STORE_URL = 'sqlite:./data/copydesk.db';

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
  if (parsed.success) problems.push(...deskProblems(parsed.data));
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    config: configOf(
      parsed.data,
      topics.filter((topic) => topic !== undefined),
    ),
  };
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

/** The part of a variable's name that stands for a topic: `energy-prices` is `ENERGY_PRICES`. */
export function variableOf(topic: string): string {
  return topic.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '_');
}

function topicNames(list: string | undefined): readonly string[] {
  const names = (list ?? '').split(',').map((name) => name.trim().toLowerCase());
  return [...new Set(names.filter((name) => name !== ''))];
}

function readTopic(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
  problems: ConfigProblem[],
): Topic | undefined {
  const prefix = `TOPIC_${variableOf(name)}_`;
  const parsed = parseTopic(environment[`${prefix}MATCH`] || name.replaceAll(/[_-]/g, ' '));
  if (!parsed.ok) {
    problems.push({
      variable: `${prefix}MATCH`,
      problem: `is what to look for, as in: karabakh | "stepanakert". ${parsed.problem}`,
    });
    return undefined;
  }
  const feeds = environment[`${prefix}FEEDS`] ?? '';
  if (!isFeedList(feeds)) problems.push({ variable: `${prefix}FEEDS`, problem: FEEDS_EXPECTED });
  const digest = readDigest(prefix, environment, problems);
  const title = environment[`${prefix}TITLE`] || name;
  return { name, title, query: parsed.query, feeds: addressesIn(feeds), ...(digest && { digest }) };
}

function isFeedList(list: string): boolean {
  return addressesIn(list).every(isWebAddress);
}

/** A `TOPIC_...` that belongs to no topic or ends in no known setting is a slip of the pen. */
function reportStrangers(
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  problems: ConfigProblem[],
): void {
  const known = new Set(
    names.flatMap((name) => TOPIC_SETTINGS.map((setting) => `TOPIC_${variableOf(name)}_${setting}`)),
  );
  for (const variable of Object.keys(environment)) {
    if (!variable.startsWith('TOPIC_') || known.has(variable)) continue;
    const topic = names.find((name) => variable.startsWith(`TOPIC_${variableOf(name)}_`));
    problems.push({
      variable,
      problem: topic
        ? `is no setting of a topic; those are ${TOPIC_SETTINGS.map((setting) => `TOPIC_${variableOf(topic)}_${setting}`).join(', ')}`
        : 'belongs to no topic; add its name to TOPICS, or remove it',
    });
  }
}
