import type { Briefing, Fact, FactNews, FigureVersion, Source } from '../briefing.ts';
import { agreementsWith } from '../facts/others/agree.ts';
import { conflictOf } from '../facts/others/conflict.ts';
import { countsSince } from '../facts/others/superseded.ts';
import type { Pool } from '../facts/pool.ts';
import type { ChosenFact } from '../facts/select.ts';
import type { Report } from './material.ts';
import type { SourceList } from './sources.ts';

/**
 * A chosen fact with who supports it and who has another figure. An older report of the outlet that it is taken from adds no support.
 */
export function toFact(fact: ChosenFact, pool: Pool, news: readonly Report[], sources: SourceList): Fact {
  const sourceOf = (reading: number) => sources.numberOf(news[reading]!);
  const { reading } = pool.sentences[fact.at]!;
  const source = sourceOf(reading);
  const outlets = new Set([outletOf(news[reading]!)]);
  const agreements = agreementsWith(pool, fact.at).filter((other) => {
    const outlet = outletOf(news[other.reading]!);
    const isNew = !outlets.has(outlet);
    outlets.add(outlet);
    return isNew;
  });
  const agreeing = agreements.map((other) => ({
    source: sourceOf(other.reading),
    at: pool.sentences[other.at]!.span,
  }));
  const support = [source, ...agreeing.map((other) => other.source)];
  const own = news[reading]!;
  const others = [...news.keys()].filter((r) => outletOf(news[r]!) !== outletOf(own) || isLater(news[r]!, own));
  const differing = conflictOf(pool, fact.at, others, sourceOf);
  const conflict = differing.length < 2 ? countsSince(pool, fact.at, sourceOf) : differing;
  return {
    text: fact.text,
    parts: fact.parts,
    source,
    ...(fact.isBelow && { isBelow: true as const }),
    support,
    ...(agreeing.length > 0 && { agreeing }),
    origins: support.length,
    ...(conflict.length < 2 ? {} : { conflict }),
  };
}

/** What an outlet reports later may put its own figure right. */
function isLater({ article }: Report, { article: own }: Report): boolean {
  return article.published !== undefined && own.published !== undefined && article.published > own.published;
}

/**
 * A fact that was told already, but that a later source gives another figure now: the figure changed, though the words did not. So it did where
 * the fact is new, and the sentence whose figure it has overtaken was told.
 */
export function putRight(
  { conflict = [], source }: Fact,
  news: FactNews,
  sources: readonly Source[],
  previous: Briefing,
): FactNews {
  const [own, ...others] = conflict;
  const dayOf = (number: number) => sources[number - 1]?.published ?? Number.NEGATIVE_INFINITY;
  if (own === undefined) return news;
  if (news === 'new') {
    const was = others.find((version) => dayOf(version.source) < dayOf(source) && wasTold(version, sources, previous));
    return was === undefined ? news : { was: was.text, now: own.text };
  }
  if (news !== 'unchanged') return news;
  const told = new Set(previous.facts.flatMap((fact) => (fact.conflict ?? []).map(({ value }) => value)));
  const latest = conflict.reduce((last, version) => (dayOf(version.source) > dayOf(last.source) ? version : last));
  return dayOf(latest.source) > dayOf(source) && !told.has(latest.value) ? { was: own.text, now: latest.text } : news;
}

/** Whether the briefing before printed the sentence that has this figure. */
function wasTold({ source, at }: FigureVersion, sources: readonly Source[], previous: Briefing): boolean {
  const article = sources[source - 1]?.article;
  return previous.facts.some(
    (fact) =>
      previous.sources[fact.source - 1]?.article === article &&
      fact.parts.some(({ start, end }) => start <= at.start && at.end <= end),
  );
}

/** Articles without an outlet are told apart by themselves. */
function outletOf({ article }: Report): string {
  return article.source ?? article.id;
}

/** Two facts may speak of one figure on which the sources differ: the first one says so. */
export function withoutRepeatedConflicts(facts: readonly Fact[]): readonly Fact[] {
  const told = new Set<string>();
  return facts.map(({ conflict, ...fact }) => {
    if (conflict === undefined) return fact;
    const key = conflict
      .map(({ value, source }) => `${value} ${source}`)
      .sort()
      .join();
    const isNew = !told.has(key);
    told.add(key);
    return isNew ? { ...fact, conflict } : fact;
  });
}
