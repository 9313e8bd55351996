/** One word as typed, without the punctuation around it; a hyphenated one (`nagorno-karabakh`) stays together. */
export interface TopicWord {
  readonly kind: 'word';
  readonly text: string;
}

/** Words that must stand side by side, in this order. */
export interface TopicPhrase {
  readonly kind: 'phrase';
  readonly text: string;
}

/** All parts must hold. At least one part is not a `not`. */
export interface TopicAnd {
  readonly kind: 'and';
  readonly parts: readonly (TopicQuery | TopicNot)[];
}

/** At least one part must hold. */
export interface TopicOr {
  readonly kind: 'or';
  readonly parts: readonly TopicQuery[];
}

/** What must not hold. Stands in a `TopicAnd` only: a topic that only excludes would be everything else. */
export interface TopicNot {
  readonly kind: 'not';
  readonly part: TopicQuery;
}

/** What somebody wants to read about, in a form that any archive can search for. */
export type TopicQuery = TopicWord | TopicPhrase | TopicAnd | TopicOr;

export type ParsedTopic =
  | { readonly ok: true; readonly query: TopicQuery }
  | { readonly ok: false; readonly problem: string };

/** Longer than any topic that people write, short enough for every archive's query planner. */
const MAX_LENGTH = 2_000;
const MAX_TERMS = 100;
const MAX_DEPTH = 16;

/**
 * Reads a topic: words, `"phrases"`, `|` or `OR`, `-not` or `NOT`, parentheses; terms side by side, or with `AND`, must all hold.
 *
 * `OR` (in capitals) and `|` bind weaker than terms side by side: `armenia talks | artsakh` is (armenia and talks) or artsakh; `||` and `&&` are the same as `|` and `AND`. A hyphen or
 * exclamation mark excludes only at the start of a term. A slash between two words leaves the choice: `karabakh/artsakh`. Curly and angle
 * quotation marks count as quotation marks. Terms without a letter or digit are passed over.
 *
 * Promise: never throws; a problem is one sentence that a person can act on. Linear in the length of `text`.
 */
export function parseTopic(text: string): ParsedTopic {
  if (text.length > MAX_LENGTH) return problem(`The topic is too long: ${MAX_LENGTH} characters at most.`);
  const tokens = tokenise(text);
  if (typeof tokens === 'string') return problem(tokens);
  if (tokens.length === 0) return problem('The topic is empty: give at least one word.');
  if (tokens.filter((token) => 'text' in token).length > MAX_TERMS) {
    return problem(`The topic has too many terms: ${MAX_TERMS} at most.`);
  }
  const reader: Reader = { tokens, at: 0 };
  const query = readOr(reader, 0);
  if (typeof query === 'string') return problem(query);
  if (reader.at < tokens.length) return problem('A “)” has no “(” before it.');
  return { ok: true, query };
}

/**
 * The words that an article on the topic may be expected to hold, lower case, each once, in the order of the topic: those of phrases
 * one by one, excluded ones left out.
 */
export function searchTerms(query: TopicQuery): readonly string[] {
  const terms = new Set<string>();
  collectTerms(query, terms);
  return [...terms];
}

type Term = TopicWord | TopicPhrase;
type Token = Term | { readonly kind: '(' | ')' | '|' | '-' };

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

function problem(words: string): ParsedTopic {
  return { ok: false, problem: words };
}

