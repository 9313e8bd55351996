import type { Briefing, BriefingQuote, Fact } from '../briefing.ts';
import { withItsSources } from '../part.ts';

/**
 * What a digest's message had no room for, in parts that one message each can show: facts first, then quotes, in their order; those that lean on
 * each other stay together. Empty where nothing is left.
 */
export function restOf(
  briefing: Briefing,
  facts: readonly (readonly Fact[])[],
  quotes: readonly (readonly BriefingQuote[])[],
): readonly Briefing[] {
  const groups = [
    ...firstOf(facts, REST_FACTS).map((group): Group => ({ facts: group, quotes: [] })),
    ...firstOf(quotes, REST_QUOTES).map((chain): Group => ({ facts: [], quotes: chain })),
  ];
  const parts: Group[] = [];
  for (const group of groups) {
    const last = parts.at(-1);
    const joined = last && { facts: [...last.facts, ...group.facts], quotes: [...last.quotes, ...group.quotes] };
    if (joined && sizeOf(joined) <= PART_SIZE) parts[parts.length - 1] = joined;
    else parts.push(group);
  }
  return parts.map((part) => withItsSources({ ...briefing, ...part, background: [], timeline: [], links: [] }));
}

interface Group {
  readonly facts: readonly Fact[];
  readonly quotes: readonly BriefingQuote[];
}

/** To be read in a minute. */
const REST_FACTS = 12;
const REST_QUOTES = 6;

/**
 * Of lines, in characters. With it all of 18 lines of 60 to 1,000 characters, each of a source of its own, stood in their parts on Discord and
 * Slack; with 5,600 one was left out, and of one part alone lines were left out from 100 characters each on.
 */
const PART_SIZE = 4_800;

/** What a line takes besides its words, in characters: its numbers with their links, who says it, the frame around it. */
const FRAME = 300;

function sizeOf({ facts, quotes }: Group): number {
  return [...facts, ...quotes].reduce((sum, { text }) => sum + text.length + FRAME, 0);
}

/** The first groups that have at most `most` members together. */
function firstOf<T>(groups: readonly (readonly T[])[], most: number): readonly (readonly T[])[] {
  let members = 0;
  const end = groups.findIndex((group) => {
    members += group.length;
    return members > most;
  });
  return end < 0 ? groups : groups.slice(0, end);
}
