import type { Added, AddedArticle, Given } from '../../adapters/desk/port.ts';
import { readBytes } from '../../adapters/sources/article-bytes.ts';
import type { Draft } from '../../briefings/article.ts';
import { StoreError } from '../../store/errors.ts';
import type { ChatContext } from '../chat/context.ts';
import { ingest } from '../ingest.ts';
import { readAt } from '../read-at.ts';
import { nameOf } from './source.ts';

type Context = Pick<ChatContext, 'archive' | 'now' | 'outside' | 'log'>;

/** Reads, cleans, analyses and stores what is handed over, and tells each step in words. Never throws. */
export async function addGiven(given: Given, context: Context, tell: (step: string) => void): Promise<Added> {
  try {
    const read = await readGiven(given, context, tell);
    return read.ok ? await store(read.drafts, context, tell) : read;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    context.log('failed', { work: 'adding at the desk', error: `${error.code}: ${error.message}` });
    return { ok: false, why: 'The archive cannot be written right now; the reason stands in the log.' };
  }
}

type Read = { readonly ok: true; readonly drafts: readonly Draft[] } | { readonly ok: false; readonly why: string };

async function readGiven(given: Given, { outside }: Context, tell: (step: string) => void): Promise<Read> {
  if (given.kind === 'address') {
    tell(`Asking ${new URL(given.url).host} for the page`);
    const read = await readAt(given.url, outside);
    return read.ok ? read : { ok: false, why: `${given.url} ${read.why}.` };
  }
  const isFile = given.kind === 'file';
  const bytes = isFile ? given.bytes : new TextEncoder().encode(given.text);
  tell(isFile ? `Reading ${given.name}, ${Math.ceil(bytes.length / 1_000)} kB` : 'Reading the text');
  const draft = await readBytes(isFile ? given.name : PASTED, bytes, {}, outside.readers);
  return 'why' in draft ? { ok: false, why: `It cannot be read: ${draft.why}.` } : { ok: true, drafts: [draft] };
}

/** A name without an ending: the content says whether it is a page, a mail or plain words. */
const PASTED = 'pasted';

async function store(
  drafts: readonly Draft[],
  { archive, now }: Context,
  tell: (step: string) => void,
): Promise<Added> {
  tell('Cleaning and analysing');
  const articles: AddedArticle[] = [];
  let why = 'It holds no article.';
  for await (const one of ingest(drafts, archive, now)) {
    if (one.outcome === 'refused') {
      why = `Nothing was stored: ${one.why}.`;
      continue;
    }
    const stored = await archive.get(one.id, one.revision);
    articles.push({
      ...(stored ? nameOf(stored.article) : { article: one.id }),
      revision: one.revision,
      outcome: one.outcome,
      paragraphs: one.article.clean.paragraphs.length,
      quotes: stored?.analysis.quotes.length ?? 0,
      setAside: one.article.clean.removed,
    });
  }
  if (articles.length === 0) return { ok: false, why };
  tell(articles.every(({ outcome }) => outcome === 'same') ? 'Known already' : 'Stored');
  return { ok: true, articles };
}
