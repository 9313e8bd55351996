import type { Block } from './blocks.ts';
import { proseOf } from './prose.ts';
import { sums } from './sums.ts';
import type { Page, PageElement } from './tree.ts';

/**
 * For each element, whether it is one of many small ones alike that each lead somewhere: the teasers of other articles, whatever they are
 * called.
 */
export function cardsIn(page: Page, blocks: readonly Block[]): Uint8Array {
  const prose = sums(page, blocks, proseOf);
  const length = sums(page, blocks, ({ text }) => text.length);
  const linked = sums(page, blocks, (block) => block.linked);
  const leading = sums(page, blocks, ({ target, isPlayer }) => (target !== undefined && !isPlayer ? 1 : 0));
  const groups = new Map<string, PageElement[]>();
  for (const element of page.elements) {
    if (!CARDS.has(element.name) || !element.attributes.class || length[element.index] === 0) continue;
    const key = `${element.name} ${element.attributes.class.replace(/\d+/g, '')}`;
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  }
  const marks = new Uint8Array(page.elements.length);
  for (const group of groups.values()) {
    if (group.length < FEWEST) continue;
    const leads = group.filter(({ index }) => leading[index]! > 0).length;
    const longest = group.reduce((most, { index }) => Math.max(most, length[index]!), 0);
    const share =
      group.reduce((sum, { index }) => sum + linked[index]!, 0) /
      group.reduce((sum, { index }) => sum + length[index]!, 0);
    const held = group.reduce((sum, { index }) => sum + prose[index]!, 0);
    if (held > prose[0]! * LARGEST) continue;
    if (leads >= group.length * 0.8 && longest <= LONGEST && share >= LINKED)
      for (const { index } of group) marks[index] = 1;
  }
  return marks;
}

const CARDS = new Set('article div li section'.split(' '));
/** Share of the page's prose: more than that is the page's own. */
const LARGEST = 0.6;
const FEWEST = 4;
/** Characters. */
const LONGEST = 450;
const LINKED = 0.15;
