import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Longer lines are tiring to read, however wide the window is. */
const MAX_WIDTH = 110;
/** Less room than this for the words would make a tower of them. */
const MIN_WORDS = 24;

/**
 * Words with a label on their left, wrapped so that they stay on its right; lines of their own stay lines. Where the width is not known, as in a
 * pipe or a file, nothing is wrapped: other programs read it.
 */
export function besides(label: string, words: string, columns: number | undefined): string {
  const indent = stringWidth(label);
  if (columns === undefined) return `${label}${words}`;
  const width = Math.max(MIN_WORDS, Math.min(MAX_WIDTH, columns) - indent);
  const lines = wrapAnsi(words, width).split('\n');
  return lines.map((line, i) => `${i === 0 ? label : ' '.repeat(indent)}${line}`).join('\n');
}
