import type { Analysable, Analysis } from './analysis.ts';
import type { Instant } from './article.ts';
import { backgroundOf } from './background.ts';
import type { Briefing, Coverage } from './briefing.ts';
import { coverageOf } from './compose/coverage.ts';
import { putRight, toFact, withoutRepeatedConflicts } from './compose/facts.ts';
import { type Analysed, gatherMaterial, type Material, type Report } from './compose/material.ts';
import { isErrata, offTopicOf } from './compose/off-topic.ts';
import { chooseQuotes, printedIn } from './compose/quotes.ts';
import { SourceList } from './compose/sources.ts';
import { newsOfChosen, selectUntold } from './compose/untold.ts';
import type { DatedPassage } from './dated.ts';
import type { FactBudget } from './facts/budget.ts';
import { type Pool, poolSentences, type Reading, voicesOf } from './facts/pool.ts';
import { selectFacts } from './facts/select.ts';
import { worthOf } from './facts/worth.ts';
import { tellingSite } from './site.ts';
import { groupStories } from './stories.ts';
import { timelineOf } from './timeline.ts';

/** What is asked for. */
export interface ComposeRequest {
  /** The title to show. */
  readonly topic: string;
  /** The words that were searched for: sentences with them come first. */
  readonly terms?: readonly string[];
  readonly now: Instant;
  /** Facts and quotes are taken from articles published at or after it; without it from the week before the newest. */
  readonly since?: Instant;
  readonly facts: number;
  readonly quotes: number;
  /** At most so many dated events; none where it is absent. */
  readonly timeline?: number;
  /** At most so many words over all facts. */
  readonly words?: number;
  /** About so many words over all facts: over many briefings hardly more on average, for a single one at most 30 % more. */
  readonly about?: number;
  /** What the reader has read already: each fact says whether it is new to him. */
  readonly previous?: Briefing;
  /** Leaves out what `previous` told already, for what is new. */
  readonly onlyNews?: boolean;
  readonly failed?: Coverage['failed'];
}

/**
 * Makes the briefing on a topic from the stored articles that match it.
 *
 * Promise: pure and deterministic, whatever the order of the articles; every word printed stands in the revision of the source whose
 * number it bears; sources are numbered in the order of first use; no fact, quote or passage says what another one said. Where nothing
 * was published since the time asked for, there are no facts and the coverage says of when the newest match is. Given the briefing
 * before it, each fact says whether it is new, unchanged, or which figure changed.
 */
export function compose(stored: readonly Analysed[], request: ComposeRequest): Briefing {
  const material = gatherMaterial(stored, request.since);
  const sources = new SourceList();
  const readings = readingsOf(material.news);
  const pool = poolSentences(readings);
  const stories = groupStories(readings);
  const worth = worthOf(pool, request.terms, sizesOf(readings, stories));
  const offTopic = offTopicOf(pool, material.news, request.terms ?? [], stories);
  const prominence = prominenceOf(pool, worth.ranks);
  const quotes = chooseQuotes(material.news, request.terms ?? [], request.quotes, prominence, offTopic.isOnTopic);
  const budget: FactBudget = {
    count: request.facts,
    ...(request.words === undefined ? {} : { words: request.words }),
    ...(request.about === undefined ? {} : { about: request.about }),
    shown: material.news.map((report) => printedIn(report, quotes)),
    withheld: [...offTopic.sentences],
  };
  const { previous } = request;
  const select = (size: FactBudget) =>
    previous !== undefined && request.onlyNews === true
      ? selectUntold(pool, worth, size, previous)
      : selectFacts(pool, worth, size);
  const first = select({ ...budget, count: Math.min(request.facts, FIRST_FACTS) });
  const wide = first.length > 0 || request.timeline ? widePool(material, pool) : pool;
  const reports = [...material.news, ...material.older];
  const isOnTopic = (at: number) => !offTopic.sentences.has(at) && !isErrata(reports[wide.sentences[at]!.reading]!);
  const past =
    first.length === 0
      ? []
      : backgroundOf(
          wide,
          first.map(({ at }) => at),
        ).filter(({ at }) => isOnTopic(at));
  const withheld = [...offTopic.sentences, ...past.map(({ at }) => at)];
  const chosen = request.facts <= FIRST_FACTS ? first : select({ ...budget, withheld });
  const toPassage = ({ at, sortKey, ...passage }: DatedPassage) => {
    const source = sources.numberOf(reports[wide.sentences[at]!.reading]!);
    return { ...passage, ...(passage.when === undefined ? {} : { sortKey }), source };
  };
  const news = previous === undefined ? [] : newsOfChosen(pool, chosen, previous);
  const facts = chosen.map((fact, i) => {
    const said = toFact(fact, pool, material.news, sources);
    const known = news[i];
    return known === undefined ? said : { ...said, news: putRight(said, known, sources.list(), previous!) };
  });
  return {
    topic: request.topic,
    facts: withoutRepeatedConflicts(facts),
    quotes: quotes.map(({ report, quote }) => ({ ...quote, source: sources.numberOf(material.news[report]!) })),
    background: past.map(toPassage),
    timeline: request.timeline ? timelineOf(wide, request.timeline, isOnTopic).map(toPassage) : [],
    links: material.news
      .filter((report) => sources.has(report))
      .flatMap((report) => report.article.clean.links.map((link) => ({ ...link, source: sources.numberOf(report) }))),
    sources: sources.list(),
    coverage: coverageOf(material, request.failed),
  };
}

