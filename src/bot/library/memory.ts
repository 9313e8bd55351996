import type { Archive } from '../../store/archive.ts';
import type { Library } from '../library.ts';

/**
 * The same library, which remembers its answers: a topic that many ask for is made once, until an article on anything is stored,
 * withdrawn or removed. What else changes (a date that became known, a newer analysis) is seen within a minute.
 */
export function remembering(library: Library, archive: Archive, now: () => number = Date.now): Library {
  const memory = new Memory(archive, now);
  return {
    brief: (topic, request, at) => memory.recall(['brief', topic, request], () => library.brief(topic, request, at)),
    sayings: (...wishes) => memory.recall(['sayings', wishes], () => library.sayings(...wishes)),
    hints: (...wishes) => memory.recall(['hints', wishes], () => library.hints(...wishes)),
    count: (...wishes) => memory.recall(['count', wishes], () => library.count(...wishes)),
    counts: () => memory.recall(['counts'], () => library.counts()),
    // each channel has read something else
    news: (...wishes) => library.news(...wishes),
  };
}

/** An answer is remembered for no longer than this. */
const MOST_MS = 60_000;

/** So many answers are remembered: 10 MB of briefings, and more than a busy desk is asked for in a minute. */
const MOST_ANSWERS = 200;

interface Remembered {
  readonly stamp: string;
  readonly at: number;
  readonly answer: Promise<unknown>;
}

class Memory {
  readonly #archive: Archive;
  readonly #now: () => number;
  /** The oldest first. */
  readonly #answers = new Map<string, Remembered>();

  constructor(archive: Archive, now: () => number) {
    this.#archive = archive;
    this.#now = now;
  }

  async recall<T>(question: readonly unknown[], answer: () => Promise<T>): Promise<T> {
    const key = JSON.stringify(question);
    const stamp = await this.#archive.stamp();
    const at = this.#now();
    const known = this.#answers.get(key);
    if (known?.stamp === stamp && at - known.at < MOST_MS) return known.answer as Promise<T>;
    const fresh = answer();
    this.#answers.delete(key);
    this.#answers.set(key, { stamp, at, answer: fresh });
    fresh.catch(() => this.#answers.delete(key));
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= MOST_ANSWERS) break;
      this.#answers.delete(oldest);
    }
    return fresh;
  }
}
