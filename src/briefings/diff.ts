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
 * Two texts of a million characters with nothing in common are compared within some hundred milliseconds.
 */
export function changesBetween(before: Versioned, after: Versioned): readonly Change[] {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const changes: Change[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const effort: Effort = { pairs: MOST_PAIRS };
  const settle = () => {
    for (const change of pairUp(gone, come, effort)) changes.push(change);
    [gone, come] = [[], []];
  };
  for (const { kind, item } of align(old, now, effort)) {
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
  return {
    kind: 'headline',
    edits: editsBetween(displayText(before ?? ''), displayText(after ?? ''), { pairs: MOST_PAIRS }),
  };
}

function paragraphsOf({ text, paragraphs }: Versioned): readonly string[] {
  return paragraphs.map(({ start, end }) => displayText(text.slice(start, end)));
}

/** A paragraph that went and one that came in its place are one that was reworded, where they share half of their words. */
function pairUp(gone: readonly string[], come: readonly string[], effort: Effort): readonly Change[] {
  const changes: Change[] = [];
  const left = gone.map(withWords);
  let at = 0;
  const removeUntil = (end: number) => {
    for (; at < end; at++) changes.push({ kind: 'removed', edits: [{ kind: 'removed', text: left[at]!.text }] });
  };
  for (const paragraph of come.map(withWords)) {
    const nearest = left.slice(at, at + NEAR).findIndex((other) => sharedWords(other, paragraph) >= REWORDED);
    if (nearest < 0) changes.push({ kind: 'added', edits: [{ kind: 'added', text: paragraph.text }] });
    else {
      removeUntil(at + nearest);
      changes.push({ kind: 'changed', edits: editsBetween(left[at++]!.text, paragraph.text, effort) });
    }
  }
  removeUntil(left.length);
  return changes;
}

const REWORDED = 0.5;

/**
 * A reworded paragraph is looked for among so many of those that went. Among all of them, an article of 80,000 characters that was replaced by
 * another took three seconds, and four times that for twice the length.
 */
const NEAR = 16;

interface Paragraph {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function withWords(text: string): Paragraph {
  return { text, words: new Set(wordsOf(text)) };
}

function sharedWords({ words: left }: Paragraph, { words: right }: Paragraph): number {
  const most = Math.min(left.size, right.size);
  const all = Math.max(1, left.size + right.size);
  if ((2 * most) / all < REWORDED) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / all;
}

function editsBetween(before: string, after: string, effort: Effort): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { kind, item } of align(wordsOf(before), wordsOf(after), effort)) {
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

/** What may still be spent on one article. */
interface Effort {
  pairs: number;
}

/**
 * The most pairs that are compared for an article, in 50 ms: of what lies beyond (texts of over 2,000 words that share neither begin nor end)
 * all is gone and all is new.
 */
const MOST_PAIRS = 4_000_000;

/** The longest common subsequence of two lists; what is gone stands before what came in its place. */
function align(before: readonly string[], after: readonly string[], effort: Effort): readonly Aligned[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const same = (items: readonly string[]) => items.map((item): Aligned => ({ kind: 'same', item }));
  return [
    ...same(before.slice(0, start)),
    ...alignMiddle(old, now, effort),
    ...same(end === 0 ? [] : before.slice(-end)),
  ];
}

function alignMiddle(old: readonly string[], now: readonly string[], effort: Effort): readonly Aligned[] {
  const removed = (item: string): Aligned => ({ kind: 'removed', item });
  const added = (item: string): Aligned => ({ kind: 'added', item });
  if (old.length * now.length > effort.pairs) return [...old.map(removed), ...now.map(added)];
  effort.pairs -= old.length * now.length;
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
