import type { BriefingQuote, Quote, Source } from '../briefing.ts';
import type { Item } from '../card.ts';
import { displayText } from '../text/display.ts';
import { placesOf } from './places.ts';

/** A quote that goes on from the one before it is shown with it; the speaker stands once, under the last. */
export function quoteItems(quotes: readonly BriefingQuote[], sources: readonly Source[]): readonly Item[] {
  return quotes.map((quote, index) => ({
    kind: 'quote',
    text: displayText(quote.text),
    refs: [quote.source],
    continues: goesOn(quotes[index - 1], quote),
    places: placesOf(sources, [[quote.source, [{ start: quote.start, end: quote.end }]]]),
    ...(goesOn(quote, quotes[index + 1]) ? {} : { by: speakerLine({ ...heardBy(quotes, index), ...quote }) }),
  }));
}

/** To whom the first part of a quote was said: the rest of it was, too. */
function heardBy(quotes: readonly BriefingQuote[], index: number): Pick<Quote, 'audience'> {
  let first = index;
  while (goesOn(quotes[first - 1], quotes[first])) first--;
  const { audience } = quotes[first]!;
  return audience === undefined ? {} : { audience };
}

function goesOn(first: BriefingQuote | undefined, second: BriefingQuote | undefined): boolean {
  if (!first || !second?.continues || first.source !== second.source) return false;
  return first.speaker?.name === second.speaker?.name;
}

/** Who said it, in one line: name, role, audience, or why the speaker is not certain. */
export function speakerLine(quote: Quote): string {
  if (!quote.speaker) return `attribution unclear: ${quote.unclear ?? 'no speaker named'}`;
  const { name, role } = quote.speaker;
  const isTitle = role !== undefined && BEFORE_NAMES.test(role);
  const parts = [
    isTitle ? `${role} ${name}` : name,
    ...(role && !isTitle ? [role] : []),
    ...(quote.audience ? [`to ${quote.audience}`] : []),
    ...(quote.relayedBy ? [`as relayed by ${quote.relayedBy}`] : []),
  ];
  return displayText(parts.join(', '));
}

/** Titles that stand before a name and nowhere else. */
const BEFORE_NAMES =
  /^(?:(?:Det|Detective|Chief|Deputy|Acting|Assistant|Staff|First)\.? )?(?:(?:Sen|Rep|Gov|Gen|Sgt|Capt|Lt|Col|Maj|Cmdr|Adm|Dr|Prof|Rev|Insp|Supt|Hon)\.?|Cllr|Professor|Sir|Dame|Lord|Lady|Baron|Baroness|Rabbi|Imam|Father|Sister|Pastor|Bishop|Archbishop|Cardinal|Justice|Judge|Sergeant|Captain|Lieutenant|Colonel|Major|Inspector|Constable|Superintendent|Provost)$/;
