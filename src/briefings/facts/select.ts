import { type Candidate, candidatesOf, costOfAWord, type FactBudget } from './candidates.ts';
import { MOST_OVERLAP, overlap } from './overlap.ts';
import type { Pool } from './pool.ts';
import type { Trimmed } from './trim.ts';
import type { Worth } from './worth.ts';

/** A sentence that was chosen, as it is printed. */
export interface ChosenFact extends Trimmed {
  /** Index into `pool.sentences`. */
  readonly at: number;
  readonly words: number;
}

/**
 * Picks the facts of a pool, best first, under a budget.
 *
 * Promise: no two facts share `MOST_OVERLAP` of the content words of the shorter one; none is a question, a fragment, a bare quote or
 * mainly a printed one; one that opens with a pronoun stands right below the sentence that it leans on, one that opens with a
 * description ("The company") below a sentence shortly before it. Deterministic.
 *
 * The best set is looked for, not the best sentence after the best sentence: under a budget of words a long first choice costs two
 * others. A set is worth its sentences and the important words that they bring, each word once, less what its length costs. The search
 * keeps the `BEAM` best sets while it goes through the candidates in reading order.
 */
export function selectFacts(pool: Pool, worth: Worth, budget: FactBudget): readonly ChosenFact[] {
  const candidates = candidatesOf(pool, worth, budget);
  const room = budget.words ?? Number.POSITIVE_INFINITY;
  const cost = costOfAWord(budget);
  let sets: readonly FactSet[] = [{ members: [], value: 0, words: 0 }];
  for (const candidate of candidates) {
    const repeats = new Map(candidates.map((other) => [other, overlap(other.content, candidate.content)]));
    const grown = sets
      .filter(({ members, words }) => members.length < budget.count && words + candidate.words <= room)
      .map((set) => withCandidate(set, candidate, pool, repeats, cost))
      .filter((set) => set !== undefined);
    if (grown.length > 0) sets = [...sets, ...grown].sort((a, b) => b.value - a.value).slice(0, BEAM);
  }
  const facts = inOrder(sets[0]!.members, pool);
  return facts.map(({ text, parts, at, words }) => ({ text, parts, at, words }));
}

/** So many sets are kept: twice as many find no better ones. */
const BEAM = 24;

interface FactSet {
  readonly members: readonly Candidate[];
  readonly value: number;
  readonly words: number;
}

function withCandidate(
  set: FactSet,
  candidate: Candidate,
  pool: Pool,
  repeats: ReadonlyMap<Candidate, number>,
  cost: number,
): FactSet | undefined {
  let repeated = 0;
  for (const member of set.members) repeated = Math.max(repeated, repeats.get(member)!);
  if (repeated >= MOST_OVERLAP || antecedentOf(candidate, set.members, pool) === undefined) return undefined;
  const value = candidate.value * (1 - repeated) + newlyTold(candidate, set.members, repeated > 0);
  return {
    members: [...set.members, candidate],
    value: set.value + value - cost * candidate.words,
    words: set.words + candidate.words,
  };
}

/** What the words of a candidate are worth that no member has. */
function newlyTold({ gain, gains }: Candidate, members: readonly Candidate[], shares: boolean): number {
  let left = gain;
  if (shares) for (const [id, worth] of gains) if (members.some(({ content }) => content.has(id))) left -= worth;
  return left;
}

/** How many sentences a description may stand below the one that says who or what is meant. */
const DESCRIPTION_REACH = 4;

/** The member that a candidate leans on; the candidate itself where it leans on nothing; `undefined` where it is missing. */
function antecedentOf(candidate: Candidate, members: readonly Candidate[], pool: Pool): Candidate | undefined {
  if (candidate.leansOn === 'nothing') return candidate;
  const { reading } = pool.sentences[candidate.at]!;
  const reach = candidate.leansOn === 'the sentence before' ? 1 : DESCRIPTION_REACH;
  return members.findLast(({ at }) => {
    return at < candidate.at && at >= candidate.at - reach && pool.sentences[at]!.reading === reading;
  });
}

/** The most valuable first, each with those that lean on it right below. */
function inOrder(members: readonly Candidate[], pool: Pool): readonly Candidate[] {
  const ordered: Candidate[] = [];
  const add = (member: Candidate): void => {
    ordered.push(member);
    for (const other of members) {
      if (other !== member && antecedentOf(other, members, pool) === member) add(other);
    }
  };
  const heads = members.filter((member) => antecedentOf(member, members, pool) === member);
  for (const head of heads.sort((a, b) => b.value - a.value || a.at - b.at)) add(head);
  return ordered;
}
