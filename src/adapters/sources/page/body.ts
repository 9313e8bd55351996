import type { Block } from './blocks.ts';
import { cardsIn } from './cards.ts';
import { furnitureDoubt, isNamedBody } from './furniture.ts';
import { isPrompt } from './labels.ts';
import { isCode, isProse, isSentence, proseOf } from './prose.ts';
import { sums } from './sums.ts';
import { closest, isWithin, type Page, type PageElement } from './tree.ts';
import { trimmed } from './trim.ts';

export interface PageBody {
  readonly blocks: readonly Block[];
  /** The innermost element that holds them all. */
  readonly container: PageElement;
}

/**
 * The blocks of a page that are its article, of all `blocks` of the page; none where no running text is found. `title` is the article's
 * own and no part of them. A block that is nothing but a link stays where it stands amid the text.
 */
export function findBody(page: Page, blocks: readonly Block[], title?: string): PageBody {
  const furniture = furnitureIn(page, blocks);
  const kept = blocks.filter(({ element }) => !furniture[element.index]);
  const container = closest(containerOf(page, kept), ({ name }) => !PARAGRAPHS.has(name)) ?? page.root;
  const inside = kept.filter(({ element }) => isWithin(element, container));
  return { blocks: trimmed(inside, container, title).filter(isText), container };
}

/** What holds one paragraph holds no article. */
const PARAGRAPHS = new Set('p li dd h1 h2 h3 h4 h5 h6 pre'.split(' '));

/** For each element, whether it is or stands in furniture. */
function furnitureIn(page: Page, blocks: readonly Block[]): Uint8Array {
  const prose = sums(page, blocks, proseOf);
  const cards = cardsIn(page, blocks);
  const marks = new Uint8Array(page.elements.length);
  for (const element of page.elements) {
    const { parent, index } = element;
    const doubt = cards[index] ? 2 : furnitureDoubt(element);
    const most = prose[0]! * LARGEST_FURNITURE[doubt];
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
  return (
    holding(0.3, ({ attributes }) => /\barticleBody\b/i.test(attributes.itemprop ?? '')) ??
    holding(0.7, isNamedBody) ??
    narrowed(
      holding(0.6, ({ name, attributes }) => name === 'article' || attributes.role === 'article') ?? widest,
      prose,
      blocks,
    )
  );
}

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

function isText(block: Block): boolean {
  if (isPrompt(block) || isCode(block)) return false;
  return block.target !== undefined || isProse(block) || isSentence(block) || block.linked < block.text.length * 0.5;
}
