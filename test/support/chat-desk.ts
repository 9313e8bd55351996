import type { ChatAnswer, ChatDesk, ChatRequest } from '../../src/adapters/chat.ts';
import type { Card } from '../../src/briefings/card.ts';
import { held } from './held.ts';

/** A card as briefings have it, from invented outlets. */
export const harbourCard: Card = {
  title: 'Port of Karvala',
  aside: 'since Mon 5 Oct · 9 articles · 5 outlets',
  sections: [
    {
      heading: 'Key facts',
      items: [
        {
          kind: 'fact',
          text: 'The port was shut on Monday after divers found cracks in two of its piers.',
          refs: [1, 2],
        },
        {
          kind: 'fact',
          text: 'Some 240 ships wait outside the harbour.',
          refs: [1, 3],
          note: 'figures differ: 240 Meridian Wire, 14:05 · 280 Valley Post, 11:30',
        },
      ],
    },
    {
      heading: 'Said',
      items: [
        { kind: 'quote', text: 'It held through the storm,', refs: [1], continues: false },
        { kind: 'quote', text: 'and nobody fell.', refs: [1], by: 'Ines Duarte, harbour master', continues: true },
        {
          kind: 'quote',
          text: 'Nobody asked us.',
          refs: [2],
          by: 'attribution unclear: two people could be meant',
          continues: false,
        },
      ],
    },
    {
      heading: 'Background',
      items: [{ kind: 'passage', text: 'The piers were built in 1964.', refs: [2], when: '1964' }],
    },
    {
      heading: 'Sources',
      items: [
        {
          kind: 'source',
          number: 1,
          text: 'Meridian Wire',
          detail: 'Wed 7 Oct, also carried by Harbour Times',
          title: 'Port shut over cracks',
          url: 'https://meridian.example/port(1)',
        },
        {
          kind: 'source',
          number: 2,
          text: 'Valley Post',
          detail: 'Tue 6 Oct',
          url: 'https://valley.example/piers',
          note: 'Corrected: the number of piers.',
        },
        { kind: 'source', number: 3, text: 'Harbour notes' },
      ],
    },
  ],
  footer: ['9 considered, 2 copies · newest 14:05'],
};

const TOPICS = ['karvala', 'karst', 'harbours'];

/** A desk that answers from two views, as far as an adapter can tell from the whole one. */
export function aDesk(
  more: Partial<ChatDesk> = {},
): ChatDesk & { readonly logged: string[]; readonly asked: ChatRequest[] } {
  const logged: string[] = [];
  const asked: ChatRequest[] = [];
  return {
    commands: [
      {
        name: 'brief',
        summary: 'A briefing on a topic',
        options: [
          { name: 'since', summary: 'How far back', isRequired: false, choices: ['1d', '7d'] },
          { name: 'topic', summary: 'What on', isRequired: true, isSuggested: true },
          { name: 'view', summary: 'Only one part', isRequired: false, choices: ['all', 'facts', 'quotes'] },
        ],
      },
      {
        name: 'quotes',
        summary: 'What a person said',
        options: [
          { name: 'speaker', summary: 'A name', isRequired: true },
          { name: 'topic', summary: 'Only on this', isRequired: false, isSuggested: true },
        ],
      },
      { name: 'topics', summary: 'What is set up', options: [] },
      { name: 'news help', summary: 'What can be asked', options: [] },
      { name: 'news status', summary: 'What is stored', options: [] },
      { name: 'brief this', summary: 'A briefing on a message', options: [], isOnMessage: true },
    ],
    handle: async (request) => {
      asked.push(request);
      return answerTo(request);
    },
    suggest: async (_command, _option, text) => TOPICS.filter((topic) => topic.startsWith(text)),
    log: (event, fields) => logged.push(`${event} ${JSON.stringify(fields)}`),
    logged,
    asked,
    ...more,
  };
}

/** A desk that answers nothing before `release` is called. */
export function aHeldDesk() {
  const { answer, release } = held({ card: harbourCard, buttons: [], isPrivate: true });
  return { desk: aDesk({ handle: answer }), release };
}

function answerTo(request: ChatRequest): ChatAnswer {
  if (request.kind === 'mention') return { card: harbourCard, buttons: buttons('all'), isPrivate: false };
  if (request.kind === 'command') {
    if (request.options.topic === 'nothing') return notice('Nothing is stored on this.');
    if (request.command !== 'brief') return notice(`What ${request.command} says.`);
    return { card: harbourCard, buttons: buttons('all'), isPrivate: true };
  }
  if (request.kind === 'message') return { card: harbourCard, buttons: buttons('all'), isPrivate: true };
  if (request.action === 'share') return { card: harbourCard, buttons: [], isPrivate: false };
  if (request.action === 'old') return notice('Its buttons no longer work. Ask again for a new one.');
  const sections = harbourCard.sections.filter(({ heading }) => heading === 'Said' || heading === 'Sources');
  return { card: { ...harbourCard, sections }, buttons: buttons('quotes'), isPrivate: true };
}

function notice(text: string): ChatAnswer {
  const card: Card = { title: 'Copydesk', sections: [{ heading: '', items: [{ kind: 'text', text }] }], footer: [] };
  return { card, buttons: [], isPrivate: true };
}

function buttons(view: string): ChatAnswer['buttons'] {
  return [
    { action: 'all', label: 'Briefing', isCurrent: view === 'all' },
    { action: 'quotes', label: 'Quotes', isCurrent: view === 'quotes' },
    { action: 'old', label: 'More (2 of 3)' },
    { action: 'share', label: 'Share' },
  ];
}
