import { isDropCap } from '../../../briefings/clean/join.ts';
import type { Piece } from './piece.ts';

/**
 * The pieces with every drop cap put back in front of its word: a letter of twice the text's size or more with lines of text beside it.
 *
 * The lines beside it start at its left edge then, so that they do not count as indented. `words` says how often each
 * word stands in the document, in small letters: it tells whether "A" is a word of its own.
 */
export function withDropCaps(
  pieces: readonly Piece[],
  bodySize: number,
  words: () => ReadonlyMap<string, number>,
): readonly Piece[] {
  let all = pieces;
  for (const cap of pieces.filter((piece) => isLargeLetter(piece, bodySize)))
    all = withDropCap(all, cap, bodySize, words);
  return all;
}

function isLargeLetter({ text, size }: Piece, bodySize: number): boolean {
  return size >= bodySize * SMALLEST && /^\s*["“‘«„]?\p{Lu}\s*$/u.test(text);
}

/** In sizes of the text: a letter over two lines has some 2.2. */
const SMALLEST = 1.9;

function withDropCap(
  pieces: readonly Piece[],
  cap: Piece,
  bodySize: number,
  words: () => ReadonlyMap<string, number>,
): readonly Piece[] {
  const top = cap.y - cap.size * CAPITAL_HEIGHT;
  const beside = pieces.filter(
    (piece) =>
      piece !== cap &&
      piece.size < cap.size / 1.5 &&
      piece.y > top &&
      piece.y < cap.y + bodySize * 0.5 &&
      Math.abs(piece.x - cap.right) < bodySize * FARTHEST,
  );
  const first = beside.reduce<Piece | undefined>(
    (best, piece) => (best && best.y <= piece.y ? best : piece),
    undefined,
  );
  if (!first || new Set(beside.map(({ y }) => y)).size < 2 || first.y - top > bodySize * 2) return pieces;
  return pieces.flatMap((piece) => {
    if (piece === cap) return [];
    if (!beside.includes(piece)) return [piece];
    return [
      {
        ...piece,
        x: cap.x,
        text: piece === first ? joined(cap.text.trim(), piece.text.trimStart(), words()) : piece.text,
      },
    ];
  });
}

/** Of the size: how high capitals are. */
const CAPITAL_HEIGHT = 0.75;

/** In sizes of the text: how far the lines may start from the letter. */
const FARTHEST = 1.2;

function joined(letter: string, rest: string, words: ReadonlyMap<string, number>): string {
  const first = /^\p{L}*/u.exec(rest)![0].toLowerCase();
  const isSeen = first !== '' && words.has(letter.slice(-1).toLowerCase() + first) && (words.get(first) ?? 0) < 2;
  return isSeen || isUsual(letter.slice(-1), rest) || /^['’]/.test(rest) ? `${letter}${rest}` : `${letter} ${rest}`;
}

/** Whether a usual word begins so, as the cleaner knows them. */
function isUsual(letter: string, rest: string): boolean {
  const raw = `${letter}\n${rest.toLowerCase()}`;
  return isDropCap(raw, { start: 0, end: 1, ...REST }, { start: 2, end: raw.length, ...REST });
}

const REST = { indent: 0, gap: 0, newPage: false };
