import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { ENCODINGS, readDecoded, TooLarge } from './decode.ts';
import type { FetchWish } from './fetched.ts';
import { targetOf, type WebProxy } from './proxy.ts';
import { refusalBy } from './proxy-problem.ts';
import { untilAborted } from './until-aborted.ts';

/** How long a server may take, in milliseconds. */
export interface Patience {
  readonly connectMs: number;
  readonly headersMs: number;
  /** For a feed or a page: over all redirects and the body, without what we wait of our own accord. */
  readonly totalMs: number;
  /** The same for a file. */
  readonly fileMs: number;
}

export interface Question {
  readonly url: URL;
  /** Over which the dispatcher connects. */
  readonly proxy?: WebProxy | undefined;
  readonly accept: FetchWish['accept'];
  readonly userAgent: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly authorization?: string;
  readonly maxBytes: number;
  readonly isCut?: boolean;
  readonly headersMs: number;
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  /** Without cookies. */
  readonly headers: Headers;
  /** Decoded; empty, and not read, where `hasBody` says that the status brings none. */
  readonly bytes: Uint8Array;
}

/**
 * Asks one server once, and follows nothing. Sends no cookie, no referrer and no credentials but those that it is given. Rejects with what ended it (see `problemOf`), at
 * once when the signal is aborted.
 */
export async function exchange(dispatcher: Dispatcher, question: Question): Promise<Answer> {
  const { url, proxy, signal } = question;
  const { origin, path, headers: more } = targetOf(url, proxy);
  const { statusCode, headers, body } = await untilAborted(
    dispatcher.request({
      origin,
      path,
      method: 'GET',
      headers: { ...requestHeaders(question), ...more },
      headersTimeout: question.headersMs,
      signal,
    }),
    signal,
  );
  if (proxy && url.protocol === 'http:' && statusCode === PROXY_AUTHENTICATION) {
    drop(body);
    throw refusalBy(proxy, statusCode);
  }
  const answered = toHeaders(headers);
  const bytes = hasBody(statusCode) ? await readBody(body, answered, question) : drop(body);
  return { status: statusCode, headers: answered, bytes };
}

/** Only a proxy says this, and of itself; what comes through a tunnel is the server's. */
const PROXY_AUTHENTICATION = 407;

/** The statuses whose body is what was asked for: not a part of it (206), and not a promise or a puzzle (202). */
export function hasBody(status: number): boolean {
  return status === 200 || status === 203;
}

async function readBody(
  body: Readable,
  headers: Headers,
  { maxBytes, isCut = false, signal }: Question,
): Promise<Uint8Array> {
  const announced = headers.has('content-encoding') ? 0 : Number(headers.get('content-length') ?? 0);
  if (announced > maxBytes && !isCut) {
    drop(body);
    throw new TooLarge();
  }
  return readDecoded(body, headers.get('content-encoding'), maxBytes, signal, isCut);
}

function drop(body: Readable): Uint8Array {
  body.on('error', () => {}).destroy();
  return new Uint8Array();
}

function requestHeaders({ accept, userAgent, etag, lastModified, authorization }: Question): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: ACCEPT[accept],
    'accept-encoding': ENCODINGS,
    ...(authorization === undefined ? {} : { authorization }),
    ...(etag !== undefined && canBeSent(etag) ? { 'if-none-match': etag } : {}),
    ...(lastModified !== undefined && canBeSent(lastModified) ? { 'if-modified-since': lastModified } : {}),
  };
}

/** What is wished for first, and everything else rather than a 406. */
const ACCEPT = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, */*;q=0.1',
  robots: 'text/plain, */*;q=0.5',
  file: 'application/pdf, text/html;q=0.9, text/plain;q=0.8, */*;q=0.5',
} as const;

/** A validator is sent as it came, or not at all: what no header can hold would end every request. */
function canBeSent(validator: string): boolean {
  return validator.length > 0 && validator.length <= MAX_VALIDATOR && /^[\t\x20-\x7e\x80-\xff]*$/.test(validator);
}

/** Validators have 20 to 70 characters; servers refuse requests with headers of 8,000. */
const MAX_VALIDATOR = 1_000;

function toHeaders(raw: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(raw)) {
    if (values === undefined || name === 'set-cookie') continue;
    for (const value of [values].flat()) append(headers, name, value);
  }
  return headers;
}

/** The parser lets through what `Headers` does not take: such a header says nothing that we read. */
function append(headers: Headers, name: string, value: string): void {
  try {
    headers.append(name, value);
  } catch {}
}
