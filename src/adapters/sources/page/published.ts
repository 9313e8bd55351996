import type { Instant } from '../../../briefings/article.ts';
import type { Block } from './blocks.ts';
import { type DateOrder, dateOrderOf, readDate, readShownDates, readStatedDate } from './dates.ts';
import type { PageHead } from './head.ts';
import type { LinkedArticle } from './linked-data.ts';
import { isMasthead } from './near.ts';
import { closest, type Page, type PageElement, textOf } from './tree.ts';

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
): PageDates {
  const order = dateOrderOf(head.language ?? linked.language);
  const lines = blocks.map(({ text }) => text);
  const shown = near.map(({ text }) => readShownDates(text, order));
  const published =
    earlier(
      firstDate(order, linked.published, ...PUBLISHED.map((name) => head.meta(name))) ??
        marked(page, 'datepublished', order),
      shown[0]?.published,
    ) ??
    timeNear(page, headline, order) ??
    shown.find((dates) => dates.published !== undefined)?.published ??
    only(lines.map((_line, i) => readStatedDate(lines, i, order))) ??
    onlyTime(page, order);
  const updated =
    firstDate(order, linked.updated, ...UPDATED.map((name) => head.meta(name))) ??
    marked(page, 'datemodified', order) ??
    shown.find((dates) => dates.updated !== undefined)?.updated;
  return { ...(published === undefined ? {} : { published }), ...(updated === undefined ? {} : { updated }) };
}

const PUBLISHED = (
  'article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.created dc.date.created ' +
  'parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date article.published rnews:datepublished'
).split(' ');
const UPDATED = 'article:modified_time og:updated_time datemodified last-modified dcterms.modified'.split(' ');

/** What the line under the headline says wins where it is earlier by days: programs are told when a page was moved or built. */
function earlier(told: Instant | undefined, shown: Instant | undefined): Instant | undefined {
  return told !== undefined && shown !== undefined && told - shown > 2 * DAY_MS ? shown : told;
}

const DAY_MS = 86_400_000;

function firstDate(order: DateOrder, ...written: readonly (string | undefined)[]): Instant | undefined {
  return written.map((text) => readDate(text, order)).find((instant) => instant !== undefined);
}

/** What an element that is marked so says, wherever it stands. */
function marked(page: Page, property: string, order: DateOrder): Instant | undefined {
  return firstDate(
    order,
    ...page.elements.filter(({ attributes }) => attributes.itemprop?.toLowerCase() === property).map(dateIn),
  );
}

/** The time nearest behind, else before the headline. */
function timeNear(page: Page, headline: PageElement | undefined, order: DateOrder): Instant | undefined {
  if (!headline) return undefined;
  const { index } = headline;
  const times = page.elements
    .slice(Math.max(0, index - NEAR_BEFORE), index + NEAR_AFTER)
    .filter((element) => isDate(element) && !isElsewhere(element));
  const behind = times.filter((time) => time.index > index);
  const before = times.filter((time) => time.index < index && !isMasthead(time, headline)).reverse();
  return firstDate(order, ...[...behind, ...before].map(dateIn));
}

/** Elements. */
const NEAR_BEFORE = 30;
const NEAR_AFTER = 150;

function isDate({ name, attributes }: PageElement): boolean {
  const names = attributes.class ?? '';
  if (/modified|updated(?!.*published)/i.test(names)) return false;
  return name === 'time' || DATE_NAME.test(names);
}

const DATE_NAME =
  /(?:^|[\s_-])(?:date|datum|published|pub-?date|posted-on|timestamp|entry-date|post-date|display-?date)(?:[\s_-]|$)/i;

/** Where a page shows several, which of them is its article's cannot be told. */
function onlyTime(page: Page, order: DateOrder): Instant | undefined {
  return only(
    page.elements
      .filter((element) => isDate(element) && isInArticle(element) && !isElsewhere(element))
      .map((element) => readDate(dateIn(element), order)),
  );
}

function isInArticle(element: PageElement): boolean {
  return (
    closest(element, ({ name }) => name === 'article' || name === 'main') !== undefined ||
    closest(element, ({ name }) => name === 'header') === undefined
  );
}

/** The one value among these, however often it stands there. */
function only(instants: readonly (Instant | undefined)[]): Instant | undefined {
  const different = new Set(instants.filter((instant) => instant !== undefined));
  return different.size === 1 ? [...different][0] : undefined;
}

function isElsewhere(element: PageElement): boolean {
  return (
    closest(
      element,
      ({ name, attributes }) =>
        name === 'aside' ||
        name === 'nav' ||
        name === 'footer' ||
        name === 'li' ||
        /comment|related|recommend|card/i.test(attributes.class ?? ''),
    ) !== undefined
  );
}

function dateIn(element: PageElement): string | undefined {
  const { datetime, content, title } = element.attributes;
  return (
    datetime?.trim() ||
    content?.trim() ||
    title?.trim() ||
    textOf(element).replace(/^\p{L}{4,14}(?: on)?:\s+/u, '') ||
    undefined
  );
}
