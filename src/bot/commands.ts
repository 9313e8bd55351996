import type { ChatAnswer, ChatDesk, ChatRequest } from '../adapters/chat.ts';
import { noticeCard } from '../briefings/cards/notice.ts';
import { saidCard } from '../briefings/cards/said.ts';
import { StoreError } from '../store/errors.ts';
import { BRIEF_VIEWS, type BriefView, briefAnswer } from './answers/brief.ts';
import { helpCard } from './answers/help.ts';
import { statusCard } from './answers/status.ts';
import { topicsCard } from './answers/topics.ts';
import { chooseTopic } from './brief.ts';
import type { Config } from './config.ts';
import { parseDuration } from './duration.ts';
import { libraryOf } from './library.ts';
import type { Command, Room } from './room.ts';
import { type Asked, actionOf, recall, remember } from './sessions.ts';

/** Words for people where what they typed cannot be carried out. */
class Misunderstood extends Error {}

const QUOTES_A_PAGE = 5;

/** Every command, once. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'brief',
    summary: 'Key facts, quotes and background on a topic, each with its source',
    options: [
      { name: 'topic', summary: 'A topic, or words to search', isRequired: true, isSuggested: true },
      { name: 'since', summary: 'News of this span of time: 12h, 7d, 2w', isRequired: false },
      { name: 'view', summary: 'Only one part of the briefing', isRequired: false, choices: BRIEF_VIEWS },
    ],
    examples: ['/brief karabakh', '/brief karabakh since:2w', '/brief "gas price" view:quotes'],
    run: runBrief,
  },
  {
    name: 'quotes',
    summary: 'Everything that a person said, newest first, each with its article and date',
    options: [
      { name: 'speaker', summary: 'A name, or part of one', isRequired: true },
      { name: 'topic', summary: 'Only on this topic', isRequired: false, isSuggested: true },
    ],
    examples: ['/quotes petrosyan', '/quotes petrosyan topic:karabakh'],
    run: runQuotes,
  },
  {
    name: 'topics',
    summary: 'The topics that are set up, and what is stored on each',
    options: [],
    examples: ['/topics'],
    run: async (_asked, room) => alone(await topicsCard(room)),
  },
  {
    name: 'news help',
    summary: 'What can be asked here',
    options: [],
    examples: ['/news help'],
    run: async () => alone(helpCard(COMMANDS)),
  },
  {
    name: 'news status',
    summary: 'How much is stored, and how new it is',
    options: [],
    examples: ['/news status'],
    run: async (_asked, room) => alone(await statusCard(room)),
  },
];

/** The desk that platforms are given: the table, and what answers a request. Without a library the archive is read where it is asked. */
export function chatDesk(surroundings: Omit<Room, 'library'> & Partial<Pick<Room, 'library'>>): ChatDesk {
  const room: Room = { library: libraryOf(surroundings.archive), ...surroundings };
  return {
    commands: COMMANDS,
    handle: (request, id = 'unnamed') => answer(request, id, room),
    suggest: async (_command, option, text) => (option === 'topic' ? suggestTopics(room.config, text) : []),
    log: room.log,
  };
}

/** The only place where failures become words for people. */
async function answer(request: ChatRequest, id: string, room: Room): Promise<ChatAnswer> {
  const started = room.now();
  try {
    const answered = await dispatch(request, room);
    room.log('answered', {
      request: id,
      kind: request.kind,
      platform: request.asker.platform,
      ms: room.now() - started,
    });
    return answered;
  } catch (error) {
    if (error instanceof Misunderstood) return alone(noticeCard('That cannot be read', [error.message]));
    room.log('failed', { request: id, kind: request.kind, platform: request.asker.platform, error: codeOf(error) });
    return alone(noticeCard('Something went wrong', [wordsFor(error)]));
  }
}

async function dispatch(request: ChatRequest, room: Room): Promise<ChatAnswer> {
  switch (request.kind) {
    case 'command':
      return commandNamed(request.command).run(request, room);
    case 'mention':
      return runMention(request.text, room);
    case 'press':
      return runPress(request.action, room);
  }
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) throw new Misunderstood(`There is no command "${name}". /news help lists those there are.`);
  return command;
}

