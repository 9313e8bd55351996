import type { Span } from '../../article.ts';
import type { Figure } from '../../text/figures/figure.ts';
import { itemsWithin } from '../../text/within.ts';
import type { Pool, PooledSentence } from '../pool.ts';

/**
 * The quantities that a sentence states (`unit` and what is counted), each with its figure; `undefined` marks one that stands there more than once:
 * it is not clear which is meant. Those that the sentence tells of another time are left out. Of two sentences that say the same
 * (`isSameStatement`) a unit alone tells what is measured.
 */
export function quantitiesOf(
  pool: Pool,
  sentence: PooledSentence,
  isSameStatement = false,
): ReadonlyMap<string, Figure | undefined> {
  return onceEach(figuresOf(pool, sentence), isSameStatement);
}

/** The same, whoever the people are that something befell: `miner dead` is `dead`. Land is counted by itself: nothing but fire and flood takes it. */
export function fatesOf(pool: Pool, sentence: PooledSentence): ReadonlyMap<string, Figure | undefined> {
  return onceEach(figuresOf(pool, sentence).map(withoutWho), false);
}

function withoutWho(figure: Figure): Figure {
  if (figure.counts === undefined && AREAS.has(figure.unit ?? '')) return { ...figure, counts: '' };
  const fate = /^\p{L}+ (dead|wounded|missing|arrested)$/u.exec(figure.counts ?? '');
  return fate === null ? figure : { ...figure, counts: fate[1]! };
}

const AREAS = new Set(['acre', 'ha']);

function onceEach(figures: readonly Figure[], isSameStatement: boolean): ReadonlyMap<string, Figure | undefined> {
  const once = new Map<string, Figure | undefined>();
  for (const figure of figures) {
    if (!isSameStatement && (figure.counts === undefined || isVague(figure))) continue;
    if (figure.counts === undefined && figure.unit === undefined) continue;
    const quantity = `${figure.unit ?? ''} ${figure.counts ?? ''}`;
    once.set(quantity, once.has(quantity) ? undefined : figure);
  }
  return once;
}

/** `nine men`, `12 minutes`: what few people or some time are counted for, the noun does not say. */
function isVague({ counts, value }: Figure): boolean {
  return DURATIONS.has(counts!) || (value <= A_DOZEN && ANYBODY.has(counts!));
}

const A_DOZEN = 12;
const ANYBODY = new Set('man woman person boy girl child player'.split(' '));
const DURATIONS = new Set('second minute hour day week month year time'.split(' '));

/** The figures of a sentence, without those that it tells of another time: `the worst since 41 died in 2009`. */
function figuresOf({ readings }: Pool, { reading, span }: PooledSentence): readonly Figure[] {
  const { text, analysis, published } = readings[reading]!;
  const figures = itemsWithin(analysis.figures, span).filter(({ start }) => !OF_SO_MANY.test(before(text, start)));
  if (figures.length === 0 || published === undefined) return figures;
  const past = itemsWithin(analysis.dates, span).filter(
    ({ to }) => to !== undefined && Date.parse(lastDayOf(to)) < published - LONG_AGO,
  );
  return past.length === 0 ? figures : figures.filter((figure) => !past.some((date) => isBeside(figure, date)));
}

/** `guilty on seven of nine counts`: nine are all that there were. */
const OF_SO_MANY =
  /(?<![\p{L}\d])(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:out )?(?:of|von) (?:the |its |their |den )?$/iu;

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 24), start);
}

/** `2024` ends on its last day, `2024-03` not before its 28th. */
function lastDayOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date;
}

/** What happened before this is another event. */
const LONG_AGO = 60 * 86_400_000;
/** A figure and the date that it is told of stand so near to each other, in characters. */
const BESIDE = 60;

function isBeside(figure: Span, date: Span): boolean {
  return figure.start <= date.end + BESIDE && date.start <= figure.end + BESIDE;
}
