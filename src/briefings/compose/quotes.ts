import { type Span, textAt } from '../article.ts';
import type { Quote } from '../briefing.ts';
import { firstEndingAfter } from '../text/within.ts';
import type { Report } from './material.ts';

/** A quote of one of the reports. */
export interface ChosenQuote {
  /** Index into the reports. */
  readonly report: number;
  readonly quote: Quote;
}

/**
 * Picks the quotes worth printing, best first.
 *
 * Promise: no words twice, whoever carries them; the parts of a split quote stand together or not at all; at most two of one speaker
 * while others are left; those without a speaker come last. Never more than `count`. `prominence` (0..1 for each report) says how much its
 * facts matter, `isOnTopic` whether a quote belongs to the topic. Deterministic.
 */
export function chooseQuotes(
  reports: readonly Report[],
  terms: readonly string[],
  count: number,
  prominence: readonly number[] = [],
  isOnTopic: (report: number, quote: Quote) => boolean = () => true,
): readonly ChosenQuote[] {
  const newest = Math.max(...reports.map(({ article }) => article.published ?? Number.NEGATIVE_INFINITY));
  const chains = reports
    .flatMap((report, r) => chainsOf(report, r))
    .filter((chain) => chain.some(({ report, quote }) => isOnTopic(report, quote)))
    .map((chain) => ({
      chain,
      value:
        worthOf(chain, reports[chain[0]!.report]!, terms, prominence[chain[0]!.report] ?? 0) -
        ageOf(reports[chain[0]!.report]!, newest),
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ chain }) => chain);
  const chosen: ChosenQuote[] = [];
  const printed: ReadonlySet<string>[] = [];
  const heard = new Map<string, number>();
  for (const mostOfOne of [MOST_OF_ONE_SPEAKER, Number.POSITIVE_INFINITY]) {
    for (const chain of chains) {
      if (chosen.length + chain.length > count) continue;
      const speaker = speakerOf(chain);
      if ((heard.get(speaker) ?? 0) >= mostOfOne) continue;
      const words = wordsOf(chain);
      if (printed.some((other) => shareOf(words, other) >= SAME_WORDS)) continue;
      chosen.push(...chain);
      printed.push(words);
      heard.set(speaker, (heard.get(speaker) ?? 0) + 1);
    }
  }
  return chosen;
}

/** The quotes of a report whose words are among those printed, from whichever report. */
export function printedIn({ analysis }: Report, printed: readonly ChosenQuote[]): readonly Quote[] {
  const words = printed.map((chosen) => wordsOf([chosen]));
  return analysis.quotes.filter((quote) => {
    const own = wordsOf([{ quote }]);
    return words.some((other) => shareOf(own, other) >= SAME_WORDS);
  });
}

const MOST_OF_ONE_SPEAKER = 2;

/** Two quotes that share this much of the shorter one's words are the same words in two outlets. */
const SAME_WORDS = 0.8;

/** What the most important report's quotes are worth above those of the least. */
const PROMINENCE = 2;

/** A shorter quote is an expression, no statement. */
const FEWEST_WORDS = 5;

/** Of so few words a piece of a sentence says little, and an answer less without its question. */
const SHORT = 8;
const LOOSE_END = -1.5;

/** A whole sentence says something in fewer: `Geiseln bekommen keinen Fahrplan`. */
const FEWEST_OF_A_STATEMENT = 4;

function isStatement([first]: Chain, text: string): boolean {
  return isWhole(first!.quote, text);
}

type Chain = readonly ChosenQuote[];

function chainsOf({ analysis }: Report, report: number): readonly Chain[] {
  const chains: ChosenQuote[][] = [];
  for (const quote of analysis.quotes) {
    if (quote.continues === true && chains.length > 0) chains.at(-1)!.push({ report, quote });
    else chains.push([{ report, quote }]);
  }
  return chains;
}

/** What a quote loses by each doubling of the days since the newest report: events go on, and the same people speak again. */
const AGE = 0.4;

function ageOf({ article: { published } }: Report, newest: number): number {
  return published === undefined ? 0 : AGE * Math.log2(1 + Math.max(0, newest - published) / DAY);
}

