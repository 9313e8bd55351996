import type { Briefing, BriefingQuote, Fact, Source } from '../../src/briefings/briefing.ts';

/** A briefing with nothing in it but what is given. */
export function aBriefing(given: Partial<Briefing> = {}): Briefing {
  return {
    topic: 'Karvala',
    facts: [],
    quotes: [],
    background: [],
    timeline: [],
    links: [],
    sources: [],
    coverage: { considered: 0, copies: 0, outlets: 0, undated: 0, failed: [] },
    ...given,
  };
}

export function aFact(given: Partial<Fact> = {}): Fact {
  const text = given.text ?? 'The Karvala bridge was closed on Monday.';
  return { text, parts: [{ start: 0, end: text.length }], source: 1, support: [1], origins: 1, ...given };
}

export function aBriefingQuote(given: Partial<BriefingQuote> = {}): BriefingQuote {
  const text = given.text ?? 'Nobody asked us.';
  const base = { text, start: 0, end: text.length, confidence: 0.9, source: 1 };
  const speaker = { name: 'Ines Duarte', named: { start: 0, end: 11 }, kind: 'person' as const };
  return { ...base, ...(given.unclear ? {} : { speaker }), ...given };
}

export function aSource(given: Partial<Source> = {}): Source {
  return {
    number: 1,
    article: 'a1',
    revision: 1,
    outlet: 'Meridian Wire',
    title: 'Bridge closed',
    carriedBy: [],
    ...given,
  };
}
