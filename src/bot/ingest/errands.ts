import type { Draft, Instant } from '../../briefings/article.ts';
import { takeIn } from '../../briefings/intake.ts';
import { backOff } from '../../briefings/polling/pace.ts';
import { siteAt } from '../../briefings/site.ts';
import { areCopies } from '../../briefings/stories.ts';
import { ingest } from '../ingest.ts';
import type { IngestContext } from './context.ts';
import { draftFrom, withPage } from './drafts.ts';
import type { Errand, PageState } from './memory.ts';
import { askForPage, type PageAnswer } from './pages.ts';

/** What became of an item or an article whose page was wanted. */
export interface Handled {
  /** The article that it is; absent where nothing of it could be stored. */
  readonly article?: string;
  readonly outcome: 'inserted' | 'revised' | 'same' | 'withdrawn' | 'refused';
  /** The page is to be asked for another time. */
  readonly errand?: Errand;
  /** Whether the page could not be had, and perhaps others of its host cannot either; absent where it was not asked for. */
  readonly isFailure?: boolean;
  /** Whether robots.txt keeps the text out; absent where that was not looked at. */
  readonly isKeptOut?: boolean;
}

/** What a feed gives of an article whose text is on a page. */
export type Teaser = Draft & { readonly url: string };

/** A page that cannot be had is asked for so many times: its last time at the earliest half an hour after the first. */
const TRIES = 3;

/** A page that is missing is looked for again after this before its article counts as withdrawn: servers lose pages for minutes. */
const MISSING_AGAIN = 3_600_000;

/** A page that was read is not asked for again within this time, and after each time in vain within twice as long, five days at most. */
const READ_AGAIN = 3_600_000;
const MOST_DOUBLINGS = 7;

/** An item of which the feed has only a teaser. */
export interface TeaserItem {
  readonly teaser: Teaser;
  /** The article that it became, where it is an item that has changed since. */
  readonly known?: string | undefined;
  /** What was still to be done about its page. */
  readonly pending?: Errand | undefined;
  /** Else nothing is asked for now, and an errand says what is left to do. */
  readonly mayAsk: boolean;
}

/**
 * Stores an item of which the feed has only a teaser with the text of its page; as a teaser where there is no more to be had.
 *
 * A page is asked for once, however many feeds lead to it; for an item that has changed it is asked whether it has changed too.
 */
export async function takeInTeaser(item: TeaserItem, context: IngestContext, signal: AbortSignal): Promise<Handled> {
  const { teaser, known, mayAsk } = item;
  const page = await context.memory.pages.get(teaser.url);
  if (page?.outcome === 'none')
    return { ...(await store(teaser, 'teaser', context)), isKeptOut: page.isKeptOut ?? false };
  if (page !== undefined && known === undefined) return unchanged(page.article);
  const visit = visitFor(item, page, context.now());
  if (mayAsk && visit.at <= context.now())
    return run({ ...visit, teaser, article: page?.article ?? known }, page, context, signal);
  const stored = page === undefined ? await store(teaser, 'teaser', context) : unchanged(page.article);
  return stored.article === undefined ? stored : { ...stored, errand: { ...visit, article: stored.article } };
}

function visitFor({ teaser, pending }: TeaserItem, page: PageState | undefined, now: Instant): Omit<Errand, 'article'> {
  const { url, title } = teaser;
  const again = page === undefined ? now : page.at + READ_AGAIN * 2 ** Math.min(page.vain, MOST_DOUBLINGS);
  return {
    url,
    why: page === undefined ? 'text' : 'check',
    ...(title === undefined ? {} : { title }),
    at: Math.max(again, pending?.at ?? again),
    tries: pending?.tries ?? 0,
    isMissing: pending?.isMissing ?? false,
  };
}

/** Asks for the page of a stored article. */
export async function runErrand(errand: Errand, context: IngestContext, signal: AbortSignal): Promise<Handled> {
  const stored = await context.archive.get(errand.article);
  if (stored === undefined || stored.article.withdrawn !== undefined) return unchanged(errand.article);
  const page = await context.memory.pages.get(errand.url);
  const { updated: _, ...draft } = draftFrom(stored.article);
  // the text that is compared with its page's must not be that page's
  const raw = page?.outcome === 'read' ? '' : draft.raw;
  const { title = draft.title, url } = errand;
  return run({ ...errand, teaser: { ...draft, raw, url, ...(title && { title }) } }, page, context, signal);
}

/** A page that is to be asked for now. Without `article` the item was not stored yet. */
type Visit = Omit<Errand, 'article'> & { readonly article: string | undefined; readonly teaser: Teaser };

async function run(
  visit: Visit,
  page: PageState | undefined,
  context: IngestContext,
  signal: AbortSignal,
): Promise<Handled> {
  const answer = await askForPage(visit.url, page === undefined ? {} : validatorsOf(page), context, signal);
  if (signal.aborted) return { outcome: 'refused' };
  if (answer.outcome === 'kept out') return keptOut(visit, context);
  const isKeptOut = answer.outcome === 'later' && answer.isKeptOut === true;
  const handled = { isFailure: false, ...(await answered(visit, page, answer, context)) };
  return visit.why === 'text' ? { ...handled, isKeptOut } : handled;
}

