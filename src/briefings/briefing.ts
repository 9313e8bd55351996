import type { Instant, Link, Span } from './article.ts';

/** A person or body that said something, as the article gives it. */
export interface Speaker {
  /** The fullest form that the article prints, without title: `Ilya Brandt`, `the airline`. Always `text.slice(named)`. */
  readonly name: string;
  /** Where that form stands. */
  readonly named: Span;
  /** What names the speaker beside this quote: `Brandt`, `the spokesman`, `he`. */
  readonly mention?: Span;
  /** The title or description that the article gives, verbatim: `harbour spokesman`. */
  readonly role?: string;
  readonly kind: 'person' | 'body' | 'group';
}

/** Why a quote is printed without a speaker. */
export type Unclear = 'no speaker named' | 'two people could be meant' | 'not certain enough' | 'language not known';

/**
 * Words between quotation marks, and who said them.
 *
 * Promise: `text === clean.text.slice(start, end)`. Either `speaker` or `unclear` is there, never both.
 */
export interface Quote extends Span {
  readonly text: string;
  readonly speaker?: Speaker;
  readonly unclear?: Unclear;
  /** 0..1: how sure the engine is of `speaker`. */
  readonly confidence: number;
  /** The reporting words: `said`, `according to`. */
  readonly cue?: Span;
  /** Goes on from the quote before it: `"...," he said. "..."`. The two are shown together. */
  readonly continues?: boolean;
  /** To whom it was said: `state television`. */
  readonly audience?: string;
  /** The outlet that relayed it. */
  readonly relayedBy?: string;
}

/**
 * One sentence of an article, perhaps trimmed (dateline, leading connective, short aside).
 *
 * Promise: `text` is the slices of the clean text at `parts`, in order and joined without anything between, except that its first
 * letter may be raised after a trim.
 */
export interface Passage {
  readonly text: string;
  readonly parts: readonly Span[];
  /** Number of the source that it stands in: `Briefing.sources[source - 1]`. */
  readonly source: number;
}

/** What one source says of a quantity on which sources differ. */
export interface FigureVersion {
  /** As printed: `244`, `$1.2 billion`. */
  readonly text: string;
  readonly value: number;
  readonly source: number;
  /** Where it stands in that source. */
  readonly at: Span;
}

export interface Fact extends Passage {
  /** Leans on a fact above it, and is not understood without that: `He resigned on Monday.` */
  readonly isBelow?: true;
  /** Numbers of all sources that say the same, `source` first. */
  readonly support: readonly number[];
  /** Where the sources after the first say it. */
  readonly agreeing?: readonly { readonly source: number; readonly at: Span }[];
  /** How many of them are independent: copies of one wire report count once. */
  readonly origins: number;
  /** Present where the sources differ on a quantity: each version once. */
  readonly conflict?: readonly FigureVersion[];
  /** Present where an earlier briefing was given to compare with. */
  readonly news?: FactNews;
}

/** What a fact is to somebody who has read the briefing before: a figure that changed is given as it was printed then and is now. */
export type FactNews = 'new' | 'unchanged' | { readonly was: string; readonly now: string };

export interface BriefingQuote extends Quote {
  readonly source: number;
}

/** A passage with the time that it speaks of. */
export interface TimedPassage extends Passage {
  /** As printed; `sortKey` orders passages by it (`1994`, `2020-07`, `2020-07-12`). */
  readonly when?: string;
  readonly sortKey?: string;
  /** It was still to come when the source appeared. */
  readonly isPlanned?: true;
}

export interface Source {
  /** 1, 2, 3...: what stands in brackets behind a line. */
  readonly number: number;
  readonly article: string;
  readonly revision: number;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: Instant;
  /** Copies of the same report in other outlets. */
  readonly carriedBy: readonly { readonly article: string; readonly outlet?: string; readonly url?: string }[];
  /** What the publisher says that it corrected. */
  readonly correction?: string;
  /** No more than the publisher's summary could be had: the rest is for subscribers, or was not given. */
  readonly isTeaser?: boolean;
  /** The site that told it in place of its publisher: see `ArticleFacts`. */
  readonly toldBy?: string;
}

/** What the briefing was made from. */
export interface Coverage {
  /** Articles that were looked at. */
  readonly considered: number;
  /** How many of those are copies of another. */
  readonly copies: number;
  readonly outlets: number;
  /** Publication of the oldest and newest dated article that was considered. */
  readonly oldest?: Instant;
  readonly newest?: Instant;
  /** Start of the time that the facts were taken from. */
  readonly since?: Instant;
  /** Articles without a date among those considered. */
  readonly undated: number;
  /** Sources that could not be read, in words. */
  readonly failed: readonly { readonly source: string; readonly why: string; readonly since?: Instant }[];
  /** Of when the newest matching article is, where nothing was found in the time asked for; of an undated one when it was stored. */
  readonly lastMatch?: Instant;
}

/** What is said on a topic: words of stored articles, each with its place. */
export interface Briefing {
  readonly topic: string;
  readonly facts: readonly Fact[];
  readonly quotes: readonly BriefingQuote[];
  readonly background: readonly TimedPassage[];
  /** Dated events in the order of their times; empty where none were asked for. */
  readonly timeline: readonly TimedPassage[];
  readonly links: readonly (Link & { readonly source: number })[];
  readonly sources: readonly Source[];
  readonly coverage: Coverage;
}
