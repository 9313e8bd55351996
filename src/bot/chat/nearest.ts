import type { Topic } from '../config/topics.ts';

const MOST = 5;

/**
 * The names of the topics that are most like what was asked, at most five, best first; where none is like it at all, the first ones of the
 * admin's list. A topic that was asked for by its own name is not offered again. Likeness is the share of common letter pairs (Dice's coefficient), which forgives a slip of the keyboard.
 */
export function nearestTopics(words: string, topics: readonly Topic[]): readonly string[] {
  const asked = pairsOf(words);
  const own = words.trim().toLowerCase();
  return topics
    .filter(({ name }) => name.toLowerCase() !== own)
    .map(({ name, title }) => ({
      name,
      likeness: Math.max(likeness(asked, pairsOf(name)), likeness(asked, pairsOf(title))),
    }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ name }) => name);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

/** Pairs of neighbouring letters within words. */
function pairsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 200);
  return new Set(
    (plain.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) =>
      Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2)),
    ),
  );
}
