import { createHash } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';
import type { Instant } from '../../briefings/article.ts';
import type { Analysed } from '../../briefings/compose/material.ts';
import { type Correction, findCorrections, printedArticles } from '../../briefings/digest/corrections.ts';
import { type Digest, makeDigest } from '../../briefings/digest/digest.ts';
import { printedBefore } from '../../briefings/digest/novelty.ts';
import type { PastDigest, Printed, PrintedLine } from '../../briefings/digest/printed.ts';
import type { Archive } from '../../store/archive.ts';
import { failedFor } from '../ingest/reports.ts';
import { chooseTopic } from '../library/brief.ts';
import type { DigestContext } from './context.ts';

/** A digest that is ready to be sent, and what is to be kept of it. */
export interface Draft {
  /** What was stored by then is in it; what came in later is for the next. */
  readonly at: Instant;
  readonly digest: Digest;
  readonly printed: Printed;
}

/** Which digest is to be made. */
export interface Order {
  /** As the ledger has it. */
  readonly subscription: string;
  readonly topic: string;
  readonly slot: Instant;
  readonly now: Instant;
  /** From when on the first digest tells. */
  readonly first: Instant;
}

/** Makes digests. Channels whose digests printed the same before get the same, made once. */
export class Editor {
  readonly #context: Pick<DigestContext, 'archive' | 'newsLibrary' | 'config' | 'editions' | 'memory'>;
  readonly #made = new Map<string, { readonly at: Instant; readonly draft: Promise<Draft> }>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(context: Pick<DigestContext, 'archive' | 'newsLibrary' | 'config' | 'editions' | 'memory'>) {
    this.#context = context;
  }

  /** Throws `StoreError`, and an error in words where the topic can no longer be read. */
  async edit({ subscription, topic: words, slot, now, first }: Order): Promise<Draft> {
    const { archive, newsLibrary, config, editions, memory } = this.#context;
    const topic = chooseTopic(words, config.topics);
    if (!topic.ok) throw new Error(`the topic "${words}" cannot be read: ${topic.problem}`);
    const editionsBefore = await editions.printed(subscription, now - MEMORY_MS);
    const past = editionsBefore.filter((edition) => edition.slot !== slot);
    const last = past.at(-1)?.at;
    const from = floor(last ?? first);
    const same = JSON.stringify([topic.title, topic.query, from, past.map(({ printed }) => printed)]);
    const key = createHash('sha256').update(same).digest('base64');
    const shared = this.#shared(key, now, async () => {
      const corrections = await correctionsIn(archive, past);
      const failed = await failedFor(topic, config, memory);
      const { title, query } = topic;
      const { briefing, lines } = await newsLibrary.news(
        { title, query },
        { from, failed, previous: printedBefore(past) },
        now,
      );
      const digest = makeDigest({ slot, late: 0, briefing, past, corrections });
      return { at: now, digest, printed: printedIn(digest, lines, corrections) };
    });
    const { at, digest, printed } = await shared;
    const { last: _, late: __, ...common } = digest;
    const late = now - slot;
    return {
      at,
      digest: { ...common, slot, ...(late >= LATE_MS && { late }), ...(last === undefined ? {} : { last }) },
      printed,
    };
  }

  #shared(key: string, now: Instant, make: () => Promise<Draft>): Promise<Draft> {
    for (const [other, { at }] of this.#made) {
      if (now - at < FRESH_MS && now >= at && this.#made.size <= MOST_KEPT) break;
      this.#made.delete(other);
    }
    const made = this.#made.get(key);
    if (made) return made.draft;
    // one after the other, and others may go on in between: a hundred topics at eight must hold nobody up
    const draft = this.#last.then(() => pause()).then(make);
    this.#last = draft.catch(() => undefined);
    draft.catch(() => this.#made.delete(key));
    this.#made.set(key, { at: now, draft });
    return draft;
  }
}

/** A digest that comes later than this says so, in milliseconds. */
export const LATE_MS = 10 * 60_000;

/** What was printed longer ago is forgotten. */
export const MEMORY_MS = 35 * 86_400_000;

/** The same digest is made for all channels within this time. */
const FRESH_MS = 60_000;
const MOST_KEPT = 100;

/** Digests of one round end some minutes apart: what came in since is asked from a common instant, a little too early. What was printed is known. */
function floor(instant: Instant): Instant {
  return Math.floor(instant / ROUND_MS) * ROUND_MS;
}

const ROUND_MS = 10 * 60_000;

/** What is corrected, among the lines that the digests printed. */
export async function correctionsIn(
  archive: Archive,
  past: readonly PastDigest[],
  withPrinted = false,
): Promise<readonly Correction[]> {
  const seen = new Map<string, number>();
  for (const { article, revision } of past.flatMap(({ printed }) => printed.lines)) {
    seen.set(article, Math.min(revision, seen.get(article) ?? revision));
  }
  const states = await archive.revisions(printedArticles(past));
  const changed = states.filter(({ id, revision, withdrawn }) => withdrawn !== undefined || revision !== seen.get(id));
  const current = new Map<string, Analysed>();
  for (const { id } of changed) {
    const stored = await archive.get(id);
    if (stored) current.set(id, stored);
  }
  return findCorrections(past, (article) => current.get(article), withPrinted);
}

/** The lines that the message and its thread show. */
function printedIn({ main, rest }: Digest, lines: readonly PrintedLine[], corrections: readonly Correction[]): Printed {
  const shown = new Set(
    [main, ...rest].flatMap(({ facts, quotes, background }) => [
      ...facts.map(({ text }) => `fact ${text}`),
      ...quotes.map(({ text }) => `quote ${text}`),
      ...background.map(({ text }) => `background ${text}`),
    ]),
  );
  return {
    lines: lines.filter(({ kind, text }) => shown.has(`${kind} ${text}`)),
    corrections: corrections.map(({ line }) => ({ article: line.article, text: line.text })),
  };
}
