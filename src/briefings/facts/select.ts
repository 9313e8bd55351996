import { type Candidate, candidatesOf, costOfAWord, type FactBudget } from './candidates.ts';
import { MOST_OVERLAP } from './overlap.ts';
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
 * Promise: no two facts share `MOST_OVERLAP` of the content words of the shorter one; none is a question, a fragment, a caption, a bare quote or
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
  const shared = new SharedWords(candidates);
  const sets: FactSet[] = [{ members: [], value: 0, words: 0 }];
  for (const [c, candidate] of candidates.entries()) {
    for (const { members, value, words } of [...sets]) {
      if (members.length >= budget.count || words + candidate.words > room) continue;
      const added = shared.valueBeside(c, members);
      if (added === undefined || lacksAntecedent(candidate, members, candidates, pool)) continue;
      keep(sets, value + added - cost * candidate.words, members, c, words + candidate.words);
    }
  }
  const members = sets[0]!.members.map((c) => candidates[c]!);
  return inOrder(members, pool).map(({ text, parts, at, words }) => ({ text, parts, at, words }));
}

/** So many sets are kept: with 24 of them stories of several articles lose a point of coverage, twice as many find no better ones. */
const BEAM = 100;

interface FactSet {
  /** Indices of the candidates, in reading order. */
  readonly members: readonly number[];
  readonly value: number;
  readonly words: number;
}

/** Puts a set among the best, most valuable first, if it is one of them; of equal ones the earlier goes first. */
function keep(sets: FactSet[], value: number, members: readonly number[], added: number, words: number): void {
  if (sets.length >= BEAM && value <= sets.at(-1)!.value) return;
  let place = sets.length;
  while (place > 0 && sets[place - 1]!.value < value) place--;
  sets.splice(place, 0, { members: [...members, added], value, words });
  if (sets.length > BEAM) sets.pop();
}

/** What each candidate shares with each of those before it: looked up some hundred times for each pair, so it is worked out once. */
class SharedWords {
  readonly #candidates: readonly Candidate[];
  /** By pair: the overlap of the two. */
  readonly #overlaps: Float64Array;
  /** By candidate: for each of its words what it is worth, and which of the others have it, a bit for each in two numbers. */
  readonly #holders: readonly { readonly worth: number; readonly low: number; readonly high: number }[][];

  constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates;
    this.#overlaps = new Float64Array(candidates.length ** 2);
    this.#holders = candidates.map(() => []);
    const bits = bitsByWord(candidates);
    for (const [c, { ids, gains }] of candidates.entries()) {
      const common = new Uint16Array(candidates.length);
      ids.forEach((id, w) => {
        const [low, high] = bits.get(id)!;
        for (let other = 0; other < c; other++) if (hasBit(low, high, other)) common[other]!++;
        this.#holders[c]!.push({ worth: gains[w]!, low, high });
      });
      for (let other = 0; other < c; other++) {
        const shorter = Math.min(ids.length, candidates[other]!.ids.length);
        this.#overlaps[c * candidates.length + other] = common[other]! / Math.max(1, shorter);
      }
    }
  }

  /** What a candidate adds to a set of earlier ones; `undefined` where one of them says the same. */
  valueBeside(c: number, members: readonly number[]): number | undefined {
    const { value, gain } = this.#candidates[c]!;
    let [repeated, low, high] = [0, 0, 0];
    for (const member of members) {
      repeated = Math.max(repeated, this.#overlaps[c * this.#candidates.length + member]!);
      if (member < 30) low |= 1 << member;
      else high |= 1 << (member - 30);
    }
    if (repeated >= MOST_OVERLAP) return undefined;
    if (repeated === 0) return value + gain;
    let told = 0;
    for (const word of this.#holders[c]!) if ((word.low & low) !== 0 || (word.high & high) !== 0) told += word.worth;
    return value * (1 - repeated) + gain - told;
  }
}

/** For each word which candidates have it: the first thirty in one number, the others in a second. */
function bitsByWord(candidates: readonly Candidate[]): ReadonlyMap<number, readonly [number, number]> {
  const bits = new Map<number, [number, number]>();
  for (const [c, { ids }] of candidates.entries()) {
    for (const id of ids) {
      const own = bits.get(id) ?? [0, 0];
      own[c < 30 ? 0 : 1]! |= 1 << (c % 30);
      bits.set(id, own);
    }
  }
  return bits;
}

function hasBit(low: number, high: number, c: number): boolean {
  return c < 30 ? ((low >> c) & 1) === 1 : ((high >> (c - 30)) & 1) === 1;
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

/** The member that a candidate leans on; the candidate itself where it leans on nothing. */
function antecedentOf(candidate: Candidate, members: readonly Candidate[], pool: Pool): Candidate | undefined {
  if (candidate.leansOn === 'nothing') return candidate;
  return members.findLast((member) => isAntecedent(member, candidate, pool));
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
