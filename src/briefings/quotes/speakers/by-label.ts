import { type Span, textAt } from '../../article.ts';
import * as pack from '../languages/pack.ts';
import type { Quotation, SpokenTurn } from '../marks/marks.ts';
import type { Entity } from '../people/entities.ts';
import type { People } from '../people/people.ts';
import { saysI, saysYou } from '../turns/persons.ts';
import type { Turn } from '../turns/turn.ts';
import type { Conversation } from '../turns/turns.ts';
import { isGivenName } from '../words/name-parts.ts';
import type { Grammar } from '../words/phrases.ts';
import type { Attribution } from './attributed.ts';

/** A turn with who speaks it. */
export type Spoken = Turn & { readonly turn: SpokenTurn };

/**
 * The turns of the conversations of an article, each with its speaker: whoever of the people named in it the label means, or who is
 * interviewed, where the label says no more than that it is an answer.
 *
 * Empty for a conversation in which somebody speaks again and again whom the article does not know: then it may be a list (`Pros: ...
 * Cons: ...`). Whoever mostly asks is not quoted.
 */
export function spokenTurns(
  grammar: Grammar,
  people: People,
  conversations: readonly Conversation[],
): readonly Spoken[] {
  return conversations.flatMap(({ turns }) => inConversation(grammar, people, turns));
}

function inConversation(grammar: Grammar, people: People, turns: readonly Turn[]): readonly Spoken[] {
  const speakers = new Map<string, Speaker>();
  for (const { key } of turns) {
    if (speakers.has(key)) continue;
    const own = turns.filter((turn) => turn.key === key);
    const speaker = speakerOf(grammar, people, turns, own);
    if (speaker === undefined && own.length > 1) return [];
    if (speaker !== undefined) speakers.set(key, speaker);
  }
  const of = (turn: Turn): Entity | undefined => speakers.get(turn.key)?.entity;
  const spoken = turns.flatMap((turn): readonly Spoken[] => {
    const entity = of(turn);
    if (entity === undefined) return [];
    // "Sen. Laura Pike:" is "Pike:" from there on
    if (
      turn.part === 'named' &&
      mostlyAsks(
        grammar,
        turns.filter((other) => of(other) === entity),
      )
    )
      return [];
    return [{ ...turn, turn: { named: entity.named, ...(turn.label === undefined ? {} : { label: turn.label }) } }];
  });
  return isTalk(grammar, spoken) ? spoken : [];
}

/** `Ruiz: Wants the dam. Kim: Opposes it.` tells what they want in somebody else's words: who talks says `I` and `you`. */
function isTalk({ words }: Grammar, spoken: readonly Spoken[]): boolean {
  const said = spoken.map((turn) => textAt(words.text, turn.said));
  return said.filter((one) => saysI(one) || saysYou(one)).length * 3 >= said.length;
}

/** Who speaks under a label: a person of the article, or whoever asks, and is nobody's to quote. */
interface Speaker {
  readonly entity?: Entity;
}

function speakerOf(
  grammar: Grammar,
  people: People,
  turns: readonly Turn[],
  own: readonly Turn[],
): Speaker | undefined {
  const [{ part, key }] = own as readonly [Turn];
  if (part === 'asks') return {};
  if (part === 'answers') {
    const entity = interviewed(grammar, people, turns, own);
    return entity === undefined ? undefined : { entity };
  }
  if (own.length > 1 && mostlyAsks(grammar, own)) return {};
  const entity = bearerOf(grammar, people, key, own.length);
  return entity === undefined ? undefined : { entity };
}

/** At least half of the turns end with a question. */
function mostlyAsks({ words: { text } }: Grammar, turns: readonly Turn[]): boolean {
  return turns.filter(({ said }) => text[said.end - 1] === '?').length * 2 >= turns.length;
}

/** The person whom a label means: by the full name or the surname, with or without a title. */
function bearerOf(grammar: Grammar, people: People, key: string, turns: number): Entity | undefined {
  const { language } = grammar;
  const words = key.split(/\s+/).map((word) => word.replace(/\.$/, ''));
  const isTitle = (word: string): boolean => ((language.words.get(word) ?? 0) & (pack.TITLE | pack.PERSON)) !== 0;
  const first = words.findIndex((word, i) => i === words.length - 1 || !isTitle(word));
  const name = words.slice(first);
  const found = people.entities.filter((entity) => !entity.isBody && entity.words.length > 1 && bears(entity, name));
  const [entity] = found;
  if (entity === undefined || found.length > 1) return undefined;
  // named by its labels alone, it has to look like a name
  const isIntroduced = entity.mentions > turns || isGivenName(entity.words[0]!, language);
  return isIntroduced ? entity : undefined;
}

