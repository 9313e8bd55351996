/**
 * Puts spaces between the words of scripts that are written without them (Chinese, Japanese, Thai, Lao, Khmer, Burmese), so that whatever
 * splits at spaces finds words. Korean writes spaces itself. Other text comes back as it is, but for canonical composition.
 *
 * What is indexed and what is searched both go through here, or neither finds the other.
 */
export function segment(text: string): string {
  const composed = text.normalize('NFC');
  return UNSPACED.test(composed) ? composed.replace(UNSPACED_RUN, spaced) : composed;
}

/** Whether some of it is in such a script. */
export function hasUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** The words of a text in such a script, each with the single characters behind it, which alone stand in very many words. */
export function segmentsOf(text: string): readonly string[] {
  const words = segment(text).split(' ').filter(Boolean);
  return words.reduce<string[]>((kept, word) => {
    const isSingle = UNSPACED.test(word) && [...word].length === 1;
    if (isSingle && kept.length > 0) kept.push(`${kept.pop()!}${word}`);
    else kept.push(word);
    return kept;
  }, []);
}

const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const UNSPACED_RUN = new RegExp(`${UNSPACED.source}+`, 'gu');

/** One dictionary serves Chinese and Japanese; the other scripts have one each. */
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

function spaced(run: string): string {
  return ` ${Array.from(SEGMENTER.segment(run), (part) => part.segment).join(' ')} `;
}
