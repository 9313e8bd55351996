import type { Piece } from './piece.ts';

/**
 * The words of a line whose letters are set apart ("H A R B O U R  N E W S"), closed up; absent for other lines, and where it cannot be
 * told where one word ends and the next begins.
 */
export function closeLetterSpacing(pieces: readonly Piece[]): string | undefined {
  if (!pieces.every(({ text }) => SPACED_OUT.test(text))) return undefined;
  const words = pieces.map(({ text }) => text.replaceAll(' ', ''));
  const gaps = pieces.flatMap((piece, index) =>
    words[index]!.length > 1 ? [gapWithin(piece, words[index]!.length)] : [],
  );
  if (gaps.length === 0 || words.join('').length < FEWEST_LETTERS) return undefined;
  if (pieces.length === 1) return words[0]!.length > LONGEST_WORD ? undefined : words[0];
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
  return words.reduce((line, word, index) => {
    const [before, piece] = [pieces[index - 1]!, pieces[index]!];
    return piece.x - before.right > usual * WORD_GAP ? `${line} ${word}` : line + word;
  });
}

const SPACED_OUT = /^ ?[\p{L}&’'.](?: [\p{L}&’'.])* ?$/u;

/** "A B C" may be meant. */
const FEWEST_LETTERS = 5;
/** A longer one is more likely two, the space between which was lost. */
const LONGEST_WORD = 10;

function gapWithin({ x, right, size }: Piece, letters: number): number {
  return Math.max(size * 0.05, (right - x - letters * LETTER_WIDTH * size) / (letters - 1));
}

/** Of capitals, in letter heights. */
const LETTER_WIDTH = 0.65;

/** In gaps between letters. */
const WORD_GAP = 1.6;
