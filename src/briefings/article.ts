/** A half-open range of UTF-16 code units of an article's clean text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/**
 * Which place of the raw text each part of the clean text came from.
 *
 * Flat triples `[cleanStart, rawStart, length]`, ascending and not overlapping in both texts: within a run the two texts are equal,
 * code unit by code unit. Clean text between two runs was put there by the cleaner (a space for a line end, a paragraph break).
 */
export type OffsetMap = readonly number[];

/** What stood in the raw text and is no part of the article's body. `start`/`end` are UTF-16 offsets into the raw text. */
export interface SetAside extends Span {
  readonly kind:
    | 'caption'
    | 'credit'
    | 'related'
    | 'share'
    | 'newsletter'
    | 'advert'
    | 'furniture'
    | 'title'
    | 'byline'
    | 'dateline'
    | 'link'
    | 'note';
  readonly text: string;
}

/** An address that the raw text carries. `start` is where a video or recording is to be started, in seconds. */
export interface Link {
  readonly url: string;
  readonly kind: 'video' | 'audio' | 'image' | 'related' | 'link';
  readonly label?: string;
  readonly start?: number;
}

/** What the cleaner makes of a raw text. */
export interface CleanText {
  /** Paragraphs joined by a blank line; a paragraph holds no line end. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly map: OffsetMap;
  readonly removed: readonly SetAside[];
  readonly links: readonly Link[];
  /** The headline, where the text itself carries one. */
  readonly title?: string;
  readonly byline: readonly string[];
  readonly dateline?: { readonly place?: string; readonly agency?: string; readonly date?: string };
  /** Corrections, updates and editor's notes: true of the article, no part of its story. */
  readonly notes: readonly { readonly kind: 'correction' | 'update' | 'editor'; readonly text: string }[];
  /** Only as the text states it: `2020-10-07` or a full ISO 8601 time. Never derived from an address. */
  readonly published?: string;
  readonly updated?: string;
}

/** A picture, recording or video that a source carries with an article. */
export interface Media {
  readonly kind: 'image' | 'audio' | 'video';
  readonly url: string;
  /** Who made it, as the source gives it. */
  readonly credit?: string;
  readonly caption?: string;
}

/** What a source says of an article besides its text. */
export interface ArticleFacts {
  readonly title?: string;
  readonly url?: string;
  /** The feed's own key for the item. */
  readonly guid?: string;
  /** The outlet, as it is to be printed. */
  readonly source?: string;
  readonly author?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Absent where it is not known: an undated article is never shown with a date. */
  readonly published?: Instant;
  readonly updated?: Instant;
  readonly media?: readonly Media[];
  /** The site that tells it, where that is not the one of its `url`, or it has none: a feed that lists what others publish. */
  readonly toldBy?: string;
  /** Where only this much of the article could be had; absent for the whole. */
  readonly extent?: 'teaser';
  /** Was there before anybody listened: it came with the first reading of its feed, and is never announced as new. */
  readonly isBacklog?: boolean;
}

/** What a source hands over: the text as it came, and what is known of it. */
export interface Draft extends ArticleFacts {
  readonly raw: string;
  readonly format: 'text' | 'markdown';
  /** Other addresses that lead to it: it is recognised by them, and none is printed. */
  readonly aliases?: readonly string[];
}

/**
 * A stored article. The texts never change under an (id, revision): a changed page is a new revision.
 *
 * `clean.text` is what every span of the product indexes.
 */
export interface Article extends ArticleFacts {
  /** Hash of the canonical URL, else of the text. */
  readonly id: string;
  /** 1, 2, 3... */
  readonly revision: number;
  /** When this revision was stored. */
  readonly stored: Instant;
  /** When its publisher took it back. */
  readonly withdrawn?: Instant;
  readonly raw: string;
  readonly clean: CleanText;
}

/** The words that stand at `span`. */
export function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/**
 * The place in the raw text that `span` of the clean text came from.
 *
 * What the cleaner put in itself counts to the gap between its neighbours; an empty or unmapped span gives an empty range.
 */
export function rawSpan(map: OffsetMap, span: Span): Span {
  if (span.end <= span.start || map.length === 0) return { start: 0, end: 0 };
  const start = rawOffset(map, span.start);
  return { start, end: Math.max(start, rawOffset(map, span.end - 1) + 1) };
}

/** The raw offset of one clean code unit; of one that the cleaner put in, the last raw unit before it. */
function rawOffset(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map[middle * 3]! <= offset) low = middle;
    else high = middle - 1;
  }
  const [clean, raw, length] = [map[low * 3]!, map[low * 3 + 1]!, map[low * 3 + 2]!];
  if (offset < clean) return raw;
  return offset < clean + length ? raw + offset - clean : raw + length - 1;
}
