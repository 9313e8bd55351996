import type { Block } from './blocks.ts';
import { INLINE, type PageElement, walk } from './tree.ts';

/**
 * The words of a block with a bar where two of its elements touch: a style sheet parts `<b>Ines Rowe</b><i>9 May 2031</i>`, and without it
 * the words run into each other.
 */
export function partedLine({ text, element }: Block): string {
  const inside = element.end - element.index;
  if (inside <= 2 || inside > LARGEST) return text;
  const line = partedText(element);
  return isSameBut(line, text) ? line : text;
}

/** The words of an element on one line, with a bar where two elements in it touch or a line ends. */
export function partedText(element: PageElement): string {
  const parts: string[] = [];
  let hasEnded = false;
  walk(
    element,
    ({ name }) => {
      if (!INLINE.has(name)) parts.push(name === 'br' ? ' | ' : ' ');
      else if (hasEnded && /[\p{L}\p{N}.]$/u.test(parts.at(-1) ?? '')) parts.push(' | ');
      hasEnded = false;
      return name !== 'script' && name !== 'style';
    },
    (piece) => {
      hasEnded = false;
      parts.push(piece);
    },
    ({ name }) => {
      hasEnded = INLINE.has(name);
    },
  );
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Elements; one alone touches no other, and what has more is no line. */
const LARGEST = 40;

/** Whether a line has the words of a text, but for space and bars. */
function isSameBut(line: string, text: string): boolean {
  return line.length <= text.length * 2 && line.replace(/[\s|]+/g, '') === text.replace(/[\s|]+/g, '');
}
