import type { Block } from './blocks.ts';
import { readShownDates } from './dates.ts';
import { isSameName } from './headline.ts';
import { isProse } from './prose.ts';
import { closest, isWithin, type PageElement } from './tree.ts';

/** The short blocks around the headline, the nearest first: those behind it, then those in front. Nothing of the page's own head. */
export function nearHeadline(
  blocks: readonly Block[],
  headline: PageElement | undefined,
  title: string | undefined,
): readonly Block[] {
  const shown = blocks.findIndex(({ element }) => element === headline);
  const at = shown >= 0 || title === undefined ? shown : blocks.findIndex(({ text }) => isAlmost(text, title));
  if (at < 0) return [];
  const behind = beforeText(blocks.slice(at + 1, at + 1 + AFTER), blocks[at]!.element);
  const before = blocks.slice(Math.max(0, at - BEFORE), at).reverse();
  const own = before.filter(({ element }) => !isMasthead(element, blocks[at]!.element));
  return [...behind, ...own].filter(
    (block) => (!isProse(block) || isByline(block) || isDated(block)) && !isCaption(block),
  );
}

/** Whether a line is the title but for marks: `Transport Ferry runs again` is told as `Transport: Ferry runs again`. */
function isAlmost(line: string, title: string): boolean {
  return line === title || (Math.abs(line.length - title.length) <= 4 && isSameName(line, title));
}

/** `By Ines Rowe, Harbour Times staff, on Friday, May 9th, 2031 at 11:04 a.m.` may be as long as a sentence. */
function isByline({ text }: Block): boolean {
  return (
    text.length <= LONGEST_BYLINE && /^(?:by|von|par|por|di|door|af|av)\s\p{Lu}/iu.test(text) && /\d{4}/.test(text)
  );
}

const LONGEST_BYLINE = 150;

/** `Published 9 May 2031 at 18:05, updated 10 May 2031 at 08:12, by Ines Rowe, reading time 2 minutes` is as long as a sentence too. */
function isDated({ text }: Block): boolean {
  const dates = readShownDates(text);
  return dates.published !== undefined || dates.updated !== undefined;
}

/** What is said of a picture tells when that was taken. */
function isCaption({ element }: Block): boolean {
  return (
    closest(element, ({ name, attributes }) => name === 'figure' || CAPTION.test(attributes.class ?? '')) !== undefined
  );
}

const CAPTION = /(?:^|[\s_-])(?:captions?|wp-caption-text)(?:[\s_-]|$)/i;

/** Blocks. */
const BEFORE = 5;
const AFTER = 10;

/** Those in front of the text, and behind a lead-in those of the same article: what stands behind it may be another one's. */
function beforeText(blocks: readonly Block[], headline: PageElement): readonly Block[] {
  const article = closest(headline, isWholeArticle);
  let prose = 0;
  const end = blocks.findIndex((block) => {
    if (isProse(block) && !isByline(block)) prose++;
    return prose > LEAD_IN || (prose > 0 && article !== undefined && !isWithin(block.element, article));
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Whether an element is one article, headline and all. */
export function isWholeArticle({ name, attributes }: PageElement): boolean {
  return name === 'article' || /(?:^|\s)(?:hentry|h-entry|type-post|post)(?:\s|$)/i.test(attributes.class ?? '');
}

/** Blocks of running text that may stand between headline and byline: a standfirst and a caption. */
export const LEAD_IN = 2;

/** Whether an element belongs to the head of the site, which prints today's date, and not to that of the article. */
export function isMasthead(element: PageElement, headline: PageElement): boolean {
  const head = closest(
    element,
    ({ name, attributes }) =>
      name === 'header' || name === 'nav' || HEAD_NAME.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`),
  );
  return (head !== undefined && !isWithin(headline, head)) || isAbovePage(element, headline);
}

/** Whether an element stands in a strip of its own above all that holds the article. */
function isAbovePage(element: PageElement, headline: PageElement): boolean {
  const strip = closest(element, ({ parent }) => parent?.name === 'body');
  return strip !== undefined && headline.parent?.name !== 'body' && !isWithin(headline, strip);
}

const HEAD_NAME = /\b(?:masthead|site-?header|page-?header|top-?(?:bar|nav|line)|navbar|main-?nav|logo|ticker)\b/i;
