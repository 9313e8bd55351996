import type { Span } from '../article.ts';
import type { Sentence } from '../text/sentences.ts';
import { type LanguagePack, NOUNS, VERBS } from './languages/pack.ts';
import { isMarkCode } from './mark-characters.ts';
import type { Quotation } from './marks.ts';

/** What a token is. */
export const PUNCTUATION = 0;
export const LOWER = 1;
export const CAPITAL = 2;
/** At least two letters, all capital. */
export const CAPITALS = 3;
export const NUMBER = 4;
/** A whole quotation, marks included. */
export const QUOTATION = 5;

/**
 * The tokens of an article, a quotation being one token, as parallel arrays: everything that is asked of a word a thousand times
 * (its class, its shape, its sentence) is computed once.
 */
export interface Words {
  readonly text: string;
  /** Every noun has a capital. */
  readonly capitalNouns: boolean;
  readonly count: number;
  readonly start: Int32Array;
  /** Without a possessive `'s`. */
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  /** Class bits of `languages/pack.ts`. */
  readonly bits: Int32Array;
  /** Lower case, without possessive and final full stop; the character itself for punctuation. */
  readonly lower: readonly string[];
  /** 1 where a possessive `'s` or `s'` was cut off. */
  readonly possessive: Uint8Array;
  /** The token that its sentence begins with. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** Which quotation it is, or -1. */
  readonly quotation: Int32Array;
  /** The token of each quotation. */
  readonly tokenOf: Int32Array;
}

/**
 * Splits an article into words, with quotations masked.
 *
 * Promise: tokens are in order and do not overlap; linear in the length of the text.
 */
export function tokenise(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  pack: LanguagePack,
): Words {
  const sink = new Sink(text, quotations.length);
  let q = 0;
  let at = 0;
  paragraphs.forEach((span, paragraph) => {
    let i = Math.max(at, span.start);
    while (i < span.end) {
      while (q < quotations.length && quotations[q]!.outer.end <= i) q++;
      const quotation = quotations[q];
      if (quotation !== undefined && quotation.outer.start === i) {
        sink.quotation(q, quotation, paragraph);
        i = quotation.outer.end;
        q++;
        continue;
      }
      const limit = quotation === undefined ? span.end : Math.min(span.end, quotation.outer.start);
      i = sink.next(i, limit, paragraph, pack);
    }
    at = i;
  });
  return sink.finish(sentences, pack);
}

/** Grows the arrays. */
class Sink {
  readonly #text: string;
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #shape: number[] = [];
  readonly #bits: number[] = [];
  readonly #lower: string[] = [];
  readonly #possessive: number[] = [];
  readonly #paragraph: number[] = [];
  readonly #quotation: number[] = [];
  readonly #tokenOf: Int32Array;

  constructor(text: string, quotations: number) {
    this.#text = text;
    this.#tokenOf = new Int32Array(quotations).fill(-1);
  }

  quotation(index: number, { outer }: Quotation, paragraph: number): void {
    this.#tokenOf[index] = this.#start.length;
    this.#push(outer.start, outer.end, QUOTATION, 0, '', 0, paragraph, index);
  }

