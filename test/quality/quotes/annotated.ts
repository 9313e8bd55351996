import type { Quote, Unclear } from '../../../src/briefings/briefing.ts';

/** What a trained annotator finds in an article, whether or not the engine does. */
export interface Annotated {
  /** What the article is there for. */
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  /** Every quotation that somebody said, in reading order. What is not here is a title, a nickname, words held at arm's length. */
  readonly said: readonly Said[];
}

export interface Said {
  /** Between the outermost marks, as the cleaned text has it. */
  readonly quote: string;
  /** The fullest name in the article without title, or the description where it has none; more than one is right behind `|`, `nobody` being one. */
  readonly by: string | null;
  readonly role?: string;
  readonly audience?: string;
  readonly relayedBy?: string;
  readonly unclear?: Unclear;
}

type More = Omit<Said, 'quote' | 'by'>;

export function said(quote: string, by: string | null, more: More = {}): Said {
  return { quote, by, ...more };
}

/** What else the annotator notes of a quote, with what the engine gives: pairs of wanted and found. */
export function notedOf(gold: Said, found: Quote): readonly (readonly [string, string | undefined])[] {
  const pairs: [string | undefined, string | undefined][] = [
    [gold.role, found.speaker?.role],
    [gold.audience, found.audience],
    [gold.relayedBy, found.relayedBy],
    [gold.unclear, found.unclear],
  ];
  return pairs.flatMap(([wanted, given]) => (wanted === undefined ? [] : [[wanted, given] as const]));
}
