import { mostFactsIn } from '../../briefings/facts/budget.ts';
import { type CommandInput, wholeNumber } from './command.ts';

/** How long the facts may be, as every command that prints some takes it. */
export const LENGTH_OPTIONS = [
  { name: 'words', value: 'N', summary: 'at most so many words over all facts; without --facts as many as fit' },
  { name: 'about', value: 'N', summary: 'so many words over all facts on average, for one at most 30 % more' },
] as const;

export interface Length {
  readonly facts?: number;
  readonly words?: number;
  readonly about?: number;
}

/** What `--facts`, `--words` and `--about` ask for; without `--facts` as many facts as the words have room for. Throws a `UsageError`. */
export function lengthOf(input: CommandInput, mostFacts: number): Length {
  const { facts, words, about } = input.options;
  const room = { ...(words && { words: numberOf(input, 'words') }), ...(about && { about: numberOf(input, 'about') }) };
  const least = Math.min(...Object.values(room));
  if (facts !== undefined) return { ...room, facts: wholeNumber(input, 'facts', 0, [1, mostFacts]) };
  return Number.isFinite(least) ? { ...room, facts: mostFactsIn(least) } : room;
}

/** The same, where nobody says how long: three facts that are as long, on average over many, as three sentences of such articles. */
export function lengthFor({ facts = 3, ...room }: Length, articles: number): Length & { readonly facts: number } {
  if (Object.keys(room).length > 0) return { facts, ...room };
  return { facts, about: Math.round(facts * (articles > 1 ? OF_SEVERAL : OF_ONE)) };
}

/** Words of a sentence that stands for one article, and for two or three (docs/decisions/0004-facts.md). */
const OF_ONE = 70 / 3;
const OF_SEVERAL = 30;

function numberOf(input: CommandInput, name: 'words' | 'about'): number {
  return wholeNumber(input, name, 0, [1, 10_000]);
}
