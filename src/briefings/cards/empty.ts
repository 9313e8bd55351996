import type { Briefing } from '../briefing.ts';
import type { Card, Item } from '../card.ts';
import { displayText } from '../text/display.ts';
import type { Clock } from './clock.ts';
import { coverageLine } from './coverage.ts';

interface Offered {
  readonly hints?: readonly string[];
  readonly nearest?: readonly string[];
  readonly nothing?: string;
}

/** A briefing without anything to show: why, what may help, and what is near. */
export function emptyCard(
  { topic, coverage }: Briefing,
  { hints = [], nearest = [], nothing }: Offered,
  clock: Clock,
): Card {
  const footer = [coverageLine({ coverage }, clock)];
  if (nothing !== undefined && coverage.considered > 0 && coverage.lastMatch === undefined) {
    const items = (datedBefore(coverage, clock) ?? [nothing]).map((text) => ({ kind: 'text' as const, text }));
    return { title: displayText(topic), sections: [{ heading: '', items }], footer };
  }
  const since = coverage.since ?? coverage.lastMatch;
  const items: Item[] = [
    {
      kind: 'text',
      text: since === undefined ? 'Nothing is stored on this.' : `No article on this since ${clock.day(since)}.`,
    },
    ...newestOf(coverage, clock).map((text) => ({ kind: 'text' as const, text })),
    ...hints.map((text) => ({ kind: 'text' as const, text: displayText(text) })),
    ...(nearest.length === 0
      ? []
      : [{ kind: 'text' as const, text: `Nearest topics: ${nearest.map(displayText).join(', ')}` }]),
  ];
  return {
    title: displayText(topic),
    sections: [{ heading: 'Nothing found', items }],
    footer,
  };
}

/** Of when the newest is, where a time was asked for. An article without a date is told of by when it was stored, as what that is. */
function newestOf({ since, lastMatch, newest }: Briefing['coverage'], clock: Clock): readonly string[] {
  if (lastMatch === undefined || since === undefined) return [];
  if (lastMatch === newest) return [`The newest article on it is of ${clock.day(newest)}.`];
  return [
    `The last one on it was stored on ${clock.day(lastMatch)} and has no date.`,
    ...(newest === undefined ? [] : [`The newest article on it with a date is of ${clock.day(newest)}.`]),
  ];
}

/** What was stored since the time that was asked for has no date, and nothing to tell; all that has one is older. */
function datedBefore({ since, newest }: Briefing['coverage'], clock: Clock): readonly string[] | undefined {
  if (since === undefined || newest === undefined || newest >= since) return undefined;
  return [
    `Nothing on this has a date since ${clock.day(since)}.`,
    `The newest article on it with a date is of ${clock.day(newest)}.`,
  ];
}
