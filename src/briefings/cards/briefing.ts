import type { Instant } from '../article.ts';
import type { Briefing, Fact, Source, TimedPassage } from '../briefing.ts';
import type { Card, Item, Section } from '../card.ts';
import { displayText } from '../text/display.ts';
import { Clock } from './clock.ts';
import { coverageLine, scopeLine } from './coverage.ts';
import { emptyCard } from './empty.ts';
import { linkItems } from './links.ts';
import { placesOf } from './places.ts';
import { quoteItems } from './quotes.ts';
import { nameSource, webAddress } from './source.ts';
import { timeOf } from './when.ts';

export interface CardOptions {
  /** IANA name of the zone in which times are shown. */
  readonly timeZone: string;
  /** A time of another year is shown with it, one of today by its hour alone. */
  readonly now: Instant;
  /** What may help where nothing was ever found, a sentence each. */
  readonly hints?: readonly string[];
  /** Topics to offer when nothing was found. */
  readonly nearest?: readonly string[];
  /** What is said where there are articles but nothing in them to show. */
  readonly nothing?: string;
}

/** Turns a briefing into a card. A briefing without facts, quotes and background says so and since when. */
export function briefingCard(briefing: Briefing, options: CardOptions): Card {
  const clock = new Clock(options.timeZone, options.now);
  const sections = [
    section(
      'Key facts',
      briefing.facts.map((fact) => factItem(fact, briefing.sources, clock)),
    ),
    section('Said', quoteItems(briefing.quotes, briefing.sources)),
    section(
      'Background',
      briefing.background.map((passage) => passageItem(passage, briefing.sources)),
    ),
    section(
      'Timeline',
      briefing.timeline.map((passage) => passageItem(passage, briefing.sources)),
    ),
    section('Watch and read', linkItems(briefing)),
  ].filter((part) => part !== undefined);
  if (sections.length === 0 && briefing.sources.length === 0) return emptyCard(briefing, options, clock);
  const sources = section(
    'Sources',
    briefing.sources.map((source) => sourceItem(source, clock)),
  );
  return {
    title: displayText(briefing.topic),
    aside: scopeLine(briefing, clock),
    sections: sources ? [...sections, sources] : sections,
    footer: [coverageLine(briefing, clock)],
  };
}

function passageItem(passage: TimedPassage, sources: readonly Source[]): Item {
  const places = placesOf(sources, [[passage.source, passage.parts]]);
  return { kind: 'passage', text: displayText(passage.text), refs: [passage.source], ...timeOf(passage), places };
}

function section(heading: string, items: readonly Item[]): Section | undefined {
  return items.length === 0 ? undefined : { heading, items };
}

function factItem(fact: Fact, sources: readonly Source[], clock: Clock): Item {
  const versions = fact.conflict?.map(({ text, source }) => {
    const of = sources.find(({ number }) => number === source);
    const who = of?.outlet ?? of?.title ?? `source ${source}`;
    return `${displayText(text)} ${displayText(who)}${of?.published === undefined ? '' : `, ${clock.moment(of.published)}`}`;
  });
  const differ = versions && versions.length > 1 ? [`figures differ: ${versions.join(' · ')}`] : [];
  const note = [...newsNote(fact), ...differ].join(' · ');
  const refs = [...new Set([...fact.support, ...(fact.conflict ?? []).map((version) => version.source)])];
  const places = placesOf(sources, [
    [fact.source, fact.parts],
    ...(fact.conflict ?? []).map(({ source, at }) => [source, [at]] as const),
    ...(fact.agreeing ?? []).map(({ source, at }) => [source, [at]] as const),
  ]);
  return {
    kind: 'fact',
    text: displayText(fact.text),
    refs: refs.sort((a, b) => a - b),
    ...(note && { note }),
    places,
  };
}

function newsNote({ news }: Fact): readonly string[] {
  if (news === undefined || news === 'unchanged') return [];
  return [news === 'new' ? 'NEW' : `was ${displayText(news.was)}, now ${displayText(news.now)}`];
}

function sourceItem(source: Source, clock: Clock): Item {
  const { number, title, outlet, published, url, carriedBy, correction, isTeaser, toldBy } = source;
  const address = url && webAddress(url);
  const named = {
    ...(outlet === undefined ? {} : { source: outlet }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(toldBy === undefined ? {} : { toldBy }),
  };
  const outlets = [...new Set(carriedBy.map((copy) => copy.outlet).filter((other) => other !== undefined))];
  return {
    kind: 'source',
    number,
    ...nameSource(named, clock, outlets, isTeaser),
    ...(address && { url: address }),
    ...(correction && { note: displayText(correction) }),
  };
}
