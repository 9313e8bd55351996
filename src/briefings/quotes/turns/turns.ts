import { type Span, textAt } from '../../article.ts';
import { labelOf, trimmed } from './labels.ts';
import { saysI } from './persons.ts';
import { findAnswers } from './questions.ts';
import type { Turn } from './turn.ts';

/** A conversation that is printed in turns. */
export interface Conversation {
  /** In reading order. */
  readonly turns: readonly Turn[];
}

/** Fewer paragraphs with a label are no conversation. */
const LEAST_TURNS = 4;
/** So often it has to be another one's turn. */
const LEAST_CHANGES = 3;
/** No conversation is longer; what is is no article, and is left alone from there on to keep the time short. */
const MOST_TURNS = 1000;
/** Whoever has more speakers is a list. */
const MOST_SPEAKERS = 40;
/** So many paragraphs without a label may stand between two with one. */
const WIDEST_GAP = 3;

/**
 * Finds conversations that are printed without quotation marks, each paragraph with who speaks before it (`Q: ... A: ...`, `REPORTER: ...
 * RUIZ: ...`), or answers below questions that only their type sets apart.
 *
 * By shape alone: at least four turns, three changes of speaker, a speaker who comes again. Who they are, and whether it is a conversation
 * at all, has to be told from the article. Spans are without white space at their ends. Linear.
 */
export function findConversations(text: string, paragraphs: readonly Span[]): readonly Conversation[] {
  const labelled = paragraphs.flatMap((span, i) => labelOf(text, span, i) ?? []).slice(0, MOST_TURNS);
  if (labelled.length >= LEAST_TURNS) {
    const found = stretches(labelled).filter(isInTurns);
    if (found.length > 0) return found.map((stretch) => ({ turns: withParagraphsBehind(text, paragraphs, stretch) }));
  }
  const turns = findAnswers(text, paragraphs).slice(0, MOST_TURNS);
  return turns.length < LEAST_TURNS ? [] : [{ turns }];
}

function stretches(labelled: readonly Turn[]): readonly (readonly Turn[])[] {
  const found: Turn[][] = [];
  for (const one of labelled) {
    const before = found.at(-1)?.at(-1);
    if (before !== undefined && one.paragraph - before.paragraph <= WIDEST_GAP + 1) found.at(-1)!.push(one);
    else found.push([one]);
  }
  return found;
}

function isInTurns(stretch: readonly Turn[]): boolean {
  if (stretch.length < LEAST_TURNS) return false;
  const changes = stretch.filter(({ key }, i) => i > 0 && stretch[i - 1]!.key !== key).length;
  const speakers = new Set(stretch.map(({ key }) => key)).size;
  return changes >= LEAST_CHANGES && speakers <= Math.min(MOST_SPEAKERS, stretch.length - 2);
}

/** An answer may go on in the paragraphs before the next turn: where each is in the first person, no question, and does not name its speaker. */
function withParagraphsBehind(text: string, paragraphs: readonly Span[], stretch: readonly Turn[]): readonly Turn[] {
  return stretch.map((one, i): Turn => {
    const next = stretch[i + 1]?.paragraph ?? one.paragraph + 1;
    const surname = one.key.split(' ').at(-1)!;
    let last = one.paragraph;
    while (last + 1 < next && goesOn(textAt(text, paragraphs[last + 1]!), surname)) last++;
    const { end } = last === one.paragraph ? one.said : trimmed(text, one.said.start, paragraphs[last]!.end);
    return { ...one, said: { start: one.said.start, end } };
  });
}

function goesOn(said: string, surname: string): boolean {
  if (!saysI(said) || /\?[*_\s]*$/.test(said)) return false;
  return !/[“”"„«»]/.test(said) && (surname.length < 3 || !said.toLowerCase().includes(surname));
}
