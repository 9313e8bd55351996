import { type Span, textAt } from '../article.ts';

/**
 * Whether the sentence at `span` states something by itself: it is whole, asks nothing, describes no picture, holds no half of a
 * quotation, and is not told by an "I" or to a "you" whom no reader knows. Never throws.
 */
export function isStatement(text: string, span: Span): boolean {
  if (isQuestion(text, span) || isFragment(text, span)) return false;
  const sentence = textAt(text, span);
  return !CAPTION.test(sentence) && !hasHalfAQuotation(sentence) && !IN_PERSON.test(sentence);
}

/** Whether the sentence at `span` asks something. */
export function isQuestion(text: string, span: Span): boolean {
  const last = lastMark(text, span);
  return last === '?' || last === '？';
}

/** Whether the span is no whole sentence: starts in lower case or ends without a full stop that stands at its last word. */
function isFragment(text: string, span: Span): boolean {
  if (!/[.!?…。！？]/.test(lastMark(text, span)) || /\s\.$/.test(text.slice(span.end - 2, span.end))) return true;
  return /^\p{Ll}/u.test(text.slice(span.start, span.start + 2));
}

/** The last character that closes no quote or bracket. */
function lastMark(text: string, { start, end }: Span): string {
  let i = end - 1;
  while (i > start && '"\'”’)]» '.includes(text[i]!)) i--;
  return text[i] ?? '';
}

/** Says who stands where in a picture, or bears its credit. */
const CAPTION =
  /(?<=\p{Lu}[\p{L}'’-]{1,40}), (?:(?:far |(?:second|third|fourth) from )?(?:left|right)|cent(?:er|re)|foreground|background),|\bfile (?:photo|picture|image)\b|\| \p{Lu}[^|]{2,60}\/(?:AP|AFP|EPA|Getty|Reuters|Bloomberg)\b|\bHide Caption\b/u;

/** Opens in the first or second person: the author of a column, or the middle of what somebody said. */
const IN_PERSON =
  /^(?:I|My|We|Our|Let['’]s|You|Your|Ich|Mein(?:e[mnrs]?)?|Wir|Unser(?:e[mnrs]?)?)(?:['’](?:m|ve|d|ll|re))?(?=[\s,])/;

/**
 * Whether a quotation starts or ends in another sentence: what is left of it would be printed without its other half. Marks of all kinds
 * are counted together, for `"` is often closed by `”`; after a figure it may stand for inches.
 */
function hasHalfAQuotation(sentence: string): boolean {
  let count = 0;
  for (let i = 0; i < sentence.length; i++) {
    const code = sentence.charCodeAt(i);
    if (code === 34 || (code >= 0x201c && code <= 0x201e) || code === 0xab || code === 0xbb) count++;
  }
  return count % 2 === 1 && !INCHES.test(sentence);
}

const INCHES = /\d['′] ?\d{1,2}"/;
