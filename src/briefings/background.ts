import { type Instant, textAt } from './article.ts';
import { byTime, type DatedPassage, isPrintable, passageAt, sortKeyOf, topicOf } from './dated.ts';
import { isStillCounted } from './facts/others/event-days.ts';
import { LOOKS_AHEAD } from './facts/others/overtaken.ts';
import { overlap } from './facts/overlap.ts';
import type { Pool, PooledSentence, Reading } from './facts/pool.ts';
import { borneDatesOf } from './main-date.ts';
import type { DateMention } from './text/dates.ts';
import { isCountedSoFar } from './text/figures/bounds.ts';
import { itemsWithin } from './text/within.ts';

/**
 * Picks the sentences that say what led here, in the order of the times that they speak of: the earliest time of each, in an older report
 * the latest. A sentence stands under the time of what it is about, or of since when it has been so; under none where it speaks of
 * another time alone (`in a war that ended in 1994`).
 *
 * Promise: at most `count`; none tells only what somebody said, was planned, or how things stood; each states a time well before the news, shares little with the facts (`shown`: indices into the pool) and
 * with the others, is about the same things as they are, and can stand alone. Of an article without a date only stated years count,
 * where it states a later time too or says "since".
 */
export function backgroundOf(pool: Pool, shown: readonly number[], count = MOST_PASSAGES): readonly DatedPassage[] {
  const facts = shown.map((at) => new Set(pool.sentences[at]!.ids));
  const topic = topicOf(pool);
  const times = timesOf(pool);
  const candidates = pool.sentences
    .map((sentence, at) => candidateAt(pool, sentence, at, topic, times[sentence.reading]!))
    .filter((candidate) => candidate !== undefined)
    .filter(({ at, content }) => !shown.includes(at) && facts.every((fact) => overlap(fact, content) < LITTLE_OVERLAP))
    .sort((a, b) => b.value - a.value || a.at - b.at);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (chosen.length >= count) break;
    if (chosen.every(({ content }) => overlap(content, candidate.content) < LITTLE_OVERLAP)) chosen.push(candidate);
  }
  return chosen.sort((a, b) => byTime(pool, a, b)).map(({ value, content, ...passage }) => passage);
}

const MOST_PASSAGES = 3;
const LITTLE_OVERLAP = 0.5;

/** What happened less than this long before the news belongs to the news. */
const PAST_DAYS = 21;
const DAY = 86_400_000;

interface Candidate extends DatedPassage {
  readonly value: number;
  readonly content: ReadonlySet<number>;
}

function candidateAt(
  pool: Pool,
  sentence: PooledSentence,
  at: number,
  topic: Float64Array,
  times: NewsTimes,
): Candidate | undefined {
  const reading = pool.readings[sentence.reading]!;
  const { past, isNews } = pastTimes(reading.text, sentence, reading.analysis.dates, times);
  const nearest = past[0];
  if (nearest === undefined || isNews) return undefined;
  const passage = passageAt(pool, sentence, topic);
  if (passage === undefined || passage.isAside) return undefined;
  const dates = borneDatesOf(reading, sentence.span);
  if (dates.some(({ isPlanned }) => isPlanned)) return undefined;
  const borne = new Map(dates.map(({ date, is }) => [date, is]));
  // of "the 2016 election" nothing is said but its name
  if (past.every((date) => borne.get(date) === 'named')) return undefined;
  const main = past.find((date) => OWN.has(borne.get(date)));
  if (main === undefined && REPORTED.test(passage.text)) return undefined;
  if (times.isOld && (LOOKS_AHEAD.test(passage.text) || hasUnfinishedCount(reading, sentence))) return undefined;
  if (STATE.test(passage.text) || opensWithQuote(reading, sentence)) return undefined;
  const value =
    Math.min(3, past.length) +
    2 * passage.about +
    (LED_HERE.test(passage.text) ? 1 : 0) +
    (times.isOld && sentence.span.start === leadOf(pool, sentence.reading) ? OLD_LEAD : 0) -
    (REPORTED.test(passage.text) ? 1 : 0);
  const { text, parts, content } = passage;
  const when = main === undefined ? {} : { when: main.text };
  return { text, parts, at, ...when, sortKey: sortKeyOf(main ?? nearest), value, content };
}

