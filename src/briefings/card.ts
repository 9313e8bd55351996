import type { Span } from './article.ts';

/**
 * What any platform can show: sections of lines, each line with the numbers of its sources.
 *
 * Promise: no text in a card holds control characters or characters that change the direction or hide text. Markup is not escaped:
 * that is for the platform, which knows its own.
 */
export interface Card {
  readonly title: string;
  /** What stands beside the title: `since Mon 5 Oct · 9 articles · 5 outlets`. */
  readonly aside?: string;
  readonly sections: readonly Section[];
  readonly footer: readonly string[];
}

export interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
}

/** Where the words of a line stand in the source of a number. */
export interface Place {
  readonly ref: number;
  /** Id of the stored article. */
  readonly article: string;
  readonly revision: number;
  /** Of its clean text. */
  readonly spans: readonly Span[];
}

export type Item =
  | {
      readonly kind: 'fact';
      readonly text: string;
      readonly refs: readonly number[];
      readonly note?: string;
      /** That of the words that are printed first. */
      readonly places?: readonly Place[];
    }
  | {
      readonly kind: 'quote';
      readonly text: string;
      readonly refs: readonly number[];
      readonly by?: string;
      readonly continues: boolean;
      readonly places?: readonly Place[];
    }
  | {
      readonly kind: 'passage';
      readonly text: string;
      readonly refs: readonly number[];
      readonly when?: string;
      readonly places?: readonly Place[];
    }
  | { readonly kind: 'link'; readonly text: string; readonly url: string; readonly refs: readonly number[] }
  | {
      readonly kind: 'source';
      readonly number: number;
      /** What it is known by: the outlet, or else the headline. */
      readonly text: string;
      /** The day, and who else carried it: `Wed 7 Oct, also carried by Harbour Times`. */
      readonly detail?: string;
      /** The headline, where `text` is not it. */
      readonly title?: string;
      readonly url?: string;
      readonly note?: string;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What somebody types to have it: stands in front, apart from the words. */
      readonly typed?: string;
    };
