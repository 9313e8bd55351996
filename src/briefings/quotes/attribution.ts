import type { Candidate } from './cues/candidate.ts';
import { cueCandidates } from './cues/cues.ts';
import { leadIn, resolved } from './lead-ins.ts';
import type { Quotation } from './marks/marks.ts';
import type { People } from './people/people.ts';
import { reported } from './reports.ts';
import type { Attribution } from './speakers/attributed.ts';
import { byLabel } from './speakers/by-label.ts';
import { Focus } from './speakers/coreference.ts';
import type { Nobody, Referent } from './speakers/referent.ts';
import { referentOf } from './speakers/speakers.ts';
import type { Grammar } from './words/phrases.ts';

/** A cue under this is no cue: the quotation may still go on from the one before it. */
const FIRM = 0.62;

/** No article holds more quotations; what does is no article, and its end is left without speakers to keep the time short. */
const MOST_ATTRIBUTED = 3000;

/**
 * Decides the speakers of all quotations of an article together, in reading order: what one decides is evidence for the next.
 *
 * Promise: one attribution for each quotation.
 */
export function attribute(grammar: Grammar, people: People, quotations: readonly Quotation[]): readonly Attribution[] {
  const focus = new Focus(grammar, people);
  const decided: Attribution[] = [];
  quotations.forEach((quotation, i) => {
    if (i >= MOST_ATTRIBUTED) {
      decided.push({ way: 'none', score: 0, continues: false });
      return;
    }
    const attribution =
      quotation.turn === undefined
        ? decide(grammar, people, focus, quotation, i, decided)
        : byLabel(people, grammar.words.tokenOf[i]!, quotation.turn);
    decided.push(attribution);
    const { referent } = attribution;
    if (referent?.entity !== undefined)
      focus.spoke(Math.max(referent.token, grammar.words.tokenOf[i]!), referent.entity);
  });
  return decided;
}

function decide(
  grammar: Grammar,
  people: People,
  focus: Focus,
  quotation: Quotation,
  index: number,
  decided: readonly Attribution[],
): Attribution {
  const candidates = cueCandidates(grammar, quotation, index);
  const said = grammar.words.text.slice(quotation.start, quotation.end).replace(/^[^\p{L}]+/u, '');
  let nobody: Nobody | undefined;
  for (const candidate of candidates) {
    if (candidate.score < FIRM) break;
    const carried = goesOnWith(grammar, index, decided, candidate);
    if (carried !== undefined) return carried;
    const referent = referentOf(grammar, people, focus, candidate, said);
    if (typeof referent !== 'string' && referent.entity === undefined && referent.sureness < 0.6) {
      // "...," a border guard said: a word that is not known has the attribution, and nobody else
      if (isOwn(candidate)) return { way: 'none', score: 0, continues: false, nobody: 'nobody named', candidate };
      continue;
    }
    if (typeof referent === 'string') {
      nobody ??= referent;
      // "...," said her husband: it has an attribution of its own, and is nobody else's
      if (isOwn(candidate)) return { way: 'none', score: 0, continues: false, nobody, candidate };
      continue;
    }
    return {
      referent,
      way: 'cue',
      candidate,
      score: candidate.score,
      continues: continuesInSentence(grammar, index, decided, referent),
    };
  }
  // what was said in a conversation does not go on in the story behind it
  const previous = decided[index - 1]?.way === 'turn' ? undefined : decided[index - 1];
  return (
    sameSentence(grammar, index, previous) ??
    continuation(grammar, index, principal(grammar, index, decided), nobody) ??
    (nobody === undefined ? leadIn(grammar, people, focus, quotation, index, previous) : undefined) ??
    reported(grammar, people, focus, index, decided) ??
    weakest(grammar, people, focus, candidates, nobody) ?? {
      way: 'none',
      score: 0,
      continues: false,
      ...(nobody === undefined ? {} : { nobody, isUnnamed: true as const }),
    }
  );
}

function isOwn({ score, template }: Candidate): boolean {
  return score > 0.85 && (template === 'after' || template === 'inverted' || template === 'quoted');
}

/** A cue before the previous quotation of the sentence reaches this one too: `called it "a" and "b"`. */
function goesOnWith(
  grammar: Grammar,
  index: number,
  decided: readonly Attribution[],
  candidate: Candidate,
): Attribution | undefined {
  const previous = decided[index - 1];
  if (previous?.candidate === undefined || previous.referent === undefined) return undefined;
  if (candidate.cue === undefined || candidate.cue !== previous.candidate.cue) return undefined;
  const { words } = grammar;
  if (words.paragraph[words.tokenOf[index]!] !== words.paragraph[words.tokenOf[index - 1]!]) return undefined;
  return { ...previous, continues: isSecondHalf(grammar, index) };
}

