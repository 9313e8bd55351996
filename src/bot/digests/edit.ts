import { createHash } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';
import type { Instant } from '../../briefings/article.ts';
import type { Analysed } from '../../briefings/compose/material.ts';
import { compose } from '../../briefings/compose.ts';
import { type Correction, findCorrections, printedArticles } from '../../briefings/digest/corrections.ts';
import { DIGEST_SIZE, type Digest, makeDigest } from '../../briefings/digest/digest.ts';
import { printedBefore } from '../../briefings/digest/novelty.ts';
import { linesOf, type PastDigest, type Printed } from '../../briefings/digest/printed.ts';
import { searchTerms, type TopicQuery } from '../../briefings/topic.ts';
import type { Archive } from '../../store/archive.ts';
import { chooseTopic } from '../brief.ts';
import { failedFor } from '../ingest/reports.ts';
import type { DigestRoom } from './room.ts';

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
  readonly #room: Pick<DigestRoom, 'archive' | 'config' | 'editions' | 'memory'>;
  readonly #made = new Map<string, { readonly at: Instant; readonly draft: Promise<Draft> }>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(room: Pick<DigestRoom, 'archive' | 'config' | 'editions' | 'memory'>) {
    this.#room = room;
  }

  /** Throws `StoreError`, and an error in words where the topic can no longer be read. */
  async edit({ subscription, topic: words, slot, now, first }: Order): Promise<Draft> {
    const { archive, config, editions, memory } = this.#room;
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
      const previous = printedBefore(past);
      const { stored, since } = await gather(archive, topic.query, from);
      const request = {
        ...DIGEST_SIZE,
        topic: topic.title,
        terms: searchTerms(topic.query),
        now,
        since,
        failed,
        previous,
      };
      const { coverage, ...briefing } = compose(stored, request);
      const told = { ...briefing, coverage: { ...coverage, since: from } };
      const digest = makeDigest({ slot, late: 0, briefing: told, past, corrections });
      return { at: now, digest, printed: printedIn(digest, stored, corrections) };
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

/** What was stored since `from`, and older articles for the background. */
async function gather(
  archive: Archive,
  query: TopicQuery,
  from: Instant,
): Promise<{ readonly stored: readonly Analysed[]; readonly since: Instant }> {
  const since = from - GRACE_MS;
  const found = await archive.find(query, { limit: NEWEST, order: 'newest', since });
  const fresh = found.filter(({ article }) => article.stored >= from || (article.published ?? 0) >= from);
  const older = fresh.length === 0 ? [] : await archive.find(query, { limit: OLDER, order: 'relevance', until: since });
  return { stored: [...fresh, ...older], since };
}

/** A digest may tell of a week. 150 took 240 ms, during which nobody is answered; channels of the same history share the work. */
const NEWEST = 100;
const OLDER = 20;

/** What was published before the last digest and came in after it is news for so long, in milliseconds: feeds are slow, and outages happen. */
const GRACE_MS = 2 * 86_400_000;

function printedIn(digest: Digest, stored: readonly Analysed[], corrections: readonly Correction[]): Printed {
  const { main, rest } = digest;
  return {
    lines: [...linesOf(main, stored), ...(rest ? linesOf(rest, stored) : [])],
    corrections: corrections.map(({ line }) => ({ article: line.article, text: line.text })),
  };
}
