import type { Instant } from '../briefings/article.ts';
import type { Archive } from '../store/archive.ts';

/** What became of a page, feed or file that somebody handed in: the ids of its articles in the archive, or why there are none, in words. */
export type TakenIn =
  | {
      readonly ok: true;
      /** At least one. */
      readonly ids: readonly string[];
      /** The headline of a single article, the title of a feed. */
      readonly title?: string;
      /** `revised` where at least one article changed, `same` where all were known as they are. */
      readonly outcome: 'inserted' | 'same' | 'revised';
    }
  | { readonly ok: false; readonly why: string };

/** Takes in what people hand over, one thing at a time. */
export interface Intaker {
  /** The page, feed or document at a web address. */
  url(address: string, signal?: AbortSignal): Promise<TakenIn>;
  /** A file; its name says by its ending what it is. */
  bytes(name: string, bytes: Uint8Array): Promise<TakenIn>;
  close(): Promise<void>;
}

export interface IntakerOptions {
  /** CIDRs of private networks that may be reached. */
  readonly allow: readonly string[];
  readonly now: () => Instant;
}

/** `openIntaker(archive: Archive, options: IntakerOptions): Intaker` */
export type OpenIntaker = (archive: Archive, options: IntakerOptions) => Intaker;
