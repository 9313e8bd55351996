import type { Instant, Span } from './article.ts';
import type { Pool, PooledSentence } from './facts/pool.ts';
import { overlap } from './facts/select.ts';
import { opens } from './facts/standing.ts';
import { type Trimmed, trimSentence } from './facts/trim.ts';
import type { DateMention } from './text/dates.ts';

/** A sentence that says what led here, as it is printed. */
export interface PastPassage extends Trimmed {
  /** Index into `pool.sentences`. */
  readonly at: number;
  /** The earliest time that it speaks of, as printed. */
  readonly when: string;
  /** The same as `1994`, `2020-07` or `2020-07-12`. */
  readonly sortKey: string;
}

/**
 * Picks the sentences that say what led here, in the order of the times that they speak of.
 *
 * Promise: at most `count`; each states a time well before the news, shares little with the facts (`shown`: indices into the pool) and
 * with the others, is about the same things as they are, and can stand alone. Of an article without a date only stated years count,
 * where it states a later time too or says "since".
 */
export function backgroundOf(pool: Pool, shown: readonly number[], count = MOST_PASSAGES): readonly PastPassage[] {
  const facts = shown.map((at) => new Set(pool.sentences[at]!.ids));
  const topic = topicOf(pool);
  const candidates = pool.sentences
    .map((sentence, at) => candidateAt(pool, sentence, at, topic))
    .filter((candidate) => candidate !== undefined)
    .filter(({ at, content }) => !shown.includes(at) && facts.every((fact) => overlap(fact, content) < LITTLE_OVERLAP))
    .sort((a, b) => b.value - a.value || a.at - b.at);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (chosen.length >= count) break;
    if (chosen.every(({ content }) => overlap(content, candidate.content) < LITTLE_OVERLAP)) chosen.push(candidate);
  }
  return chosen
    .sort((a, b) => compare(a.sortKey, b.sortKey) || a.at - b.at)
    .map(({ text, parts, at, when, sortKey }) => ({ text, parts, at, when, sortKey }));
}

const MOST_PASSAGES = 3;
const LITTLE_OVERLAP = 0.5;

/** What happened less than this long before the news belongs to the news. */
const PAST_DAYS = 21;
const DAY = 86_400_000;

interface Candidate extends PastPassage {
  readonly value: number;
  readonly content: ReadonlySet<number>;
}

function candidateAt(pool: Pool, sentence: PooledSentence, at: number, topic: Float64Array): Candidate | undefined {
  const reading = pool.readings[sentence.reading]!;
  const past = pastTimes(reading.text, sentence, reading.analysis.dates, reading.published);
  const earliest = past[0];
  if (earliest === undefined) return undefined;
  const trimmed = trimSentence(reading.text, sentence.span);
  const surface = opens(trimmed.text, { start: 0, end: trimmed.text.length });
  if (surface.isDangling || surface.isDescription || surface.isQuestion || surface.isFragment) return undefined;
  if (quotedShare(sentence.span, reading.analysis.quotes) > 0.5) return undefined;
  const content = new Set(sentence.ids);
  let about = 0;
  for (const id of content) about += topic[id]!;
  about /= Math.max(4, content.size);
  if (about < LEAST_ABOUT) return undefined;
  const value = Math.min(3, past.length) + 2 * about + (LED_HERE.test(trimmed.text) ? 1 : 0);
  return { ...trimmed, at, when: earliest.text, sortKey: keyOf(earliest), value, content };
}

/** Mean share of sentences that a word of the passage stands in: below this it is about something else. */
const LEAST_ABOUT = 0.04;

const LED_HERE =
  /\b(?:since|began|erupted|broke out|followed|previous|earlier|after|last time|first time|dates? back|ended|signed)\b/i;

/** How many of the sentences each word stands in, as a share. */
function topicOf({ sentences, vocabulary }: Pool): Float64Array {
  const topic = new Float64Array(vocabulary.size);
  for (const { ids } of sentences) for (const id of ids) topic[id]! += 1 / sentences.length;
  return topic;
}

/** The times of a sentence that are well before the news, earliest first. */
function pastTimes(
  text: string,
  { span }: PooledSentence,
  dates: readonly DateMention[],
  published: Instant | undefined,
): readonly DateMention[] {
  const own = dates.filter((date) => date.start >= span.start && date.end <= span.end && date.from !== undefined);
  const past =
    published === undefined
      ? own.filter((date) => isBefore(date, newestOf(dates)) || isSince(text, date))
      : own.filter((date) => isBefore(date, dayOf(published - PAST_DAYS * DAY)));
  return past.sort((a, b) => compare(a.from!, b.from!));
}

function isBefore(date: DateMention, limit: string): boolean {
  return compare(lastDay(date.to ?? date.from!), limit) < 0;
}

function newestOf(dates: readonly DateMention[]): string {
  return dates.reduce((newest, { from }) => (from !== undefined && compare(from, newest) > 0 ? from : newest), '');
}

function isSince(text: string, { start }: DateMention): boolean {
  return /\bsince (?:the |a |an |early |late |at least )?$/i.test(text.slice(Math.max(0, start - 24), start));
}

/** `1994` ends on 1994-12-31. Days are only compared, so a 31st of each month does no harm. */
function lastDay(date: string): string {
  return date + '-12-31'.slice(Math.max(0, date.length - 4));
}

function dayOf(instant: Instant): string {
  return Number.isFinite(instant) && Math.abs(instant) < 8e15 ? new Date(instant).toISOString().slice(0, 10) : '';
}

function keyOf({ from, grain }: DateMention): string {
  const length = grain === 'year' || grain === 'decade' ? 4 : grain === 'month' ? 7 : 10;
  return from!.slice(0, length);
}

function quotedShare(span: Span, quotes: readonly Span[]): number {
  let inside = 0;
  for (const { start, end } of quotes) inside += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  return inside / Math.max(1, span.end - span.start);
}

/** By code unit, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
