import type { Briefing } from '../briefing.ts';
import type { Card, Item, Section } from '../card.ts';
import type { Correction } from '../digest/corrections.ts';
import type { Digest } from '../digest/digest.ts';
import { displayText } from '../text/display.ts';
import { briefingCard, type CardOptions } from './briefing.ts';
import { Clock } from './clock.ts';
import { webAddress } from './source.ts';

/** A digest as one message, corrections first. It says how late it is, and where nothing is new. */
export function digestCard(digest: Digest, options: CardOptions): Card {
  const clock = new Clock(options.timeZone, options.now);
  const { main, corrections, last } = digest;
  const card = briefingCard(main, options);
  const since = last === undefined ? '' : ` since ${clock.moment(last)}`;
  const quiet: readonly Section[] = [{ heading: '', items: [{ kind: 'text', text: `Nothing new${since}.` }] }];
  const isQuiet = main.facts.length === 0 && main.quotes.length === 0;
  const sections = isQuiet ? quiet : card.sections;
  return {
    title: card.title,
    aside: asideOf(digest, clock, isQuiet ? undefined : card.aside),
    sections: corrections.length === 0 ? sections : [correctionSection(corrections, clock), ...sections],
    footer: card.footer,
  };
}

/** What the message had no room for, a card for each part. */
export function restCards(rest: readonly Briefing[], options: CardOptions): readonly Card[] {
  return rest.map((part, i) => ({
    title: displayText(`${part.topic}, the rest${i === 0 ? '' : ` (${i + 1})`}`),
    sections: briefingCard(part, options).sections,
    footer: [],
  }));
}

/** The lines that no longer stand. */
export function correctionSection(corrections: readonly Correction[], clock: Clock): Section {
  return { heading: 'Corrections', items: corrections.map((correction) => correctionItem(correction, clock)) };
}

function correctionItem({ line, printedAt, why, now, note }: Correction, clock: Clock): Item {
  const who = line.from ?? 'its source';
  const words = line.kind === 'quote' ? `“${line.text}”` : line.text;
  const what =
    why === 'withdrawn'
      ? `${who} has taken the article back`
      : now === undefined
        ? `${who} no longer has these words`
        : `${who} now has: ${now}`;
  const parts = [`printed ${clock.day(printedAt)}`, what, ...(note ? [note] : [])];
  const url = line.url && webAddress(line.url);
  return {
    kind: 'fact',
    text: displayText(words),
    refs: [],
    note: displayText(url ? `${parts.join(' · ')} · ${url}` : parts.join(' · ')),
  };
}

function asideOf({ slot, late }: Digest, clock: Clock, of: string | undefined): string {
  return [
    `digest of ${clock.moment(slot)}`,
    ...(late === undefined ? [] : [`${spanOf(late)} late`]),
    ...(of === undefined ? [] : [of]),
  ].join(' · ');
}

/** `40 min`, `3 h 20 min`. */
function spanOf(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
