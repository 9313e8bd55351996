import { parseDuration } from '../input/duration.ts';
import { isTimeZone, readCron } from '../input/times.ts';
import type { ConfigProblem } from './problem.ts';

/** When and where a topic's digest goes, as the environment has it. */
export interface DigestSetting {
  /** Five fields. */
  readonly cron: string;
  readonly timeZone: string;
  /** `discord:ID`, `slack:ID` of channels. */
  readonly places: readonly string[];
}

/** How all digests are sent. */
export interface DigestOptions {
  /** How late a digest may be sent, in milliseconds. */
  readonly catchUp: number;
  /** Whether a channel is told that nothing is new. */
  readonly saysEmpty: boolean;
  /** Digests of the same minute are spread over so many milliseconds. */
  readonly spread: number;
}

/** What can follow `TOPIC_X_` for digests. */
export const TOPIC_DIGEST_SETTINGS = ['DIGEST', 'TIMEZONE', 'CHANNELS'] as const;

/** The digest of a topic: `prefix` is `TOPIC_X_`. Undefined where it has none; reports what cannot be used. */
export function readDigest(
  prefix: string,
  environment: Readonly<Record<string, string | undefined>>,
  problems: ConfigProblem[],
): DigestSetting | undefined {
  const cron = environment[`${prefix}DIGEST`] || undefined;
  const channels = environment[`${prefix}CHANNELS`] || undefined;
  const zone = environment[`${prefix}TIMEZONE`] || environment.TIMEZONE || 'UTC';
  const report = (setting: (typeof TOPIC_DIGEST_SETTINGS)[number], problem: string) =>
    void problems.push({ variable: `${prefix}${setting}`, problem });
  if (environment[`${prefix}TIMEZONE`] && !isTimeZone(zone))
    report('TIMEZONE', 'is the IANA name of a time zone, such as Europe/Yerevan');
  const places = (channels ?? '')
    .split(',')
    .map((place) => place.trim())
    .filter((place) => place !== '');
  if (!places.every((place) => PLACE.test(place)))
    report('CHANNELS', 'is a list of channels with commas between them: discord:ID, slack:ID');
  if (cron === undefined) {
    if (channels !== undefined)
      report('CHANNELS', `says where a digest goes, but not when: set ${prefix}DIGEST=0 8 * * 1-5 too`);
    return undefined;
  }
  if (places.length === 0) report('DIGEST', `says when a digest is sent, but not where: set ${prefix}CHANNELS too`);
  const read = readCron(cron, isTimeZone(zone) ? zone : 'UTC');
  if (!read.ok) report('DIGEST', read.problem);
  return { cron: cron.trim().split(/\s+/).join(' '), timeZone: zone, places: [...new Set(places)] };
}

/** https://discord.com/developers/docs/reference#snowflakes; ids of Slack's channels begin with C, older private ones with G. */
const PLACE = /^(?:discord:\d{15,21}|slack:[CG][A-Z0-9]{2,})$/;

/** A span that is set, in milliseconds. */
export function spanOf(text: string | undefined, fallback: number): number {
  return text === undefined ? fallback : (parseSpan(text) ?? fallback);
}

/** Like `parseDuration`, and seconds. */
export function parseSpan(text: string): number | undefined {
  const seconds = /^(\d{1,4})s$/i.exec(text.trim());
  return seconds ? Number(seconds[1]) * 1_000 : text.trim() === '0' ? 0 : parseDuration(text);
}

export const CATCH_UP = 12 * 3_600_000;
export const SPREAD = 60_000;
