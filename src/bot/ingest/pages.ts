import type { Fetched } from '../../adapters/sources/http/fetched.ts';
import { CAPS } from '../../adapters/sources/http.ts';
import type { PageDraft } from '../../adapters/sources/page.ts';
import type { IngestContext } from './context.ts';
import type { Entered, KeptOut } from './robots.ts';
import { validatorsIn } from './validators.ts';

/** What asking for a page gave. */
export type PageAnswer =
  | {
      readonly outcome: 'read';
      readonly page: PageDraft;
      /** After redirects. */
      readonly address: string;
      readonly etag?: string;
      readonly lastModified?: string;
    }
  | { readonly outcome: 'not modified' }
  /** There is no such page (any more); `forGood` where the server says that there never will be. */
  | { readonly outcome: 'missing'; readonly forGood: boolean }
  /** There is nothing to read, and there will not be. */
  | { readonly outcome: 'none'; readonly why: string }
  /** Its site's robots.txt does not let us ask. */
  | { readonly outcome: 'kept out'; readonly why: string }
  /** Perhaps another time; `isKeptOut` where that robots.txt cannot be read. */
  | { readonly outcome: 'later'; readonly why: string; readonly retryAfter: number; readonly isKeptOut?: boolean };

/**
 * Asks for a page and reads it, where the robots.txt of its site, and of those that it redirects to, lets us. With the validators of an
 * earlier answer, only where it has changed since.
 */
export async function askForPage(
  url: string,
  validators: { readonly etag?: string; readonly lastModified?: string },
  { web, robots, readers }: IngestContext,
  signal: AbortSignal,
): Promise<PageAnswer> {
  let keptOut: KeptOut | undefined;
  let site: Entered | undefined;
  const leave = async () => {
    await site?.leave();
    site = undefined;
  };
  const whyNot = async (address: URL) => {
    // what redirects here has answered
    await leave();
    const entered = await robots.enter(address, signal);
    if ('leave' in entered) site = entered;
    else keptOut = entered;
    return keptOut;
  };
  const wish = { url, accept: 'page', maxBytes: CAPS.page, ...validators, signal, whyNot } as const;
  const fetched = await web.fetch(wish).finally(leave);
  if (keptOut) return afterRobots(keptOut);
  switch (fetched.outcome) {
    case 'fetched':
      return readFetched(fetched, readers);
    case 'not modified':
      return { outcome: 'not modified' };
    case 'refused':
      return { outcome: 'none', why: fetched.why };
    case 'failed':
      return afterFailure(fetched);
  }
}

function afterRobots(keptOut: KeptOut): PageAnswer {
  if (keptOut.outcome === 'refused') return { outcome: 'kept out', why: keptOut.why };
  const { why, retryAfter = 0, isUnreadable = false } = keptOut;
  return { outcome: 'later', why, retryAfter, isKeptOut: isUnreadable };
}

async function readFetched(
  { url, headers, bytes }: Extract<Fetched, { outcome: 'fetched' }>,
  readers: IngestContext['readers'],
): Promise<PageAnswer> {
  const contentType = headers.get('content-type') ?? undefined;
  if (contentType !== undefined && !/html|xml|text\/plain/i.test(contentType))
    return { outcome: 'none', why: `is no page but ${contentType.split(';')[0]}` };
  const read = await readers.read('page', bytes, { url, ...(contentType === undefined ? {} : { contentType }) });
  if (!read.ok) return { outcome: 'none', why: read.why };
  return { outcome: 'read', page: read.value, address: url, ...validatorsIn(headers) };
}

/** Answers of which another day brings the same: payment, permission, law. */
const FINAL = new Set([400, 401, 402, 403, 405, 406, 451]);

function afterFailure({ why, status, retryAfter = 0 }: Extract<Fetched, { outcome: 'failed' }>): PageAnswer {
  if (status === 404 || status === 410) return { outcome: 'missing', forGood: status === 410 };
  if (status !== undefined && FINAL.has(status) && retryAfter === 0) return { outcome: 'none', why };
  return { outcome: 'later', why, retryAfter };
}
