import type { Block } from './blocks.ts';
import type { Page } from './tree.ts';

/** For each element, the sum over the blocks in it. */
export function sums(page: Page, blocks: readonly Block[], measure: (block: Block) => number): Float64Array {
  const values = new Float64Array(page.elements.length);
  for (const block of blocks) values[block.element.index]! += measure(block);
  for (let i = values.length - 1; i > 0; i--) values[page.elements[i]!.parent!.index]! += values[i]!;
  return values;
}
