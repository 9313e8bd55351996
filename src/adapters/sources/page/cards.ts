import type { Block } from './blocks.ts';
import { sums } from './sums.ts';
import type { Page, PageElement } from './tree.ts';

/**
 * For each element, whether it is one of many small ones alike that each lead somewhere: the teasers of other articles, whatever they are
 * called. `prose` is what `sums` gives for it.
 */
export function cardsIn(page: Page, blocks: readonly Block[], prose: Float64Array): Uint8Array {
  const length = sums(page, blocks, ({ text }) => text.length);
  const linked = sums(page, blocks, (block) => block.linked);
  const leading = sums(page, blocks, ({ target, isPlayer }) => (target !== undefined && !isPlayer ? 1 : 0));
  const marks = new Uint8Array(page.elements.length);
  for (const group of groupsIn(page, length)) {
    const total = (values: Float64Array) => group.reduce((sum, { index }) => sum + values[index]!, 0);
    const leads = group.filter(({ index }) => leading[index]! > 0).length;
    const areCards =
      leads >= group.length * LEADING &&
      total(linked) >= total(length) * LINKED &&
      total(prose) <= prose[0]! * LARGEST &&
      group.every(({ index }) => length[index]! <= LONGEST);
    if (areCards) for (const { index } of group) marks[index] = 1;
  }
  return marks;
}

/** Elements with text that have their names in common, but for numbers. */
function groupsIn(page: Page, length: Float64Array): readonly (readonly PageElement[])[] {
  const groups = new Map<string, PageElement[]>();
  for (const element of page.elements) {
    const names = element.attributes.class;
    if (!CARDS.has(element.name) || !names || length[element.index] === 0) continue;
    const key = `${element.name} ${names.replace(/\d+/g, '')}`;
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  }
  return [...groups.values()].filter((group) => group.length >= FEWEST);
}

const CARDS = new Set('article div li section'.split(' '));
const FEWEST = 4;
/** Share of the group. */
const LEADING = 0.8;
/** Share of the text. */
const LINKED = 0.15;
/** Characters of one. */
const LONGEST = 450;
/** Share of the page's prose: what is more is the page's own. */
const LARGEST = 0.6;
