import type { Instant, Link, Span } from '../article.ts';
import type { Briefing, BriefingQuote, Fact, Quote, Source, TimedPassage } from '../briefing.ts';
import type { Card, Item, Place, Section } from '../card.ts';
import { displayText } from '../text/display.ts';
import { Clock } from './clock.ts';
import { nameSource, webAddress } from './source.ts';

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
    aside: asideOf(briefing, clock),
    sections: sources ? [...sections, sources] : sections,
    footer: [coverageLine(briefing, clock)],
  };
}

function passageItem(passage: TimedPassage, sources: readonly Source[]): Item {
  const places = placesOf(sources, [[passage.source, passage.parts]]);
  return { kind: 'passage', text: displayText(passage.text), refs: [passage.source], ...timeOf(passage), places };
}

/**
 * As printed where that states the year (`1990s`), else as it is known: an older report's "Saturday" is `2 Apr 2016`. What was planned is
 * `due 2 Apr 2016`.
 */
export function timeOf({ when, sortKey, isPlanned }: TimedPassage): { readonly when?: string } {
  if (when === undefined) return {};
  const time = /\d{4}/.test(when) || sortKey === undefined ? displayText(when) : calendarText(sortKey);
  return { when: isPlanned ? `due ${time}` : time };
}

function calendarText(sortKey: string): string {
  const [year, month, day] = sortKey.split('-');
  const named = month === undefined ? '' : `${MONTHS[Number(month) - 1]} `;
  return `${day === undefined ? '' : `${Number(day)} `}${named}${year}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

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

/** The places of a line, the first one known of each source. */
function placesOf(
  sources: readonly Source[],
  said: readonly (readonly [source: number, spans: readonly Span[]])[],
): readonly Place[] {
  const known = new Map<number, Place>();
  for (const [number, spans] of said) {
    const source = sources.find((one) => one.number === number);
    if (!source || known.has(number)) continue;
    known.set(number, { ref: number, article: source.article, revision: source.revision, spans });
  }
  return [...known.values()];
}

function newsNote({ news }: Fact): readonly string[] {
  if (news === undefined || news === 'unchanged') return [];
  return [news === 'new' ? 'NEW' : `was ${displayText(news.was)}, now ${displayText(news.now)}`];
}

/** A quote that goes on from the one before it is shown with it; the speaker stands once, under the last. */
function quoteItems(quotes: readonly BriefingQuote[], sources: readonly Source[]): readonly Item[] {
  return quotes.map((quote, index) => ({
    kind: 'quote',
    text: displayText(quote.text),
    refs: [quote.source],
    continues: goesOn(quotes[index - 1], quote),
    places: placesOf(sources, [[quote.source, [{ start: quote.start, end: quote.end }]]]),
    ...(goesOn(quote, quotes[index + 1]) ? {} : { by: speakerLine({ ...heardBy(quotes, index), ...quote }) }),
  }));
}

/** To whom the first part of a quote was said: the rest of it was, too. */
function heardBy(quotes: readonly BriefingQuote[], index: number): Pick<Quote, 'audience'> {
  let first = index;
  while (goesOn(quotes[first - 1], quotes[first])) first--;
  const { audience } = quotes[first]!;
  return audience === undefined ? {} : { audience };
}

function goesOn(first: BriefingQuote | undefined, second: BriefingQuote | undefined): boolean {
  if (!first || !second?.continues || first.source !== second.source) return false;
  return first.speaker?.name === second.speaker?.name;
}

/** Who said it, in one line: name, role, audience, or why the speaker is not certain. */
export function speakerLine(quote: Quote): string {
  if (!quote.speaker) return `attribution unclear: ${quote.unclear ?? 'no speaker named'}`;
  const { name, role } = quote.speaker;
  const isTitle = role !== undefined && BEFORE_NAMES.test(role);
  const parts = [
    isTitle ? `${role} ${name}` : name,
    ...(role && !isTitle ? [role] : []),
    ...(quote.audience ? [`to ${quote.audience}`] : []),
    ...(quote.relayedBy ? [`as relayed by ${quote.relayedBy}`] : []),
  ];
  return displayText(parts.join(', '));
}

/** Titles that stand before a name and nowhere else. */
const BEFORE_NAMES =
  /^(?:(?:Det|Detective|Chief|Deputy|Acting|Assistant|Staff|First)\.? )?(?:(?:Sen|Rep|Gov|Gen|Sgt|Capt|Lt|Col|Maj|Cmdr|Adm|Dr|Prof|Rev|Insp|Supt|Hon)\.?|Cllr|Professor|Sir|Dame|Lord|Lady|Baron|Baroness|Rabbi|Imam|Father|Sister|Pastor|Bishop|Archbishop|Cardinal|Justice|Judge|Sergeant|Captain|Lieutenant|Colonel|Major|Inspector|Constable|Superintendent|Provost)$/;

/** Each address once. An article may hold thousands of links: without a bound they would take the room of the sources' names. */
function linkItems(briefing: Briefing): readonly Item[] {
  const items = new Map<string, Item>();
  const perSource = new Map<number, number>();
  for (const { url, kind, label, start, source } of briefing.links) {
    const address = webAddress(url);
    const name = LINK_NAMES[kind];
    const before = perSource.get(source) ?? 0;
    if (name === undefined || address === undefined || items.has(address) || before >= MOST_OF_ONE) continue;
    const from = start ? `, from ${clockOffset(start)}` : '';
    items.set(address, { kind: 'link', text: displayText(`${label ?? name}${from}`), url: address, refs: [source] });
    perSource.set(source, before + 1);
    if (items.size >= MOST_LINKS) break;
  }
  return [...items.values()];
}

const MOST_OF_ONE = 3;
const MOST_LINKS = 8;

/** Kinds of links that a reader of a briefing may want to follow. */
const LINK_NAMES: Partial<Record<Link['kind'], string>> = {
  video: 'Video',
  audio: 'Recording',
  related: 'Related article',
};

/** 243 seconds are `4:03`. */
function clockOffset(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = String(rest).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
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

function asideOf({ coverage }: Briefing, clock: Clock): string {
  return [
    ...(coverage.since === undefined ? [] : [`since ${clock.day(coverage.since)}`]),
    counted(coverage.considered, 'article'),
    ...(coverage.outlets > 0 ? [counted(coverage.outlets, 'outlet')] : []),
  ].join(' · ');
}

/** So many failing sources are named; who runs hundreds of feeds always has a few. */
const MOST_FAILED = 3;

function coverageLine({ coverage }: Pick<Briefing, 'coverage'>, clock: Clock): string {
  const copies = coverage.copies > 0 ? `, ${counted(coverage.copies, 'copy', 'copies')}` : '';
  return [
    `${coverage.considered} considered${copies}`,
    ...(coverage.undated > 0 ? [`${coverage.undated} without a date`] : []),
    ...(coverage.newest === undefined ? [] : [`newest ${clock.moment(coverage.newest)}`]),
    ...coverage.failed
      .slice(0, MOST_FAILED)
      .map(({ source, why, since }) =>
        displayText(`failing${since === undefined ? '' : ` since ${clock.day(since)}`}: ${source} (${why})`),
      ),
    ...(coverage.failed.length > MOST_FAILED ? [`${coverage.failed.length - MOST_FAILED} more failing`] : []),
  ].join(' · ');
}

/** What was stored since the time that was asked for has no date, and nothing to tell; all that has one is older. */
function datedBefore({ since, newest }: Briefing['coverage'], clock: Clock): readonly string[] | undefined {
  if (since === undefined || newest === undefined || newest >= since) return undefined;
  return [
    `Nothing on this has a date since ${clock.day(since)}.`,
    `The newest article on it with a date is of ${clock.day(newest)}.`,
  ];
}

function emptyCard(
  { topic, coverage }: Briefing,
  { hints = [], nearest = [], nothing }: CardOptions,
  clock: Clock,
): Card {
  const footer = [coverageLine({ coverage }, clock)];
  if (nothing !== undefined && coverage.considered > 0 && coverage.lastMatch === undefined) {
    const items = (datedBefore(coverage, clock) ?? [nothing]).map((text) => ({ kind: 'text' as const, text }));
    return { title: displayText(topic), sections: [{ heading: '', items }], footer };
  }
  const since = coverage.since ?? coverage.lastMatch;
  const items: Item[] = [
    {
      kind: 'text',
      text: since === undefined ? 'Nothing is stored on this.' : `Nothing stored on this since ${clock.day(since)}.`,
    },
    ...(coverage.lastMatch === undefined || coverage.since === undefined
      ? []
      : [{ kind: 'text' as const, text: `The newest article on it is of ${clock.day(coverage.lastMatch)}.` }]),
    ...hints.map((text) => ({ kind: 'text' as const, text: displayText(text) })),
    ...(nearest.length === 0
      ? []
      : [{ kind: 'text' as const, text: `Nearest topics: ${nearest.map(displayText).join(', ')}` }]),
  ];
  return {
    title: displayText(topic),
    sections: [{ heading: 'Nothing found', items }],
    footer,
  };
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
