/**
 * Finds blocks that say nothing of their own: the same words as an earlier block, or as the end or the start of a neighbour (a caption
 * or pull quote that was lifted from it). Aligned with `texts`.
 */
export function findRepeats(texts: readonly string[]): readonly boolean[] {
  const isRepeat = new Array<boolean>(texts.length).fill(false);
  const plain = texts.map(plainOf);
  const seen = new Set<string>();
  for (let i = 0; i < plain.length; i++) {
    const text = plain[i]!;
    if (text.length < SHORTEST) continue;
    if (seen.has(text)) isRepeat[i] = true;
    else isRepeat[i] = isPartOf(text, plain[i - 1]) || isPartOf(text, plain[i + 1]);
    seen.add(text);
  }
  return isRepeat;
}

/** In letters and digits. Shorter lines come twice on purpose: "Polls closed.", "He said no." */
const SHORTEST = 30;

function isPartOf(text: string, whole: string | undefined): boolean {
  if (whole === undefined || whole.length <= text.length) return false;
  return (
    (whole.endsWith(text) && whole.charCodeAt(whole.length - text.length - 1) === 32) ||
    (whole.startsWith(text) && whole.charCodeAt(text.length) === 32)
  );
}

/** Lower case, words parted by one space, without marks. */
function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
