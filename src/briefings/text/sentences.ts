import type { Span } from '../article.ts';
import { isDigit, isSpace } from './characters.ts';
import { isCloser, isOpener } from './enclosing.ts';

/** A sentence of one paragraph. `paragraph` indexes the paragraphs it was split from. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

/**
 * Splits paragraphs into sentences, in reading order.
 *
 * Promise: sentences do not overlap, lie inside their paragraph, neither start nor end with white space, and leave out nothing but
 * white space and the bullet that a paragraph begins with. One pass, no look-behind beyond the word before a full stop.
 */
export function splitSentences(text: string, paragraphs: readonly Span[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach((span, paragraph) => {
    let start = skipBullet(text, skipSpace(text, span.start, span.end), span.end);
    for (let i = start; i < span.end; i++) {
      if (!isTerminator(text.charCodeAt(i))) continue;
      const end = endOfMarks(text, i, span.end);
      if (!endsAt(text, i, start, end, span.end)) {
        i = end - 1; // "?!?!" is looked at once, or a long run would cost its square
        continue;
      }
      sentences.push({ start, end, paragraph });
      start = skipSpace(text, end, span.end);
      i = start - 1;
    }
    const end = trimEnd(text, start, span.end);
    if (end > start) sentences.push({ start, end, paragraph });
  });
  return sentences;
}

/** `• Five people were hurt.` */
function skipBullet(text: string, at: number, limit: number): number {
  return BULLETS.has(text.charCodeAt(at)) && isSpace(text.charCodeAt(at + 1)) ? skipSpace(text, at + 1, limit) : at;
}

const BULLETS = new Set(Array.from('•‣▪●◦■►', (bullet) => bullet.charCodeAt(0)));

/** Abbreviations after which a capital goes on with the same sentence: titles, ranks, months, companies, U.S. states. */
const BINDING = new Set(
  (
    'mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt cpl pvt cmdr adm maj rev hon fr st mt ft messrs pres supt insp det ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec vs no nos art fig pp vol approx ca cf al e.g i.e ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'bzw ca dr hr fr nr str z.b d.h u.a mio mrd tsd mme mlle sr sra sres'
  ).split(' '),
);

/** Abbreviations that may end a sentence: they do where a usual opening word follows. */
const PERHAPS_FINAL = new Set('u.s u.k u.n d.c e.u inc corp co ltd llc plc bros jr sr ph.d m.d b.a m.a etc'.split(' '));

const OPENING = new Set(
  (
    'The A An He She It They We I You In On At But And So Or If As By For From This That These Those His Her Its Their Our My There Then ' +
    'When While After Before Since Although Though However Meanwhile Now Not No Yet With Without To Under Last Many Some Most Several ' +
    'Both One Two Three What Who Why How Where Police Officials Also'
  ).split(' '),
);

/** Words that `BINDING` takes for abbreviations, but that in small letters mostly are words: "three reps. They", "she was ill. The". */
const ALSO_WORDS = new Set(
  'art fig miss mass ill wash ore mar pa la ind del rev rep reps gen maj col mt fr ft sat sun sur sr mio'.split(' '),
);

/** Abbreviations of a number's name: they bind to a figure and to nothing else. */
const BEFORE_FIGURE = new Set('no nos fig art pp vol'.split(' '));

/** Behind a terminator, the end of all terminators and closing marks that follow it. */
function endOfMarks(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && (isTerminator(text.charCodeAt(end)) || isCloser(text.charCodeAt(end)))) end++;
  return end;
}

/** Whether the marks from `at` to `end` end a sentence. */
function endsAt(text: string, at: number, start: number, end: number, limit: number): boolean {
  if (isWideTerminator(text.charCodeAt(at)) || end >= limit) return true;
  if (!isSpace(text.charCodeAt(end))) return false;
  const next = skipSpace(text, end, limit);
  if (next >= limit) return true;
  if (!canOpen(text, next, limit)) return false;
  if (text.charCodeAt(at) !== DOT || end > at + 1) return true;
  return !isAbbreviation(text, at, start, next, limit);
}

/**
 * Whether the full stop at `at` belongs to an abbreviation, an initial or a number rather than to the end of a sentence.
 *
 * `start` bounds the look back, `next` is where the next word starts and `limit` bounds the look ahead.
 */
