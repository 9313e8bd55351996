import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Who may do what on the desk. */
export interface Access {
  /** Without it, whoever can reach the port may use the desk: loopback only. */
  readonly token?: string;
  /** Signs cookies, forms and links; never shown. */
  readonly secret: string;
  /** Where people outside of this machine reach signed links: `https://desk.example.org`. */
  readonly publicUrl?: string;
}

/** The names that this machine has for itself. */
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d{1,5})?$/i;

/**
 * Whether a request for this host may be answered. Without a token the host has to be this machine by one of its own names: a web page
 * whose name was made to point here (DNS rebinding) would otherwise be let in by the reader's own browser.
 */
export function isKnownHost(host: string | undefined, { token }: Access): boolean {
  if (host === undefined) return false;
  return token !== undefined || LOOPBACK.test(host);
}

/** What a browser shows for having given the token: neither the token, nor of use for another one. */
export function sessionOf({ token = '', secret }: Access): string {
  return createHmac('sha256', secret).update('copydesk session\n').update(token).digest('base64url');
}

/** What every form carries: only a page that may be read by whoever sends it holds it. */
export function formKeyOf({ secret }: Access): string {
  return createHmac('sha256', secret).update('copydesk form\n').digest('base64url');
}

/** Compares in the same time wherever the two differ, and whatever their lengths. */
export function isEqual(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(words: string): Buffer {
  return createHash('sha256').update(words).digest();
}

/** Whether whoever asks has the token, by cookie or by `Authorization: Bearer`. */
export function isAdmitted(given: { readonly cookie?: string; readonly bearer?: string }, access: Access): boolean {
  if (access.token === undefined) return true;
  if (given.bearer !== undefined) return isEqual(given.bearer, access.token);
  return given.cookie !== undefined && isEqual(given.cookie, sessionOf(access));
}

/**
 * Whether a request that changes something comes from a page of this desk: what the browser says of its origin, and the key of our forms.
 *
 * A program of the same machine sends neither `Sec-Fetch-Site` nor `Origin`, but has to have the key as well.
 */
export function isOwnRequest(
  headers: { readonly host?: string; readonly origin?: string; readonly site?: string },
  formKey: string | undefined,
  access: Access,
): boolean {
  if (headers.site !== undefined && headers.site !== 'same-origin') return false;
  if (headers.origin !== undefined && hostOf(headers.origin) !== headers.host) return false;
  return formKey !== undefined && isEqual(formKey, formKeyOf(access));
}

function hostOf(origin: string): string | undefined {
  return URL.parse(origin)?.host;
}

/** On every answer: nothing from elsewhere, no script or style within a page, in nobody's frame, and no word of where a link was followed. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};
