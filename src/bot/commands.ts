import type { ChatAnswer, ChatDesk, ChatRequest } from '../adapters/chat.ts';
import { noticeCard } from '../briefings/cards/notice.ts';
import { StoreError } from '../store/errors.ts';
import { answerAdd } from './answers/add.ts';
import { answerBrief } from './answers/brief.ts';
import { answerCorrections } from './answers/corrections.ts';
import {
  answerList,
  answerNow,
  answerPause,
  answerPreview,
  answerRemove,
  answerResume,
  answerSubscribe,
} from './answers/digest.ts';
import { helpCard } from './answers/help.ts';
import { answerMessage } from './answers/message.ts';
import { answerQuotes } from './answers/quotes.ts';
import { statusCard } from './answers/status.ts';
import { topicsCard } from './answers/topics.ts';
import { CHAT_VIEWS } from './answers/views.ts';
import { alone, SHARE } from './buttons.ts';
import type { Config } from './config.ts';
import { isEditor } from './editors.ts';
import { libraryOf } from './library.ts';
import { type Command, Misunderstood, type Room, type Visit } from './room.ts';
import { type Asked, recall } from './sessions.ts';
import { meantBy } from './slips.ts';
import { openTurns } from './turns.ts';

/** Every command, once. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'brief',
    summary: 'Key facts, quotes and background on a topic, each with its source',
    options: [
      { name: 'topic', summary: 'A topic, or words to search', isRequired: true, isSuggested: true },
      { name: 'since', summary: 'News of this span of time: 12h, 7d, 2w', isRequired: false },
      { name: 'view', summary: 'Only one part of the briefing', isRequired: false, choices: CHAT_VIEWS },
    ],
    examples: ['/brief karabakh', '/brief karabakh since:2w', '/brief "gas price" view:quotes'],
    who: 'everyone',
    run: answerBrief,
  },
  {
    name: 'quotes',
    summary: 'Everything that a person said, newest first, each with its article and date',
    options: [
      { name: 'speaker', summary: 'A name, or part of one', isRequired: true },
      { name: 'topic', summary: 'Only on this topic', isRequired: false, isSuggested: true },
    ],
    examples: ['/quotes petrosyan', '/quotes petrosyan topic:karabakh'],
    who: 'everyone',
    run: answerQuotes,
  },
  {
    name: 'topics',
    summary: 'The topics that are set up, and what is stored on each',
    options: [],
    examples: ['/topics'],
    who: 'everyone',
    run: async (_asked, { room }) => alone(await topicsCard(room)),
  },
  {
    name: 'news help',
    summary: 'What can be asked here',
    options: [],
    examples: ['/news help'],
    who: 'everyone',
    run: async () => alone(helpCard(COMMANDS)),
  },
  {
    name: 'news status',
    summary: 'How much is stored, and how new it is',
    options: [],
    examples: ['/news status'],
    who: 'everyone',
    run: async (_asked, { room }) => alone(await statusCard(room)),
  },
  {
    name: 'news add',
    summary: 'Stores the article at an address and shows its briefing (editors only)',
    options: [{ name: 'url', summary: 'The address of a page or PDF', isRequired: true }],
    examples: ['/news add https://example.org/news/1'],
    who: 'editors',
    run: answerAdd,
  },
  {
    name: 'news corrections',
    summary: 'What digests printed here that no longer stands',
    options: [],
    examples: ['/news corrections'],
    who: 'everyone',
    run: async (_asked, visit) => answerCorrections(visit),
  },
  digestCommand('subscribe', 'Sends a topic to this channel at a time of the day', answerSubscribe, {
    options: [
      { name: 'topic', summary: 'A topic, or words to search', isRequired: true, isSuggested: true },
      { name: 'time', summary: 'A time of the day: 8:00, 18:30', isRequired: true },
      { name: 'days', summary: 'daily, weekdays, weekends, mon-fri, mon,wed,fri', isRequired: false },
      { name: 'timezone', summary: 'In which zone: Europe/Yerevan', isRequired: false },
    ],
    examples: ['/digest subscribe karabakh time:8:00 days:mon-fri timezone:Asia/Yerevan'],
  }),
  digestCommand('list', 'The digests of this channel, and what became of the last', answerList, { options: [] }),
  digestCommand('pause', 'Sends nothing until it is resumed', answerPause),
  digestCommand('resume', 'Sends again what pauses', answerResume),
  digestCommand('remove', 'Ends a digest that was subscribed in the chat', answerRemove),
  digestCommand('preview', 'Shows the next digest as it is now, to you alone', answerPreview),
  digestCommand('now', 'Sends the digest now', answerNow),
  {
    name: 'brief this',
    summary: 'A briefing on the page or file of a message, or on what its words name',
    options: [],
    examples: ['“Brief this” in the menu of a message'],
    who: 'everyone',
    isOnMessage: true,
    run: answerMessage,
  },
];

/** What those who may manage a channel can do about its digests. */
function digestCommand(
  word: string,
  summary: string,
  run: Command['run'],
  { options, examples }: Partial<Pick<Command, 'options' | 'examples'>> = {},
): Command {
  return {
    name: `digest ${word}`,
    summary,
    options: options ?? [{ name: 'topic', summary: 'Which one', isRequired: false, isSuggested: true }],
    examples: examples ?? [`/digest ${word}`],
    who: 'managers',
    isForManagers: true,
    run,
  };
}

/** The desk that platforms are given: the table, and what answers a request. Without a library the archive is read where it is asked. */
export function chatDesk(surroundings: Omit<Room, Own> & Partial<Pick<Room, Own>>): ChatDesk {
  const room: Room = { library: libraryOf(surroundings.archive), turns: openTurns(), ...surroundings };
  return {
    commands: COMMANDS,
    handle: (request) => answer(request, room),
    suggest: async (_command, option, text) => (option === 'topic' ? suggestTopics(room.config, text) : []),
    log: room.log,
  };
}

