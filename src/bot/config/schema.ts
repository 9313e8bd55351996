import { z } from 'zod';
import { parseProxy } from '../../adapters/sources/http/proxy.ts';
import { isTimeZone } from '../input/times.ts';
import { DESK_SETTINGS } from './desk-settings.ts';
import { parseSpan, TOPIC_DIGEST_SETTINGS } from './digest-settings.ts';
import { addressesIn, isNetwork, isWebAddress, networksIn } from './lists.ts';

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** What a list of feeds looks like, in words. */
export const FEEDS_EXPECTED =
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
  FETCH_PROXY: optional(
    z.string().refine((address) => parseProxy(address) !== undefined, {
      error:
        'is the address of an HTTP proxy, http://proxy.example:3128 or http://user:password@proxy.example:3128; signs like @ : / # ? % in the user or password are written as %40 %3A %2F %23 %3F %25',
    }),
  ),
  FETCH_CONTACT: optional(
    z.string().regex(/^[\x21-\x27\x2a-\x7e]{3,200}$/, {
      error: 'is an address of the web or a mail address where publishers reach you, without spaces: desk@example.org',
    }),
  ),
  STORE_URL: optional(
    z
      .string()
      .regex(/^sqlite:(?:\/\/)?.+$/, { error: 'is where articles are stored, such as sqlite:./data/copydesk.db' }),
  ),
  TIMEZONE: optional(
    z.string().refine(isTimeZone, { error: 'is the IANA name of a time zone, such as Europe/Yerevan' }),
  ),
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
    z.url({
      protocol: /^https?$/,
      error: 'is an http(s) address without the version, such as https://discord.com/api',
    }),
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
      .refine((port) => /^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536, {
        error: 'is the number of a port, 1 to 65535',
      })
      .transform(Number),
  ),
  SLACK_API_URL: optional(
    z.url({ protocol: /^https?$/, error: 'is an http(s) address, such as https://slack.com/api/' }),
  ),
});

/** What can follow `TOPIC_X_`. */
export const TOPIC_SETTINGS = ['TITLE', 'MATCH', 'FEEDS', ...TOPIC_DIGEST_SETTINGS] as const;

/** Whether all of a list are addresses of the web. */
export function isFeedList(list: string): boolean {
  return addressesIn(list).every(isWebAddress);
}
