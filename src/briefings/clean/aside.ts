import type { SetAside } from '../article.ts';
import { isContributorsLine, isPageMatter } from './furniture.ts';
import { isAdvertLabel, isNewsletterPrompt, isShareBar } from './promos.ts';
import { relatedLabel } from './related.ts';

/** What a block is by its words alone, or undefined where it may be body text. */
export function asideKind(text: string): SetAside['kind'] | undefined {
  if (text.length > LONGEST) return undefined;
  if (isShareBar(text)) return 'share';
  if (isAdvertLabel(text)) return 'advert';
  if (relatedLabel(text) !== undefined) return 'related';
  if (isNewsletterPrompt(text)) return 'newsletter';
  if (isPageMatter(text)) return 'furniture';
  return isContributorsLine(text) ? 'byline' : undefined;
}

/** In code units. A longer block is body text: what a page adds to an article is short. */
const LONGEST = 420;
