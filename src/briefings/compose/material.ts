import type { Analysis } from '../analysis.ts';
import type { Article, Instant, Span } from '../article.ts';
import { groupCopies } from '../stories.ts';

/** A stored article with what is known of it. */
export interface Analysed {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** One report: the article that is printed for it, and its copies in other outlets. */
export interface Report extends Analysed {
  readonly copies: readonly Article[];
}

/** What a briefing is made from. */
export interface Material {
  /** Reports inside the time that the facts are taken from, newest first. */
  readonly news: readonly Report[];
  /** Reports from before it: background only. */
  readonly older: readonly Report[];
  /** All that were looked at: the newest revision of each that was not withdrawn. */
  readonly considered: readonly Article[];
  /** Start of the time that the facts are taken from; absent where no article is dated. */
  readonly since?: Instant;
}

/** Without a wish the news are those of this long before the newest article. */
const NEWS_WINDOW = 7 * 86_400_000;

/**
 * Sorts stored articles into reports of the time asked for and older ones.
 *
 * Promise: each article counts once, in its newest revision; withdrawn ones are dropped; copies of a wire report are one report, printed
 * as the outlet has it that was first. An undated article counts by when it was stored where a time is asked for, and as news otherwise. Of a
 * text that is longer than any report its beginning is read.
 */
export function gatherMaterial(stored: readonly Analysed[], since: Instant | undefined): Material {
  const live = newestRevisions(stored);
  const newest = live.reduce(
    (most, { article }) => Math.max(most, article.published ?? most),
    Number.NEGATIVE_INFINITY,
  );
  const start = since ?? (Number.isFinite(newest) ? newest - NEWS_WINDOW : undefined);
  const isNews = ({ article }: Analysed) =>
    start === undefined || (article.published ?? (since === undefined ? start : article.stored)) >= start;
  return {
    news: reportsOf(live.filter(isNews)),
    older: reportsOf(live.filter((one) => !isNews(one))),
    considered: live.map(({ article }) => article),
    ...(start === undefined ? {} : { since: start }),
  };
}

function newestRevisions(stored: readonly Analysed[]): readonly Analysed[] {
  const byId = new Map<string, Analysed>();
  for (const one of stored) {
    const other = byId.get(one.article.id);
    if (other === undefined || one.article.revision > other.article.revision) byId.set(one.article.id, one);
  }
  return [...byId.values()]
    .filter(({ article }) => article.withdrawn === undefined)
    .sort(byAge)
    .map(({ article, analysis }) => ({ article, analysis: beginningOf(analysis) }));
}

/**
 * Four times the longest reports. Sentences are compared with those of all other articles: ten texts of a million characters, each of
 * 140,000 sentences, took 8 s, while whoever asked something else waited.
 */
const MOST_SENTENCES = 500;

function beginningOf(analysis: Analysis): Analysis {
  const { sentences, scores, quotes, dates, figures } = analysis;
  const last = sentences[MOST_SENTENCES - 1];
  if (last === undefined) return analysis;
  const isThere = ({ end }: Span) => end <= last.end;
  return {
    ...analysis,
    sentences: sentences.slice(0, MOST_SENTENCES),
    scores: scores.slice(0, MOST_SENTENCES),
    quotes: quotes.filter(isThere),
    dates: dates.filter(isThere),
    figures: figures.filter(isThere),
  };
}

/** Oldest first, undated last; then by id, so that the order of the input does not matter. */
function byAge({ article: a }: Analysed, { article: b }: Analysed): number {
  const [first, second] = [a.published ?? Number.POSITIVE_INFINITY, b.published ?? Number.POSITIVE_INFINITY];
  if (first !== second) return first - second;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function reportsOf(articles: readonly Analysed[]): readonly Report[] {
  const groups = groupCopies(articles.map(({ analysis }) => analysis.signature));
  const reports = new Map<number, Analysed[]>();
  for (const [i, one] of articles.entries()) reports.set(groups[i]!, [...(reports.get(groups[i]!) ?? []), one]);
  return [...reports.values()].map(reportOf).reverse();
}

/** The outlet that was first is printed, in the last version that it sent; its earlier versions are no copies in other outlets. */
function reportOf(group: readonly Analysed[]): Report {
  const outlet = group[0]!.article.source;
  const own = outlet === undefined ? group.slice(0, 1) : group.filter(({ article }) => article.source === outlet);
  const others = group.filter((one) => !own.includes(one));
  return { ...own.at(-1)!, copies: others.map(({ article }) => article) };
}