/**
 * The briefing of one article that is not stored: the same as `compose` over it alone.
 */
export function briefOne(
  article: Analysable,
  analysis: Analysis,
  size: Pick<ComposeRequest, 'facts' | 'quotes' | 'words' | 'about'>,
): Briefing {
  const { text, paragraphs, ...facts } = article;
  const clean = { text, paragraphs, map: [0, 0, text.length], removed: [], links: [], byline: [], notes: [] };
  const stored = { ...facts, id: '', revision: 1, stored: 0, raw: text, clean };
  return compose([{ article: stored, analysis }], { ...size, topic: article.title ?? '', now: article.published ?? 0 });
}

function readingsOf(reports: readonly Report[]): readonly Reading[] {
  return reports.map(({ article, analysis }, origin) => {
    const title = article.title ?? article.clean.title;
    const site = tellingSite(article);
    return {
      text: article.clean.text,
      origin,
      ...(article.source === undefined ? {} : { outlet: article.source }),
      ...(site === undefined ? {} : { site }),
      analysis,
      ...(title === undefined ? {} : { title }),
      ...(article.published === undefined ? {} : { published: article.published }),
    };
  });
}

/** For each report how many voices tell the same story: what several outlets write about comes first. */
function sizesOf(readings: readonly Reading[], stories: readonly number[]): readonly number[] {
  const voices = voicesOf(readings);
  const tellers = new Map<number, Set<number>>();
  stories.forEach((story, r) => {
    tellers.set(story, (tellers.get(story) ?? new Set()).add(voices[r]!));
  });
  return stories.map((story) => tellers.get(story)!.size);
}

/** The first facts are the news; what follows them may give way to the background. */
const FIRST_FACTS = 3;

/** The sentences of the news and then of the older reports: those of the news have the same places in both pools. */
function widePool({ news, older }: Material, pool: Pool): Pool {
  return older.length === 0 ? pool : poolSentences(readingsOf([...news, ...older]));
}

/** How much each report's best sentence matters, from 0 (the least) to 1 (the most). */
function prominenceOf(pool: Pool, ranks: ArrayLike<number>): readonly number[] {
  const best = pool.readings.map(() => Number.NEGATIVE_INFINITY);
  pool.sentences.forEach(({ reading }, i) => {
    best[reading] = Math.max(best[reading]!, ranks[i]!);
  });
  const known = best.filter(Number.isFinite);
  const [low, high] = [
    known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  ];
  return best.map((rank) => (Number.isFinite(rank) && high > low ? (rank - low) / (high - low) : 0));
}