/** `"...," he said, "..."` */
function continuesInSentence(
  grammar: Grammar,
  index: number,
  decided: readonly Attribution[],
  referent: Referent,
): boolean {
  const previous = decided[index - 1];
  if (previous?.referent === undefined || previous.candidate === undefined) return false;
  const { words } = grammar;
  const before = words.tokenOf[index - 1]!;
  if (words.tokenOf[index] === before + 1) return false;
  if (words.paragraph[words.tokenOf[index]!] !== words.paragraph[before]) return false;
  if (
    words.sentence[words.tokenOf[index]!] !== words.sentence[before] &&
    words.sentence[words.tokenOf[index]!] !== words.sentence[before + 1]
  )
    return false;
  const isAfter = previous.candidate.template === 'after' || previous.candidate.template === 'inverted';
  return isAfter && previous.referent.named.start === referent.named.start;
}

/** `“It was late,” she told a reporter, “because ...”`: the first half ends with a comma, the second begins in lower case. */
function isSecondHalf({ words }: Grammar, index: number): boolean {
  const [first, second] = [words.tokenOf[index - 1]!, words.tokenOf[index]!];
  if (words.paragraph[first] !== words.paragraph[second] || second - first < 3) return false;
  const half = words.text.slice(words.start[first]!, words.end[first]!);
  const rest = words.text.slice(words.start[second]!, words.start[second]! + 3);
  return /,["'”’»]*$/.test(half) && words.lower[second - 1] === ',' && /^["'“‘«]?\p{Ll}/u.test(rest);
}

function sameSentence(grammar: Grammar, index: number, previous: Attribution | undefined): Attribution | undefined {
  if (previous?.referent === undefined) return undefined;
  const { words } = grammar;
  const token = words.tokenOf[index]!;
  const before = words.tokenOf[index - 1]!;
  if (words.sentence[token] === token) return undefined;
  const cue = previous.candidate?.cue ?? -1;
  const isAttributed = words.sentence[token] === words.sentence[before + 1] && cue > before && cue < token;
  if (words.sentence[token] !== words.sentence[before] && !isAttributed) return undefined;
  return { ...previous, way: 'same sentence', score: previous.score * 0.9, continues: isSecondHalf(grammar, index) };
}

/** Of the quotations of the sentence before, the one that opens it: fragments behind it may be somebody else's words. */
function principal(grammar: Grammar, index: number, decided: readonly Attribution[]): Attribution | undefined {
  const { words } = grammar;
  let k = index - 1;
  while (k > 0) {
    const token = words.tokenOf[k]!;
    const before = words.tokenOf[k - 1]!;
    if (words.sentence[token] === token || words.sentence[token] !== words.sentence[before]) break;
    k--;
  }
  const { candidate } = decided[k] ?? {};
  return candidate?.template === 'after' || candidate?.template === 'inverted' ? decided[k] : decided[index - 1];
}

/** `"...," she said. "..."`: a quotation of whole sentences behind an attribution goes on with its speaker. */
function continuation(
  grammar: Grammar,
  index: number,
  previous: Attribution | undefined,
  nobody: Nobody | undefined,
): Attribution | undefined {
  if (previous === undefined) return undefined;
  const { words } = grammar;
  const token = words.tokenOf[index]!;
  const before = words.tokenOf[index - 1]!;
  if (words.paragraph[token] !== words.paragraph[before] || words.sentence[token] !== token) return undefined;
  const sentences = sentencesBetween(grammar, before, token);
  if (previous.referent === undefined) {
    const isUnnamed = previous.nobody !== undefined && previous.candidate !== undefined && sentences <= 1;
    return isUnnamed ? { ...previous, continues: true } : undefined;
  }
  if (nobody !== undefined && sentences > 1) return undefined;
  if (sentences > 2) return undefined;
  const spoken = previous.way === 'cue' || previous.way === 'continuation' || previous.way === 'lead-in';
  const score = (sentences <= 1 ? 0.96 : 0.72) * Math.min(1, previous.score + 0.1) * (spoken ? 1 : 0.85);
  return { ...previous, way: 'continuation', score, continues: true };
}

/** How many sentences begin behind one quotation and before the next: 1 is the one that attributes. */
function sentencesBetween({ words }: Grammar, before: number, token: number): number {
  let n = 1;
  for (let i = before + 2; i < token && n < 4; i++) if (words.sentence[i] === i) n++;
  return n;
}

/** What is left: the best candidate under the bar. */
function weakest(
  grammar: Grammar,
  people: People,
  focus: Focus,
  candidates: readonly Candidate[],
  nobody: Nobody | undefined,
): Attribution | undefined {
  if (nobody !== undefined) return undefined;
  for (const candidate of candidates) {
    const referent = resolved(grammar, people, focus, candidate);
    if (referent === undefined) continue;
    return {
      referent,
      way: candidate.template === 'subject' ? 'subject' : 'cue',
      candidate,
      score: candidate.score,
      continues: false,
    };
  }
  return undefined;
}
