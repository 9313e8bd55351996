export interface FetchWish {
  readonly url: string;
  readonly accept: 'feed' | 'page' | 'file' | 'robots';
  /** Decoded; see `CAPS`. */
  readonly maxBytes: number;
  /** Of a larger body the first `maxBytes` are enough: it is not refused. */
  readonly isCut?: boolean;
  /** Opaque, sent back as they came. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Value of the `Authorization` header: sent to the origin of `url`, and to nobody that it redirects to. */
  readonly authorization?: string;
  readonly signal?: AbortSignal;
  /**
   * Is heard before each address is asked, the first and those that it redirects to: why it is not to be, if so. What it throws, `fetch`
   * rejects with.
   */
  readonly whyNot?: (url: URL) => Promise<Problem | undefined>;
}

/** Why nothing was fetched. */
export type Problem = Extract<Fetched, { readonly why: string }>;

/** `why` goes on from the name of the feed or page: "answered 503", "is larger than 5 MB". It is for admins: it may tell an inner address. */
export type Fetched =
  | {
      readonly outcome: 'fetched';
      /** After redirects, without a fragment. */
      readonly url: string;
      readonly headers: Headers;
      readonly bytes: Uint8Array;
      /** Where a chain of redirects that are all permanent leads. */
      readonly movedTo?: string;
    }
  | { readonly outcome: 'not modified'; readonly headers: Headers; readonly movedTo?: string }
  /** By us: the address, the size, the redirects. Asking again will not help. */
  | { readonly outcome: 'refused'; readonly why: string }
  /** By them, by the network, or because it was called off. */
  | {
      readonly outcome: 'failed';
      readonly why: string;
      readonly status?: number;
      /** Milliseconds from now. Without a status nothing was asked: the host wanted to be left alone earlier, and still is. */
      readonly retryAfter?: number;
    };