/** `@copydesk karabakh` is a briefing for all to see; without words it is the help. */
async function runMention(text: string, room: Room): Promise<ChatAnswer> {
  const topic = text.trim();
  if (topic === '' || topic.toLowerCase() === 'help') return { ...alone(helpCard(COMMANDS)), isPrivate: false };
  return { ...(await runBrief({ command: 'brief', options: { topic } }, room)), isPrivate: false };
}

async function runPress(action: string, room: Room): Promise<ChatAnswer> {
  const remembered = await recall(action, room.state);
  if (!remembered) {
    return alone(noticeCard('This answer has grown old', ['Its buttons no longer work. Ask again for a new one.']));
  }
  const { asked, view, page } = remembered;
  const command = commandNamed(asked.command);
  if (view === 'share') return { ...(await command.run(asked, room)), buttons: [], isPrivate: false };
  return command.run(asked, room, view, page);
}

async function runBrief(
  asked: Pick<Asked, 'command' | 'options'>,
  room: Room,
  view?: string,
  page = 0,
): Promise<ChatAnswer> {
  const { topic: words = '', since, view: wished } = asked.options;
  const topic = chooseTopic(words, room.config.topics);
  if (!topic.ok) throw new Misunderstood(topic.problem);
  const span = since === undefined || since === '' ? undefined : parseDuration(since);
  if (since && span === undefined) throw new Misunderstood('"since" takes a span of time such as 12h, 7d or 2w.');
  const shown = BRIEF_VIEWS.find((each) => each === (view ?? wished)) ?? 'all';
  const { card, pages } = await briefAnswer(room, topic, {
    view: shown,
    page,
    ...(span === undefined ? {} : { span }),
  });
  const key = await remember({ command: 'brief', options: asked.options }, room.state);
  const views = BRIEF_VIEWS.map((each) => ({
    action: actionOf(key, each),
    label: VIEW_LABELS[each],
    isCurrent: each === shown,
  }));
  return { card, buttons: [...views, ...pageButtons(key, shown, page, pages), shareButton(key)], isPrivate: true };
}

const VIEW_LABELS: Readonly<Record<BriefView, string>> = {
  all: 'Briefing',
  facts: 'Facts',
  quotes: 'Quotes',
  sources: 'Sources',
};

async function runQuotes(asked: Asked, room: Room, _view?: string, page = 0): Promise<ChatAnswer> {
  const { speaker = '', topic: words = '' } = asked.options;
  if (speaker.trim() === '') throw new Misunderstood('Whose quotes? Give a name: /quotes petrosyan');
  const topic = words === '' ? undefined : chooseTopic(words, room.config.topics);
  if (topic && !topic.ok) throw new Misunderstood(topic.problem);
  const sayings = await room.library.sayings(speaker, topic?.query);
  const pages = Math.max(1, Math.ceil(sayings.length / QUOTES_A_PAGE));
  const shown = sayings.slice(page * QUOTES_A_PAGE, (page + 1) * QUOTES_A_PAGE);
  const card = saidCard(speaker, shown, { timeZone: room.config.timeZone, now: room.now(), total: sayings.length });
  const key = await remember({ command: 'quotes', options: asked.options }, room.state);
  return {
    card,
    buttons: sayings.length === 0 ? [] : [...pageButtons(key, 'all', page, pages), shareButton(key)],
    isPrivate: true,
  };
}

function pageButtons(key: string, view: string, page: number, pages: number): ChatAnswer['buttons'] {
  return [
    ...(page > 0 ? [{ action: actionOf(key, view, page - 1), label: '‹ Back' }] : []),
    ...(page + 1 < pages ? [{ action: actionOf(key, view, page + 1), label: `More (${page + 2} of ${pages})` }] : []),
  ];
}

function shareButton(key: string): ChatAnswer['buttons'][number] {
  return { action: actionOf(key, 'share'), label: 'Share' };
}

function alone(card: ChatAnswer['card']): ChatAnswer {
  return { card, buttons: [], isPrivate: true };
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
  return error instanceof Error ? `${error.name}: ${error.stack ?? error.message}` : String(error);
}
