import { isVerb } from '../clauses/clauses.ts';
import { named } from '../clauses/cue-phrases.ts';
import * as pack from '../languages/pack.ts';
import { type Grammar, phraseEndingAt } from '../words/phrases.ts';
import { QUOTATION } from '../words/shapes.ts';
import type { Candidate } from './candidate.ts';

/** Speakers who stand right beside the quotation with no verb between: a bracket, the last of a list, somebody's verdict. */
export function candidatesBeside(grammar: Grammar, token: number, found: Candidate[]): void {
  if (!grammar.language.verbSecond || token < 2) return;
  inBracket(grammar, token, found);
  ofList(grammar, token, found);
  verdict(grammar, token, found);
}

/** `Lee („...“)`: the words of the one whose name the bracket follows. */
function inBracket(grammar: Grammar, token: number, found: Candidate[]): void {
  const { words } = grammar;
  if (words.lower[token - 1] !== '(' || words.lower[token + 1] !== ')') return;
  const phrase = phraseEndingAt(grammar, token - 2);
  if (phrase?.kind === 'name' && isPerson(grammar, phrase.head))
    found.push({ phrase, template: 'colon', score: 0.99, cue: token - 1, says: true });
}

/** `Glückwünsche kamen von Lee („...“) und von Kim: „...“` */
function ofList(grammar: Grammar, token: number, found: Candidate[]): void {
  const { words } = grammar;
  const colon = token - 1;
  if (words.lower[colon] !== ':') return;
  const phrase = phraseEndingAt(grammar, colon - 1);
  if (phrase?.kind !== 'name' || !isPerson(grammar, phrase.head)) return;
  let before = phrase.start - 1;
  while (colon - before < LONGEST && (words.bits[before]! & (pack.PREPOSITION | pack.DETERMINER)) !== 0) before--;
  if (!/^(?:und|sowie)$/.test(words.lower[before] ?? '')) return;
  for (let i = before; i >= words.sentence[colon]! && before - i < LONGEST; i--) {
    if (words.shape[i] !== QUOTATION || words.lower[i - 1] !== '(') continue;
    found.push({ phrase: named(grammar, phrase), template: 'colon', score: 0.9, cue: colon, says: true });
    return;
  }
}

/** No list of people is longer, in tokens. */
const LONGEST = 60;

/** `Ihr Urteil: „...“`, `Seine Meinung zum Ofen: „...“`: whose it is, the possessive tells. */
function verdict(grammar: Grammar, token: number, found: Candidate[]): void {
  const { words } = grammar;
  const colon = token - 1;
  const first = words.sentence[colon]!;
  if (words.lower[colon] !== ':' || colon - first > LONGEST_VERDICT) return;
  if (!/^(?:seine?|ihre?)$/.test(words.lower[first]!)) return;
  for (let i = first + 1; i < colon; i++) if (isVerb(words, i)) return;
  const noun = first + 1;
  const isSaid = (words.bits[noun]! & (pack.UTTERANCE | pack.SOURCE)) !== 0 || VERDICTS.test(words.lower[noun]!);
  if (!isSaid) return;
  const phrase = { start: first, end: first + 1, kind: 'pronoun', head: first } as const;
  found.push({ phrase, template: 'utterance', score: 0.9, cue: noun, says: true, owner: true });
}

/** In tokens. */
const LONGEST_VERDICT = 16;

const VERDICTS =
  /^(?:urteil|fazit|bilanz|motto|rat|ratschlag|tipp|credo|wunsch|hoffnung|prognose|bitte|erinnerung|beobachtung|erkenntnis|lehre|traum|plan|vorschlag|ziel|argument|rezept)$/;

function isPerson({ names }: Grammar, head: number): boolean {
  const run = names.runs[names.runOf[head]!];
  return run !== undefined && !run.isBody;
}
