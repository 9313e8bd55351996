import type { ArticleFacts } from '../../../briefings/article.ts';
import { siteAt } from '../../../briefings/site.ts';
import type { Block } from './blocks.ts';
import { cardsIn } from './cards.ts';
import { furnitureDoubt, isNamedBody } from './furniture.ts';
import { isSameName } from './headline.ts';
import { isPrompt } from './labels.ts';
import { isClock, isProse, isSentence, proseOf } from './prose.ts';
import { sums } from './sums.ts';
import { closest, isWithin, type Page, type PageElement } from './tree.ts';
import { trimmed } from './trim.ts';

export interface PageBody {
  readonly blocks: readonly Block[];
  /** The innermost element that holds them all. */
  readonly container: PageElement;
}

/**
 * The blocks of a page that are its article, of all `blocks` of the page; none where no running text is found. Its title and its
 * writer's name are no part of them. A block that is nothing but a link stays where it stands amid the text.
 */
export function findBody(page: Page, blocks: readonly Block[], { title, author, url }: ArticleFacts = {}): PageBody {
  const kept = withoutFurniture(page, blocks);
  const innermost = closest(containerOf(page, kept), ({ name }) => !PARAGRAPHS.has(name)) ?? page.root;
  const container = withOtherPosts(innermost, page, kept, title);
  const inside = kept.filter(({ element }) => isWithin(element, container));
  const text = ownWords(trimmed(inside, container, title), url).filter(isText);
  return { blocks: text.filter((block) => !isSignature(block, author)), container };
}

/** What holds one paragraph holds no article. */
const PARAGRAPHS = new Set('p li dd h1 h2 h3 h4 h5 h6 pre'.split(' '));

/** Names that mislead could cost all of a text: where next to none is left, only what is surely furniture goes, then nothing. */
function withoutFurniture(page: Page, blocks: readonly Block[]): readonly Block[] {
  const prose = sums(page, blocks, proseOf);
  const cards = cardsIn(page, blocks, prose);
  for (const least of [1, 2] as const) {
    const marks = furnitureIn(page, prose, cards, least);
    const kept = blocks.filter(({ element }) => !marks[element.index]);
    const left = kept.reduce((sum, block) => sum + proseOf(block), 0);
    if (left >= Math.min(prose[0]! * LEAST_LEFT, SHORT_TEXT)) return kept;
  }
  return blocks;
}

/** Share of the page's prose, and characters: of a long page less may be left, where most of it is comments. */
const LEAST_LEFT = 0.5;
const SHORT_TEXT = 300;

/** For each element, whether it is or stands in furniture of at least this doubt. */
function furnitureIn(page: Page, prose: Float64Array, cards: Uint8Array, least: 1 | 2): Uint8Array {
  const marks = new Uint8Array(page.elements.length);
  for (const element of page.elements) {
    const { parent, index } = element;
    const doubt = cards[index] ? 2 : furnitureDoubt(element);
    const most = doubt >= least ? prose[0]! * LARGEST_FURNITURE[doubt] : -1;
    marks[index] = (parent && marks[parent.index]) || prose[index]! <= most ? 1 : 0;
  }
  return marks;
}

/** What holds a larger share of the page's prose is its article, whatever it is called; by doubt. */
const LARGEST_FURNITURE = [-1, 0.2, 0.4] as const;

/** The element that holds the article and as little else as can be. */
function containerOf(page: Page, blocks: readonly Block[]): PageElement {
  const weights = sums(page, blocks, weightOf);
  const prose = sums(page, blocks, proseOf);
  const widest = heaviest(page.elements, weights);
  const holding = (share: number, is: (element: PageElement) => boolean) => {
    const found = page.elements.filter(
      (element) => prose[element.index]! >= prose[widest.index]! * share && is(element),
    );
    return found.length > 0 ? heaviest(found, prose) : undefined;
  };
  const named = holding(MARKED_ENOUGH, isMarkedBody) ?? holding(NAMED_ENOUGH, isNamedBody);
  if (named) return joined(named, page, prose);
  return narrowed(holding(ARTICLE_ENOUGH, isArticle) ?? widest, prose, blocks);
}

/** Shares of the prose: who marks the body means it; names are given to parts of it too, and teasers are articles as well. */
const MARKED_ENOUGH = 0.3;
const NAMED_ENOUGH = 0.7;
const ARTICLE_ENOUGH = 0.6;

function isMarkedBody({ attributes }: PageElement): boolean {
  return /\barticleBody\b/i.test(attributes.itemprop ?? '');
}

function isArticle({ name, attributes }: PageElement): boolean {
  return name === 'article' || attributes.role === 'article';
}

