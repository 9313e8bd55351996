import type { Instant } from '../../../briefings/article.ts';
import { webAddress } from '../web-address.ts';
import type { Block } from './blocks.ts';
import { isOfSomethingElse } from './date-lines.ts';
import { OF_EVENT, RANGE } from './date-words.ts';
import { type DateOrder, isDateLabel, isPublicationLabel, readDate } from './dates.ts';
import { isMasthead, isWholeArticle, LEAD_IN } from './near.ts';
import { isProse } from './prose.ts';
import { closest, isWithin, type Page, type PageElement, textOf } from './tree.ts';

/** A page with what tells whose a date on it is. */
export interface Places {
  readonly page: Page;
  /** For each element, how many links stand before it. */
  readonly links: Uint32Array;
  /** For each element, whether it stands in a comment, a box, or an item of a list that leads to another article. */
  readonly boxed: Uint8Array;
  /** Places of the elements with running text. */
  readonly texts: readonly number[];
  /** How the page's figures are read. */
  readonly order: DateOrder;
  /** The page's own address. */
  readonly own: string | undefined;
}

export function placesOf(page: Page, blocks: readonly Block[], order: DateOrder, own: string | undefined): Places {
  const links = new Uint32Array(page.elements.length + 1);
  for (const { name, index } of page.elements) links[index + 1] = links[index]! + (name === 'a' ? 1 : 0);
  const boxed = new Uint8Array(page.elements.length);
  for (const element of page.elements) {
    const { index, parent } = element;
    boxed[index] = (parent && boxed[parent.index]) || isBox(element, links) ? 1 : 0;
  }
  return { page, links, boxed, texts: blocks.filter(isProse).map(({ element }) => element.index), order, own };
}

function isBox(element: PageElement, links: Uint32Array): boolean {
  if (BOXES.has(element.name)) return true;
  if (element.name === 'li' && links[element.end]! > links[element.index]!) return true;
  const { class: names } = element.attributes;
  return names !== undefined && BOX_NAMES.test(names);
}

const BOX_NAMES = /comment|related|recommend|card/i;
const BOXES = new Set(['aside', 'nav', 'footer']);

/**
 * The dates that elements of this property hold (microdata, RDFa): those of the thing that the headline is of first, none of another
 * article.
 */
export function markedDates(places: Places, property: string, headline: PageElement | undefined): readonly Instant[] {
  const { elements } = places.page;
  const things = new Map<PageElement, PageElement>();
  const own: PageElement[] = [];
  const others: PageElement[] = [];
  for (const element of elements) {
    const thing = isThing(element) ? element : element.parent && things.get(element.parent);
    if (thing) things.set(element, thing);
    if (!isMarked(element, property)) continue;
    const isOwn = headline !== undefined && thing !== undefined && isWithin(headline, thing);
    const isOthers = headline !== undefined && thing !== undefined && ARTICLE.test(typeOf(thing));
    if (isOwn) own.push(element);
    else if (!isOthers && places.boxed[element.index] === 0) others.push(element);
  }
  return [...own, ...others].flatMap((element) => dateIn(element, places.order) ?? []);
}

function isThing({ attributes }: PageElement): boolean {
  return attributes.itemscope !== undefined || attributes.typeof !== undefined;
}

function typeOf({ attributes }: PageElement): string {
  return attributes.itemtype ?? attributes.typeof ?? '';
}

const ARTICLE = /(?:Article|Posting|Report)\b/;

function isMarked({ name, attributes }: PageElement, property: string): boolean {
  const isNamed = (names = '') =>
    names
      .toLowerCase()
      .split(/[\s:]+/)
      .includes(property);
  return isNamed(attributes.itemprop) || (name !== 'meta' && isNamed(attributes.property));
}

/** The dates of elements made for them around the headline, the nearest behind it first, then those in front. */
export function timesNear(places: Places, headline: PageElement | undefined): readonly Instant[] {
  if (!headline) return [];
  const { index } = headline;
  const [text, longer] = [startOfText(places, headline, 0), startOfText(places, headline, LEAD_IN)];
  const times = places.page.elements
    .slice(Math.max(0, index - NEAR_BEFORE), index + NEAR_AFTER)
    .filter((element) => isDate(element) && places.boxed[element.index] === 0 && !isLabelledOtherwise(element))
    .filter((element) => !leadsAway(element, places));
  const behind = times.filter(
    (time) => time.index > index && time.index <= longer && !isOthers(time, headline, text, places),
  );
  const before = times.filter((time) => time.index < index && !isMasthead(time, headline)).reverse();
  return [...behind, ...before].flatMap((element) => dateIn(element, places.order) ?? []);
}

/** Elements. */
const NEAR_BEFORE = 30;
const NEAR_AFTER = 150;

