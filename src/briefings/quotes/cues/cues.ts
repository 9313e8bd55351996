import type { Quotation } from '../marks/marks.ts';
import type { Grammar, Phrase } from '../words/phrases.ts';
import { candidatesAfter } from './after.ts';
import { candidatesBefore } from './before.ts';
import { candidatesBehind } from './behind.ts';
import { candidatesBeside } from './beside.ts';
import { candidatesInBracket } from './bracket.ts';
import type { Candidate } from './candidate.ts';
import { candidatesByColon } from './colon.ts';
import { candidatesQuoted } from './quoted.ts';
import { candidatesTold } from './told.ts';

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
  candidatesTold(grammar, token, found);
  return found.filter(({ phrase }) => !isImpersonal(grammar, phrase)).sort((a, b) => b.score - a.score);
}

/** `es`, `man`, `sich`: a pronoun that stands for no speaker. */
function isImpersonal({ words, language }: Grammar, { kind, head }: Phrase): boolean {
  return language.code !== 'en' && kind === 'pronoun' && IMPERSONAL.has(words.lower[head]!);
}

const IMPERSONAL = new Set("es man sich dies mich mir uns ihn ihm ihnen se lo le si ci ciò on s' cela ça".split(' '));