/** Of a live report, whose posts stand side by side under one headline: what holds them all. */
function withOtherPosts(
  post: PageElement,
  page: Page,
  blocks: readonly Block[],
  title: string | undefined,
): PageElement {
  const own = closest(post, ({ name, attributes }) => name === 'article' || /\d/.test(attributes.id ?? ''));
  if (!own?.parent || blocks.some(({ text, element }) => text === title && isWithin(element, own))) return post;
  const { name, attributes } = own;
  const sentences = sums(page, blocks, (block) => (isSentence(block) ? 1 : 0));
  const posts = own.parent.children.filter(
    (one) =>
      typeof one !== 'string' &&
      one.name === name &&
      one.attributes.class === attributes.class &&
      sentences[one.index]! > 0 &&
      isTimed(one, page),
  );
  return posts.includes(own) && posts.length >= FEWEST_POSTS ? own.parent : post;
}

const FEWEST_POSTS = 3;

/** Whether a post tells its time. */
function isTimed({ index, end }: PageElement, page: Page): boolean {
  return page.elements.slice(index, end).some(({ name }) => name === 'time');
}

/** A text that is laid into several elements of one name: what holds them all, where that holds little else. */
function joined(body: PageElement, page: Page, prose: Float64Array): PageElement {
  const { class: name } = body.attributes;
  const parts = page.elements.filter(
    (one) => name !== undefined && one.attributes.class === name && prose[one.index]! > 0 && !isWithin(one, body),
  );
  let all = body;
  while (all.parent && parts.some((part) => !isWithin(part, all))) all = all.parent;
  const held = parts.reduce((sum, { index }) => sum + prose[index]!, prose[body.index]!);
  return prose[all.index]! <= held * LITTLE_ELSE ? all : body;
}

const LITTLE_ELSE = 1.05;

/** The innermost of the elements that hold nearly all of the prose. */
function narrowed(start: PageElement, prose: Float64Array, blocks: readonly Block[]): PageElement {
  const first = blocks.find((block) => isProse(block) && isWithin(block.element, start));
  let at = start;
  for (;;) {
    const child = at.children.find(
      (one) => typeof one !== 'string' && prose[one.index]! >= prose[start.index]! * NEARLY_ALL,
    );
    if (child === undefined || typeof child === 'string') return at;
    if (first && !isWithin(first.element, child)) return at;
    at = child;
  }
}

const NEARLY_ALL = 0.85;

/** The last of those that weigh most. */
function heaviest(elements: readonly PageElement[], weights: Float64Array): PageElement {
  let best = elements[0]!;
  for (const element of elements) if (weights[element.index]! >= weights[best.index]!) best = element;
  return best;
}

function weightOf(block: Block): number {
  return isProse(block) ? block.text.length : -20 - block.linked;
}

/**
 * Words that lead somewhere and are the text's own where there are several, as lists of places, products or sources have: headings with
 * running text right below, and lines that lead to other sites. Where they lead is not kept. One alone is a link to another article. Of
 * several lines in one link, the preview of what it leads to, the first is kept.
 */
function ownWords(blocks: readonly Block[], own: string | undefined): readonly Block[] {
  const lines = blocks.filter(({ target }, i) => target === undefined || target !== blocks[i - 1]?.target);
  const site = siteAt(own);
  const heads = lines.filter(
    ({ linked, element }, i) =>
      linked > 0 && /^h[2-6]$/.test(element.name) && i + 1 < lines.length && isProse(lines[i + 1]!),
  );
  const leading = lines.filter(({ target, isPlayer }) => target !== undefined && !isPlayer);
  const isMany = site !== undefined && leading.length >= FEWEST;
  const outward = isMany ? leading.filter(({ target }) => siteAt(target) !== site) : [];
  const kept = new Set([heads, outward].filter((some) => some.length >= FEWEST).flat());
  return lines.map((block) => (kept.has(block) ? { text: block.text, element: block.element, linked: 0 } : block));
}

/** With one or two, news lose what articles gain. */
const FEWEST = 3;

/** Whether a line is nothing but the writer's name, as under each post of a live report. */
function isSignature({ text }: Block, author: string | undefined): boolean {
  return (
    author !== undefined &&
    text.length <= author.length + 4 &&
    isSameName(text.replace(/^(?:by|von|par|por)\s/i, ''), author)
  );
}

function isText(block: Block): boolean {
  if (isPrompt(block) || isClock(block)) return false;
  return block.target !== undefined || isProse(block) || isSentence(block) || block.linked < block.text.length * 0.5;
}
