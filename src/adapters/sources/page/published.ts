import type { Instant } from '../../../briefings/article.ts';
import type { Block } from './blocks.ts';
import { type DateOrder, dateOrderOf, isDateLabel, readDate, readShownDates, readStatedDate } from './dates.ts';
import type { PageHead } from './head.ts';
import type { LinkedArticle } from './linked-data.ts';
import { readScriptDate } from './script-data.ts';
import { lonelyTimes, markedDates, placesOf, timesNear } from './times.ts';
import type { Page, PageElement } from './tree.ts';

export interface PageDates {
  readonly published?: Instant;
  readonly updated?: Instant;
}

/**
 * When an article was published and changed, as its page says it: to programs first, then to readers near the headline. `near` are the
 * lines around the headline, the nearest first.
 *
 * Promise: no date comes from an address, from running text, a comment or another article's teaser. A page that does not tell, or tells
 * several of which none is plainly its own, is undated.
 */
export function readPageDates(
  page: Page,
  head: PageHead,
  linked: LinkedArticle,
  near: readonly Block[],
  blocks: readonly Block[],
  headline: PageElement | undefined,
  title: string | undefined,
): PageDates {
  const order = dateOrderOf(head.language ?? linked.language);
  const lines = blocks.map(({ text }) => text);
  const shown = near
    .filter((block) => !leadsElsewhere(block))
    .map((block) => readShownDates(withLabel(block, blocks), order));
  const places = placesOf(page, blocks);
  const published =
    earlier(
      firstDate(order, [linked.published, ...PUBLISHED.map((name) => head.meta(name))]) ??
        firstDate(order, markedDates(places, 'datepublished', headline)),
      shown[0]?.published,
    ) ??
    firstDate(order, timesNear(places, headline)) ??
    shown.find((dates) => dates.published !== undefined)?.published ??
    only(
      lines.map((_line, i) => (places.boxed[blocks[i]!.element.index] ? undefined : readStatedDate(lines, i, order))),
    ) ??
    only(lonelyTimes(places, headline).map((time) => readDate(time, order))) ??
    readDate(readScriptDate(page, title), order);
  const updated =
    firstDate(order, [linked.updated, ...UPDATED.map((name) => head.meta(name))]) ??
    firstDate(order, markedDates(places, 'datemodified', headline)) ??
    shown.find((dates) => dates.updated !== undefined)?.updated;
  return { ...(published === undefined ? {} : { published }), ...(updated === undefined ? {} : { updated }) };
}

const PUBLISHED = (
  'article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.created dc.date.created ' +
  'parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date article.published rnews:datepublished'
).split(' ');
const UPDATED = 'article:modified_time og:updated_time datemodified last-modified lastmod dcterms.modified'.split(' ');

/** What the line under the headline says wins where it is earlier by days: programs are told when a page was moved or built. */
function earlier(told: Instant | undefined, shown: Instant | undefined): Instant | undefined {
  return told !== undefined && shown !== undefined && told - shown > 2 * DAY_MS ? shown : told;
}

const DAY_MS = 86_400_000;

function firstDate(order: DateOrder, written: readonly (string | undefined)[]): Instant | undefined {
  for (const text of written) {
    const instant = readDate(text, order);
    if (instant !== undefined) return instant;
  }
  return undefined;
}

/** A line of links to other articles may tell their dates; a date itself is often a short link. */
function leadsElsewhere({ text, linked }: Block): boolean {
  return linked > text.length * 0.5 && text.length > LONGEST_LINK;
}

const LONGEST_LINK = 40;

/** A line with the label that stands above it, if it has one. */
function withLabel(block: Block, blocks: readonly Block[]): string {
  const above = blocks[blocks.indexOf(block) - 1]?.text ?? '';
  return isDateLabel(above) ? `${above} ${block.text}` : block.text;
}

/** The one value among these, however often it stands there. */
function only(instants: readonly (Instant | undefined)[]): Instant | undefined {
  const different = new Set(instants.filter((instant) => instant !== undefined));
  return different.size === 1 ? [...different][0] : undefined;
}
