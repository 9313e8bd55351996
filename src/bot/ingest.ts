import type { Draft, Instant } from '../briefings/article.ts';
import { type Intake, takeIn } from '../briefings/intake.ts';
import type { Archive, PutOutcome } from '../store/archive.ts';

/** What became of a draft that was handed in. */
export type Ingested =
  | (PutOutcome & { readonly article: Intake['article']; readonly draft: Draft })
  | { readonly outcome: 'refused'; readonly why: string; readonly draft: Draft };

/** Articles in one transaction: at 50 others wait some 20 ms for it, at 500 a quarter of a second. */
const BATCH = 50;

/**
 * Cleans, analyses and stores drafts in their order, and tells what became of each.
 *
 * What has been told is stored for good; where the process dies, the same drafts again complete the work. Throws `StoreError`.
 */
export async function* ingest(
  drafts: AsyncIterable<Draft> | Iterable<Draft>,
  archive: Archive,
  now: () => Instant,
): AsyncGenerator<Ingested> {
  let batch: Taken[] = [];
  for await (const draft of drafts) {
    const intake = takeIn(draft, now());
    if (intake.article.clean.paragraphs.length > 0) batch.push({ ...intake, draft });
    else
      yield { outcome: 'refused', why: 'nothing is left of it when captions, links and the like are set aside', draft };
    if (batch.length < BATCH) continue;
    yield* store(batch, archive, now());
    batch = [];
  }
  if (batch.length > 0) yield* store(batch, archive, now());
}

interface Taken extends Intake {
  readonly draft: Draft;
}

async function* store(batch: readonly Taken[], archive: Archive, now: Instant): AsyncGenerator<Ingested> {
  const outcomes = await archive.put(batch, now);
  for (const [i, outcome] of outcomes.entries()) {
    const { article, draft } = batch[i]!;
    yield { ...outcome, article, draft };
  }
}
