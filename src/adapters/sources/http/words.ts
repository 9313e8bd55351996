import { errors } from 'undici';
import { ClosedAddress } from './connector.ts';
import { BadEncoding, TooLarge } from './decode.ts';
import type { Patience } from './exchange.ts';
import type { Problem } from './fetched.ts';
import { ProxyProblem, silenceOf } from './proxy-problem.ts';

/** What the words need to know of the request that came to nothing. */
export interface Attempt {
  readonly host: string;
  readonly maxBytes: number;
  readonly patience: Patience;
  /** Who answered was a proxy, and not at the other end of a tunnel. */
  readonly isByProxy?: boolean;
}

/** Puts whatever a request was ended by into words. Total; says nothing of the address but its host. */
export function problemOf(error: unknown, attempt: Attempt): Problem {
  if (error instanceof ClosedAddress) return refused(error.message);
  if (error instanceof ProxyProblem) return failed(error.message);
  if (error instanceof BadEncoding) return failed(error.message);
  if (error instanceof TooLarge) return refused(`is larger than ${sizeWords(attempt.maxBytes)}`);
  const code = codeOf(error);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return refused('sends more headers than anybody needs');
  if (error instanceof errors.HTTPParserError)
    return failed(attempt.isByProxy ? silenceOf('HPE').message : 'did not answer in HTTP');
  return failed(wordsFor(code, attempt) ?? `could not be fetched${code ? ` (${code})` : ''}`);
}

export function refused(why: string): Problem & { readonly outcome: 'refused' } {
  return { outcome: 'refused', why };
}

export function failed(why: string): Problem & { readonly outcome: 'failed' } {
  return { outcome: 'failed', why };
}

/** Nothing was asked, for the host wants to be left alone for so many milliseconds. */
export function leftAlone(forMs: number): Problem & { readonly outcome: 'failed' } {
  return { ...failed(`asked to be left alone for another ${spanWords(forMs)}`), retryAfter: forMs };
}

/** Nothing was asked, for another process has been asking the host for so long that it must hang, and may go on for so many milliseconds. */
export function askedElsewhere(forMs: number): Problem & { readonly outcome: 'failed' } {
  return { ...failed('is being asked by another process'), retryAfter: forMs };
}

/** `5 MB`, `300 kB`, `12 bytes`: in steps of a thousand. */
function sizeWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${rounded(bytes / 1_000_000)} MB`;
  return bytes >= 1_000 ? `${rounded(bytes / 1_000)} kB` : `${bytes} bytes`;
}

/** `30 s`, `5 min`, `3 h`, `2 days`: rounded up, so that whoever waits for so long has waited long enough. */
export function spanWords(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 120 * 60) return `${Math.ceil(seconds / 60)} min`;
  const hours = Math.ceil(seconds / 3_600);
  return hours < 48 ? `${hours} h` : `${Math.ceil(hours / 24)} days`;
}

function rounded(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** The code of an error; of the first one where several addresses were tried. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function wordsFor(code: string, { host, patience }: Attempt): string | undefined {
  if (code === 'ENOTFOUND' || code === 'ENODATA') return `the name ${host} is not known`;
  if (code === 'EAI_AGAIN' || code === 'EAI_FAIL') return `the name ${host} could not be looked up`;
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') {
    return `could not be reached within ${spanWords(patience.connectMs)}`;
  }
  if (code === 'UND_ERR_HEADERS_TIMEOUT') return `did not answer within ${spanWords(patience.headersMs)}`;
  return (
    WORDS[code] ?? (/^(?:ERR_SSL|ERR_TLS|EPROTO)/.test(code) ? 'could not agree on a secure connection' : undefined)
  );
}

const UNKNOWN_SIGNER = 'its certificate is signed by nobody who is trusted here';
const BROKEN_OFF = 'broke the connection off';
const UNREACHABLE = 'cannot be reached from here';

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: BROKEN_OFF,
  EPIPE: BROKEN_OFF,
  ECONNABORTED: BROKEN_OFF,
  UND_ERR_SOCKET: BROKEN_OFF,
  ERR_STREAM_PREMATURE_CLOSE: BROKEN_OFF,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'sent another length than it said',
  UND_ERR_BODY_TIMEOUT: 'stopped sending',
  ENETUNREACH: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  EADDRNOTAVAIL: UNREACHABLE,
  ENETDOWN: UNREACHABLE,
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  CERT_REVOKED: 'its certificate was revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_SIGNER,
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_SIGNER,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_SIGNER,
  UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_SIGNER,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_SIGNER,
};