const SPACE = /\s/u;
const OPENING_QUOTE = /["“”„«»]/;
const CLOSING_QUOTES: Readonly<Record<string, string>> = { '“': '”“"', '„': '“”"', '«': '»', '»': '«' };
/** Signs that exclude at the start of a term: phones make dashes of hyphens. */
const EXCLUDE = /[-−–!]/;
/** `NOT` excludes what stands behind it; before the end of a group it is a word like others. */
const EXCLUDED_NEXT = /^NOT\s+(?=[\p{L}\p{N}("“”„«»])(?!OR\s)/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const AROUND_WORD = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;
/** A letter is told from others by the signs behind it. */
const SIGNED_LETTER = /^\p{L}(?:\+\+|#)/u;
/** Two words, of which either will do; `24/7` and `km/h` are one. */
const CHOICE = /^\p{L}{3,}(?:\/\p{L}{3,})+$/u;

/** The tokens of a topic, or its problem in words. */
function tokenise(text: string): readonly Token[] | string {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at]!;
    if (SPACE.test(char)) {
      at++;
    } else if (char === '(' || char === ')' || char === '|') {
      tokens.push({ kind: char });
      at += text.startsWith('||', at) ? 2 : 1;
    } else if (OPENING_QUOTE.test(char)) {
      const end = endOfPhrase(text, at);
      if (end === undefined) return 'A quotation mark is not closed: add the second one.';
      const phrase = text.slice(at + 1, end).trim();
      if (LETTER_OR_DIGIT.test(phrase)) tokens.push({ kind: 'phrase', text: phrase });
      at = end + 1;
    } else if (EXCLUDE.test(char) && startsTerm(text, at + 1)) {
      tokens.push({ kind: '-' });
      at++;
    } else {
      const end = endOfWord(text, at);
      const typed = text.slice(at, end);
      if (typed === 'NOT' && EXCLUDED_NEXT.test(text.slice(at))) tokens.push({ kind: '-' });
      else tokens.push(...tokensOf(typed));
      at = end;
    }
  }
  return tokens;
}

/** What is typed between two spaces. */
function tokensOf(typed: string): readonly Token[] {
  if (typed === 'OR') return [{ kind: '|' }];
  if (typed === 'AND' || typed === '&&') return [];
  const word = SIGNED_LETTER.exec(typed)?.[0] ?? typed.replace(AROUND_WORD, '');
  if (!CHOICE.test(word)) return word === '' ? [] : [{ kind: 'word', text: word }];
  const choices = word.split('/').flatMap((text): readonly Token[] => [{ kind: '|' }, { kind: 'word', text }]);
  return [{ kind: '(' }, ...choices.slice(1), { kind: ')' }];
}

function endOfPhrase(text: string, start: number): number | undefined {
  const closing = CLOSING_QUOTES[text[start]!] ?? '"”“';
  for (let at = start + 1; at < text.length; at++) if (closing.includes(text[at]!)) return at;
  return undefined;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !SPACE.test(text[at]!) && !'()|'.includes(text[at]!) && !OPENING_QUOTE.test(text[at]!))
    at++;
  return at;
}

/** Whether something that can be excluded stands here. A dash between spaces is only punctuation. */
function startsTerm(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  if (code === undefined) return false;
  const char = String.fromCodePoint(code);
  return char === '(' || OPENING_QUOTE.test(char) || LETTER_OR_DIGIT.test(char);
}

/** Each `read...` gives what stands here, or the problem in words, and leaves the reader behind what it read. */
function readOr(reader: Reader, depth: number): TopicQuery | string {
  if (depth > MAX_DEPTH) return `The topic has too many parentheses inside one another: ${MAX_DEPTH} at most.`;
  const parts: TopicQuery[] = [];
  for (;;) {
    const part = readAnd(reader, depth);
    if (typeof part === 'string') return part;
    parts.push(part);
    if (reader.tokens[reader.at]?.kind !== '|') break;
    reader.at++;
  }
  return parts.length === 1 ? parts[0]! : { kind: 'or', parts };
}

function readAnd(reader: Reader, depth: number): TopicQuery | string {
  const parts: (TopicQuery | TopicNot)[] = [];
  for (;;) {
    const next = reader.tokens[reader.at]?.kind;
    if (next === undefined || next === '|' || next === ')') break;
    const excluded = next === '-';
    if (excluded) reader.at++;
    const part = readTerm(reader, depth);
    if (typeof part === 'string') return part;
    parts.push(excluded ? { kind: 'not', part } : part);
  }
  const [first] = parts;
  if (first === undefined) return whatIsMissing(reader);
  const positive = parts.find((part) => part.kind !== 'not');
  if (positive === undefined)
    return 'The topic only excludes: give at least one word to look for beside what is left out.';
  return parts.length === 1 ? positive : { kind: 'and', parts };
}

function readTerm(reader: Reader, depth: number): TopicQuery | string {
  const token = reader.tokens[reader.at];
  if (token?.kind === 'word' || token?.kind === 'phrase') {
    reader.at++;
    return token;
  }
  if (token?.kind !== '(') return 'Nothing stands behind a “-”: write what is to be left out directly after it.';
  reader.at++;
  const query = readOr(reader, depth + 1);
  if (typeof query === 'string') return query;
  if (reader.tokens[reader.at]?.kind !== ')') return 'A “(” is not closed: add the “)”.';
  reader.at++;
  return query;
}

/** Why no term stands where one is needed. */
function whatIsMissing(reader: Reader): string {
  const before = reader.tokens[reader.at - 1]?.kind;
  const next = reader.tokens[reader.at]?.kind;
  if (before === '|' || next === '|') return 'Nothing stands on one side of “|” or OR: give a word on both sides.';
  if (before === '(') return next === ')' ? 'Nothing stands between “(” and “)”.' : 'A “(” is not closed: add the “)”.';
  return 'A “)” has no “(” before it.';
}

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

function collectTerms(query: TopicQuery, terms: Set<string>): void {
  if (query.kind === 'word' || query.kind === 'phrase') {
    for (const [word] of query.text.matchAll(WORDS)) terms.add(word.toLowerCase());
    return;
  }
  for (const part of query.parts) if (part.kind !== 'not') collectTerms(part, terms);
}