/** What a desk has of its own where nobody shares it. */
type Own = 'library' | 'turns';

/** The only place where failures become words for people. */
async function answer(request: ChatRequest, room: Room): Promise<ChatAnswer> {
  const { id, kind, asker } = request;
  const about = { request: id, kind, ...namedIn(request), platform: asker.platform };
  const started = room.now();
  try {
    const answered = await dispatch(request, room);
    room.log('answered', { ...about, ms: room.now() - started });
    return answered;
  } catch (error) {
    if (error instanceof Misunderstood) {
      room.log('answered', { ...about, ms: room.now() - started, outcome: 'misunderstood' });
      return alone(noticeCard('That cannot be done', [error.message]));
    }
    room.log('failed', { ...about, error: codeOf(error) });
    return alone(noticeCard('Something went wrong', [wordsFor(error)]));
  }
}

/** The command of the table that is asked for: nothing else that a person typed goes into the log. */
function namedIn(request: ChatRequest): { readonly command?: string } {
  const command = 'command' in request ? COMMANDS.find(({ name }) => name === request.command) : undefined;
  return command === undefined ? {} : { command: command.name };
}

async function dispatch(request: ChatRequest, room: Room): Promise<ChatAnswer> {
  const visit: Visit = { room, asker: request.asker, page: 0 };
  switch (request.kind) {
    case 'command':
      return carryOut(request, visit);
    case 'message': {
      const { command, text, files } = request;
      return carryOut({ command, options: {} }, { ...visit, message: { text, files } });
    }
    case 'mention':
      return answerMention(request.text, visit);
    case 'press':
      return answerPress(request.action, visit);
  }
}

async function carryOut({ command: name, options }: Asked, visit: Visit): Promise<ChatAnswer> {
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) {
    const words = COMMANDS.flatMap((each) =>
      each.name.startsWith(`${name} `) ? [each.name.slice(name.length + 1)] : [],
    );
    if (words.length > 0) throw new Misunderstood(`What is /${name} to do? It takes one of: ${words.join(', ')}.`);
    const meant = meantBy(
      name,
      COMMANDS.map((each) => each.name),
    );
    const hint = meant === undefined ? '' : ` Is /${meant} meant?`;
    throw new Misunderstood(`There is no command "${name}".${hint} /news help lists those there are.`);
  }
  const { asker, room } = visit;
  if (command.who === 'editors' && !isEditor(asker, room.config)) {
    throw new Misunderstood(
      `Only editors may do this. Whoever runs this desk can add you to EDITORS as ${asker.platform}:${asker.user}.`,
    );
  }
  if (command.who === 'managers' && !asker.mayManage && !isEditor(asker, room.config)) {
    throw new Misunderstood(
      `Only those who may manage the channel may do this. Whoever runs this desk can add you to EDITORS as ${asker.platform}:${asker.user}.`,
    );
  }
  return command.run({ command: name, options }, visit);
}

/** `@copydesk karabakh` is a briefing for all to see, as is `@copydesk brief karabakh`; without words it is the help. */
async function answerMention(text: string, visit: Visit): Promise<ChatAnswer> {
  const topic = text.trim().replace(/^\/?brief\s+(?=\S)/i, '');
  if (topic === '' || topic.toLowerCase() === 'help') return { ...alone(helpCard(COMMANDS)), isPrivate: false };
  return { ...(await answerBrief({ command: 'brief', options: { topic } }, visit)), isPrivate: false };
}

async function answerPress(action: string, visit: Visit): Promise<ChatAnswer> {
  const remembered = await recall(action, visit.room.state);
  if (!remembered) {
    return alone(noticeCard('This answer has grown old', ['Its buttons no longer work. Ask again for a new one.']));
  }
  const { kept, view, page } = remembered;
  if (('card' in kept || view === SHARE) && visit.asker.mayWrite === false)
    throw new Misunderstood('You may not write in this channel, so you cannot share here either.');
  if ('card' in kept) return { card: kept.card, buttons: [], isPrivate: false };
  if (view === SHARE) return { ...(await carryOut(kept, visit)), buttons: [], isPrivate: false };
  return carryOut(kept, { ...visit, view, page });
}

/** Topics whose name or title holds what was typed, those that begin with it first. */
function suggestTopics({ topics }: Config, text: string): readonly string[] {
  const typed = text.trim().toLowerCase();
  const held = topics.filter(({ name, title }) => name.includes(typed) || title.toLowerCase().includes(typed));
  const begins = ({ name, title }: (typeof topics)[number]) =>
    name.startsWith(typed) || title.toLowerCase().startsWith(typed);
  return [...held.filter(begins), ...held.filter((topic) => !begins(topic))]
    .map(({ name }) => name)
    .slice(0, MOST_SUGGESTIONS);
}

/** Discord shows no more. */
const MOST_SUGGESTIONS = 25;

function wordsFor(error: unknown): string {
  if (!(error instanceof StoreError))
    return 'This is a fault of the program. Whoever runs it finds the reason in the log.';
  if (error.code === 'locked') return 'The archive is busy. Try again in a moment.';
  return 'The archive cannot be read right now. Whoever runs this finds the reason in the log.';
}

function codeOf(error: unknown): string {
  if (error instanceof StoreError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? `${error.name} ${placeOf(error)}` : 'unknown';
}

/** Where it was thrown, without its message, which may hold words of an article. */
function placeOf({ stack = '' }: Error): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return frames
    .slice(0, 5)
    .map((line) => line.trim())
    .join(' ');
}
