import type { Span } from '../article.ts';

/** A sentence as it is printed: the slices at `parts`, joined; its first letter may be raised. */
export interface Trimmed {
  readonly text: string;
  readonly parts: readonly Span[];
}

/**
 * Leaves out what a sentence can safely lose: the stamp of its page, a dateline, a leading connective, short asides in brackets.
 *
 * Promise: what stays are slices of `text` in order, and nothing between quotation marks is touched; neither is the attribution. A
 * sentence that would hardly keep anything is left whole.
 */
export function trimSentence(text: string, sentence: Span): Trimmed {
  const first =
    sentence.start + stampLength(text.slice(sentence.start, Math.min(sentence.end, sentence.start + HEAD_LIMIT)));
  const start = first + openingLength(text.slice(first, Math.min(sentence.end, first + OPENING_LIMIT)));
  const parts = withoutAsides(text, { start, end: sentence.end });
  const kept = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  if (kept < SHORTEST)
    return { text: text.slice(sentence.start, sentence.end), parts: [{ start: sentence.start, end: sentence.end }] };
  const joined = parts.map((part) => text.slice(part.start, part.end)).join('');
  return { text: start > sentence.start ? raised(joined) : joined, parts };
}

/** Characters at the start of a sentence in which datelines and connectives are looked for: keeps the patterns bounded. */
const OPENING_LIMIT = 120;

/** Characters of a headline, a standfirst and a stamp that have run into the first sentence. */
const HEAD_LIMIT = 400;

function stampLength(head: string): number {
  if (!YEAR.test(head)) return 0;
  const stamp = STAMP.exec(head);
  return stamp === null ? 0 : stamp.index + stamp[0].length;
}

/** No stamp is without one, and few sentences have one. */
const YEAR = /\d{4}/;

const ZONE = '(?:GMT|BST|UTC|UK|HKT|[CEMP][SD]?T|CES?T)';
const CLOCK = `\\d{1,2}[.:]?\\d{2} ?(?:[AaPp][Mm] )?${ZONE}`;
/** When a page was printed, where its lines have run into one. */
const STAMPS = [
  // "Tuesday 8 May 2031 00.02 GMT", "May 8, 2031 -- Updated 1825 GMT (0225 HKT)"
  `\\d{4}(?:,| --)? (?:Updated )?${CLOCK}(?: \\(\\d{4} ${ZONE}\\))?`,
  `\\d{4} Last updated at \\d{1,2}:\\d{2}(?: ${ZONE})?`,
  `\\d{4}; \\d{1,2}:\\d{2} [AP]M`,
  // "updated 9:40 AM EDT, Tue May 8, 2031"
  `[Uu]pdated ${CLOCK}, (?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}\\p{Ll}+\\.? \\d{1,2}, \\d{4}`,
];
const STAMP = new RegExp(`(?:${STAMPS.join('|')}) (?=["“‘]?[\\p{Lu}\\d])`, 'u');

/** A sentence of fewer characters says nothing. */
const SHORTEST = 20;

function openingLength(opening: string): number {
  const dateline = datelineLength(opening);
  const connective = CONNECTIVE.exec(opening.slice(dateline));
  return dateline + (connective?.[0].length ?? 0);
}

const AGENCIES =
  'CNN(?: Business|Money)?|AP|Reuters|AFP|UPI|PTI|ANI|IANS|Fox News|CBS|NBC|DPA|Xinhua|Bloomberg|The Hill|HealthDay News';
/** `LONDON, Oct 7 (Reuters) - `, `(CNN)`: nothing but names and numbers before the bracket, a dash or a capital after it. */
const BRACKETED = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}.'’-]{0,30}|\\d{1,4}|de|of)[ ,/]{1,3}){0,8}\\((?:${AGENCIES})\\)\\s*(?:[-–—]{1,2}\\s*)?(?=["“‘]?[\\p{Lu}\\d])`,
  'u',
);
/** `Oct 19 (NPA) - `: a day, an abbreviation and a dash, whatever agency it is. */
const DATED = /^\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \(\p{Lu}{2,6}\)\s*[-–—]{1,2}\s+(?=["“‘]?[\p{Lu}\d])/u;
/** `MOSCOW, Oct. 7 — `, `NEW YORK - `, `KELMAR, May 6 (Meridian Wire) — `: at least one word in capitals, a dash between spaces. */
const CAPITALS =
  /^\p{Lu}[\p{Lu}.'’-]{2,}(?:[ ,]+[\p{L}\d.'’]+){0,6}(?: \([\p{L} .]{2,30}\))?\s*(?:[–—]\s*|\s[-]{1,2}\s+)(?=["“‘]?\p{Lu})/u;

function datelineLength(opening: string): number {
  if (!opening.includes('(')) return CAPITALS.exec(opening)?.[0].length ?? 0;
  const bracketed = BRACKETED.exec(opening);
  if (bracketed !== null) return bracketed[0].length;
  return DATED.exec(opening)?.[0].length ?? CAPITALS.exec(opening)?.[0].length ?? 0;
}

/** Joins a sentence to the one before. Words that also turn its meaning (`Instead`, `Earlier`) stay. */
const CONNECTIVE =
  /^(?:(?:However|Meanwhile|Moreover|Furthermore|Additionally|Nevertheless|Nonetheless|Still|Also|In addition|At the same time|In the meantime|Besides|That said),\s+|(?:But|And|Yet|So),?\s+(?=[\p{L}\d"“‘]))(?!that\b|far\b|much\b|many\b|long\b)/u;

/** Asides of up to this many characters are left out. Longer ones carry facts. */
const LONGEST_ASIDE = 45;

function withoutAsides(text: string, span: Span): readonly Span[] {
  if (!text.slice(span.start, span.end).includes('(')) return [span];
  const parts: Span[] = [];
  let from = span.start;
  let open = -1;
  let isQuoted = false;
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) isQuoted = !isQuoted;
    else if (code === 0x201c || code === 0xab) isQuoted = true;
    else if (code === 0x201d || code === 0xbb) isQuoted = false;
    else if (code === 40) open = isQuoted ? -1 : i;
    else if (code === 41 && open >= 0) {
      const isAside =
        !isQuoted && i - open <= LONGEST_ASIDE && text.charCodeAt(open - 1) === 32 && canLose(text.slice(open + 1, i));
      if (isAside && open - 1 > from && followsWell(text.charCodeAt(i + 1))) {
        parts.push({ start: from, end: open - 1 });
        from = i + 1;
      }
      open = -1;
    }
  }
  if (from < span.end) parts.push({ start: from, end: span.end });
  return parts;
}

/** Abbreviations are needed by what follows; years and amounts are facts. */
function canLose(aside: string): boolean {
  return !/\d/.test(aside) && !/^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}$/u.test(aside) && !/["“”«»]/.test(aside);
}

function followsWell(code: number): boolean {
  return code === 32 || code === 44 || code === 46 || code === 59 || Number.isNaN(code);
}

function raised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  const upper = first.toUpperCase();
  return upper.length === first.length ? upper + text.slice(first.length) : text;
}
