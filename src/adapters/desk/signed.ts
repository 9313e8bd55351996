import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant, Span } from '../../briefings/article.ts';
import { MOST_SPANS } from './place.ts';
import type { PlaceWish } from './port.ts';

/** Signed links work for this long, in milliseconds: a channel is read back for weeks, not for ever. */
const SIGNED_TTL_MS = 30 * 86_400_000;

export type SignedPlace =
  | { readonly ok: true; readonly place: PlaceWish & { readonly revision: number } }
  | { readonly ok: false; readonly why: 'unknown' | 'expired' };

/**
 * A place as the code of a link that whoever has it may follow until it expires: some 50 characters. Undefined for an article whose id is
 * none of the archive's.
 *
 * Codes of one place that are made on one day are equal.
 */
export function signPlace(
  { article, revision, spans }: PlaceWish & { readonly revision: number },
  secret: string,
  now: Instant,
): string | undefined {
  if (!/^[0-9a-f]{20}$/.test(article)) return undefined;
  const expires = Math.ceil((now + SIGNED_TTL_MS) / DAY_MS);
  const numbers = [expires, revision, ...spans.slice(0, MOST_SPANS).flatMap(({ start, end }) => [start, end - start])];
  const body = Buffer.concat([Buffer.from(article, 'hex'), ...numbers.map(packNumber)]);
  return Buffer.concat([mac(body, secret), body]).toString('base64url');
}

/** What a code shows, where it was signed with `secret` and has not expired. */
export function readSigned(code: string, secret: string, now: Instant): SignedPlace {
  const bytes = Buffer.from(code.slice(0, MOST_CODE), 'base64url');
  const [signature, body] = [bytes.subarray(0, MAC_BYTES), bytes.subarray(MAC_BYTES)];
  // a code has one spelling: base64url readers pass over what does not belong to it
  if (bytes.toString('base64url') !== code || body.length < ID_BYTES) return { ok: false, why: 'unknown' };
  if (!timingSafeEqual(signature, mac(body, secret))) return { ok: false, why: 'unknown' };
  const [expires = 0, revision = 1, ...offsets] = unpackNumbers(body.subarray(ID_BYTES));
  if (expires * DAY_MS <= now) return { ok: false, why: 'expired' };
  const spans: Span[] = [];
  for (let i = 0; i + 1 < offsets.length; i += 2)
    spans.push({ start: offsets[i]!, end: offsets[i]! + offsets[i + 1]! });
  return { ok: true, place: { article: body.toString('hex', 0, ID_BYTES), revision, spans } };
}

const DAY_MS = 86_400_000;
const ID_BYTES = 10;
/** 128 bits cannot be guessed, and keep the link short. */
const MAC_BYTES = 16;
const MOST_CODE = 400;

function mac(body: Uint8Array, secret: string): Buffer {
  return createHmac('sha256', secret).update('copydesk place\n').update(body).digest().subarray(0, MAC_BYTES);
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function packNumber(number: number): Buffer {
  const bytes = [];
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}

function unpackNumbers(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  let [number, weight] = [0, 1];
  for (const byte of bytes) {
    number += (byte % 128) * weight;
    weight *= 128;
    if (byte > 127) continue;
    numbers.push(number);
    [number, weight] = [0, 1];
  }
  return numbers;
}
