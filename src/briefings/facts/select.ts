import { opensWithSomethingKnown } from './alone/standing.ts';
import { costOfAWord, type FactBudget, roomOf } from './budget.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { areTwoCounts } from './others/superseded.ts';
import type { Pool } from './pool.ts';
import { isPresentation } from './presentation.ts';
import { SharedWords } from './shared-words.ts';
import { isColour, isSideLine } from './side-line.ts';
import type { Trimmed } from './trim.ts';
import type { Worth } from './worth.ts';

/** A sentence that was chosen, as it is printed. */
export interface ChosenFact extends Trimmed {
  /** Index into `pool.sentences`. */
  readonly at: number;
  readonly words: number;
  /** Leans on one above it. */
  readonly isBelow: boolean;
}

/**
 * Picks the facts of a pool, best first, under a budget.
 *
 * Promise: no two facts share `MOST_OVERLAP` of the content words of the shorter one, nor tell two counts of one thing; each is a statement, none colour
 * (`isColour`), a bare quote or mainly a printed one; one that opens with a pronoun stands right below the sentence that it leans on, one that opens with a
 * description ("The company") below a sentence shortly before it, unless it opens its article. Deterministic.
 *
 * The best set is looked for, not the best sentence after the best sentence: under a budget of words a long first choice costs two
 * others. A set is worth its sentences and the important words that they bring, each word once, less what its length costs. The search
 * keeps the best sets while it goes through the candidates in reading order.
 */
export function selectFacts(pool: Pool, worth: Worth, budget: FactBudget): readonly ChosenFact[] {
  const candidates = candidatesOf(pool, worth, budget);
  const room = roomOf(budget);
  const cost = costOfAWord(pool, budget);
  const isOne = pool.readings.length === 1; // which has no later count than its own
  const areRivals = isOne ? undefined : (a: number, b: number) => areTwoCounts(pool, a, b);
  const shared = new SharedWords(candidates, pool.vocabulary.size, areRivals);
  const beam = isOne ? BEAM_OF_ONE : BEAM_OF_SEVERAL;
  let sets: readonly FactSet[] = [{ members: [], value: 0, words: 0 }];
  for (const [c, candidate] of candidates.entries()) {
    const most = candidate.value + candidate.gain - cost * candidate.words;
    const least = sets.length < beam ? Number.NEGATIVE_INFINITY : sets.at(-1)!.value;
    const grown: FactSet[] = [];
    for (const { members, value, words } of sets) {
      // the sets come by value: what follows has no chance to be kept
      if (value + most <= least) break;
      if (members.length >= budget.count || words + candidate.words > room) continue;
      const added = shared.valueBeside(c, members);
      if (added === undefined || lacksAntecedent(candidate, members, candidates, pool)) continue;
      const sum = value + added - cost * candidate.words;
      if (sum > least) grown.push({ members: [...members, c], value: sum, words: words + candidate.words });
    }
    sets = bestOf(sets, grown, beam);
  }
  const members = sets[0]!.members.map((c) => candidates[c]!);
  // seldom one: only what was chosen is looked at, and then the choice is made anew
  const colour = members.filter(({ text }) => isColour(text)).map(({ at }) => at);
  if (colour.length > 0)
    return selectFacts(pool, worth, { ...budget, withheld: [...(budget.withheld ?? []), ...colour] });
  return inOrder(members, pool).map(({ text, parts, at, words, leansOn }) => ({
    text,
    parts,
    at,
    words,
    isBelow: leansOn !== 'nothing',
  }));
}

/**
 * So many sets are kept. Several articles say much the same in different words, and with 24 sets they lose a point of coverage; twice as
 * many find no better ones.
 */
const BEAM_OF_ONE = 48;
const BEAM_OF_SEVERAL = 100;

interface FactSet {
  /** Indices of the candidates, in reading order. */
  readonly members: readonly number[];
  readonly value: number;
  readonly words: number;
}

/** The `beam` most valuable of both, best first; of equal ones the known goes first. `known` is in order. */
function bestOf(known: readonly FactSet[], grown: FactSet[], beam: number): readonly FactSet[] {
  if (grown.length === 0) return known;
  grown.sort((a, b) => b.value - a.value);
  const best: FactSet[] = [];
  for (let k = 0, g = 0; best.length < beam && (k < known.length || g < grown.length); ) {
    const isKnown = g >= grown.length || (k < known.length && known[k]!.value >= grown[g]!.value);
    best.push(isKnown ? known[k++]! : grown[g++]!);
  }
  return best;
}

/** How many sentences a description may stand below the one that says who or what is meant. */
const DESCRIPTION_REACH = 4;

function lacksAntecedent(
  candidate: Candidate,
  members: readonly number[],
  candidates: readonly Candidate[],
  pool: Pool,
): boolean {
  if (candidate.leansOn === 'nothing') return false;
  return !members.some((member) => isAntecedent(candidates[member]!, candidate, pool));
}

function isAntecedent(first: Candidate, second: Candidate, { sentences }: Pool): boolean {
  const reach = second.leansOn === 'the sentence before' ? 1 : DESCRIPTION_REACH;
  const isNear = first.at < second.at && first.at >= second.at - reach;
  return isNear && sentences[first.at]!.reading === sentences[second.at]!.reading;
}

/**
 * The member that a candidate leans on; the candidate itself where it leans on nothing. `The school had been closed` is understood without the
 * sentence before it, and best below it.
 */
function antecedentOf(candidate: Candidate, members: readonly Candidate[], pool: Pool): Candidate | undefined {
  if (candidate.leansOn === 'nothing' && !opensWithSomethingKnown(candidate.text)) return candidate;
  const before = members.findLast((member) => isAntecedent(member, candidate, pool));
  return candidate.leansOn === 'nothing' ? (before ?? candidate) : before;
}

/** The most valuable first, each with those that lean on it right below. */
function inOrder(members: readonly Candidate[], pool: Pool): readonly Candidate[] {
  const above = new Map(members.map((member) => [member, antecedentOf(member, members, pool)]));
  const ordered: Candidate[] = [];
  const add = (member: Candidate): void => {
    ordered.push(member);
    for (const other of members) {
      if (other !== member && above.get(other) === member) add(other);
    }
  };
  const heads = members.filter((member) => above.get(member) === member);
  const leads = new Map(heads.map((head) => [head, leadOf(head)]));
  for (const head of heads.sort((a, b) => leads.get(b)! - leads.get(a)! || a.at - b.at)) add(head);
  return ordered;
}

/** How well a fact opens a briefing: who somebody is, is no news; what the public is asked for and how a place looked comes last. */
function leadOf({ value, text }: Candidate): number {
  if (isSideLine(text)) return SIDE_LINE * value;
  return isPresentation(text) ? PRESENTATION * value : value;
}

/** Presented people stood first in two of twelve briefings that were read, each time above the news. */
const PRESENTATION = 0.25;
/** Scenes and appeals stood first or second in four of eleven briefings more, and with a quarter of their worth still in three. */
const SIDE_LINE = 0.01;
