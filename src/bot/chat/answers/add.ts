import type { ChatAnswer } from '../../../adapters/chat.ts';
import type { Draft } from '../../../briefings/article.ts';
import { briefingCard } from '../../../briefings/cards/briefing.ts';
import { noticeCard } from '../../../briefings/cards/notice.ts';
import { compose } from '../../../briefings/compose.ts';
import { takeIn } from '../../../briefings/intake.ts';
import type { Stored } from '../../../store/archive.ts';
import { ingest } from '../../ingest.ts';
import { type ReadAt, type ReadOptions, readAt } from '../../read-at.ts';
import { alone, shareButton } from '../buttons.ts';
import { Misunderstood } from '../command.ts';
import type { ChatContext, Visit } from '../context.ts';
import { isEditor } from '../editors.ts';
import { type Asked, rememberCard } from '../sessions.ts';
import { viewAnswer } from './views.ts';

/** Stores the page at an address and shows its briefing. Throws `Misunderstood` and `StoreError`. */
export async function answerAdd({ options }: Asked, visit: Visit): Promise<ChatAnswer> {
  if (options.article !== undefined) return answerStored(options.article, visit);
  const url = webAddress(options.url ?? '');
  if (url === undefined)
    throw new Misunderstood('Which page? Give its whole address: /news add https://example.org/news/1');
  return answerAt(url, visit);
}

/**
 * The briefing of what is read at an address: stored first where the asker is an editor, else shown without being stored, so that nobody but
 * editors decides what the archive holds. One at a time for each person.
 */
export async function answerAt(url: string, visit: Visit, options: ReadOptions = {}): Promise<ChatAnswer> {
  const { asker, context } = visit;
  const answer = await context.turns.take(`${asker.platform}:${asker.user}`, async () =>
    answerRead(await readAt(url, context.outside, options), visit),
  );
  if (answer === 'own') throw new Misunderstood('Something is being read for you already. Ask again when it is there.');
  if (answer === 'others') throw new Misunderstood('Much is being read for others right now. Ask again in a minute.');
  return answer;
}

async function answerRead(read: ReadAt, visit: Visit): Promise<ChatAnswer> {
  if (!read.ok) return alone(noticeCard('That cannot be read', [`It ${forEverybody(read.why)}.`]));
  return isEditor(visit.asker, visit.context.config)
    ? storeAndAnswer(read.drafts, visit)
    : answerUnstored(read.drafts, visit);
}

/** The admin may know the addresses of inner networks, and how they are opened; a channel need not. */
function forEverybody(why: string): string {
  return why.replace(/ \([0-9a-f.:%]+\); allow it with FETCH_ALLOW_CIDR/i, '');
}

async function storeAndAnswer(drafts: readonly Draft[], visit: Visit): Promise<ChatAnswer> {
  const { archive, now } = visit.context;
  const ids: string[] = [];
  const refused: string[] = [];
  for await (const one of ingest(drafts, archive, now)) {
    if (one.outcome === 'refused') refused.push(one.why);
    else ids.push(one.id);
  }
  const [id] = ids;
  if (id === undefined) return alone(noticeCard('Nothing was stored', [refused[0] ?? 'It holds no article.']));
  if (ids.length === 1) return answerStored(id, visit);
  return alone(noticeCard('Stored', [`${ids.length} articles were stored. Ask for them with /brief.`]));
}

/** One stored article as a briefing; its buttons ask for it by its id. */
async function answerStored(id: string, visit: Visit): Promise<ChatAnswer> {
  const stored = await visit.context.archive.get(id);
  if (!stored) throw new Misunderstood('This article is no longer stored.');
  const asked = { command: 'news add', options: { article: id } };
  return viewAnswer(asked, visit, async (size) => briefArticle(stored, size, visit.context));
}

/** What is not stored cannot be asked for again: the card itself is kept for the button that shares it. */
async function answerUnstored([draft]: readonly Draft[], { context }: Visit): Promise<ChatAnswer> {
  const intake = draft && takeIn(draft, context.now());
  if (!intake || intake.article.clean.paragraphs.length === 0)
    return alone(noticeCard('That cannot be read', ['It holds no article.']));
  const { article, analysis } = intake;
  const stored = { article: { ...article, id: '', revision: 1, stored: context.now() }, analysis };
  const options = { timeZone: context.config.timeZone, now: context.now() };
  const card = briefingCard(briefArticle(stored, { facts: 5, quotes: 5 }, context), options);
  const noted = { ...card, footer: [...card.footer, 'Not stored: only editors add to the archive'] };
  const key = await rememberCard({ ...card, footer: [...card.footer, handedIn(draft.url)] }, context.state);
  return { card: noted, buttons: [shareButton(key)], isPrivate: true };
}

/** Whoever shares it may have written it, and named the outlet as he liked: all others are told. */
function handedIn(url: string | undefined): string {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname;
  return `Not from the archive: somebody here had ${host ? `a page or file of ${host}` : 'it'} read`;
}

function briefArticle(stored: Stored, size: { readonly facts: number; readonly quotes: number }, { now }: ChatContext) {
  const { title = stored.article.clean.title, source, published, stored: at } = stored.article;
  const since = { since: published ?? at };
  return compose([stored], { ...size, ...since, topic: title ?? source ?? 'Untitled article', now: now() });
}

/** The address as it is, where it is one of the web. */
export function webAddress(words: string): string | undefined {
  const url = URL.parse(words.trim().replace(/^<|>$/g, ''));
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
