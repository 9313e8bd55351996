import type { Analysable } from '../analysis.ts';
import type { Span } from '../article.ts';
import type { Quote, Speaker } from '../briefing.ts';
import type { Sentence } from '../text/sentences.ts';
import { attribute } from './attribution.ts';
import { audienceOf, relayOf } from './circumstances.ts';
import { confidenceOf, LEAST_CONFIDENCE, reasonFor } from './confidence.ts';
import { findDialogue } from './dialogue.ts';
import { type LanguagePack, PERSON, TITLE } from './languages/pack.ts';
import { packFor } from './languages/packs.ts';
import { findQuotations, type Quotation } from './marks/marks.ts';
import { tabulate } from './people/people.ts';
import type { Attribution } from './speakers/attributed.ts';
import { spokenTurns, withTurns } from './speakers/by-label.ts';
import { isSpeech } from './speech.ts';
import { type Conversation, findConversations } from './turns/turns.ts';
import { findNames } from './words/names.ts';
import type { Grammar } from './words/phrases.ts';
import { tokenise } from './words/words.ts';

/**
 * Finds the direct quotes of an article, in reading order.
 *
 * Promise: `text` is always `article.text.slice(start, end)`, quotes do not overlap, and each has either a speaker or the reason why it
 * has none: printing the wrong name is the worst thing that this program can do. Nothing throws; linear in the length of the text.
 * Without a language pack for the text every quotation is given, none with a speaker.
 */
export function extractQuotes(article: Analysable, sentences: readonly Sentence[]): readonly Quote[] {
  const { text, paragraphs } = article;
  const marked = findQuotations(text, paragraphs);
  const conversations = findConversations(text, paragraphs);
  if (marked.length === 0 && conversations.length === 0 && !DASH.test(text)) return [];
  const language = packFor(article.language, text);
  if (language === undefined) return marked.map((quotation) => withoutSpeaker(text, quotation));
  const read = (quotations: readonly Quotation[]): Grammar => {
    const words = tokenise(text, paragraphs, sentences, quotations, language);
    return { words, names: findNames(words, language), language };
  };
  const dialogue = findDialogue(text, paragraphs, marked, language);
  const quotations = conversations.length === 0 ? dialogue : withConversations(read(dialogue), dialogue, conversations);
  if (quotations.length === 0) return [];
  const grammar = read(quotations);
  const { words } = grammar;
  const attributions = attribute(grammar, tabulate(grammar), quotations);
  const quotes: Quote[] = [];
  quotations.forEach((quotation, i) => {
    const attribution = attributions[i]!;
    const token = words.tokenOf[i]!;
    if (token >= 0 && isSpeech(grammar, quotation, token, attribution))
      quotes.push(quoteOf(grammar, quotation, attribution));
  });
  return quotes;
}

/** Who speaks in a conversation is told from the article as it stands: read so once, before its turns become quotations. */
function withConversations(
  grammar: Grammar,
  quotations: readonly Quotation[],
  conversations: readonly Conversation[],
): readonly Quotation[] {
  return withTurns(quotations, spokenTurns(grammar, tabulate(grammar), conversations));
}

/** A dash that can open speech. */
const DASH = /[–—―]/;

function withoutSpeaker(text: string, { start, end }: Quotation): Quote {
  return { text: text.slice(start, end), start, end, unclear: 'language not known', confidence: 0 };
}

function quoteOf(grammar: Grammar, { start, end }: Quotation, attribution: Attribution): Quote {
  const { words } = grammar;
  const confidence = confidenceOf(attribution);
  const cue = attribution.way === 'cue' ? attribution.candidate?.cue : undefined;
  const base = {
    text: words.text.slice(start, end),
    start,
    end,
    confidence,
    ...(cue === undefined ? {} : { cue: { start: words.start[cue]!, end: words.end[cue]! } }),
    ...(attribution.continues ? { continues: true } : {}),
  };
  if (attribution.referent === undefined || confidence < LEAST_CONFIDENCE)
    return { ...base, unclear: reasonFor(attribution) };
  return {
    ...base,
    speaker: speakerOf(grammar, attribution.referent),
    ...audienceOf(grammar, attribution),
    ...relayOf(grammar, attribution),
  };
}

function speakerOf(
  { words, language }: Grammar,
  { entity, named, kind, mention }: NonNullable<Attribution['referent']>,
): Speaker {
  const role = entity?.role;
  return {
    name: words.text.slice(named.start, named.end),
    named,
    kind,
    ...(mention === undefined ? {} : { mention }),
    ...(role === undefined ? {} : { role: withoutCapitals(words.text, role, language) }),
  };
}

/** `The bank’s chief economist`, `GOALKEEPER`: without the capitals that the start of a sentence or of an article gave it. */
function withoutCapitals(text: string, { start, end }: Span, language: LanguagePack): string {
  const role = text.slice(start, end);
  if (language.capitalNouns) return role;
  return role
    .replace(/^(?:The|An?)(?= )/, (article) => article.toLowerCase())
    .replace(/^\p{Lu}{5,}(?= \p{Ll}|$)/u, (word) => (isPersonWord(word, language) ? word.toLowerCase() : word));
}

/** What else stands in capitals may be an abbreviation: `UNHCR spokeswoman`. */
function isPersonWord(word: string, { words }: LanguagePack): boolean {
  return ((words.get(word.toLowerCase()) ?? 0) & (PERSON | TITLE)) !== 0;
}
