import { lacksAntecedent, leansOnATime } from './facts/alone/antecedents.ts';
import { leansOn } from './facts/alone/leans-on.ts';
import { opensWithSomethingKnown } from './facts/alone/standing.ts';
import { isStatement } from './facts/alone/statement.ts';
import type { Pool, PooledSentence } from './facts/pool.ts';
import { isColour } from './facts/side-line.ts';
import { type Trimmed, trimSentence } from './facts/trim.ts';
import type { DateMention } from './text/dates.ts';
import { tokenise } from './text/tokens.ts';
import { coverOf } from './text/within.ts';

/** A sentence with the time of what it is about, as it is printed. */
export interface DatedPassage extends Trimmed {
  /** Index into `pool.sentences`. */
  readonly at: number;
  /** The time, as the text has it; absent where it speaks of another time alone. */
  readonly when?: string;
  /** The time by which it is ordered: `1994`, `2020-07` or `2020-07-12`. */
  readonly sortKey: string;
  /** It was still to come when the report appeared. */
  readonly isPlanned?: true;
}

/** A sentence that can stand alone, with its content words and how much it is about the pool's subject, 0..1. */
export interface Standalone extends Trimmed {
  readonly content: ReadonlySet<number>;
  readonly about: number;
  /** It has so little in common with the rest of the pool that it is about something else. */
  readonly isAside: boolean;
}

/**
 * The sentence as it would be printed beside sentences of other articles.
 *
 * Absent where it cannot stand alone (no statement, or one that leans on what came before or opens with what was named there), where it is
 * colour or a quote for the larger part. `topic` comes from `topicOf`.
 */
export function passageAt(pool: Pool, sentence: PooledSentence, topic: Float64Array): Standalone | undefined {
  const { text, analysis } = pool.readings[sentence.reading]!;
  const trimmed = trimSentence(text, sentence.span);
  const all = { start: 0, end: trimmed.text.length };
  if (!isStatement(trimmed.text, all, analysis.language)) return undefined;
  if (leansOn(trimmed.text) !== 'nothing' || leansOnATime(trimmed.text) || lacksAntecedent(trimmed.text))
    return undefined;
  if (sentence.index > 0 && opensWithSomethingKnown(trimmed.text)) return undefined;
  if (isColour(trimmed.text) || opensWithUnknownName(pool, sentence)) return undefined;
  if (coverOf(analysis.quotes, sentence.span) > MOST_QUOTED * (sentence.span.end - sentence.span.start))
    return undefined;
  const shared = sentence.ids.filter((id) => topic[id]! > 0);
  const about = shared.reduce((sum, id) => sum + topic[id]!, 0) / sentence.ids.length;
  const isAside = shared.length < FEWEST_SHARED || shared.length < LEAST_SHARED * sentence.ids.length;
  return { ...trimmed, content: new Set(sentence.ids), about, isAside };
}

/** Of a sentence that is a quote for a larger part the speaker's words are the news. */
const MOST_QUOTED = 0.5;

/** `Patel, 33, was hired in 2019`: who that is, his report says above, and no headline or several reports know him. */
function opensWithUnknownName(pool: Pool, { reading, span }: PooledSentence): boolean {
  const { readings } = pool;
  const { text } = readings[reading]!;
  const name = SURNAME.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST_NAME)))?.[1];
  if (name === undefined || readings.some(({ title }) => title?.includes(name))) return false;
  const first = text.lastIndexOf(` ${name}`, span.start - 2);
  if (first < 0 || !FORENAME.test(text.slice(Math.max(0, first - LONGEST_NAME), first))) return false;
  const end = span.start + name.length;
  const [id = -1] = tokenise(text, [{ start: span.start, end }], pool.vocabulary).ids;
  return (tellersIn(pool)[id] ?? 0) < KNOWN_BY;
}

const KNOWN_BY = 3;

/** How many readings have each word: worked out once for each pool. */
function tellersIn(pool: Pool): Uint16Array {
  const known = TELLERS.get(pool);
  if (known !== undefined) return known;
  const tellers = new Uint16Array(pool.vocabulary.size);
  const last = new Int32Array(pool.vocabulary.size).fill(-1);
  for (const { ids, reading } of pool.sentences) {
    for (const id of ids) {
      if (last[id] === reading) continue;
      last[id] = reading;
      tellers[id]!++;
    }
  }
  TELLERS.set(pool, tellers);
  return tellers;
}

const TELLERS = new WeakMap<Pool, Uint16Array>();

const LONGEST_NAME = 40;
const SURNAME = /^(\p{Lu}[\p{L}'’-]+)(?=, | \p{Ll})/u;
const FORENAME = /\p{Lu}\p{L}+$/u;

const FEWEST_SHARED = 2;
const LEAST_SHARED = 0.2;

/** The share of the other sentences that each word stands in, seen from one that has it. */
export function topicOf({ sentences, vocabulary }: Pool): Float64Array {
  const counts = new Float64Array(vocabulary.size);
  for (const { ids } of sentences) for (const id of ids) counts[id]!++;
  return counts.map((count) => Math.max(0, count - 1) / Math.max(1, sentences.length - 1));
}

/**
 * Whether a time can be printed without saying more than the text does: it has its place in the calendar, and is a day, a month, a year
 * or a decade, or else states its own year. Of "last week" only the Monday could be printed, of "the weekend" only the Saturday.
 */
export function isPrintable({ from, to, grain, text }: DateMention): boolean {
  if (grain === 'day' && from !== to && !/\d/.test(text)) return false;
  return from !== undefined && (EXACT.has(grain) || /\d{4}/.test(text));
}

const EXACT: ReadonlySet<DateMention['grain']> = new Set(['day', 'month', 'year', 'decade']);

/** `1994`, `2020-07` or `2020-07-12`, as fine as the time that is meant. Only for a date that is placed. */
export function sortKeyOf({ from, grain }: DateMention): string {
  const length = grain === 'year' || grain === 'decade' ? 4 : grain === 'month' ? 7 : 10;
  return from!.slice(0, length);
}

/** Earliest first; of one time what was reported first, and in one report as it stands there. Reports without a date come last. */
export function byTime({ readings, sentences }: Pool, a: DatedPassage, b: DatedPassage): number {
  if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? -1 : 1;
  const [one, other] = [a, b].map(({ at }) => readings[sentences[at]!.reading]!.published ?? Number.MAX_VALUE);
  return one! - other! || a.at - b.at;
}
