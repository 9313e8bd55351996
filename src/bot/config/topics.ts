import { parseTopic, type TopicQuery } from '../../briefings/topic.ts';
import { type DigestSetting, readDigest } from './digest-settings.ts';
import { addressesIn } from './lists.ts';
import type { ConfigProblem } from './problem.ts';
import { FEEDS_EXPECTED, isFeedList, TOPIC_SETTINGS } from './schema.ts';

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

/** The names in a list of topics, each once. */
export function topicNames(list: string | undefined): readonly string[] {
  const names = (list ?? '').split(',').map((name) => name.trim().toLowerCase());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The settings of one topic; undefined where it cannot be looked for, which is told among the problems. */
export function readTopic(
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

/** A `TOPIC_...` that belongs to no topic or ends in no known setting is a slip of the pen. */
export function reportStrangers(
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

/** The part of a variable's name that stands for a topic: `energy-prices` is `ENERGY_PRICES`. */
function variableOf(topic: string): string {
  return topic.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '_');
}
