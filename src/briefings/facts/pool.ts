import type { Analysis } from '../analysis.ts';
import type { Instant, Span } from '../article.ts';
import { CAPITAL, NUMBER, tokenise, Vocabulary } from '../text/tokens.ts';
import { commonNounsIn } from './german-names.ts';
import { raritiesAmong } from './logarithms.ts';

/** What is needed of an article to weigh its sentences against those of others. */
export interface Reading {
  readonly text: string;
  readonly title?: string;
  readonly published?: Instant;
  /** Number of the report that it is or copies: readings with the same number are one origin. */
  readonly origin: number;
  /** That prints it; absent where it is not known. */
  readonly outlet?: string;
  /** Whose word it is; absent where it came without an address. */
  readonly site?: string;
  readonly analysis: Pick<Analysis, 'sentences' | 'quotes' | 'dates' | 'figures' | 'scores' | 'language'>;
}

/** A sentence among those of all readings. Token numbers belong to the vocabulary of the pool. */
export interface PooledSentence {
  readonly reading: number;
  /** Index into `analysis.sentences` of its reading. */
  readonly index: number;
  readonly span: Span;
  readonly score: number;
  /** Each content word once. */
  readonly ids: readonly number[];
  readonly numbers: readonly number[];
  /** Capitals inside the sentence, without the names of days and months, and in German without common nouns. */
  readonly names: readonly number[];
  readonly words: number;
}

/** The sentences of several articles over one vocabulary. */
export interface Pool {
  readonly readings: readonly Reading[];
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly PooledSentence[];
  /** Index of the first sentence of each reading. */
  readonly from: readonly number[];
  /** The names of days and months. */
  readonly times: ReadonlySet<number>;
  /** How much each token tells: rarer over the pool, more. */
  readonly weights: Float64Array;
}

/** Puts the sentences of several articles side by side. Linear in their length; deterministic. */
export function poolSentences(readings: readonly Reading[]): Pool {
  const vocabulary = new Vocabulary(readings[0]?.analysis.language);
  const german = readings.filter(({ analysis }) => analysis.language?.startsWith('de'));
  const times = timesIn(german.length > 0 ? [TIMES, GERMAN_TIMES] : [TIMES], vocabulary);
  const nameless = new Set([...times, ...commonNounsOf(german, vocabulary)]);
  const sentences: PooledSentence[] = [];
  const from: number[] = [];
  const distinct: number[] = [];
  let seenIn = new Int32Array(0);
  readings.forEach((reading, r) => {
    const spans = reading.analysis.sentences;
    const tokens = tokenise(reading.text, spans, vocabulary);
    from.push(sentences.length);
    if (seenIn.length < vocabulary.size) seenIn = new Int32Array(vocabulary.size * 2);
    spans.forEach((span, index) => {
      const mark = sentences.length + 1;
      const numbers: number[] = [];
      const names: number[] = [];
      let size = 0;
      for (let t = tokens.from[index]!; t < tokens.from[index + 1]!; t++) {
        const id = tokens.ids[t]!;
        if (seenIn[id] === mark) continue;
        seenIn[id] = mark;
        distinct[size++] = id;
        if (tokens.marks[t]! & NUMBER) numbers.push(id);
        if (tokens.marks[t]! & CAPITAL && !nameless.has(id)) names.push(id);
      }
      const ids = distinct.slice(0, size);
      const score = reading.analysis.scores[index] ?? 0;
      sentences.push({ reading: r, index, span, score, ids, numbers, names, words: tokens.words[index]! });
    });
  });
  return { readings, vocabulary, sentences, from, times, weights: weightsOf(sentences, vocabulary.size) };
}

/**
 * Who tells each reading, by number: what an outlet says again is no second voice, however often it says it, nor is what one site says
 * under many names. Where all readings are of one outlet, each report is a voice of its own, as those are that tell of none.
 */
export function voicesOf(readings: readonly Pick<Reading, 'outlet' | 'site' | 'origin'>[]): readonly number[] {
  const names = readings.map(({ outlet, site }) => [
    ...(outlet === undefined ? [] : [`outlet ${outlet}`]),
    ...(site === undefined ? [] : [`site ${site}`]),
  ]);
  const tellers = joined(names);
  const firsts = new Map<string, number>();
  for (const [r, teller] of tellers.entries())
    if (teller !== undefined && !firsts.has(teller)) firsts.set(teller, readings[r]!.origin);
  const isOne = firsts.size < 2;
  return readings.map(({ origin }, r) => (isOne ? origin : (firsts.get(tellers[r] ?? '') ?? origin)));
}

/** For each list of names the one that stands for all that it shares a name with, directly or over others; none for an empty list. */
function joined(lists: readonly (readonly string[])[]): readonly (string | undefined)[] {
  const heads = new Map<string, string>();
  const headOf = (name: string): string => {
    let head = name;
    for (let next = heads.get(head); next !== undefined; next = heads.get(head)) head = next;
    return head;
  };
  for (const [first, ...more] of lists) {
    for (const name of more) if (headOf(name) !== headOf(first!)) heads.set(headOf(name), headOf(first!));
  }
  return lists.map(([first]) => (first === undefined ? undefined : headOf(first)));
}

function timesIn(lists: readonly string[], vocabulary: Vocabulary): ReadonlySet<number> {
  return new Set(lists.flatMap((list) => [...tokenise(list, [{ start: 0, end: list.length }], vocabulary).ids]));
}

/** They have a capital in German, and are no names. */
function commonNounsOf(german: readonly Reading[], vocabulary: Vocabulary): readonly number[] {
  return german.flatMap(({ text }) => [...tokenise(text, commonNounsIn(text), vocabulary).ids]);
}

const TIMES =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December ' +
  'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec';
const GERMAN_TIMES =
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Montagabend Dienstagabend Mittwochabend Donnerstagabend Freitagabend ' +
  'Samstagabend Sonntagabend Montagmorgen Dienstagmorgen Mittwochmorgen Donnerstagmorgen Freitagmorgen Samstagmorgen Sonntagmorgen Morgen Mittag ' +
  'Nachmittag Abend Nacht Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember';

function weightsOf(sentences: readonly PooledSentence[], size: number): Float64Array {
  const weights = new Float64Array(size);
  for (const { ids } of sentences) for (const id of ids) weights[id]!++;
  const rarities = raritiesAmong(sentences.length);
  for (let id = 0; id < size; id++) weights[id] = rarities[weights[id]!]!;
  return weights;
}
