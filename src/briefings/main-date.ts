import type { Analysis } from './analysis.ts';
import type { Instant, Span } from './article.ts';
import { isPrintable } from './dated.ts';
import { trimSentence } from './facts/trim.ts';
import type { DateMention } from './text/dates.ts';
import type { Bearing } from './text/event-time/bearing.ts';
import { bearingsOf } from './text/event-time.ts';
import { itemsWithin } from './text/within.ts';

/** A date and what it is to its sentence. */
export interface BorneDate {
  readonly date: DateMention;
  readonly is: Bearing['is'];
  /** It was still to come when the report appeared. */
  readonly isPlanned: boolean;
}

/** What a report is, as far as its dates are concerned. */
export interface DatedReport {
  readonly text: string;
  readonly analysis: Pick<Analysis, 'dates' | 'language'>;
  readonly published?: Instant;
}

/**
 * The date of what the sentence at `span` is about; absent where it states none that is sure and can be printed.
 *
 * Never the time of a side clause, of a thing that is named (`the 2015 deal`), of a limit or a comparison: a sentence under a wrong date
 * says something that nobody wrote. Where the event has none, the time of what goes with it, else that at which somebody told it.
 */
export function mainDateOf(report: DatedReport, span: Span): BorneDate | undefined {
  return standingDatesOf(report, span)[0];
}

/** The dates that the sentence at `span` may stand under, the best first. The same is promised of each. */
export function standingDatesOf(report: DatedReport, span: Span): readonly BorneDate[] {
  const dates = borneDatesOf(report, span);
  const [best, ...others] = ORDER.flatMap((wanted) => dates.filter(({ is }) => is === wanted));
  if (best === undefined) return [];
  const nearer = others.find((other) => isNearer(other, best));
  return nearer === undefined ? [best, ...others] : [nearer, best, ...others.filter((other) => other !== nearer)];
}

/**
 * Of `The shooting on Saturday was the fourth this year` the day is it, and of `said on Saturday that taxes would fall next year`: a day on which something
 * happened rather than the year in which it lies, or a month or year in which something may happen.
 */
function isNearer({ is, isPlanned, date }: BorneDate, best: BorneDate): boolean {
  if (isPlanned || date.grain !== 'day' || best.date.grain === 'day') return false;
  return best.isPlanned || (is !== 'told' && date.from!.startsWith(best.date.from!));
}

const ORDER: readonly Bearing['is'][] = ['event', 'meanwhile', 'told'];

/** The dates of the sentence at `whole` that are sure and can be printed, in reading order. Not those that are trimmed off: `KELMAR, May 6 -`. */
export function borneDatesOf({ text, analysis, published }: DatedReport, whole: Span): readonly BorneDate[] {
  if (!itemsWithin(analysis.dates, whole).some(isPrintable)) return [];
  const span = { start: trimSentence(text, whole).parts[0]!.start, end: whole.end };
  const dates = itemsWithin(analysis.dates, span);
  if (COMMENT.test(text.slice(span.start, span.start + COMMENT_LIMIT))) return [];
  const bearings = bearingsOf(text, span, dates, published, analysis.language);
  const today = published === undefined ? undefined : dayOf(published);
  return dates.flatMap((date, k): readonly BorneDate[] => {
    const { is, isAhead } = bearings[k]!;
    if (!isPrintable(date) || date.confidence < EXACT || !isSureDay(date, published)) return [];
    const isPlanned = isToCome(date, isAhead, today);
    // "unveiled his plans in March": a past that lies far ahead was placed wrongly
    if (isPlanned && !isAhead && published !== undefined && Date.parse(date.from!) - published > SOON_MS) return [];
    // "was expected to retire in 2022": that he did so is not said
    return isAhead && !isPlanned ? [] : [{ date, is, isPlanned }];
  });
}

/** Somebody wrote it below an article: `Posted by Ana on May 9, 2031`, `At 8:47 pm on 10 May 2031, Ana wrote:`. */
const COMMENT = /^(?:Posted by |At \d{1,2}[:.]\d{2}[^,]{0,40}, [^,]{1,40} wrote:)/;
const COMMENT_LIMIT = 100;

/**
 * After the day of the report, or in the time that runs then where the verb looks ahead. The day after may be
 * today's further east. Of a report without a date nobody can tell.
 */
function isToCome({ from, to }: DateMention, isAhead: boolean, today: string | undefined): boolean {
  if (today === undefined) return false;
  return isAhead ? `${to ?? from}~` > today : from! > dayOf(Date.parse(today) + DAY);
}

/**
 * Whether the day is known that `today` or a weekday means to a report of this hour, whose zone nobody knows: shortly after midnight in
 * UTC it is still yesterday in America; late in the evening a weekday of six days ago may be the one that has begun in Asia.
 */
function isSureDay({ text, from, grain }: DateMention, published: Instant | undefined): boolean {
  if (published === undefined || grain !== 'day' || /\d/.test(text)) return true;
  const ofDay = published - Math.floor(published / DAY) * DAY;
  if (ofDay > 0 && ofDay < AMERICAN_EVENING && FROM_TODAY.test(text)) return false;
  return ofDay < ASIAN_MORNING || from !== dayOf(published - 6 * DAY) || LAST.test(text);
}

/** "About 30 years ago" is no year. */
const EXACT = 0.62;
const SOON_MS = 92 * 86_400_000;
const DAY = 86_400_000;
/** Five in the morning in UTC is midnight in New York in winter. Midnight itself is what a date without a time of day has. */
const AMERICAN_EVENING = 5 * 3_600_000;
/** Six in the evening in UTC is three in the morning in Tokyo and five in Sydney. */
const ASIAN_MORNING = 18 * 3_600_000;
const FROM_TODAY = /^(?:today|tonight|yesterday|tomorrow|heute|gestern|morgen)\b/i;
const LAST = /\blast\b/i;

function dayOf(instant: Instant): string {
  return Math.abs(instant) < 8e15 ? new Date(instant).toISOString().slice(0, 10) : '';
}
