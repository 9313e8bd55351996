import type { Card, Item } from '../card.ts';
import type { Saying } from '../said.ts';
import { displayText } from '../text/display.ts';
import { Clock } from './clock.ts';
import { speakerLine } from './quotes.ts';
import { nameSource, webAddress } from './source.ts';

/** The quotes of one person, each with its source and date. Without quotes it says so. */
export function saidCard(
  speaker: string,
  sayings: readonly Saying[],
  options: { readonly timeZone: string; readonly now: number; readonly total: number },
): Card {
  const clock = new Clock(options.timeZone, options.now);
  const title = displayText(`Said by ${speaker}`);
  if (sayings.length === 0) {
    const text = 'No stored article quotes this person by name. Quotes with an unclear speaker are left out.';
    return { title, sections: [{ heading: 'Nothing found', items: [{ kind: 'text', text }] }], footer: [] };
  }
  const articles = [...new Map(sayings.map(({ article }) => [article.id, article])).values()];
  const quotes = sayings.map((saying) =>
    quoteItem(saying, articles.findIndex(({ id }) => id === saying.article.id) + 1),
  );
  const sources: Item[] = articles.map((article, i) => {
    const url = article.url && webAddress(article.url);
    return { kind: 'source', number: i + 1, ...nameSource(article, clock), ...(url && { url }) };
  });
  return {
    title,
    aside: `${options.total} ${options.total === 1 ? 'quote' : 'quotes'}`,
    sections: [
      { heading: 'Said', items: quotes },
      { heading: 'Sources', items: sources },
    ],
    footer: [],
  };
}

function quoteItem({ quote, article }: Saying, ref: number): Item {
  const place = { article: article.id, revision: article.revision, spans: [{ start: quote.start, end: quote.end }] };
  return {
    kind: 'quote',
    text: displayText(quote.text),
    refs: [ref],
    by: speakerLine(quote),
    continues: false,
    places: [{ ref, ...place }],
  };
}
