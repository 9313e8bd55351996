import type { Instant } from '../../../briefings/article.ts';
import type { Block } from './blocks.ts';
import { dateOrderAt, dateOrderOf, dateOrderShown } from './date-order.ts';
import { OF_EVENT } from './date-words.ts';
import {
  type DateOrder,
  isDateLabel,
  readDate,
  readShownDates,
  readStatedChange,
  readStatedDate,
  type ShownDates,
} from './dates.ts';
import type { PageHead } from './head.ts';
import { dayBehind, isSameName } from './headline.ts';
import { partedLine } from './lines.ts';
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
 * lines around the headline, the nearest first; `own` is the page's address.
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
  own: string | undefined,
): PageDates {
  const lines = blocks.map(({ text }) => text);
  const around = near
    .filter((block) => !leadsElsewhere(block) && !isOfEvent(block))
    .map((block) => withLabel(block, blocks));
  const order =
    dateOrderAt(own) ?? dateOrderOf(head.language ?? linked.language) ?? dateOrderShown(page, around, lines, own);
  const places = placesOf(page, blocks, order, own);
  const shown = around.map((line) => readShownDates(line, order));
  const time = () => timesNear(places, headline)[0];
  const isOwn = ({ element, target }: Block) => !places.boxed[element.index] && (target ?? own) === own;
  const updated =
    firstDate(order, [linked.updated, ...UPDATED.map((name) => head.meta(name))]) ??
    markedDates(places, 'datemodified', headline)[0] ??
    shown.find((dates) => dates.updated !== undefined)?.updated ??
    only(blocks.map((block) => (isOwn(block) ? readStatedChange(block.text, order) : undefined)));
  const told =
    firstDate(order, [linked.published, ...PUBLISHED.map((name) => head.meta(name))]) ??
    markedDates(places, 'datepublished', headline)[0];
  const published =
    asShown(told, shown, time, updated) ??
    time() ??
    shown.find((dates) => dates.published !== undefined)?.published ??
    only(blocks.map((block, i) => (isOwn(block) ? readStatedDate(lines, i, order) : undefined))) ??
    only(lonelyTimes(places, headline)) ??
    uploaded(linked, title, order) ??
    described(head, title, order) ??
    readDate(dayBehind(head.title) ?? dayBehind(head.meta('og:title')), order) ??
    readDate(readScriptDate(page, title), order);
  return { ...(published === undefined ? {} : { published }), ...(updated === undefined ? {} : { updated }) };
}

const PUBLISHED = (
  'article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.created dc.date.created ' +
  'parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date article.published rnews:datepublished'
).split(' ');
const UPDATED = 'article:modified_time og:updated_time datemodified last-modified lastmod dcterms.modified'.split(' ');

/**
 * What readers see wins over what programs are told where it is another day. An earlier one right under the headline, for programs are
 * told when a page was moved or built; any that is set as a date and not that of the change, for they are told when a draft was begun.
 */
function asShown(
  told: Instant | undefined,
  shown: readonly ShownDates[],
  time: () => Instant | undefined,
  updated: Instant | undefined,
): Instant | undefined {
  const first = shown[0]?.published;
  const seen = first ?? shown.find(({ published }) => published !== undefined)?.published;
  if (told === undefined || seen === undefined || isSameDay(told, seen)) return told;
  if (seen === first && seen < told) return seen;
  // what is not yet over when the page is changed last is an event
  const isOver = updated === undefined || (seen < updated && !isSameDay(updated, seen));
  const set = isOver ? time() : undefined;
  return set !== undefined && isSameDay(set, seen) ? seen : told;
}

function isSameDay(a: Instant, b: Instant): boolean {
  return Math.abs(a - b) < ANOTHER_DAY_MS;
}

/** No two zones are farther apart: a day without an hour is up to 24 hours off, and the farthest zone another 12. */
const ANOTHER_DAY_MS = 36 * 3_600_000;

/** When the page's own video was put there. */
function uploaded({ video }: LinkedArticle, title: string | undefined, order: DateOrder): Instant | undefined {
  return video !== undefined && title !== undefined && isSameName(video.name, title)
    ? readDate(video.uploaded, order)
    : undefined;
}

/** What the description of a page says beside its title, where that is nothing but a date: `(News of 9 May 2031)`. */
function described(head: PageHead, title: string | undefined, order: DateOrder): Instant | undefined {
  const rest =
    head
      .meta('description', 'og:description')
      ?.replace(title ?? '', '')
      .replace(/[()]/g, ' ')
      .trim() ?? '';
  return rest.length <= LONGEST_LINK ? readShownDates(rest, order).published : undefined;
}

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

function isOfEvent({ element }: Block): boolean {
  return [element, element.parent].some((one) => OF_EVENT.test(one?.attributes.class ?? ''));
}

/** A line with the label that stands above it, if it has one. */
function withLabel(block: Block, blocks: readonly Block[]): string {
  const above = blocks[blocks.indexOf(block) - 1]?.text ?? '';
  const line = partedLine(block);
  if (isDateLabel(above)) return `${above} ${line}`;
  return block.element.name === 'dd' && above.length <= LONGEST_LINK ? `${above.replace(/:$/, '')}: ${line}` : line;
}

/** The one value among these, however often it stands there. */
function only(instants: readonly (Instant | undefined)[]): Instant | undefined {
  const different = new Set(instants.filter((instant) => instant !== undefined));
  return different.size === 1 ? [...different][0] : undefined;
}
