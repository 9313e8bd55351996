import type { Draft } from '../../../briefings/article.ts';
import type { FeedArticles } from '../feed-articles.ts';
import { LONGEST_ARTICLE, TOO_LONG } from '../longest-article.ts';
import { decodePage } from '../page/charset.ts';
import type { PageDraft } from '../page.ts';

/** What is known of bytes before they are read. */
export interface About {
  /** Where they came from, after redirects. */
  readonly url?: string;
  /** The header, as it was sent: `text/html; charset=windows-1251`. */
  readonly contentType?: string;
}

/** What reading gives: a value, or in words why there is none. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: string };

/**
 * How each kind of bytes from outside is read. Libraries are loaded when the first of their kind comes.
 *
 * Values pass from one process to another: plain data only.
 */
export const READINGS = {
  /** The article of a web page. */
  page: async (bytes: Uint8Array, about: About): Promise<Outcome<PageDraft>> => {
    const { readPage } = await import('../page.ts');
    const value = readPage(decodePage(bytes, about.contentType), about.url);
    return value ? withinReason(value) : { ok: false, why: 'the page holds no text' };
  },
  /** A feed in any of its formats, with its items as articles. */
  feed: async (bytes: Uint8Array, about: About): Promise<Outcome<FeedArticles>> => {
    const { readFeedArticles } = await import('../feed-articles.ts');
    return readFeedArticles(bytes, about);
  },
  pdf: async (bytes: Uint8Array): Promise<Outcome<Draft>> => {
    const { readPdf } = await import('../pdf.ts');
    return outcomeOf(await readPdf(bytes));
  },
  mail: async (bytes: Uint8Array): Promise<Outcome<Draft>> => {
    const { readMail } = await import('../formats/mail.ts');
    return outcomeOf(await readMail(bytes));
  },
} as const satisfies Readonly<Record<string, Reading>>;

function outcomeOf(read: Draft | { readonly why: string }): Outcome<Draft> {
  return 'why' in read ? { ok: false, why: read.why } : withinReason(read);
}

function withinReason<D extends Draft>(draft: D): Outcome<D> {
  return draft.raw.length <= LONGEST_ARTICLE ? { ok: true, value: draft } : { ok: false, why: TOO_LONG };
}

type Reading = (bytes: Uint8Array, about: About) => Promise<Outcome<unknown>>;

export type Readings = typeof READINGS;

/** What a reading of this kind gives where it succeeds. */
export type Result<Kind extends keyof Readings> =
  Awaited<ReturnType<Readings[Kind]>> extends Outcome<infer Value> ? Value : never;