export function isAbbreviation(text: string, at: number, start: number, next: number, limit: number): boolean {
  let from = at;
  while (from > start && !isWordStart(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, at).toLowerCase();
  if (word === '') return false;
  if (CLOCK.has(word)) return !opensBehindClock(text, from, start, next, limit);
  if (PERHAPS_FINAL.has(word)) return !OPENING.has(wordAt(text, next, limit));
  if (BEFORE_FIGURE.has(word)) return isDigit(text.charCodeAt(next));
  if (BINDING.has(word)) return !(text.charCodeAt(from) > 96 && ALSO_WORDS.has(word)) || isDigit(text.charCodeAt(next));
  const isInitial = /^\p{Lu}$/u.test(text.slice(from, at)) && word !== 'i';
  if (isInitial && isOneOfTwoLetters(text, from, start)) return false;
  if (isInitial || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(text.slice(from, at))) return !OPENING.has(wordAt(text, next, limit));
  // "am 3. Oktober": a short ordinal is followed by its noun in the languages that write it so
  return (
    /^\d{1,2}$/.test(word) &&
    /^\p{Lu}\p{Ll}*(?:uar|ärz|pril|ai|uni|uli|ugust|ember|ober)\b/u.test(text.slice(next, next + 12))
  );
}

const CLOCK = new Set(['a.m', 'p.m']);

/** `at 10 a.m. Teachers said so`: a sentence starts, unless a day or a zone follows, or what is at that time: `the 9 p.m. Mass`. */
function opensBehindClock(text: string, from: number, start: number, next: number, limit: number): boolean {
  const word = wordAt(text, next, limit);
  if (OPENING.has(word)) return true;
  if (word === '' || BEHIND_CLOCK.test(word) || IN_TIME.test(text.slice(next, Math.min(limit, next + 40))))
    return false;
  return !NAMED_BY_TIME.test(text.slice(Math.max(start, from - 30), from));
}

const BEHIND_CLOCK =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Eastern|Central|Mountain|Pacific|Christmas|Easter|[A-Z]{2,5})$/;
/** `Orvel time` */
const IN_TIME = /^(?:\p{Lu}[\p{L}-]+ ){1,3}(?:[Ss]tandard |[Dd]aylight )?[Tt]ime\b/u;
const NAMED_BY_TIME = /(?:^|\s)(?:the|an?|his|her|their|its|our|every|each) [\d:]{1,5} ?$/i;

/** `marked K or L. About half`: letters that stand for themselves are no initials of a name. */
function isOneOfTwoLetters(text: string, from: number, start: number): boolean {
  return TWO_LETTERS.test(text.slice(Math.max(start, from - 12), from));
}

const TWO_LETTERS = /(?:^|[\s(])\p{Lu},? (?:or|and|to|nor) $/u;

/** Whether a word starts behind this: white space, an opening mark, or the dash of a range (`Sept. 27-Oct. 3`). */
function isWordStart(code: number): boolean {
  return isSpace(code) || isOpener(code) || code === 45 || code === 0x2013 || code === 0x2014;
}

/** Whether a sentence may start here: an upper-case or caseless letter, a digit or an opening mark. */
function canOpen(text: string, at: number, limit: number): boolean {
  let i = at;
  while (i < limit && isOpener(text.charCodeAt(i))) i++;
  if (i > at && i < limit) return true;
  const code = text.charCodeAt(i);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  const letter = String.fromCodePoint(text.codePointAt(i) ?? 0);
  return /[\p{Lu}\p{Lt}\p{Lo}\p{N}¿¡—–]/u.test(letter);
}

function wordAt(text: string, at: number, limit: number): string {
  let end = at;
  while (end < limit && /[\p{L}\p{M}]/u.test(text[end]!)) end++;
  return text.slice(at, end);
}

const DOT = 46;

function isTerminator(code: number): boolean {
  return code === DOT || code === 33 || code === 63 || code === 0x2026 || isWideTerminator(code);
}

/** 。！？｡: nothing needs to follow these. */
function isWideTerminator(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff61;
}

function skipSpace(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function trimEnd(text: string, from: number, limit: number): number {
  let i = limit;
  while (i > from && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}