/** Whether what stands right before a date says that it is that of a change, `UPDATED: <time>`, or of something else: `Opens: <time>`. */
function isLabelledOtherwise({ parent, index }: PageElement): boolean {
  const siblings = parent?.children ?? [];
  const at = siblings.findIndex((child) => typeof child !== 'string' && child.index === index);
  const label = siblings
    .slice(Math.max(0, at - 2), Math.max(0, at))
    .map((child) => (typeof child === 'string' ? child.slice(-LONGEST_LABEL) : labelIn(child)))
    .join(' ')
    .trim();
  if ((isDateLabel(label) && !isPublicationLabel(label)) || isOfSomethingElse(label.slice(-LONGEST_LABEL))) return true;
  return isRangeMark(siblings, at + 1) || isRangeMark(siblings, at - 1);
}

/** Whether what stands at a place between two elements says "to": of the first and the last day of something. */
function isRangeMark(siblings: PageElement['children'], at: number): boolean {
  const [before, mark, behind] = [siblings[at - 1], siblings[at], siblings[at + 1]];
  const isTime = (one: PageElement | string | undefined) => typeof one === 'object' && one.name === 'time';
  return typeof mark === 'string' && RANGE.test(mark) && isTime(before) && isTime(behind);
}

/** The words of an element that may be a label: not of a large one, for it is asked of every date on a page. */
function labelIn(element: PageElement): string {
  const first = element.children[0];
  const isLabel = element.end - element.index <= 3 && (typeof first !== 'string' || first.length <= LONGEST_LABEL);
  return isLabel ? textOf(element) : '';
}

const LONGEST_LABEL = 40;

/** The place of the running text behind the headline, but for so many blocks that lead in. */
function startOfText({ texts }: Places, headline: PageElement, leadIn: number): number {
  const first = texts.findIndex((place) => place > headline.index);
  return (first < 0 ? undefined : texts[first + leadIn]) ?? Number.POSITIVE_INFINITY;
}

/** Whether a date stands behind text, beside a link and in no article that has the headline: then it is another one's. */
function isOthers(element: PageElement, headline: PageElement, text: number, places: Places): boolean {
  if (element.index <= text || !isBesideLink(element, places)) return false;
  const article = closest(element, isWholeArticle);
  return article === undefined || !isWithin(headline, article);
}

/** The dates of all such elements that may be the article's, wherever they stand: where they differ, which one is it cannot be told. */
export function lonelyTimes(places: Places, headline: PageElement | undefined): readonly Instant[] {
  const text = headline ? startOfText(places, headline, 0) : 0;
  const isOwn = (element: PageElement) =>
    headline === undefined ||
    (element.index < headline.index ? !isMasthead(element, headline) : !isOthers(element, headline, text, places));
  const times = places.page.elements.filter(
    (element) =>
      isDate(element) &&
      isInArticle(element) &&
      places.boxed[element.index] === 0 &&
      isOwn(element) &&
      !leadsAway(element, places),
  );
  if (times.length > MOST_TIMES) return [];
  return times.filter((time) => !isLabelledOtherwise(time)).flatMap((time) => dateIn(time, places.order) ?? []);
}

/** Of so many none is plainly the article's. */
const MOST_TIMES = 50;

function isBesideLink({ parent }: PageElement, places: Places): boolean {
  return parent !== undefined && (parent.name === 'a' || hasLink(parent, places));
}

/** Whether a date stands in a link to another page: that one's. A link to a list of the day is none such. */
function leadsAway(element: PageElement, { own }: Places): boolean {
  const link = closest(element, ({ name }) => name === 'a');
  if (link === undefined || link.end - link.index <= FEWEST_IN_TEASER) return false;
  const target = webAddress(link.attributes.href, own);
  return target !== undefined && target !== own;
}

/** Elements: a link around a headline and its date has more than the date. */
const FEWEST_IN_TEASER = 2;

function isDate({ name, attributes }: PageElement): boolean {
  const names = attributes.class ?? '';
  if (name !== 'time' && attributes.datetime === undefined && (names === '' || !DATE_NAME.test(names))) return false;
  return name !== 'ins' && name !== 'del' && (!OTHER_DATE.test(names) || /published/i.test(names));
}

/** Of a change, or of what an article tells of. */
const OTHER_DATE = new RegExp(`modified|updated|${OF_EVENT.source}`, 'i');

const DATE_NAME =
  /(?:^|[\s_-])(?:date|datum|published|pub-?date|posted-on|timestamp|entry-date|post-date|display-?date)(?:[\s_-]|$)/i;

function isInArticle(element: PageElement): boolean {
  return (
    closest(element, ({ name }) => name === 'article' || name === 'main') !== undefined ||
    closest(element, ({ name }) => name === 'header') === undefined
  );
}

function hasLink({ index, end }: PageElement, { links }: Places): boolean {
  return links[end]! > links[index]!;
}

/** The first of what an element says to programs and to readers that is a date. */
function dateIn(element: PageElement, order: DateOrder): Instant | undefined {
  const { attributes } = element;
  for (const name of ATTRIBUTES) {
    const instant = attributes[name] === undefined ? undefined : readDate(attributes[name], order);
    if (instant !== undefined) return instant;
  }
  return readDate(textOf(element).replace(/^\p{L}{4,14}(?: on)?:\s+/u, ''), order);
}

const ATTRIBUTES =
  'datetime content title data-datetime data-date data-timestamp data-time data-epoch data-published'.split(' ');
