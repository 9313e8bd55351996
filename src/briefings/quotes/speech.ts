import * as pack from './languages/pack.ts';
import type { Quotation } from './marks/marks.ts';
import type { Attribution } from './speakers/attributed.ts';
import { capitalsIn, LONGEST_HEADLINE } from './words/name-evidence.ts';
import { type Grammar, phraseStartingAt } from './words/phrases.ts';
import { CAPITAL, LOWER, NUMBER, PUNCTUATION, QUOTATION } from './words/shapes.ts';
import { isNameOfThing, LONGEST_NAME } from './words/things-named.ts';
import type { Words } from './words/words.ts';
import { isWorkInBracket } from './words/works.ts';

/**
 * Whether what stands between the marks was said, rather than being a title, a nickname or words held at arm's length.
 *
 * Long quotations with a stop at their end nearly always were; for short ones the words before them decide.
 */
export function isSpeech(grammar: Grammar, quotation: Quotation, token: number, attribution: Attribution): boolean {
  if (quotation.turn !== undefined) return attribution.way === 'turn';
  const { words } = grammar;
  const said = words.text.slice(quotation.start, quotation.end);
  const count = countWords(said);
  const isCued =
    (attribution.nobody !== undefined && attribution.candidate !== undefined) ||
    attribution.isUnnamed === true ||
    attribution.way === 'cue' ||
    attribution.way === 'same sentence' ||
    attribution.way === 'continuation';
  const cueSays = attribution.candidate?.says === true;
  if (isNaming(grammar, token) || isHeadline(grammar, token, quotation) || isReference(grammar, token)) return false;
  if (isWorkInBracket(grammar, token, attribution.referent?.entity?.roles ?? NO_ROLES)) return false;
  if (grammar.language.capitalNouns) return isSpeechAmongNouns(grammar, token, said, count, attribution);
  if (isTitle(said, count) && isNameOfShow(grammar, token)) return false;
  if (isTitle(said, count) && isShown(grammar, attribution)) return true;
  if (isTitle(said, count))
    return cueSays && isCued && isBesideCue(grammar, token, attribution) && !/^[A-Z]/.test(said.slice(0, 1))
      ? true
      : isDirect(attribution);
  const endsWithStop = /[.,!?…—–-]$/.test(said);
  if (isCued) return count > 1 || endsWithStop || attribution.score > 0.55;
  if (endsWithStop && isAlone(words, token)) return true;
  if (count <= 3) return false;
  if (count <= 6 && !endsWithStop && attribution.way !== 'lead-in') return attribution.way === 'subject' && count > 4;
  return true;
}

/** `“And the cost?”` between two paragraphs: all that somebody says. */
function isAlone({ paragraph }: Words, token: number): boolean {
  return paragraph[token - 1] !== paragraph[token] && paragraph[token + 1] !== paragraph[token];
}

const NO_ROLES: ReadonlySet<string> = new Set();

/** Where every noun has a capital, a fragment that begins small was said, and a name behind a noun was not. */
function isSpeechAmongNouns(
  { words }: Grammar,
  token: number,
  said: string,
  count: number,
  { way, candidate, nobody }: Attribution,
): boolean {
  const beginsSmall = /^[^\p{L}]*\p{Ll}/u.test(said);
  const endsWithStop = /[.,!?…–—-]$/.test(said);
  const before = token - 1;
  const isInSentence =
    before >= 0 && words.sentence[before] === words.sentence[token] && words.shape[before] !== PUNCTUATION;
  const isBehindNoun = isInSentence && words.shape[before] === CAPITAL && (words.bits[before]! & pack.REPORTS) === 0;
  if (isOnSign(words, before)) return true;
  if (count <= LONGEST_NAME && isNameOfThing(words, token)) return false;
  if (isBehindNoun && !beginsSmall && !endsWithStop && count <= 6) return false;
  // "Vera „Die Harte“ Lund", "(deutsch „Ruhe“)"
  if (isInSentence && count <= 3 && words.shape[before] === CAPITAL && words.shape[token + 1] === CAPITAL) return false;
  if (/^(?:deutsch|englisch|genannt|wörtlich|übersetzt)$/.test(words.lower[before] ?? '') && !endsWithStop)
    return false;
  const isCued = way === 'cue' || way === 'same sentence' || way === 'continuation' || way === 'reported';
  // "Lüge!“, rief sie: said, whoever she is
  if (nobody !== undefined && candidate?.template === 'inverted' && candidate.says) return true;
  if (!isCued) return beginsSmall ? count >= 2 : count >= 4 || (count >= 2 && endsWithStop);
  if (beginsSmall || endsWithStop || count >= 4) return true;
  // "kritisierte den Plan als „Frevel“"
  if (isInSentence && words.lower[before] === 'als' && (candidate?.cue ?? before) < before) return true;
  if (isInSentence && isSpokenOf(words, before, candidate?.cue ?? before)) return true;
  const isBehindArticle = isInSentence && /^(?:der|die|das|dem|den|des)$/.test(words.lower[before]!);
  return (
    candidate !== undefined &&
    (!isBehindArticle || !candidate.says) &&
    (count > 1 || !candidate.says || words.shape[before] === PUNCTUATION)
  );
}

