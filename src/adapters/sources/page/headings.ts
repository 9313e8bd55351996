import { webAddress } from '../web-address.ts';
import type { Block } from './blocks.ts';
import { isSameName } from './headline.ts';
import { type Page, type PageElement, textOf } from './tree.ts';

export interface Headings {
  /** What may be the headline of a page's article: what is marked as such first. */
  readonly headings: readonly PageElement[];
  /** What the headings that lead to the front page of the site say: its name. */
  readonly outlets: readonly string[];
}

/**
 * The headings of a page: what is marked as a headline, then those of the first level or that lead to the page itself. A page that has none
 * and tells programs no title (`isTold`) may name one by its class alone, as old ones do. `own` is the page's own address.
 */
export function headingsOf(page: Page, own: string | undefined, isTold: boolean): Headings {
  const first: PageElement[] = [];
  const others: PageElement[] = [];
  const outlets: string[] = [];
  for (const element of page.elements) {
    if (isMarked(element)) first.push(element);
    if (HEADINGS.has(element.name)) {
      const target = targetOf(element, page, own);
      if (target === 'front page') outlets.push(textOf(element));
      else if (target === 'itself' || element.name === 'h1') others.push(element);
    }
  }
  const found = [...new Set([...first.slice(0, 1), ...others])];
  return {
    headings: found.length > 0 || isTold ? found : onlyText(page.elements.filter(isNamed)),
    outlets: outlets.filter((name) => name !== '' && name.length <= LONGEST_NAME && !HOME.test(name)),
  };
}

/** Characters; what is longer has words of articles in it. */
const LONGEST_NAME = 40;

/** What a link to the front page says that is no name. */
const HOME = /^(?:home(?: ?page)?|start(?:seite)?|accueil|inicio|início|strona główna|главная)$/i;

function isMarked({ name, attributes: { itemprop, property } }: PageElement): boolean {
  if (name === 'meta' || (itemprop === undefined && property === undefined)) return false;
  return [itemprop, property].some((one) => /\bheadline\b/i.test(one ?? ''));
}

const HEADINGS = new Set(['h1', 'h2', 'h3']);

/** Where the one link in a heading leads, if that is the site's front page or the page itself. */
function targetOf(heading: PageElement, page: Page, own: string | undefined): 'front page' | 'itself' | undefined {
  const inside = page.elements.slice(heading.index, Math.min(heading.end, heading.index + FARTHEST));
  const links = [...inside, ...(heading.parent ? [heading.parent] : [])].filter(({ name }) => name === 'a');
  const { href, rel } = links.length === 1 ? links[0]!.attributes : {};
  if (href === undefined || href.includes('#')) return undefined;
  const target = webAddress(href, own);
  if (target === undefined && href !== '/') return undefined;
  if (target !== undefined && own !== undefined && isSamePlace(target, own)) return 'itself';
  const isHome =
    /\bhome\b/i.test(rel ?? '') || href === '/' || (own !== undefined && target === new URL('/', own).href);
  return isHome ? 'front page' : undefined;
}

/** Elements in one heading. */
const FARTHEST = 10;

function isSamePlace(a: string, b: string): boolean {
  const [left, right] = [a, b].map((one) => one.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''));
  return left === right;
}

function isNamed({ name, attributes }: PageElement): boolean {
  return (name === 'div' || name === 'span' || name === 'p') && HEADLINE.test(attributes.class ?? '');
}

const HEADLINE = /(?:^|[\s_-])(?:headline|(?:article|entry|post|story|main)[-_]{0,2}title)(?:\s|$)/i;

/** One of them, where all say the same and lead nowhere. */
function onlyText(named: readonly PageElement[]): readonly PageElement[] {
  const texts = new Set(named.slice(0, MOST_NAMED).map(textOf));
  return texts.size === 1 ? named.slice(0, 1) : [];
}

const MOST_NAMED = 20;

/** The words of a heading, but for a line above that names its subject and is called so. */
export function headingText(heading: PageElement): string {
  const own = heading.children.filter(
    (child) => typeof child === 'string' || !KICKER.test(child.attributes.class ?? ''),
  );
  if (own.length === heading.children.length) return textOf(heading);
  return textOf({ ...heading, children: own }) || textOf(heading);
}

const KICKER =
  /(?:^|[\s_-])(?:kicker|topline|top-?title|overline|eyebrow|dachzeile|spitzmarke|roofline|sur-?titre|ante-?titulo|occhiello)(?:[\s_-]|$)/i;

/** Whether words stand on a page in a block of their own that leads nowhere: right below a heading, if one is given. */
export function isShown(words: string, below: string | undefined, blocks: readonly Block[]): boolean {
  const isMeant = ({ text, target }: Block) =>
    target === undefined && text.length < words.length * 2 && isSameName(text, words);
  if (below === undefined) return blocks.some(isMeant);
  return blocks.some((block, i) => isMeant(block) && i > 0 && isSameName(blocks[i - 1]!.text, below));
}
