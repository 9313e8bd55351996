import type { Candidate } from './candidate.ts';
import { candidatesAfter } from './cues-after.ts';
import { candidatesBefore } from './cues-before.ts';
import { candidatesBehind } from './cues-behind.ts';
import { candidatesBeside } from './cues-beside.ts';
import { candidatesInBracket } from './cues-bracket.ts';
import { candidatesByColon } from './cues-colon.ts';
import { candidatesQuoted } from './cues-quoted.ts';
import type { Quotation } from './marks.ts';
import type { Grammar, Phrase } from './phrases.ts';

/** All templates that fit a quotation, best first. */
export function cueCandidates(grammar: Grammar, quotation: Quotation, index: number): readonly Candidate[] {
  const token = grammar.words.tokenOf[index]!;
  if (token < 0) return [];
  const found: Candidate[] = [];
  candidatesAfter(grammar, quotation, token, found);
  candidatesBefore(grammar, token, found);
  candidatesInBracket(grammar, token, found);
  candidatesByColon(grammar, token, found);
  candidatesQuoted(grammar, token, found);
  candidatesBehind(grammar, token, found);
  candidatesBeside(grammar, token, found);
  return found.filter(({ phrase }) => !isImpersonal(grammar, phrase)).sort((a, b) => b.score - a.score);
}

/** `es`, `man`, `sich`: a pronoun that stands for no speaker. */
function isImpersonal({ words, language }: Grammar, { kind, head }: Phrase): boolean {
  return language.code !== 'en' && kind === 'pronoun' && IMPERSONAL.has(words.lower[head]!);
}

const IMPERSONAL = new Set("es man sich dies mich mir uns ihn ihm ihnen se lo le si ci ciò on s' cela ça".split(' '));
