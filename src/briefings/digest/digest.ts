import type { Instant } from '../article.ts';
import type { Briefing, BriefingQuote, Fact, Passage } from '../briefing.ts';
import { withItsSources } from '../part.ts';
import type { Correction } from './corrections.ts';
import { noveltyOf } from './novelty.ts';
import type { PastDigest } from './printed.ts';
import { restOf } from './rest.ts';

/** What a channel is told at one slot. */
export interface Digest {
  readonly slot: Instant;
  /** Milliseconds after its time, where it is worth saying. */
  readonly late?: number;
  /** When the last digest was made; absent where this is the first. */
  readonly last?: Instant;
  readonly corrections: readonly Correction[];
  /** What the message shows. */
  readonly main: Briefing;
  /** What finds no room in one message, in parts of about a message each. */
  readonly rest: readonly Briefing[];
  /** Neither a fact, a quote nor a correction. */
  readonly isEmpty: boolean;
}

export interface DigestRequest {
  readonly slot: Instant;
  /** Milliseconds after its time. */
  readonly late: number;
  /** Made from what came in since the last digest and compared with `printedBefore`, larger than one message. */
  readonly briefing: Briefing;
  /** The digests before, oldest first. */
  readonly past: readonly PastDigest[];
  readonly corrections: readonly Correction[];
}

/**
 * Makes a digest from a briefing: what was printed before is left out, what changed is marked, and what finds no room in one message is
 * set apart.
 *
 * Promise: a fact that leans on the one before it never stands without it; facts with more independent origins come first.
 */
export function makeDigest({ slot, late, briefing, past, corrections }: DigestRequest): Digest {
  const lines = past.flatMap(({ printed }) => printed.lines);
  const told = briefing.facts.map((fact) => ({ ...fact, news: noveltyOf(fact, lines) }));
  const groups = groupsOf(told).filter((group) => group.some(({ news }) => news !== 'unchanged'));
  const facts = groups.sort((a, b) => supportOf(b) - supportOf(a)).map((group) => group.map(withoutNew));
  const quotes = newQuotes(
    briefing.quotes,
    lines.map(({ text }) => text),
  );
  const [shown, more] = [firstOf(facts, MAIN_FACTS), firstOf(quotes, MAIN_QUOTES)];
  const isQuiet = facts.length === 0 && quotes.length === 0;
  const isPrinted = ({ text }: Passage) => lines.some((line) => line.text === text);
  const main = {
    ...briefing,
    facts: facts.slice(0, shown).flat(),
    quotes: quotes.slice(0, more).flat(),
    background: briefing.background.filter((passage) => !isPrinted(passage)),
    timeline: [],
  };
  const last = past.at(-1)?.at;
  return {
    slot,
    ...(late >= WORTH_SAYING ? { late } : {}),
    ...(last === undefined ? {} : { last }),
    corrections,
    main: withItsSources(isQuiet ? { ...main, background: [], links: [] } : main),
    rest: restOf(briefing, facts.slice(shown), quotes.slice(more)),
    isEmpty: isQuiet && corrections.length === 0,
  };
}

/** How large the briefing is to be that a digest is made from. */
export const DIGEST_SIZE = { facts: 24, quotes: 12 } as const;

/** To be read at a glance. */
const MAIN_FACTS = 5;
const MAIN_QUOTES = 3;

/** A digest that comes later than this says so, in milliseconds. */
const WORTH_SAYING = 10 * 60_000;

/** Facts with those that lean on them right below. */
function groupsOf(facts: readonly Fact[]): (readonly Fact[])[] {
  const groups: Fact[][] = [];
  for (const fact of facts) {
    if (fact.isBelow && groups.length > 0) groups.at(-1)!.push(fact);
    else groups.push([fact]);
  }
  return groups;
}

/** In a digest everything is new but what is said to have changed. */
function withoutNew({ news, ...fact }: Fact): Fact {
  return typeof news === 'object' ? { ...fact, news } : fact;
}

function supportOf(group: readonly Fact[]): number {
  return group[0]?.origins ?? 0;
}

/** Quotes whose words were not printed before, each with those that go on from it. */
function newQuotes(quotes: readonly BriefingQuote[], printed: readonly string[]): (readonly BriefingQuote[])[] {
  const before = new Set(printed.map(wordsOf));
  const chains: BriefingQuote[][] = [];
  for (const quote of quotes) {
    if (quote.continues && chains.length > 0) chains.at(-1)!.push(quote);
    else chains.push([quote]);
  }
  return chains.filter((chain) => chain.some(({ text }) => !before.has(wordsOf(text))));
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** How many groups have at most `most` members together; at least one. */
function firstOf(groups: readonly (readonly unknown[])[], most: number): number {
  let members = 0;
  for (const [i, group] of groups.entries()) {
    members += group.length;
    if (members > most) return Math.max(1, i);
  }
  return groups.length;
}