/** `“I sat in my truck,” she said on Monday`: what somebody said is not what led here. */
function opensWithQuote({ analysis }: Reading, { span }: PooledSentence): boolean {
  return analysis.quotes.some(({ start, end }) => start <= span.start + 1 && end > span.start + SHORT_QUOTE);
}

/** Characters: titles and single words are shorter. */
const SHORT_QUOTE = 20;

/** `At least two people were killed`, `An outbreak has killed 27`: how many there were in the end is told since, or nobody knows. */
function hasUnfinishedCount({ text, analysis }: Reading, { span }: PooledSentence): boolean {
  const isOpen = isStillCounted(textAt(text, span));
  return itemsWithin(analysis.figures, span).some(
    ({ start, counts }) => FATES.has(counts ?? '') && (isOpen || isCountedSoFar(text, start, analysis.language)),
  );
}

const FATES = new Set(['dead', 'wounded', 'missing', 'person']);

/** What a time is to a sentence that stands under it. */
const OWN: ReadonlySet<string | undefined> = new Set(['event', 'meanwhile', 'told', 'since']);

const LED_HERE =
  /\b(?:since|began|erupted|broke out|followed|previous|earlier|after|last time|first time|dates? back|ended|signed|seit|begann|brach|folgte|zuvor|nach|zuletzt|endete|unterzeichnet)\b/i;

/** How things stood then is no more: `22 people are still missing`, `Shares rose on Monday`. */
const STATE =
  /\b(?:(?:is|are|remains?) (?:still|now|currently) |still (?:missing|unaccounted)|(?:gilt|gelten) (?:weiter|noch|als)|(?:shares|stocks?|Aktien?)\b.{0,40}\b(?:rose|fell|jumped|dropped|slid|gained|lost|climbed|plunged|tumbled|stieg|stiegen|fiel|fielen))/i;

/** The lead of an older report says what happened then. */
const OLD_LEAD = 1.5;

/** What somebody says of the past is news of what was said. */
const REPORTED =
  /\b(?:said|says|told|denied|denies|accused|accuses|warned|called on|urged|sagte|sagt|erklärte|mitteilte|teilte|forderte|warf|kündigte|ankündigte)\b/i;

function leadOf({ sentences }: Pool, reading: number): number {
  return sentences.find((sentence) => sentence.reading === reading)?.span.start ?? -1;
}

const STATES_YEAR = /\d{4}|\bago\b/i;

/** What counts as past in a report. */
interface NewsTimes {
  /** Days before this one are past: `2020-09-16`. Absent where no report is dated. */
  readonly pastBefore?: string;
  /** Of an undated report: the latest time that it states itself. */
  readonly newestStated: string;
  /** The report itself is from before the news. */
  readonly isOld: boolean;
}

function timesOf({ readings }: Pool): readonly NewsTimes[] {
  const published = readings.map((reading) => reading.published).filter((at) => at !== undefined);
  const news = published.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const pastBefore = dayOf(news - PAST_DAYS * DAY);
  return readings.map(({ analysis, published: at }) => ({
    ...(at === undefined ? {} : { pastBefore }),
    newestStated: newestOf(analysis.dates),
    isOld: at !== undefined && at < news - PAST_DAYS * DAY,
  }));
}

/**
 * The times of a sentence that are well before the news, and whether it speaks of the news' own days too.
 *
 * Earliest first; of an older report latest first, which is its own time. In a report of today only a stated year or "ago" is surely
 * past: "power for November" is not last November's.
 */
function pastTimes(
  text: string,
  { span }: PooledSentence,
  dates: readonly DateMention[],
  { pastBefore, newestStated, isOld }: NewsTimes,
): { readonly past: readonly DateMention[]; readonly isNews: boolean } {
  const own = itemsWithin(dates, span).filter((date) => date.from !== undefined);
  const isPast = (date: DateMention) =>
    pastBefore === undefined ? isBefore(date, newestStated) || isSince(text, date) : isBefore(date, pastBefore);
  const past = own
    .filter((date) => isPrintable(date) && isPast(date) && (isOld || STATES_YEAR.test(date.text)))
    .sort((a, b) => (isOld ? compare(b.from!, a.from!) : compare(a.from!, b.from!)));
  const isNews = own.some((date) => !isPast(date) && (date.grain === 'day' || date.grain === 'week'));
  return { past, isNews };
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

/** By code unit, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
