import { isIP } from 'node:net';
import { whyClosed } from './closed.ts';
import type { Network } from './networks.ts';

export type Destination = { readonly url: URL } | { readonly why: string };

/**
 * Where a request may go, as far as the address itself tells; else why not. Never throws, and never repeats the address: it may
 * hold a secret. The fragment is taken off.
 */
export function destination(written: string, allow: readonly Network[]): Destination {
  const url = URL.parse(written.trim());
  if (!url) return { why: 'is not an address of the web' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { why: `starts with ${url.protocol} instead of https: or http:` };
  }
  if (url.username !== '' || url.password !== '') {
    return { why: 'has a user name or a password in it; they are never sent' };
  }
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  const closed = isIP(literal) ? whyClosed(literal, allow) : undefined;
  if (closed !== undefined) return { why: closed };
  url.hash = '';
  return { url };
}

/**
 * Where a redirect leads, or why it is not followed.
 *
 * From https it never leads down to http, where anybody on the way could write the text: the same address is asked over https instead, which is
 * what is meant where a server behind a TLS proxy writes its own address. With a port of its own it is refused.
 */
export function redirectTarget(from: URL, location: string | null, allow: readonly Network[]): Destination {
  const target = location === null ? null : URL.parse(asUtf8(location), from.href);
  if (!target) return { why: 'redirects without saying where to' };
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    if (target.port !== '') return { why: 'redirects from https to http' };
    target.protocol = 'https:';
  }
  const next = destination(target.href, allow);
  return 'why' in next ? { why: `redirects to an address that ${next.why}` } : next;
}

/** HTTP's headers come as one byte a character; an address in one is often written in UTF-8. */
function asUtf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}

/** Whose turn it is that a request has to wait for: all ports and both schemes of a name are one host. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

/** Says that the address has moved, rather than that the answer is elsewhere this time. */
export function isPermanent(status: number): boolean {
  return status === 301 || status === 308;
}

export function isRedirect(status: number): boolean {
  return isPermanent(status) || status === 302 || status === 303 || status === 307;
}
