import type { Instant } from '../article.ts';
import { displayText } from '../text/display.ts';
import type { Clock } from './clock.ts';

/** How an article is named as a source: outlet, day, who else carried it, headline. An undated article is named without a day. */
export function sourceLine(
  article: { readonly source?: string; readonly title?: string; readonly published?: Instant },
  clock: Clock,
  carriedBy: readonly string[] = [],
): string {
  const parts = [
    article.source ?? article.title ?? 'unnamed source',
    ...(article.published === undefined ? [] : [clock.day(article.published)]),
    ...(carriedBy.length > 0 ? [`also carried by ${carriedBy.join(' and ')}`] : []),
  ];
  return displayText(article.source && article.title ? `${parts.join(', ')}: ${article.title}` : parts.join(', '));
}

/** An address as it may be shown: http or https, in its escaped form, which holds no control characters. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
