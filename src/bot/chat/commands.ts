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
import { alone } from './buttons.ts';
import type { Command } from './command.ts';

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
    run: async (_asked, { context }) => alone(await topicsCard(context)),
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
    run: async (_asked, { context }) => alone(await statusCard(context)),
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