  /** Takes one token at or behind `i`, and gives the offset behind it. */
  next(i: number, limit: number, paragraph: number, pack: LanguagePack): number {
    const text = this.#text;
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 0xa0 || code === 0x202f || code === 0x200b) return i + 1;
    if (!isWordCode(code)) {
      this.#push(i, i + 1, PUNCTUATION, 0, text[i]!, 0, paragraph, -1);
      return i + 1;
    }
    let end = i + 1;
    while (end < limit) {
      const c = text.charCodeAt(end);
      if (isWordCode(c)) end++;
      else if (isJoiner(c) && end + 1 < limit && isWordCode(text.charCodeAt(end + 1))) end += 2;
      else break;
    }
    return this.#word(i, end, limit, paragraph, pack);
  }

  #word(start: number, tokenEnd: number, limit: number, paragraph: number, pack: LanguagePack): number {
    const text = this.#text;
    let end = tokenEnd;
    let possessive = 0;
    let next = tokenEnd;
    if (end - start > 2 && isApostrophe(text.charCodeAt(end - 2)) && (text.charCodeAt(end - 1) | 32) === 115) {
      end -= 2;
      possessive = 1;
    } else if (end < limit && isApostrophe(text.charCodeAt(end)) && text[end - 1] === 's') {
      possessive = 1;
      next = end + 1;
    }
    // a very long run of letters is no word of any language: it gets no class, and is not copied to lower case
    const lower = end - start > LONGEST_WORD ? '' : text.slice(start, end).toLowerCase().replace('’', "'");
    const shape = shapeOf(text, start, end);
    if (next === end && next < limit && text.charCodeAt(next) === DOT && isAbbreviated(lower, shape, end - start))
      next++;
    const spoken = possessive === 1 && lower === 'it' ? 'it' : lower;
    this.#push(start, end, shape, classOf(pack, spoken, shape), lower, possessive, paragraph, -1);
    return next;
  }

  #push(
    start: number,
    end: number,
    shape: number,
    bits: number,
    lower: string,
    possessive: number,
    paragraph: number,
    quotation: number,
  ): void {
    this.#start.push(start);
    this.#end.push(end);
    this.#shape.push(shape);
    this.#bits.push(bits);
    this.#lower.push(lower);
    this.#possessive.push(possessive);
    this.#paragraph.push(paragraph);
    this.#quotation.push(quotation);
  }

  finish(sentences: readonly Sentence[], { capitalNouns, parted }: LanguagePack): Words {
    const count = this.#start.length;
    const sentence = new Int32Array(count);
    let s = 0;
    let current = 0;
    for (let i = 0; i < count; i++) {
      let starts = i === 0 || this.#paragraph[i] !== this.#paragraph[i - 1];
      // the sentences that begin inside a quotation are its own affair
      const from = i === 0 ? 0 : Math.max(this.#end[i - 1]!, this.#start[i - 1]! + 1);
      while (s < sentences.length && sentences[s]!.start <= this.#start[i]!) {
        if (sentences[s]!.start >= from) starts = true;
        s++;
      }
      if (starts) current = i;
      sentence[i] = current;
    }
    if (parted.size > 0) joinParticles(this.#lower, this.#bits, sentence, parted);
    return {
      text: this.#text,
      capitalNouns,
      count,
      start: Int32Array.from(this.#start),
      end: Int32Array.from(this.#end),
      shape: Uint8Array.from(this.#shape),
      bits: Int32Array.from(this.#bits),
      lower: this.#lower,
      possessive: Uint8Array.from(this.#possessive),
      sentence,
      paragraph: Int32Array.from(this.#paragraph),
      quotation: Int32Array.from(this.#quotation),
      tokenOf: this.#tokenOf,
    };
  }
}

/** Gives a verb that reports only with its particle the class of both, where the particle stands at the end of a clause of its sentence. */
function joinParticles(
  lower: readonly string[],
  bits: number[],
  sentence: Int32Array,
  parted: LanguagePack['parted'],
): void {
  for (let i = 0; i < lower.length; i++) {
    const particles = parted.get(lower[i]!);
    if (particles === undefined) continue;
    const limit = Math.min(lower.length, i + PARTICLE_REACH);
    for (let k = i + 1; k < limit && sentence[k] === sentence[i]; k++) {
      const joined = particles.get(lower[k]!);
      if (joined === undefined || !/^(?:[,.:;]|und|)$/.test(lower[k + 1] ?? '')) continue;
      bits[i]! |= joined;
      break;
    }
  }
}

/** How far behind its verb a particle stands at most, in tokens. */
const PARTICLE_REACH = 40;

/** The class of a word. Where every noun has a capital, the capital decides between noun and verb. */
function classOf({ words, capitalNouns, lastParts }: LanguagePack, lower: string, shape: number): number {
  const bits = words.get(lower);
  if (!capitalNouns) return bits ?? 0;
  if (shape === LOWER) return (bits ?? 0) & ~NOUNS;
  return (bits ?? classOfLastPart(words, lastParts, lower)) & ~VERBS;
}

/** `Wochenzeitung` is a newspaper: the longest ending that is a word of its own. */
function classOfLastPart(words: LanguagePack['words'], parts: LanguagePack['lastParts'], lower: string): number {
  for (let at = 2; at <= lower.length - SHORTEST_PART; at++) {
    const part = lower.slice(at);
    if (parts.has(part)) return words.get(part)!;
  }
  return 0;
}

const SHORTEST_PART = 3;
const DOT = 46;
const LONGEST_WORD = 60;

const ABBREVIATIONS = new Set(
  'mr mrs ms dr sen sens rep reps gov govs gen col lt sgt capt cpl cmdr adm maj rev hon fr st jr sr prof supt insp det pres messrs mt inc corp co ltd no vs'.split(
    ' ',
  ),
);

/** Whether a full stop behind the word belongs to it: `Sen.`, `J.`, `U.S.` */
function isAbbreviated(lower: string, shape: number, length: number): boolean {
  if (length === 1) return shape === CAPITAL;
  return ABBREVIATIONS.has(lower) || (lower.length <= 6 && lower.charCodeAt(1) === DOT);
}

function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first >= 48 && first <= 57) return NUMBER;
  if (!isUpper(text, start)) return hasNamePrefix(text, start, end) ? CAPITAL : LOWER;
  if (end - start < 2) return CAPITAL;
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== DOT && code !== 38 && code !== 45 && !(code >= 48 && code <= 57) && !isUpper(text, i)) return CAPITAL;
  }
  return CAPITALS;
}

/** `el-Sissi`, `al-Bashir`. */
function hasNamePrefix(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i <= start + 3 && i < end - 1; i++) {
    if (text.charCodeAt(i) === 45)
      return isUpper(text, i + 1) && /^(?:al|el|an|as|ad|ar|at|az|ul|ur)-/.test(text.slice(start, i + 1));
  }
  return false;
}

export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return /\p{Lu}/u.test(text[at]!);
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isJoiner(code: number): boolean {
  return (
    code === 39 || code === 0x2019 || code === 45 || code === 46 || code === 38 || code === 0x2010 || code === 0x2011
  );
}

/** Letters, marks and digits, and every character beyond the Latin punctuation blocks that is no mark or space. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code < 0x2000) return true;
  if (code < 0x2c00) return code >= 0x2070 && code <= 0x218f;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return (
    !isMarkCode(code) && !(code >= 0xff00 && code <= 0xff0f) && code !== 0xff1a && code !== 0xff1b && code !== 0xff1f
  );
}
