import type { Link } from '../article.ts';

/** A link, and where it stands in the raw text. */
export interface PlacedLink extends Link {
  readonly at: number;
}
