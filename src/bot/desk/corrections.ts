import type { CorrectionView } from '../../adapters/desk/port.ts';
import type { Stored } from '../../store/archive.ts';
import type { Room } from '../room.ts';
import { nameOf } from './source.ts';

/** Of so many articles, the newest, corrections are looked for: a page is to come in well under a second. */
const LOOKED_AT = 1_000;
const MOST = 50;

/** The newest articles that their publishers corrected or changed, the latest change first. Throws `StoreError`. */
export async function correctionViews({ archive }: Pick<Room, 'archive'>): Promise<readonly CorrectionView[]> {
  const found: CorrectionView[] = [];
  let looked = 0;
  for await (const stored of archive.iterate({ page: 100 })) {
    if (looked++ === LOOKED_AT) break;
    const words = wordsOf(stored);
    if (words.length === 0) continue;
    const { article } = stored;
    found.push({ ...nameOf(article), revision: article.revision, at: article.updated ?? article.stored, words });
  }
  return found.sort((a, b) => b.at - a.at).slice(0, MOST);
}

function wordsOf({ article }: Stored): readonly string[] {
  const { notes } = article.clean;
  return [
    ...notes.filter(({ kind }) => kind !== 'editor').map(({ text }) => text),
    ...(article.revision > 1 ? [`Changed: revision ${article.revision} shows what is different.`] : []),
  ];
}
