import type { Span } from '../article.ts';
import type { Quote } from '../briefing.ts';
import type { Pool, PooledSentence } from '../facts/pool.ts';
import { tokenise } from '../text/tokens.ts';
import { coverOf } from '../text/within.ts';
import type { Report } from './material.ts';

/** What the articles say that is not about the topic, though the topic found them. */
export interface OffTopic {
  /** Indices into `pool.sentences`. */
  readonly sentences: ReadonlySet<number>;
  /** Whether a quote of the report of that number belongs to the topic. */
  isOnTopic(report: number, quote: Quote): boolean;
}

/**
 * Finds what the articles of a pool say beside the topic: all of a notice that puts other articles right, and of an article that names
 * the topic in passing what does not name it.
 *
 * Where no article is about the topic, those that name it in passing are all there is. About it is an article that has one of the
 * `terms` in its headline or dateline, near its top, or again and again, or tells the same story (`stories`, by report) as one that has.
 * Without terms all are.
 */
export function offTopicOf(
  pool: Pool,
  reports: readonly Report[],
  terms: readonly string[],
  stories: readonly number[] = [],
): OffTopic {
  const wanted = terms.flatMap((term) => [...tokenise(term, [{ start: 0, end: term.length }], pool.vocabulary).ids]);
  const named = new Set(pool.sentences.flatMap(({ ids }, at) => (wanted.some((id) => ids.includes(id)) ? [at] : [])));
  const own = reports.map((report, reading) => {
    if (isErrata(report)) return 'errata';
    return wanted.length === 0 || isAbout(pool, reading, report, wanted, named) ? 'topic' : 'passing';
  });
  const about = [...own.keys()].filter((report) => own[report] === 'topic');
  const told = new Set(about.flatMap((report) => stories[report] ?? []));
  const titles = reports.map((_, reading) => wordsOfTitle(pool, reading, wanted));
  const isSameStory = (report: number) =>
    told.has(stories[report]!) || about.some((other) => haveCommon(titles[report]!, titles[other]!));
  const aims = own.map((aim, report) => (aim === 'passing' && isSameStory(report) ? 'topic' : aim));
  const hasTopic = aims.includes('topic');
  const isOff = (sentence: PooledSentence, at: number) =>
    aims[sentence.reading] === 'errata' || (hasTopic && aims[sentence.reading] === 'passing' && !named.has(at));
  const sentences = new Set(pool.sentences.flatMap((sentence, at) => (isOff(sentence, at) ? [at] : [])));
  const printable: readonly Span[][] = reports.map((_, reading) =>
    pool.sentences.filter((sentence, at) => sentence.reading === reading && !sentences.has(at)).map(({ span }) => span),
  );
  return {
    sentences,
    isOnTopic: (report, quote) => !hasTopic || aims[report] === 'topic' || coverOf(printable[report]!, quote) > 0,
  };
}

/** The words of a report's headline, without those of the topic. */
function wordsOfTitle({ readings, vocabulary }: Pool, reading: number, wanted: readonly number[]): ReadonlySet<number> {
  const { title = '' } = readings[reading]!;
  const ids = tokenise(title, [{ start: 0, end: title.length }], vocabulary).ids;
  return new Set([...ids].filter((id) => !wanted.includes(id)));
}

/** `Cyclone Imara: ...` and `Cyclone Imara kills 41 in Salvia`: so many words of two headlines make one story of what the topic found. */
const COMMON_WORDS = 2;

function haveCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return [...a].filter((id) => b.has(id)).length >= COMMON_WORDS;
}

/** A notice of corrections says of other articles what they had wrong: told without the rest, the wrong is what is printed. */
export function isErrata({ article }: Pick<Report, 'article'>): boolean {
  return ERRATA.test(article.title ?? article.clean.title ?? '');
}

const ERRATA =
  /^(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?(?: (?:and|&) corrections?)?|for the record|setting the record straight|errat(?:a|um)|korrektur(?:en)?|berichtigung(?:en)?|richtigstellung(?:en)?|rectificatifs?|fe de erratas|rettifiche?)(?:$|\s*[:|–—,(-]|\s+(?:for|from|of)\b)/i;

/** What an article is about stands among its first sentences, or in this many of them, or this share. */
const FIRST = 3;
const OFTEN = 3;
const OFTEN_SHARE = 0.25;

function isAbout(
  pool: Pool,
  reading: number,
  { article }: Report,
  wanted: readonly number[],
  named: ReadonlySet<number>,
): boolean {
  const title = `${article.clean.dateline?.place ?? ''} ${pool.readings[reading]!.title ?? ''}`;
  const words = tokenise(title, [{ start: 0, end: title.length }], pool.vocabulary).ids;
  if (wanted.some((id) => words.includes(id))) return true;
  const from = pool.from[reading]!;
  const end = pool.from[reading + 1] ?? pool.sentences.length;
  let count = 0;
  for (let at = from; at < end; at++) {
    if (!named.has(at)) continue;
    if (at - from < FIRST) return true;
    count++;
  }
  return count >= OFTEN || count >= OFTEN_SHARE * (end - from);
}
