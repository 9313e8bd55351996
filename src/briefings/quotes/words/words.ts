import type { Span } from '../../article.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Quotation } from '../marks/marks.ts';
import { classOf, joinParticles, joinReflexives } from './classes.ts';
import { type Drafted, markOwners } from './owners.ts';
import { DOT, isAbbreviated, isApostrophe, isJoiner, isWordCode, PUNCTUATION, QUOTATION, shapeOf } from './shapes.ts';

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
  /** 1 where a possessive `'s` or `s'` was cut off, and where a name is a genitive. */
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

  #arrays(): Drafted {
    return { lower: this.#lower, possessive: this.#possessive, shape: this.#shape, bits: this.#bits };
  }

  finish(sentences: readonly Sentence[], pack: LanguagePack): Words {
    const { capitalNouns, parted } = pack;
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
    if (capitalNouns) markOwners(this.#arrays(), pack);
    if (parted.size > 0) joinParticles(this.#lower, this.#bits, sentence, parted);
    if (pack.reflexive.size > 0) joinReflexives(this.#lower, this.#bits, sentence, pack.reflexive);
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

const LONGEST_WORD = 60;
