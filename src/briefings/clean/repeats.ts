import { foldedUnit, HASH_START, hashStep } from './hash.ts';

/**
 * Finds blocks that say nothing of their own: the same words as an earlier block, or as the end or the start of a neighbour (a caption
 * or pull quote that was lifted from it). Case and marks do not count. Aligned with `texts`.
 */
export function findRepeats(texts: readonly string[]): readonly boolean[] {
  const isRepeat = new Array<boolean>(texts.length).fill(false);
  const seen = new Set<number>();
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    const { hash, letters } = fingerprint(text);
    if (letters < SHORTEST) {
      isRepeat[i] = isPullQuote(text, texts[i - 1]) || isPullQuote(text, texts[i + 1]);
      continue;
    }
    if (seen.has(hash)) isRepeat[i] = true;
    else isRepeat[i] = isRepeatOf(text, texts[i - 1]) || isRepeatOf(text, texts[i + 1]);
    seen.add(hash);
  }
  return isRepeat;
}

/** In letters and digits. Shorter lines come twice on purpose: "Polls closed.", "He said no." */
const SHORTEST = 30;

function fingerprint(text: string): { readonly hash: number; readonly letters: number } {
  let hash = HASH_START;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = foldedUnit(text, i);
    if (unit === 0) continue;
    letters++;
    hash = hashStep(hash, unit);
  }
  return { hash, letters };
}

function isRepeatOf(text: string, neighbour: string | undefined): boolean {
  return isPartOf(text, neighbour) || isPullQuote(text, neighbour);
}

/** Words between marks and nothing else, which the neighbour quotes too. */
function isPullQuote(text: string, neighbour: string | undefined): boolean {
  if (text.length > LONGEST_PULL || neighbour === undefined || neighbour.length <= text.length) return false;
  const words = PULL_QUOTE.exec(text)?.[1];
  return (
    words !== undefined &&
    words.split(' ').length >= 4 &&
    neighbour.slice(0, LONGEST_NEIGHBOUR).toLowerCase().includes(words.toLowerCase())
  );
}

/** In code units. */
const LONGEST_PULL = 200;
const LONGEST_NEIGHBOUR = 3_000;
const PULL_QUOTE = /^["“„«]([^"“”„«»]+?)[.,]?["”“»]$/;

function isPartOf(text: string, whole: string | undefined): boolean {
  if (whole === undefined || whole.length <= text.length) return false;
  return coversFrom(text, whole, 1) || coversFrom(text, whole, -1);
}

/** Whether all letters of `text` are the first (`step` 1) or last (`step` -1) ones of `whole`, and end with a word there. */
function coversFrom(text: string, whole: string, step: 1 | -1): boolean {
  let i = step > 0 ? 0 : text.length - 1;
  let j = step > 0 ? 0 : whole.length - 1;
  for (; i >= 0 && i < text.length; i += step) {
    const unit = foldedUnit(text, i);
    if (unit === 0) continue;
    while (j >= 0 && j < whole.length && foldedUnit(whole, j) === 0) j += step;
    if (j < 0 || j >= whole.length || foldedUnit(whole, j) !== unit) return false;
    j += step;
  }
  return j < 0 || j >= whole.length || foldedUnit(whole, j) === 0;
}