const DAY = 86_400_000;

/** 0 and less: not to be printed. */
function worthOf(chain: Chain, { article, analysis }: Report, terms: readonly string[], prominence: number): number {
  const { quote } = chain[0]!;
  const words = chain.reduce((sum, { quote: part }) => sum + countWords(part.text), 0);
  if (words < (isStatement(chain, article.clean.text) ? FEWEST_OF_A_STATEMENT : FEWEST_WORDS)) return 0;
  const named =
    quote.speaker === undefined
      ? 0
      : (isDescribed(quote.speaker.name) ? 3 : 4) +
        2 * quote.confidence +
        (quote.speaker.kind === 'person' ? 0.5 : 0) +
        (quote.speaker.role ? 0.3 : 0);
  const whole = isWhole(quote, article.clean.text) ? 1 : words < SHORT ? LOOSE_END : 0;
  const answer = words < SHORT && isAnswer(quote, article.clean.text, analysis.sentences) ? LOOSE_END : 0;
  const length = words > 60 ? -1.5 : words > 45 ? -0.5 : words >= 8 ? 0.5 : 0;
  const at = firstEndingAfter(analysis.sentences, quote.start);
  const early = 1 / (1 + at / 8);
  return (
    1 +
    named +
    whole +
    answer +
    length +
    early +
    PROMINENCE * prominence +
    (isAbout(chain, article.clean.text, analysis.sentences[at], terms) ? 1 : 0)
  );
}

/** `a researcher`, `The minister’s spokesman`: of the same words in two reports those under a name are better. */
function isDescribed(name: string): boolean {
  return /^(?:an?|one|some|the) /i.test(name);
}

/** Starts like a sentence: not a fragment that the reporter built into one of his own. */
function isWhole(quote: Quote, text: string): boolean {
  const first = quote.text.replace(/^["'“”‘’«»„\s]+/, '');
  return (
    /^[\p{Lu}\p{N}\p{Lo}]/u.test(first) &&
    !/[\p{L}\p{N},]\s*$/u.test(text.slice(Math.max(0, quote.start - 3), quote.start).replace(/["“”«„'‘’]/g, ''))
  );
}

/** `Asked if he would stand, he laughed: “...”`: it stands below a question that is not printed. */
function isAnswer(quote: Quote, text: string, sentences: readonly Span[]): boolean {
  const own = firstEndingAfter(sentences, quote.start);
  const before = text.slice(Math.max(sentences[Math.max(0, own - 1)]?.start ?? 0, quote.start - NEAR), quote.start);
  return ANSWERS.test(before);
}

/** Characters: what stands further away in its sentence says nothing of a quote. */
const NEAR = 600;

const ANSWERS =
  /(?:^|[.!?]["”’]?\s+)(?:When |If )?(?:[Aa]sked|[Tt]old|[Pp]ressed|[Cc]hallenged) (?:if|whether|why|how|what|about|on|that|by|again)(?!\p{L})[^.!?]*$|\?["”’]\s[^.!?“"]{2,40}\basked\.\s+$/u;

function isAbout(chain: Chain, text: string, sentence: Span | undefined, terms: readonly string[]): boolean {
  if (terms.length === 0) return false;
  const { start, end } = chain[0]!.quote;
  const around = {
    start: Math.max(sentence?.start ?? start, start - NEAR),
    end: Math.min(sentence?.end ?? end, end + NEAR),
  };
  const near = `${chain.map(({ quote }) => quote.text).join(' ')} ${textAt(text, around)}`.toLowerCase();
  return terms.some((term) => near.includes(term.toLowerCase()));
}

/** The last name, so that `Brandt` and `Ilya Brandt` are one. */
function speakerOf(chain: Chain): string {
  const { speaker } = chain[0]!.quote;
  return speaker === undefined ? '' : (speaker.name.toLowerCase().split(/\s+/).at(-1) ?? '');
}

function wordsOf(chain: readonly Pick<ChosenQuote, 'quote'>[]): ReadonlySet<string> {
  return new Set(chain.flatMap(({ quote }) => quote.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common / Math.max(1, small.size);
}
