import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TokenCheck } from '../../adapters/chat.ts';
import { besides } from '../../adapters/console/besides.ts';
import { whyUnreadable } from '../../adapters/sources/file.ts';
import type { Counts } from '../../store/archive.ts';
import { StoreError } from '../../store/errors.ts';
import { openArchive } from '../../store/sqlite/archive.ts';
import { isMade, pathOf } from '../../store/sqlite/database.ts';
import { slipsAround } from '../config/settings-file.ts';
import { type Config, feedsOf } from '../config.ts';
import { environmentWishes, unsentDigests } from '../digests/subscriptions-now.ts';
import type { Command, ExitCode, Surroundings } from './command.ts';
import { problemLines, readSettings } from './settings.ts';
import { whyUnwritable } from './writable.ts';

export const doctorCommand: Command = {
  name: 'doctor',
  words: '',
  summary: 'Checks the settings, the database and the platforms, and says what is on.',
  options: [],
  examples: ['doctor'],
  run: (_input, around) => run(around),
};

/** `off` is a choice, `wrong` is to be put right. */
interface Finding {
  readonly part: string;
  readonly state: 'ok' | 'off' | 'wrong';
  readonly words: string;
}

async function run(around: Surroundings): Promise<ExitCode> {
  const read = readSettings(around);
  const findings: Finding[] = [
    { part: 'Node', ...nodeState() },
    read.ok
      ? {
          part: 'Settings',
          state: 'ok',
          words: [topicWords(read.config), ...slipsAround(Object.keys(around.environment))].join('; '),
        }
      : { part: 'Settings', state: 'wrong', words: `some cannot be used:\n${problemLines(read.problems)}` },
  ];
  if (read.ok)
    findings.push(
      await databaseState(read.config),
      ...sourceStates(read.config),
      digestState(read.config),
      deskState(read.config),
      ...(await platformStates(read.config)),
    );
  for (const { part, state, words } of findings)
    around.out.write(`${besides(`${MARKS[state]} ${part.padEnd(8)}  `, words, around.out.columns)}\n`);
  return findings.some(({ state }) => state === 'wrong') ? 1 : 0;
}

const MARKS = { ok: '✓', off: '–', wrong: '✗' } as const;

function nodeState(): Omit<Finding, 'part'> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  // as bin/needs-node-24.js, which whoever starts this file itself goes around
  if (major > 24 || (major === 24 && minor >= 15)) return { state: 'ok', words: process.versions.node };
  return {
    state: 'wrong',
    words: `${process.versions.node} runs this, but 24.15 or newer is needed: start it with npm run -s copydesk -- doctor`,
  };
}

function topicWords({ topics, timeZone }: Config): string {
  const names = topics.map(({ name }) => name).join(', ');
  return `${topics.length === 0 ? 'no topics, each is searched as words' : `topics ${names}`}; times in ${timeZone}`;
}

async function databaseState({ storeUrl }: Config): Promise<Finding> {
  const path = pathOf(storeUrl);
  try {
    const trouble = path === ':memory:' ? undefined : whyUnwritable(path);
    if (!isMade(storeUrl))
      return trouble === undefined
        ? {
            part: 'Database',
            state: 'off',
            words: `${path} is made when the first article is stored; until then the samples are shown`,
          }
        : { part: 'Database', state: 'wrong', words: `${path} cannot be made: ${trouble}` };
    const archive = openArchive(storeUrl, { readOnly: true });
    const counts = await archive.counts();
    await archive.close();
    const words = `${path}, ${countWords(counts)}`;
    return trouble === undefined
      ? { part: 'Database', state: 'ok', words }
      : { part: 'Database', state: 'wrong', words: `${words}; nothing more can be stored: ${trouble}` };
  } catch (error) {
    if (error instanceof StoreError) return { part: 'Database', state: 'wrong', words: error.message };
    throw error;
  }
}