async function answered(
  visit: Visit,
  page: PageState | undefined,
  answer: Exclude<PageAnswer, { outcome: 'kept out' }>,
  context: IngestContext,
): Promise<Handled> {
  const { article } = visit;
  // of what a feed brought whole, the page is only asked whether it is still there
  const isTextOfPage = visit.why === 'text' || page?.outcome === 'read';
  switch (answer.outcome) {
    case 'read':
      if (isTextOfPage || article === undefined) return storePage(visit, answer, page, context);
      await remember(visit, { article, outcome: 'none', ...validatorsOf(answer) }, context);
      return unchanged(article);
    case 'not modified':
      if (page) await remember(visit, { ...page, vain: page.vain + 1 }, context);
      return unchanged(article);
    case 'missing':
      return visit.why === 'text' || article === undefined
        ? settleForTeaser(visit, context)
        : missing({ ...visit, article }, answer.forGood, context);
    case 'none':
      return visit.why === 'text' ? settleForTeaser(visit, context) : unchanged(article);
    case 'later':
      return later(visit, answer, context);
  }
}

async function remember(
  { url }: Pick<Visit, 'url'>,
  page: Omit<PageState, 'at' | 'vain'> & Partial<PageState>,
  { memory, now }: IngestContext,
): Promise<void> {
  await memory.pages.set(url, { vain: 0, ...page, at: now() });
}

async function storePage(
  { url, teaser, article: known }: Visit,
  { page: read, address, ...validators }: Extract<PageAnswer, { outcome: 'read' }>,
  before: PageState | undefined,
  context: IngestContext,
): Promise<Handled> {
  const whole = withPage(teaser, read, address);
  if (!whole && before?.outcome === 'read') return unchanged(before.article);
  const handled = await (whole
    ? store(await withEarlierAddress(whole, known, context), whole.extent, context)
    : store(teaser, 'teaser', context));
  const { article, outcome } = handled;
  if (article !== undefined) {
    const vain = before !== undefined && outcome === 'same' ? before.vain + 1 : 0;
    await remember({ url }, { article, outcome: whole ? 'read' : 'none', vain, ...validatorsOf(validators) }, context);
  }
  return handled;
}

/**
 * The page with the address that its article had before, where the feed's item became that article, it stands on the same site, and the
 * two texts are copies: of what others publish a feed's own word would not do.
 */
async function withEarlierAddress(whole: Draft, known: string | undefined, { archive }: IngestContext): Promise<Draft> {
  const stored = known === undefined ? undefined : await archive.get(known);
  const before = stored?.article.url;
  if (stored === undefined || before === undefined || before === whole.url) return whole;
  const isSameSite = siteAt(before) === siteAt(whole.url);
  if (!isSameSite || !areCopies(takeIn(whole).analysis.signature, stored.analysis.signature)) return whole;
  return { ...whole, aliases: [...(whole.aliases ?? []), before] };
}

/** Its publisher does not want it to be asked for: that is no failure, and the other pages of the site may be open. */
async function keptOut(visit: Visit, context: IngestContext): Promise<Handled> {
  if (visit.why === 'check') return unchanged(visit.article);
  const { isFailure: _, ...handled } = await settleForTeaser(visit, context, true);
  return { ...handled, isKeptOut: true };
}

/** There is no more to be had of it, now and later. */
async function settleForTeaser({ url, teaser }: Visit, context: IngestContext, isKeptOut = false): Promise<Handled> {
  const handled = await store(teaser, 'teaser', context);
  const { article } = handled;
  if (article !== undefined) await remember({ url }, { article, outcome: 'none', isKeptOut }, context);
  return { ...handled, isFailure: true };
}

async function missing(
  { teaser: _, ...errand }: Visit & { readonly article: string },
  forGood: boolean,
  context: IngestContext,
): Promise<Handled> {
  const { article } = errand;
  if (!forGood && !errand.isMissing)
    return { ...unchanged(article), errand: { ...errand, at: context.now() + MISSING_AGAIN, isMissing: true } };
  const stored = await context.archive.get(article);
  // an address of another site that led there once tells nothing of the article
  if (siteAt(stored?.article.url) !== siteAt(errand.url)) return unchanged(article);
  await context.archive.withdraw(article, context.now(), forGood ? GONE : MISSING);
  return { article, outcome: 'withdrawn' };
}

const GONE = 'its server says that the page is gone for good';
const MISSING = 'its page was missing twice, an hour apart';

async function later(
  visit: Visit,
  { retryAfter, isKeptOut }: Extract<PageAnswer, { outcome: 'later' }>,
  context: IngestContext,
): Promise<Handled> {
  const tries = visit.tries + 1;
  if (tries >= TRIES && visit.why === 'text') return settleForTeaser(visit, context, isKeptOut);
  const { teaser, ...errand } = visit;
  const handled = visit.article === undefined ? await store(teaser, 'teaser', context) : unchanged(visit.article);
  if (handled.article === undefined || tries >= TRIES) return { ...handled, isFailure: true };
  const at = context.now() + Math.max(retryAfter, backOff(visit.url, tries));
  return { ...handled, isFailure: true, errand: { ...errand, article: handled.article, at, tries } };
}

function unchanged(article: string | undefined): Handled {
  return { outcome: 'same', ...(article === undefined ? {} : { article }) };
}

async function store(draft: Draft, extent: Draft['extent'], { archive, now }: IngestContext): Promise<Handled> {
  const { extent: _, ...whole } = draft;
  for await (const one of ingest([extent === undefined ? whole : { ...whole, extent }], archive, now))
    return one.outcome === 'refused' ? { outcome: 'refused' } : { article: one.id, outcome: one.outcome };
  return { outcome: 'refused' };
}

function validatorsOf({ etag, lastModified }: Pick<PageState, 'etag' | 'lastModified'>) {
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
}
