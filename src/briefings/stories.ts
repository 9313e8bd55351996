import type { Instant, Span } from './article.ts';
import { tokenise, Vocabulary } from './text/tokens.ts';

/** Length of a signature. With 64 places the estimate of a resemblance is off by .06 on average. */
const PLACES = 64;

/**
 * A MinHash signature of a body: two signatures agree in about as many of their 64 places as the texts share runs of three words.
 *
 * Promise: the same on every machine, blind to case, typography and spacing; 64 whole numbers below 2^32, or none for a text without
 * words. One hash for each word: its highest bits choose the place, the rest compete for it; empty places borrow from their neighbour.
 */
export function signatureOf(text: string, paragraphs: readonly Span[]): number[] {
  const least = new Array<number>(PLACES).fill(EMPTY);
  let [before, previous, words] = [0, 0, 0];
  for (const { start, end } of paragraphs) {
    for (let i = start; i < end; ) {
      if (!isWordUnit(text.charCodeAt(i))) {
        i++;
        continue;
      }
      let hash = 0x811c9dc5;
      for (; i < end && isWordUnit(text.charCodeAt(i)); i++)
        hash = Math.imul(hash ^ lower(text.charCodeAt(i)), 0x01000193);
      words++;
      if (words > 2) keepLeast(least, mix(before, previous, hash));
      before = previous;
      previous = hash;
    }
  }
  if (words === 0) return [];
  if (words < 3) keepLeast(least, mix(before, previous, 0));
  return withoutGaps(least);
}

/** Two texts that agree in this share of their places are one report: independent reports on one event stay under .15. */
const COPY = 0.4;

/**
 * Tells which articles are copies of one wire report.
 *
 * Promise: one number for each signature, the index of the first of its group; an article without a copy or without words is its own.
 */
export function groupCopies(signatures: readonly (readonly number[])[]): readonly number[] {
  const group = signatures.map((_, i) => i);
  for (let i = 1; i < signatures.length; i++) {
    const first = signatures.findIndex((other, j) => j < i && areCopies(other, signatures[i]!));
    if (first >= 0) group[i] = group[first]!;
  }
  return group;
}

/** Whether two signatures are those of copies of one report. */
export function areCopies(a: readonly number[], b: readonly number[]): boolean {
  return resemblance(a, b) >= COPY;
}

/** Share of places in which two signatures agree, 0..1. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return same / a.length;
}

const EMPTY = 0x100000000;

function keepLeast(least: number[], hash: number): void {
  const place = hash >>> 26;
  const rest = (hash << 6) >>> 0;
  if (rest < least[place]!) least[place] = rest;
}

function mix(a: number, b: number, c: number): number {
  let hash =
    Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^
    Math.imul(b ^ (b >>> 13), 0x297a2d39) ^
    Math.imul(c ^ (c >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  hash = Math.imul(hash ^ (hash >>> 13), 0x1b873593);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function withoutGaps(least: readonly number[]): number[] {
  return least.map((value, place) => {
    let steps = 0;
    while (value === EMPTY && steps < PLACES) value = least[(place + ++steps) % PLACES]!;
    return (value + Math.imul(steps, 0x9e3779b1)) >>> 0;
  });
}

function isWordUnit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** What is needed of an article to tell which story it belongs to. */
export interface StoryText {
  readonly title?: string;
  readonly text: string;
  readonly published?: Instant;
}

/**
 * Groups articles by the story that they tell, in one pass in order of their dates.
 *
 * Promise: one number for each article, equal for those of one story. Deterministic; an article without words stands alone.
 * An article joins the story whose articles it resembles most, if it resembles them enough and the story is not older than
 * `WINDOW_DAYS`; otherwise it starts one.
 */
export function groupStories(articles: readonly StoryText[]): readonly number[] {
  const vectors = vectorsOf(articles);
  const order = Array.from(articles.keys()).sort(
    (a, b) => (articles[a]!.published ?? 0) - (articles[b]!.published ?? 0) || a - b,
  );
  const stories = new Stories();
  const labels = new Array<number>(articles.length).fill(0);
  for (const i of order) labels[i] = stories.place(vectors[i]!, articles[i]!.published);
  return labels;
}