/** `sprach von „Frevel“`, `sprach am Montag von einem „Frevel“`: one noun, and still somebody's word. */
function isSpokenOf({ lower }: Words, before: number, cue: number): boolean {
  const speaks = (i: number): boolean => /^(?:spricht|sprach|sprachen|sprechen|gesprochen)$/.test(lower[i] ?? '');
  const von = /^eine[mr]$/.test(lower[before]!) ? before - 1 : before;
  return lower[von] === 'von' && (speaks(cue) || speaks(von - 1));
}

/** `mit der Aufschrift „...“`, `Parolen wie „...“` */
function isOnSign(words: Words, before: number): boolean {
  for (let i = before; i > before - 4 && i >= 0 && words.sentence[i] === words.sentence[before]; i--) {
    if (
      /^(?:aufschrift(?:en)?|parolen?|slogans?|spr[üu]che?n?|losung(?:en)?|rufen?|plakaten?|transparenten?|schildern?)$/.test(
        words.lower[i]!,
      ) &&
      words.shape[i] === CAPITAL
    )
      return true;
  }
  return false;
}

function countWords(text: string): number {
  let n = 0;
  let inside = false;
  for (let i = 0; i < text.length && n < 40; i++) {
    const isSpace = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 0xa0;
    if (!isSpace && !inside) n++;
    inside = !isSpace;
  }
  return n;
}

/** `so-called "..."`, `known as "..."`, `a book titled "..."`, `the film "..."` */
function isNaming(grammar: Grammar, token: number): boolean {
  const { words } = grammar;
  let i = token - 1;
  while (i >= 0 && words.shape[i] === PUNCTUATION && words.lower[i] !== '.' && token - i < 3) i--;
  if (i < 0 || words.sentence[i] !== words.sentence[token]) return false;
  if (
    /^(?:so-called|titled|entitled|nicknamed|named|sogenannte[nrsm]?|surnommée?|llamad[oa]|cosiddett[oa])$/.test(
      words.lower[i]!,
    )
  )
    return true;
  if (words.lower[i] === 'as' && /^(?:known|billed)$/.test(words.lower[i - 1] ?? '')) return true;
  if (isNamedThing(grammar, i)) return true;
  if (WORKS.has(words.lower[i]!)) return words.lower[i + 1] !== ':';
  return (words.bits[i]! & pack.PARTICIPLE) !== 0 && isThingBefore(words, i);
}

/** `named their boat "..."`: a name that something is given. */
function isNamedThing({ words }: Grammar, noun: number): boolean {
  if (words.shape[noun] !== LOWER || (words.bits[noun]! & pack.CLOSED) !== 0) return false;
  for (let i = noun - 1; i > noun - 4 && i >= 0; i--) {
    if (/^(?:named?|christened|renamed|nicknamed|taufte|nannte)$/.test(words.lower[i]!))
      return (words.bits[i + 1]! & pack.POSSESSIVE) !== 0;
  }
  return false;
}

/** `"..." — Valley Post, 3 May 2031`: an article in a list of sources. */
function isReference(grammar: Grammar, token: number): boolean {
  const { words } = grammar;
  if (isOfStudy(words, token)) return true;
  const dash = token + 1;
  if (!/^[-–—―]$/.test(words.lower[dash] ?? '')) return false;
  const outlet = phraseStartingAt(grammar, dash + 1);
  if (outlet?.kind !== 'name' || words.lower[outlet.end] !== ',') return false;
  const isTime = (i: number): boolean => ((words.bits[i] ?? 0) & pack.TIME) !== 0;
  const isNumber = (i: number): boolean => words.shape[i] === NUMBER;
  const at = outlet.end + 1;
  return (isTime(at) && isNumber(at + 1)) || (isNumber(at) && isTime(at + 1));
}