function countWords({ articles, revisions, undated, outlets, newest }: Counts): string {
  return [
    `${counted(articles, 'article')} of ${counted(outlets, 'outlet')}`,
    ...(revisions > articles ? [`${revisions} revisions`] : []),
    ...(undated > 0 ? [`${undated} without a date`] : []),
    ...(newest === undefined ? [] : [`newest ${new Date(newest).toISOString().slice(0, 16).replace('T', ' ')} UTC`]),
  ].join(', ');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function sourceStates(config: Config): readonly Finding[] {
  const feeds = feedsOf(config);
  const { inbox, allowedNetworks, proxy } = config;
  return [
    feeds.length === 0
      ? { part: 'Feeds', state: 'off', words: 'off: FEEDS is not set' }
      : {
          part: 'Feeds',
          state: 'ok',
          words: `${counted(feeds.length, 'feed')}; copydesk feeds tells how they do${networkWords(allowedNetworks)}${proxy === undefined ? '' : '; fetched over FETCH_PROXY'}`,
        },
    inbox === undefined ? { part: 'Inbox', state: 'off', words: 'off: INBOX is not set' } : inboxState(resolve(inbox)),
  ];
}

function inboxState(folder: string): Finding {
  try {
    const isOther = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false;
    if (isOther) return { part: 'Inbox', state: 'wrong', words: `${folder} is no folder; set INBOX to one` };
    return { part: 'Inbox', state: 'ok', words: `files in ${folder} are stored and moved` };
  } catch (error) {
    return { part: 'Inbox', state: 'wrong', words: `${folder} ${whyUnreadable(error)}; set INBOX to another folder` };
  }
}

/** Digests of the settings; those that were made in the chat are known to the database. */
function digestState(config: Config): Finding {
  const wishes = environmentWishes(config);
  if (wishes.length === 0) return { part: 'Digests', state: 'off', words: 'none in the settings' };
  const unsent = unsentDigests(config);
  return unsent.length === 0
    ? {
        part: 'Digests',
        state: 'ok',
        words: `${counted(wishes.length, 'channel')}; copydesk digest --dry-run shows them`,
      }
    : {
        part: 'Digests',
        state: 'wrong',
        words: `cannot be sent, since the token of the platform is not set: ${unsent.join(', ')}`,
      };
}

function deskState({ desk }: Config): Finding {
  if (!desk) return { part: 'Desk', state: 'off', words: 'off: DESK_PORT says so' };
  const { host, port, token, publicUrl } = desk;
  const who = token === undefined ? 'for this machine alone' : 'for whoever has DESK_TOKEN';
  const links = publicUrl === undefined ? '' : `; lines of cards lead to their sources at ${publicUrl}`;
  return { part: 'Desk', state: 'ok', words: `start serves it on ${host} port ${port}, ${who}${links}` };
}

function networkWords(networks: readonly string[]): string {
  return networks.length === 0 ? '' : `; private networks that may be reached: ${networks.join(', ')}`;
}

/** The chat libraries take a while to load: only those that are on are. */
async function platformStates({ discord, slack }: Config): Promise<readonly Finding[]> {
  const discordState = async (): Promise<Finding> => {
    if (!discord) return { part: 'Discord', state: 'off', words: 'off: DISCORD_TOKEN is not set' };
    const { checkDiscordToken } = await import('../../adapters/discord/check.ts');
    return platformState('Discord', await checkDiscordToken(discord.token, discord.apiBase));
  };
  const slackState = async (): Promise<Finding> => {
    if (!slack) return { part: 'Slack', state: 'off', words: 'off: SLACK_BOT_TOKEN is not set' };
    const { checkSlackToken } = await import('../../adapters/slack/check.ts');
    const check = await checkSlackToken(slack.botToken, slack.apiUrl);
    if (!check.ok || slack.appToken !== undefined || slack.signingSecret !== undefined)
      return platformState('Slack', check);
    const { NO_WAY_IN } = await import('../../adapters/slack/problems.ts');
    return { part: 'Slack', state: 'wrong', words: NO_WAY_IN };
  };
  return Promise.all([discordState(), slackState()]);
}

function platformState(part: string, check: TokenCheck): Finding {
  return check.ok
    ? { part, state: 'ok', words: `the token is that of ${check.name}` }
    : { part, state: 'wrong', words: check.problem };
}