function bears({ words }: Entity, name: readonly string[]): boolean {
  if (name.length > 1) return words[0] === name[0] && words.at(-1) === name.at(-1);
  return words.at(-1) === name[0] || words[0] === name[0];
}

/** Who is interviewed: the one person named before the conversation, where words there say that it is one and the answers are somebody's own. */
function interviewed(
  grammar: Grammar,
  people: People,
  turns: readonly Turn[],
  own: readonly Turn[],
): Entity | undefined {
  const { words, names } = grammar;
  const { text } = words;
  const start = turns[0]!.label?.start ?? turns[0]!.said.start;
  const before = text.slice(Math.max(0, start - INTRODUCTION), start);
  if (!INTERVIEW.test(before) || own.filter(({ said }) => saysI(textAt(text, said))).length * 3 < own.length)
    return undefined;
  const mentions = new Map<Entity, number>();
  names.runs.forEach((run, i) => {
    const entity = people.entities[people.entityOfRun[i]!];
    if (entity === undefined || words.start[run.start]! >= start) return;
    if (entity.isBody || entity.words.length < 2 || isReporter(grammar, run.start, entity)) return;
    mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
  });
  const [first, second] = [...mentions].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return undefined;
  return second === undefined || first[1] >= 2 * second[1] ? first[0] : undefined;
}

/** What stands before a conversation is read so far, in characters. */
const INTRODUCTION = 3000;

const INTERVIEW =
  /(?<!\p{L})(?:interview(?:e[dr]|s|t|te|ten)?|q ?(?:&|and) ?a|spoke|speaks|talked|talks|talking|sat down|conversation|answers?|answered|questions?|met|gespräch|gesprochen|sprach|spricht|erzählt|antworten|fragen|beantwortet|traf|trafen|entretien|rencontre|entrevista|conversación|intervista)(?!\p{L})/iu;

/** `by Lee`, `das Gespräch führte Lee`, `our reporter Lee`: who asks. */
function isReporter({ words }: Grammar, at: number, { roles }: Entity): boolean {
  if (/^(?:by|führte|führten|von|interview|fragen|propos)$/.test(words.lower[at - 1] ?? '')) return true;
  if (/^(?:interview|text|gespräch|fragen)$/.test(words.lower[at - 2] ?? '') && words.lower[at - 1] === ':')
    return true;
  return [...roles].some((role) =>
    /^(?:.*reporter|.*journalist|correspondent|interviewer|moderator|presenter|host)(?:in)?$/.test(role),
  );
}

/** Puts turns among the quotations: what stands between marks within a turn is part of it, one that a quotation crosses is left out. */
export function withTurns(quotations: readonly Quotation[], spoken: readonly Spoken[]): readonly Quotation[] {
  const free = spoken.filter(({ said }) => !quotations.some(({ outer }) => crosses(outer, said)));
  const turns = free.map(({ said, paragraph, turn }) => ({ ...said, paragraph, unclosed: false, outer: said, turn }));
  const outside = quotations.filter(({ start }) => !turns.some((turn) => start >= turn.start && start < turn.end));
  return [...outside, ...turns].sort((a, b) => a.start - b.start);
}

function crosses(outer: Span, said: Span): boolean {
  const overlaps = outer.start < said.end && outer.end > said.start;
  return overlaps && (outer.start < said.start || outer.end > said.end);
}

/** How sure a label is. */
const BY_LABEL = 0.95;

/** The speaker of a turn, as one of the people of the article. */
export function byLabel(people: People, token: number, turn: SpokenTurn): Attribution {
  const { named, label } = turn;
  const entity = people.entities.find((one) => one.named.start === named.start);
  return {
    referent: {
      named: entity?.named ?? named,
      kind: 'person',
      sureness: BY_LABEL,
      token,
      ...(entity === undefined ? {} : { entity }),
      ...(label === undefined ? {} : { mention: label }),
    },
    way: 'turn',
    score: 1,
    continues: false,
  };
}
