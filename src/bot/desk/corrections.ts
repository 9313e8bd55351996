import { setImmediate as othersFirst } from 'node:timers/promises';
import type { CorrectionView } from '../../adapters/desk/port.ts';
import type { Article } from '../../briefings/article.ts';
import { textAt } from '../../briefings/article.ts';
import type { Change } from '../../store/archive.ts';
import type { ChatContext } from '../chat/context.ts';
import { type Printings, printingsOf } from './printings.ts';
import { changesOf, nameOf } from './source.ts';

type Context = Pick<ChatContext, 'archive' | 'digests'>;

const MOST = 50;

/** Of so many articles, the newest, corrections that they came with are looked for: a page is to come in well under a second. */
const LOOKED_AT = 1_000;

/** What publishers changed, took back or corrected, the latest first, and which digests had printed it. Throws `StoreError`. */
export async function correctionViews({ archive, digests }: Context): Promise<readonly CorrectionView[]> {
  const printings = await printingsOf(digests?.editions);
  const found: (CorrectionView | undefined)[] = [];
  for (const change of await archive.changes(MOST)) {
    // two long texts are compared within some hundred milliseconds: whoever asked for something meanwhile is answered
    await othersFirst();
    found.push(await changeView(change, archive, printings));
  }
  let looked = 0;
  for await (const { article } of archive.iterate({ page: 100 })) {
    if (looked++ === LOOKED_AT) break;
    if (article.revision === 1) found.push(noteView(article));
  }
  return found
    .filter((view) => view !== undefined)
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST);
}

/** Undefined where the article was removed meanwhile. */
async function changeView(
  { id, revision, at, withdrawal }: Change,
  archive: Context['archive'],
  printings: Printings,
): Promise<CorrectionView | undefined> {
  const now = await archive.get(id, revision);
  if (!now) return undefined;
  const common = { ...nameOf(now.article), revision, at, notes: notesOf(now.article) };
  if (withdrawal) {
    const happened = { is: 'withdrawn', ...withdrawal, said: beginOf(now.article) } as const;
    return { ...common, happened, printed: printings.ofWithdrawn(now) };
  }
  const before = await archive.get(id, revision - 1);
  if (!before) return undefined;
  const happened = { is: 'changed', changes: changesOf(before.article, now.article) } as const;
  return { ...common, happened, printed: printings.ofChanged(before, now) };
}

/** What digests printed of it was corrected already. */
function noteView(article: Article): CorrectionView | undefined {
  const notes = notesOf(article);
  if (notes.length === 0) return undefined;
  const at = article.updated ?? article.published ?? article.stored;
  return { ...nameOf(article), revision: 1, at, happened: { is: 'corrected before' }, notes, printed: [] };
}

function notesOf({ clean }: Article): readonly string[] {
  return clean.notes.filter(({ kind }) => kind !== 'editor').map(({ text }) => text);
}

function beginOf({ clean: { text, paragraphs } }: Article): string {
  return paragraphs[0] ? textAt(text, paragraphs[0]) : '';
}
