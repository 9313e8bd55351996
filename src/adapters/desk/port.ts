import type { Instant, SetAside, Span } from '../../briefings/article.ts';
import type { Change } from '../../briefings/diff.ts';
import type { MarkedParagraph } from '../../briefings/marked-paragraphs.ts';
import type { ChatAnswer, ChatDesk } from '../chat.ts';
import type { DiscordShown } from './draw/discord.ts';
import type { SlackShown } from './draw/slack.ts';

/** What the desk is given to work with. */
export interface DeskPort {
  readonly chat: ChatDesk;
  /** An answer as the platforms are sent it. */
  readonly draw: (answer: ChatAnswer) => { readonly discord: DiscordShown; readonly slack: SlackShown };
  readonly data: DeskData;
  readonly now: () => Instant;
  /** IANA name: the zone in which times are shown. */
  readonly timeZone: string;
}

/** What the pages of the desk show. Any of it may throw where the archive cannot be read. */
export interface DeskData {
  /** Whether the articles are the samples that come with the program, held in memory. */
  readonly isSample: boolean;
  /** What can be typed for a first try. */
  readonly examples: readonly string[];
  /** Undefined where no such revision is stored. */
  source(place: PlaceWish): Promise<SourceView | undefined>;
  topics(): Promise<readonly TopicView[]>;
  /** Undefined where no such topic is set up. */
  topic(name: string): Promise<TopicPage | undefined>;
  feeds(): Promise<readonly FeedView[]>;
  digests(): Promise<readonly DigestView[]>;
  /** The latest first. */
  corrections(): Promise<readonly CorrectionView[]>;
  /** Stores what is handed over, telling in words what is being done. Never throws on any content. */
  add(given: Given, tell: (step: string) => void): Promise<Added>;
  /** In the text format of Prometheus. */
  metrics(): Promise<{ readonly contentType: string; readonly text: string }>;
  /** Whether requests can be answered: what cannot be used, in words; empty where all is well. */
  problems(): Promise<readonly string[]>;
}

/** A place in an article. */
export interface PlaceWish {
  readonly article: string;
  /** The newest where it is absent. */
  readonly revision?: number;
  /** Of the clean text. */
  readonly spans: readonly Span[];
}

export interface ArticleName {
  readonly article: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: Instant;
  readonly url?: string;
}

/** An article with the words of a line marked in it. */
export interface SourceView extends ArticleName {
  readonly revision: number;
  /** The newest one. */
  readonly revisions: number;
  readonly stored: Instant;
  readonly author?: string;
  readonly withdrawn?: Instant;
  /** What the publisher says that it corrected or updated. */
  readonly notes: readonly string[];
  readonly paragraphs: readonly MarkedParagraph[];
  /** What is different from the revision before; empty for the first. */
  readonly changes: readonly Change[];
  readonly carriedBy: readonly ArticleName[];
}

export interface TopicView {
  /** As typed. */
  readonly name: string;
  readonly title: string;
  /** What it matches, as it was set up. */
  readonly match: string;
  readonly articles: number;
  readonly perDay: Daily;
}

/** How many articles were published on each day. */
export interface Daily {
  /** Begin of the first day. */
  readonly from: Instant;
  readonly counts: readonly number[];
}

export interface TopicPage extends TopicView {
  readonly newest: readonly ArticleName[];
  readonly timeline: readonly TimelineEvent[];
}

export interface TimelineEvent {
  /** As shown: `5 Apr 2016`. */
  readonly when: string;
  readonly text: string;
  readonly place: PlaceWish;
  /** The outlet. */
  readonly source: string;
}

export interface FeedView {
  readonly name: string;
  readonly url: string;
  readonly state: 'well' | 'waiting' | 'failing' | 'gone';
  /** What it does or what is wrong with it, and since when. */
  readonly words: string;
  readonly next?: Instant;
}

export interface DigestView {
  /** The topic, and where it goes. */
  readonly name: string;
  /** When it is sent, in words. */
  readonly when: string;
  /** That of its times. */
  readonly timeZone: string;
  readonly next?: Instant;
  /** What became of the last slots, newest first, in words. */
  readonly ledger: readonly { readonly slot: Instant; readonly words: string; readonly isWell: boolean }[];
}

/** Something that its publisher did to a stored article. */
export interface CorrectionView extends ArticleName {
  /** When it was noticed; of a correction that an article came with, when that was made. */
  readonly at: Instant;
  /** The one that it led to; of an article that was taken back, the newest. */
  readonly revision: number;
  readonly happened:
    | {
        readonly is: 'changed';
        /** What is different from the revision before; empty where its words are the same. */
        readonly changes: readonly Change[];
      }
    | {
        readonly is: 'withdrawn';
        readonly why?: string;
        /** The headline and the first paragraph, as they were. */
        readonly said: string;
      }
    /** The article came with its publisher's word that it had been different before. */
    | { readonly is: 'corrected before' };
  /** What its publisher says of it. */
  readonly notes: readonly string[];
  /** Digests that had printed the article, the last first. */
  readonly printed: readonly PrintedIn[];
}

/** A digest that printed an article, in all channels that got the same. */
export interface PrintedIn {
  readonly topic: string;
  readonly slot: Instant;
  /** `slack:C1`. Some, where they are many. */
  readonly places: readonly string[];
  /** How many more channels. */
  readonly more: number;
  /** False where nobody knows whether it arrived. */
  readonly isSure: boolean;
  /** Its lines of the article that do not stand any more; empty where all of them do. */
  readonly fallen: readonly string[];
  /** When the same channels were told so. */
  readonly corrected?: Instant;
}

/** What somebody hands over to be stored. */
export type Given =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

export type Added =
  | { readonly ok: false; readonly why: string }
  | { readonly ok: true; readonly articles: readonly AddedArticle[] };

export interface AddedArticle extends ArticleName {
  readonly revision: number;
  readonly outcome: 'inserted' | 'same' | 'revised';
  readonly paragraphs: number;
  readonly quotes: number;
  readonly setAside: readonly SetAside[];
}