/** `Ruiz et al., “...”, Nature`: a title in a list of studies. */
function isOfStudy({ lower }: Words, token: number): boolean {
  const before = lower.slice(Math.max(0, token - 4), token).filter((word) => word !== '.' && word !== ',');
  return before.at(-1) === 'al' && before.at(-2) === 'et';
}

/** Nearly every longer word of the paragraph has a capital, within the quotation too. */
function isHeadline({ words, language }: Grammar, token: number, { start, end }: Quotation): boolean {
  if (language.capitalNouns || end - start > LONGEST_HEADLINE) return false;
  const paragraph = words.paragraph[token]!;
  let { long, capital } = capitalsIn(words.text, start, end);
  if (long > 0 && capital < long * 0.5) return false;
  const note = (i: number): void => {
    const shape = words.shape[i]!;
    if (shape === PUNCTUATION || shape === NUMBER || shape === QUOTATION || words.end[i]! - words.start[i]! < 4) return;
    long++;
    if (shape !== LOWER) capital++;
  };
  for (let i = token - 1; i >= 0 && token - i < 30 && words.paragraph[i] === paragraph; i--) note(i);
  for (let i = token + 1; i < words.count && i - token < 30 && words.paragraph[i] === paragraph; i++) note(i);
  return long >= 4 && capital >= long * 0.85;
}

/** `on the network's "Morning Hour"`, `told "Morning Hour"` */
function isNameOfShow({ words }: Grammar, token: number): boolean {
  const before = token - 1;
  if (before < 0 || words.sentence[before] !== words.sentence[token]) return false;
  if (words.possessive[before] === 1 || /^(?:told|tells)$/.test(words.lower[before]!)) return true;
  return /^(?:on|in|for|the|at|from)$/.test(words.lower[before]!);
}

const WORKS = new Set(
  'film movie song album single novel book show sitcom series episode musical play drama documentary podcast program'.split(
    ' ',
  ),
);

function isThingBefore(words: Grammar['words'], i: number): boolean {
  const lower = words.lower[i]!;
  return (
    /^(?:dubbed|called|labeled|labelled|branded)$/.test(lower) &&
    words.shape[i - 1] === LOWER &&
    (words.bits[i - 1]! & (pack.PERSON | pack.GROUP | pack.CLOSED)) === 0 &&
    words.bits[i - 1] === 0
  );
}

/** Words on a sign, or shouted. */
function isShown({ words }: Grammar, { candidate, way }: Attribution): boolean {
  if (candidate?.cue === undefined || way !== 'cue') return false;
  if (/^(?:chant|shout|yell|scream|sang|sing|skandier)/.test(words.lower[candidate.cue]!)) return true;
  return /^(?:signs?|banners?|placards?|posters?)$/.test(words.lower[candidate.phrase.head]!);
}

/** Every word of weight has a capital, as in the name of a work. */
function isTitle(said: string, count: number): boolean {
  if (count > 9 || !/^[\p{Lu}\d]/u.test(said) || /[!?]$/.test(said)) return false;
  let capital = 0;
  let lower = 0;
  for (const word of said.split(/\s+/)) {
    if (/^[\p{Lu}\d&:'‘(]/u.test(word)) capital++;
    else if (!/^(?:of|the|and|in|for|a|an|to|on|with|at|by|from|or|is)$/.test(word)) lower++;
  }
  return lower === 0 && (count > 1 ? capital > 1 || count <= 2 : !/[.,]$/.test(said));
}

/** The attribution stands right beside the marks: `"No Kings," she said`. */
function isDirect({ candidate, way }: Attribution): boolean {
  if (way === 'continuation') return true;
  return (
    way === 'cue' &&
    candidate !== undefined &&
    candidate.says &&
    (candidate.template === 'after' || candidate.template === 'inverted' || candidate.score > 0.9)
  );
}

function isBesideCue({ words }: Grammar, token: number, { candidate }: Attribution): boolean {
  return candidate?.cue !== undefined && Math.abs(token - candidate.cue) <= 3 && words.count > 0;
}
