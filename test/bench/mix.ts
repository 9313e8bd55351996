import type { People as DiscordPeople } from '../support/discord/people.ts';
import type { Message as DiscordMessage } from '../support/discord/world.ts';
import type { People as SlackPeople } from '../support/slack/people.ts';
import type { Message as SlackMessage } from '../support/slack/world.ts';

/** Something that a person does: settles when it was acknowledged, and when it was answered; completing has no answer. */
export interface Act {
  readonly kind: string;
  readonly acknowledged: Promise<unknown>;
  readonly answered?: Promise<unknown>;
}

type Random = () => number;

/**
 * What people ask, as a newsroom might: mostly briefings, some on topics that are set up, some on words of their own. `cards` are answers
 * whose buttons nobody has pressed yet.
 */
export function discordAct(people: DiscordPeople, random: Random, cards: DiscordMessage[]): Act {
  const kind = kindOf(random);
  switch (kind) {
    case 'completing': {
      const acknowledged = people.autocomplete('brief', 'topic', pick(random, TOPICS).slice(0, 3));
      return { kind, acknowledged };
    }
    case 'press': {
      const card = cards.shift();
      return card ? { kind, ...people.click(card, pick(random, VIEWS)) } : discordAct(people, random, cards);
    }
    default: {
      const { command, options } = askedFor(kind, random);
      return { kind, ...people.command(command, options) };
    }
  }
}

export function slackAct(people: SlackPeople, random: Random, cards: SlackMessage[]): Act {
  const kind = kindOf(random);
  if (kind === 'completing') return slackAct(people, random, cards);
  if (kind === 'press') {
    const card = cards.shift();
    return card ? { kind, ...people.presses(card, pick(random, VIEWS)) } : slackAct(people, random, cards);
  }
  const { command, options } = askedFor(kind, random);
  const [word = '', ...more] = command.split(' ');
  const words = Object.entries(options).map(([option, value]) => `${option}:"${value}"`);
  return { kind, ...people.asks(`/${word}`, [...more, ...words].join(' ')) };
}

/** Of a hundred acts. */
const SHARES = [
  ['topic', 30],
  ['words', 20],
  ['topic since', 10],
  ['press', 15],
  ['quotes', 10],
  ['completing', 8],
  ['topics', 3],
  ['help', 2],
  ['status', 2],
] as const;
type Kind = (typeof SHARES)[number][0];

function kindOf(random: Random): Kind {
  let left = random() * 100;
  for (const [kind, share] of SHARES) {
    left -= share;
    if (left < 0) return kind;
  }
  return 'topic';
}

/** Set up for the run; the last stands in most articles. */
export const TOPICS = ['karvala', 'petrovac', 'ferries', 'budget', 'bridges'] as const;
const VIEWS = ['Facts', 'Quotes', 'Sources'] as const;
const NAMES = ['Duarte', 'Haddad', 'Nadia Ferrant', 'Lindqvist', 'Omar Okafor'] as const;
const PLACES = [
  'osteria',
  'velmark',
  'brask',
  'kesh',
  'sorrel',
  'umbra',
  'calder',
  'elmira',
  'dunmore',
  'nowhere',
] as const;
const THINGS = [
  'budget',
  '"ferry terminal"',
  '"water main"',
  'subsidies',
  'OR petrovac',
  'inquiry',
  '-rain',
  '',
] as const;

function askedFor(kind: Kind, random: Random): { command: string; options: Readonly<Record<string, string>> } {
  switch (kind) {
    case 'words':
      return { command: 'brief', options: { topic: `${pick(random, PLACES)} ${pick(random, THINGS)}`.trim() } };
    case 'topic since':
      return { command: 'brief', options: { topic: pick(random, TOPICS), since: pick(random, ['12h', '7d', '8w']) } };
    case 'quotes':
      return { command: 'quotes', options: { speaker: pick(random, NAMES) } };
    case 'topics':
      return { command: 'topics', options: {} };
    case 'help':
      return { command: 'news help', options: {} };
    case 'status':
      return { command: 'news status', options: {} };
    default:
      return { command: 'brief', options: { topic: pick(random, TOPICS) } };
  }
}

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}