/** So much of the body is read: a story is told in its first paragraphs. */
const LEAD_CHARACTERS = 1000;
const TITLE_WEIGHT = 3;
const WINDOW_DAYS = 5;
/** Articles that count as seen without the word, so that among three articles a shared word still tells something. */
const UNSEEN = 30;
const DAY = 86_400_000;

interface StoryVector {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly threshold: number;
}

function vectorsOf(articles: readonly StoryText[]): readonly StoryVector[] {
  const vocabulary = new Vocabulary();
  const raw = articles.map((article) => weigh(article, vocabulary));
  const inArticles = new Float64Array(vocabulary.size);
  for (const counts of raw) for (const id of counts.keys()) inArticles[id]!++;
  return raw.map((counts, i) => {
    const ids: number[] = [];
    const weights: number[] = [];
    let square = 0;
    for (const [id, count] of counts) {
      const weight = count * Math.log((articles.length + UNSEEN) / (inArticles[id]! + 0.5));
      if (weight <= 0) continue;
      ids.push(id);
      weights.push(weight);
      square += weight * weight;
    }
    const norm = Math.sqrt(square) || 1;
    return { ids, weights: weights.map((weight) => weight / norm), threshold: thresholdFor(articles[i]!) };
  });
}

/**
 * The cosine to the sum of a story from which an article belongs to it; headlines alone share fewer words than texts. With these the
 * B-cubed F1 is 95.9, 75 and 91 on three sets of news (docs/decisions/0004-facts.md).
 */
const LIKE_TEXT = 0.18;
const LIKE_TITLE = 0.1;

function thresholdFor({ text }: StoryText): number {
  return text.length < 200 ? LIKE_TITLE : LIKE_TEXT;
}

/** Title words thrice; words of the body by the logarithm of their count. */
function weigh({ title = '', text }: StoryText, vocabulary: Vocabulary): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const body = tokenise(text, [{ start: 0, end: Math.min(text.length, LEAD_CHARACTERS) }], vocabulary);
  for (const id of body.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, count] of counts) counts.set(id, 1 + Math.log(count));
  for (const id of new Set(tokenise(title, [{ start: 0, end: title.length }], vocabulary).ids)) {
    counts.set(id, (counts.get(id) ?? 0) + TITLE_WEIGHT);
  }
  return counts;
}

/** The stories so far: sums of the vectors of their articles, found by word. */
class Stories {
  readonly #sums: { readonly weights: Map<number, number>; square: number; last: Instant | undefined }[] = [];
  readonly #byWord = new Map<number, number[]>();

  /** Puts an article into the nearest story or a new one and gives its number. */
  place(vector: StoryVector, published: Instant | undefined): number {
    const nearest = this.#nearest(vector, published);
    const story = nearest ?? this.#sums.push({ weights: new Map(), square: 0, last: undefined }) - 1;
    const sum = this.#sums[story]!;
    vector.ids.forEach((id, i) => {
      const before = sum.weights.get(id);
      const after = (before ?? 0) + vector.weights[i]!;
      sum.square += after ** 2 - (before ?? 0) ** 2;
      sum.weights.set(id, after);
      if (before !== undefined) return;
      const stories = this.#byWord.get(id);
      if (stories === undefined) this.#byWord.set(id, [story]);
      else stories.push(story);
    });
    if (published !== undefined) sum.last = Math.max(sum.last ?? published, published);
    return story;
  }

  #nearest(vector: StoryVector, published: Instant | undefined): number | undefined {
    const products = new Map<number, number>();
    vector.ids.forEach((id, i) => {
      for (const story of this.#byWord.get(id) ?? []) {
        const product = vector.weights[i]! * this.#sums[story]!.weights.get(id)!;
        products.set(story, (products.get(story) ?? 0) + product);
      }
    });
    let [best, most]: [number | undefined, number] = [undefined, vector.threshold];
    for (const [story, product] of products) {
      const { last, square } = this.#sums[story]!;
      if (published !== undefined && last !== undefined && Math.abs(published - last) > WINDOW_DAYS * DAY) continue;
      const cosine = product / Math.sqrt(square || 1);
      if (cosine < most) continue;
      best = story;
      most = cosine;
    }
    return best;
  }
}
