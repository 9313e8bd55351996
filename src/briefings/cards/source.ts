import type { Instant } from '../article.ts';
import type { Item } from '../card.ts';
import { displayText } from '../text/display.ts';
import type { Clock } from './clock.ts';

type Named = Pick<Extract<Item, { readonly kind: 'source' }>, 'text' | 'detail' | 'title'>;

/**
 * How an article is named as a source: outlet, day, who told it in place of its publisher, who else carried it, whether only its summary
 * could be had, headline. An undated article is named without a day.
 */
export function nameSource(
  article: {
    readonly source?: string;
    readonly title?: string;
    readonly published?: Instant;
    readonly toldBy?: string;
  },
  clock: Clock,
  carriedBy: readonly string[] = [],
  isTeaser = false,
): Named {
  const details = [
    ...(article.published === undefined ? [] : [clock.day(article.published)]),
    ...(article.toldBy === undefined ? [] : [`told by ${article.toldBy}`]),
    ...(carriedBy.length > 0 ? [`also carried by ${carriedBy.join(' and ')}`] : []),
    ...(isTeaser ? ['summary only'] : []),
  ];
  return {
    text: displayText(article.source ?? article.title ?? 'unnamed source'),
    ...(details.length > 0 && { detail: displayText(details.join(', ')) }),
    ...(article.source && article.title && { title: displayText(article.title) }),
  };
}

/** A source in one line: `Meridian Wire, Wed 7 Oct: Bridge closed`. */
export function sourceLine({ text, detail, title }: Named): string {
  return `${text}${detail ? `, ${detail}` : ''}${title ? `: ${title}` : ''}`;
}

/** An address as it may be shown: http or https, in its escaped form, which holds no control characters. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
