import { type Instant, type Span, textAt } from './article.ts';
import type { Briefing, FactNews } from './briefing.ts';
import { sayTheSame, shareSaid } from './facts/others/agree.ts';
import { compareFigures } from './facts/others/count-changes.ts';
import { countGoneOn } from './facts/others/superseded.ts';
import { type Pool, type PooledSentence, poolSentences, type Reading } from './facts/pool.ts';
import { findDates } from './text/dates.ts';
import { findFigures } from './text/figures.ts';
import { tokenise } from './text/tokens.ts';
import { isWhenTold } from './text/told-on.ts';

/** A fact as it is to be compared: its printed words, when its article was published, and in which language it is. */
export interface Told {
  readonly text: string;
  readonly published?: Instant;
  readonly language?: string;
}

/**
 * Tells of each fact whether the briefing before it told it already.
 *
 * `new`: nothing in it said the same. `unchanged`: it did, whatever its words were. Otherwise the figure that changed, as it was printed
 * then and as it is now, with the bounds that were set. What a bound or an estimate of before allows is no change. Of several facts that say the same the first counts. Names and days that disagree are a veto, as between two articles; the day on which somebody said so is none.
 */
export function newsOf(facts: readonly Told[], previous: Briefing): readonly FactNews[] {
  const before = previous.facts.map(({ text, source }): Told => {
    const published = previous.sources.find(({ number }) => number === source)?.published;
    const language = facts[0]?.language;
    return { text, ...(published === undefined ? {} : { published }), ...(language === undefined ? {} : { language }) };
  });
  const pool = poolSentences([...facts, ...before].map(readingOf));
  return facts.map((fact, i) => {
    if (before.some(({ text }) => text === fact.text)) return 'unchanged';
    return compared(pool, i, facts.length);
  });
}

/** A fact of whose words less than this was told is new, though all that was told stands in it: the villages that nobody reached are reached. */
const TOLD = 0.6;

/** The fact at `at` beside all sentences of the pool from `from` on. */
function compared(pool: Pool, at: number, from: number): FactNews {
  const own = pool.sentences[at]!;
  const isToldAgain = AT_FIRST.test(textAt(pool.readings[own.reading]!.text, own.span));
  // of several figures that were told the latest is the one that the reader knows
  const before = pool.sentences.slice(from).sort((a, b) => publishedOf(pool, b) - publishedOf(pool, a));
  for (const other of before) {
    if (!sayTheSame(pool, own, other)) continue;
    const { change, held } = compareFigures(pool, own, other);
    if (change !== undefined && !isToldAgain) return change;
    const allowed = new Set([...other.numbers, ...numbersIn(pool, own, held)]);
    if (shareSaid(pool, own, other) >= TOLD && own.numbers.every((id) => allowed.has(id))) return 'unchanged';
  }
  for (const other of isToldAgain ? [] : before) {
    const change = countGoneOn(pool, other, own);
    if (change !== undefined) return change;
  }
  return 'new';
}

/** `was put at 129 at first`: the figure of before is told again. */
const AT_FIRST = /\b(?:at first|initially|originally|zunächst|anfangs|ursprünglich)\b/i;

function publishedOf({ readings }: Pool, { reading }: PooledSentence): number {
  return readings[reading]!.published ?? 0;
}

function numbersIn(
  { readings, vocabulary }: Pool,
  { reading }: PooledSentence,
  spans: readonly Span[],
): Iterable<number> {
  return tokenise(readings[reading]!.text, spans, vocabulary).ids;
}

/** Each fact is a reading of one sentence, so that the sentence at `i` is the fact at `i`. Each day on which something is said again has its own date. */
function readingOf({ text, published, language }: Told, origin: number): Reading {
  const sentences = [{ start: 0, end: text.length, paragraph: 0 }];
  const dates = findDates(text, sentences, published, language).filter((date) => !isWhenTold(text, date));
  const figures = findFigures(text, sentences, dates, language);
  const known = { ...(language === undefined ? {} : { language }) };
  return {
    text,
    origin,
    ...(published === undefined ? {} : { published }),
    analysis: { sentences, quotes: [], dates, figures, scores: [0], ...known },
  };
}
