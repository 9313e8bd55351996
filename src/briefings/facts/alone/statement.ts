import { type Span, textAt } from '../../article.ts';

/**
 * Whether the sentence at `span` states something by itself: it is whole, asks nothing, describes no picture, credits no helper of the
 * report, holds no half of a quotation, is no list of names, has not lost who said it, and is not told by an "I" or to a "you" whom no reader knows. Never throws.
 * `language` is BCP 47: in German the verb alone may tell that somebody said so.
 */
export function isStatement(text: string, span: Span, language?: string): boolean {
  if (span.end - span.start > LONGEST || isQuestion(text, span) || isFragment(text, span)) return false;
  const sentence = textAt(text, span);
  if (CAPTION.test(sentence) || hasHalfAQuotation(sentence) || isList(sentence)) return false;
  if (sentence.includes('comment', sentence.length - NO_ANSWER_TAIL) && NO_ANSWER.test(sentence)) return false;
  if (sentence.includes('contributed ') && CREDIT.test(sentence)) return false;
  return !isInPerson(sentence) && !(language?.startsWith('de') && isUnattributed(sentence));
}

/** Characters; a longer sentence is a list or a table, and what follows here takes the square of its length. */
const LONGEST = 1_500;

/** `Mr. Ash did not respond to requests for comment.`: nothing else stands there. */
const NO_ANSWER =
  /^(?:[\p{L}\p{N}.,'’-]+ ){1,8}(?:(?:did not|didn['’]t|could not) (?:immediately )?(?:respond|reply|be reached)|declined)(?: to)?(?: (?:a |multiple |several |repeated )?(?:requests?|messages?|calls?|e-?mails?)(?: seeking| for)?)?(?: (?:to|for))? ?comment\b[^,;]{0,40}[.]$/u;
const NO_ANSWER_TAIL = 'comment'.length + 41;

/** `Channel 9's Ana Ruiz contributed to this report from Halden.`: where it stands in the last paragraph, it is not set aside with the credits. */
const CREDIT =
  / contributed (?:reporting|to this (?:report|reporting|story|article))(?: (?:from|in|to) [\p{L}\p{N} ,.'’-]{1,60})?[.]$/u;

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
  /, (?<=\p{Lu}[\p{L}'’-]{1,40}, )(?:(?:far |(?:second|third|fourth) from )?(?:left|right)|cent(?:er|re)|foreground|background),|\b(?:file (?:photo|picture|image)|FILE (?:PHOTO|PICTURE|IMAGE))\b|\| \p{Lu}[^|]{2,60}\/(?:AP|AFP|EPA|Getty|Reuters|Bloomberg)\b|\bHide Caption\b/u;

/**
 * Told by the author of a column, or to the reader: outside of quotations, somebody whom the briefing does not show. In mid-sentence
 * only an "I" counts: "what you pay", "our oceans" stand in many a sentence that states something.
 */
function isInPerson(sentence: string): boolean {
  if (TO_THE_READER.test(sentence)) return true;
  return IN_PERSON.test(sentence) && IN_PERSON.test(sentence.replace(QUOTED, ' '));
}

/** `Save Our Shelves` and `World War I` are names: a capital counts where the sentence opens, `I` where no other one stands before it. */
const IN_PERSON =
  /(?<![\p{L}.’'-])(?:I(?=[ ’']\p{Ll})(?:(?<!\p{Lu}[\p{L}.]* I)|(?<=^\p{L}+ I))|my|me|ich|mich|mir|meine?[nmrs]?|(?<=^)(?:My|We|Our|Let['’]s|You|Your|Ich|Mein(?:e[mnrs]?)?|Wir|Unser(?:e[mnrs]?)?))(?![\p{L}-])/u;
/** A greeting, advice, or a word on the page itself. */
const TO_THE_READER =
  /^(?:Good (?:morning|afternoon|evening)|Welcome|Thank(?:s| you)|Don['’]t|Please|Here(?:['’]s| is| are) (?:what|how|why|everything|all)|(?:If|When|Whether|Unless) you|Guten (?:Morgen|Tag|Abend)|Willkommen)(?![\p{L}-])/u;
const QUOTED = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|"[^"]*"|(?<![\p{L}\p{N}])['‘].{2,300}?['’](?=[\s,.;:!?)]|$)/gu;

/** `Town (4-3-3) Pym; Ferris, Dunne; Barr, Holm.`: nearly nothing but names and numbers. */
function isList(sentence: string): boolean {
  const separators = countOf(sentence, ',') + countOf(sentence, ';');
  // most sentences have few: only the others are taken apart
  if (separators < FEWEST_LISTED / WORDS_A_SEPARATOR || separators < countOf(sentence, ' ') / WORDS_A_SEPARATOR)
    return false;
  const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (words.length < FEWEST_LISTED || separators < words.length / WORDS_A_SEPARATOR) return false;
  return words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= LISTED * words.length;
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

const FEWEST_LISTED = 6;
const WORDS_A_SEPARATOR = 5;
/** A sentence has more small words than this leaves. */
const LISTED = 0.85;

/** `Betroffen seien vier Länder.`: German marks by the verb alone what somebody said; who it was stands in the sentence before. */
function isUnattributed(sentence: string): boolean {
  return SAID_IN_GERMAN.test(sentence) && !SAYS_IN_GERMAN.test(sentence);
}

const SAID_IN_GERMAN =
  /(?<!\p{L})(?:sei|seien|habe|werde|solle|wolle|könne|müsse|dürfe|gebe|komme|koste|bleibe|gehe|stehe|liege|drohe)(?!\p{L})/u;
const SAYS_IN_GERMAN =
  /(?<!\p{L})(?:sag(?:t|te|ten)|erklär\p{L}+|teil(?:t|te|ten)|hieß|heißt|beton\p{L}+|Angaben|Worten|laut|Laut|zufolge|berichte\p{L}*|meld\p{L}*|kündig\p{L}*|nannte|warf|kritisier\p{L}*|forder\p{L}*|schrieb|schreibt|räumte|wies|warn\p{L}+|versicher\p{L}+|schätz\p{L}+|rechne\p{L}*|so|ob|als|wenn)(?!\p{L})/u;

/**
 * Whether a quotation starts or ends in another sentence: what is left of it would be printed without its other half. Marks of all kinds
 * are counted together, for `"` is often closed by `”`; after a figure it may stand for inches.
 */
function hasHalfAQuotation(sentence: string): boolean {
  if (!MARK.test(sentence)) return false;
  let count = 0;
  for (let i = 0; i < sentence.length; i++) {
    const code = sentence.charCodeAt(i);
    if (code === 34 || (code >= 0x201c && code <= 0x201e) || code === 0xab || code === 0xbb) count++;
  }
  return (count % 2 === 1 && !INCHES.test(sentence)) || BRITISH_HALF.test(sentence);
}

/** `He told reporters: 'The minister is getting on with it.`: one that opens speech, and none behind it that is no apostrophe. */
const BRITISH_HALF = /(?:^|[:,] )['‘](?=\p{Lu})(?!.*[\p{L}\p{N}.,!?…]['’](?![\p{L}\p{N}]))/u;

const MARK = /["'“”„«»‘]/;
const INCHES = /\d['′] ?\d{1,2}"/;
