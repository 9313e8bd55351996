import type { ArticleName, PlaceWish, SourceView } from '../../adapters/desk/port.ts';
import type { Article } from '../../briefings/article.ts';
import { type Change, changesBetween, headlineChange } from '../../briefings/diff.ts';
import { markParagraphs } from '../../briefings/marked-paragraphs.ts';
import { groupCopies } from '../../briefings/stories.ts';
import type { TopicPhrase } from '../../briefings/topic.ts';
import type { Archive, Stored } from '../../store/archive.ts';

/** An article with the words of a line marked; undefined where no such revision is stored. Throws `StoreError`. */
export async function sourceView(
  archive: Archive,
  { article: id, revision, spans }: PlaceWish,
): Promise<SourceView | undefined> {
  const newest = await archive.get(id);
  const shown = revision === undefined ? newest : await archive.get(id, revision);
  if (!newest || !shown) return undefined;
  const { article, analysis } = shown;
  const before = article.revision > 1 ? await archive.get(id, article.revision - 1) : undefined;
  return {
    ...nameOf(article),
    revision: article.revision,
    revisions: newest.article.revision,
    stored: article.stored,
    ...(article.author === undefined ? {} : { author: article.author }),
    ...(newest.article.withdrawn === undefined ? {} : { withdrawn: newest.article.withdrawn }),
    notes: article.clean.notes.map(({ text }) => text),
    paragraphs: markParagraphs(article.clean, analysis, spans),
    changes: before ? changesOf(before.article, article) : [],
    carriedBy: await copiesOf(shown, archive),
  };
}

export function nameOf({ id, title, clean, source, published, url }: Article): ArticleName {
  const headline = title ?? clean.title;
  return {
    article: id,
    ...(headline === undefined ? {} : { title: headline }),
    ...(source === undefined ? {} : { outlet: source }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
}

/** What is different in the headline and in the words of two revisions. */
export function changesOf(before: Article, after: Article): readonly Change[] {
  const headline = headlineChange(before.title ?? before.clean.title, after.title ?? after.clean.title);
  return [...(headline ? [headline] : []), ...changesBetween(before.clean, after.clean)];
}

/** Wire copy is printed within days. */
const CARRIED_WITHIN = 7 * 86_400_000;
const MOST_LOOKED_AT = 20;

/** Copies of the same report: looked for by runs of its words, then told by their signatures as a briefing tells them. */
async function copiesOf({ article, analysis }: Stored, archive: Archive): Promise<readonly ArticleName[]> {
  const runs = runsOfWords(article);
  if (runs.length === 0 || analysis.signature.length === 0) return [];
  const { published } = article;
  const found = await archive.find(
    { kind: 'or', parts: runs },
    {
      limit: MOST_LOOKED_AT,
      order: 'newest',
      ...(published === undefined ? {} : { since: published - CARRIED_WITHIN, until: published + CARRIED_WITHIN }),
    },
  );
  return found
    .filter((other) => other.article.id !== article.id)
    .filter((other) => groupCopies([analysis.signature, other.analysis.signature])[1] === 0)
    .map((other) => nameOf(other.article));
}

/** So many words side by side in one order are hardly ever met by chance; a copy that was shortened has kept one of the runs. */
const RUN = 6;
const RUNS = 5;

function runsOfWords({ clean: { text, paragraphs } }: Article): readonly TopicPhrase[] {
  return paragraphs
    .map(({ start, end }) => text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [])
    .filter((words) => words.length >= 2 * RUN)
    .slice(0, RUNS)
    .map((words) => ({ kind: 'phrase', text: words.slice(RUN / 2, RUN / 2 + RUN).join(' ') }));
}
