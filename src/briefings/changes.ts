import type { CleanText } from './article.ts';
import { displayText } from './text/display.ts';

/** A piece of a paragraph that changed: kept, new or gone. */
export interface Edit {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What happened to one paragraph, or to the headline. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'headline';
  readonly edits: readonly Edit[];
}

type Versioned = Pick<CleanText, 'text' | 'paragraphs'>;

/**
 * What is different in the later text of an article, paragraph by paragraph in reading order; word by word where a paragraph was reworded.
 *
 * Promise: of each change, what is kept and gone is the earlier paragraph, what is kept and new the later one. Equal texts give nothing.
 */
export function changesBetween(before: Versioned, after: Versioned): readonly Change[] {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const changes: Change[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const settle = () => {
    changes.push(...pairUp(gone, come));
    [gone, come] = [[], []];
  };
  for (const { kind, item } of align(old, now)) {
    if (kind === 'removed') gone.push(item);
    else if (kind === 'added') come.push(item);
    else settle();
  }
  settle();
  return changes;
}

/** What is different in two headlines; undefined where nothing is. */
export function headlineChange(before: string | undefined, after: string | undefined): Change | undefined {
  if (before === after) return undefined;
  return { kind: 'headline', edits: editsBetween(displayText(before ?? ''), displayText(after ?? '')) };
}

function paragraphsOf({ text, paragraphs }: Versioned): readonly string[] {
  return paragraphs.map(({ start, end }) => displayText(text.slice(start, end)));
}

/** A paragraph that went and one that came in its place are one that was reworded, where they share half of their words. */
function pairUp(gone: readonly string[], come: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  const left = [...gone];
  for (const paragraph of come) {
    const index = left.findIndex((other) => sharedWords(other, paragraph) >= REWORDED);
    if (index < 0) changes.push({ kind: 'added', edits: [{ kind: 'added', text: paragraph }] });
    else {
      for (const text of left.splice(0, index)) changes.push({ kind: 'removed', edits: [{ kind: 'removed', text }] });
      changes.push({ kind: 'changed', edits: editsBetween(left.shift()!, paragraph) });
    }
  }
  return [...changes, ...left.map((text): Change => ({ kind: 'removed', edits: [{ kind: 'removed', text }] }))];
}

const REWORDED = 0.5;

function sharedWords(a: string, b: string): number {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

function editsBetween(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { kind, item } of align(wordsOf(before), wordsOf(after))) {
    const last = edits.at(-1);
    if (last?.kind === kind) edits[edits.length - 1] = { kind, text: last.text + item };
    else edits.push({ kind, text: item });
  }
  return edits;
}

/** Each word with the space after it, so that joined they are the text. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|^\s+/gu) ?? [];
}

interface Aligned {
  readonly kind: Edit['kind'];
  readonly item: string;
}

/** The most pairs that are compared: beyond it (texts of over 2,000 words that share neither begin nor end) all is gone and all is new. */
const MOST_PAIRS = 4_000_000;

/** The longest common subsequence of two lists; what is gone stands before what came in its place. */
function align(before: readonly string[], after: readonly string[]): readonly Aligned[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const same = (items: readonly string[]) => items.map((item): Aligned => ({ kind: 'same', item }));
  return [...same(before.slice(0, start)), ...alignMiddle(old, now), ...same(end === 0 ? [] : before.slice(-end))];
}

function alignMiddle(old: readonly string[], now: readonly string[]): readonly Aligned[] {
  const removed = (item: string): Aligned => ({ kind: 'removed', item });
  const added = (item: string): Aligned => ({ kind: 'added', item });
  if (old.length * now.length > MOST_PAIRS) return [...old.map(removed), ...now.map(added)];
  const width = now.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const next = (i + 1) * width + j;
      longest[i * width + j] =
        old[i] === now[j] ? longest[next + 1]! + 1 : Math.max(longest[next]!, longest[i * width + j + 1]!);
    }
  }
  const aligned: Aligned[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      aligned.push({ kind: 'same', item: old[i]! });
      i++;
      j++;
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) aligned.push(removed(old[i++]!));
    else aligned.push(added(now[j++]!));
  }
  return [...aligned, ...old.slice(i).map(removed), ...now.slice(j).map(added)];
}
